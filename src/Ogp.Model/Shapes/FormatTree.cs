namespace Ogp.Model.Shapes;

/// <summary>The types of objects that a package is made of, each with the first way to it. Gathered when somebody asks; safe to share between threads.</summary>
internal static class FormatTree
{
    private const int MostPlaces = 2;

    private static readonly Lazy<(string Path, ShapeDescription Shape)[]> s_types = new(Gather);
    private static readonly Lazy<Dictionary<string, ShapeDescription>> s_byName = new(() =>
        s_types.Value.ToDictionary(type => type.Shape.Name, type => type.Shape, StringComparer.Ordinal)
    );
    private static readonly Lazy<Dictionary<string, string>> s_places = new(GatherPlaces);

    /// <summary>The types, each once, an outer one before those within it; the way to one has <c>*</c> for the items of an array.</summary>
    public static ReadOnlySpan<(string Path, ShapeDescription Shape)> Types => s_types.Value;

    /// <summary>The types by their names.</summary>
    public static IReadOnlyDictionary<string, ShapeDescription> ByName => s_byName.Value;

    /// <summary>The ways to where the format has a member, or ratings; null where there are none, or so many that they tell nothing.</summary>
    /// <param name="name">Name of the member, or code of a variable.</param>
    public static string? PlacesOf(string name) => s_places.Value.GetValueOrDefault(Variable.Of(name).IsKnown ? "ratings" : name);

    private static Dictionary<string, string> GatherPlaces() =>
        s_types
            .Value.SelectMany(type => type.Shape.Fields.Select(field => (field.Name, Path: $"{type.Path}/{field.Name}")))
            .GroupBy(place => place.Name, place => place.Path)
            .Where(places => places.Count() <= MostPlaces)
            .ToDictionary(places => places.Key, places => string.Join(", ", places), StringComparer.Ordinal);

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
