using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>The types of objects of the format.</summary>
internal static class ProfileTypes
{
    public static Dictionary<string, ShapeDescription> All()
    {
        Dictionary<string, ShapeDescription> all = new(StringComparer.Ordinal);
        Add(all, IrmPackageShape.Shape.Describe());
        return all;
    }

    private static void Add(Dictionary<string, ShapeDescription> all, ShapeDescription shape)
    {
        if (all.TryAdd(shape.Name, shape))
        {
            foreach (FieldDescription field in shape.Fields)
            {
                if ((field.Value.Item ?? field.Value).Object is { } within)
                {
                    Add(all, within());
                }
            }
        }
    }
}
