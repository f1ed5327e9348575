namespace Ogp.Model.Shapes;

/// <summary>The types of objects that a package is made of, each with the first way to it. Gathered when somebody asks; safe to share between threads.</summary>
internal static class FormatTree
{
    private const int MostPlaces = 2;

    private static readonly Lazy<(string Path, ShapeDescription Shape)[]> s_types = new(Gather);

    /// <summary>The types, each once, an outer one before those within it; the way to one has <c>*</c> for the items of an array.</summary>
    public static ReadOnlySpan<(string Path, ShapeDescription Shape)> Types => s_types.Value;

    /// <summary>The ways to where the format has a member, or ratings; null where there are none, or so many that they tell nothing.</summary>
    /// <param name="name">Name of the member, or code of a variable.</param>
    public static string? PlacesOf(string name)
    {
        string member = Variable.Of(name).IsKnown ? "ratings" : name;
        (string Path, ShapeDescription Shape)[] types = Array.FindAll(s_types.Value, type => type.Shape.Find(member) is not null);
        return types.Length is 0 or > MostPlaces ? null : string.Join(", ", types.Select(type => $"{type.Path}/{member}"));
    }

    private static (string Path, ShapeDescription Shape)[] Gather()
    {
        List<(string Path, ShapeDescription Shape)> types = [];
        Add("", IrmPackageShape.Shape.Describe());
        return [.. types];

        void Add(string path, ShapeDescription shape)
        {
            if (types.Exists(type => type.Shape.Name == shape.Name))
            {
                return;
            }

            types.Add((path, shape));
            foreach (FieldDescription field in shape.Fields)
            {
                if ((field.Value.Item ?? field.Value).Object?.Invoke() is { } inner)
                {
                    Add($"{path}/{field.Name}{(field.Value.Item is null ? "" : "/*")}", inner);
                }
            }
        }
    }
}
