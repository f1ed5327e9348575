namespace Ogp.Model.Shapes;

/// <summary>The types of objects that a package is made of, and the places where the format has a member. Gathered when somebody asks; safe to share between threads.</summary>
internal static class FormatTree
{
    private const int MostPlaces = 2;

    /// <summary>Every way to every type: one that stands in several objects has several.</summary>
    private static readonly Lazy<List<(string Path, ShapeDescription Shape)>> s_ways = new(Gather);
    private static readonly Lazy<Dictionary<string, ShapeDescription>> s_byName = new(() =>
        s_ways.Value.Select(way => way.Shape).DistinctBy(shape => shape.Name).ToDictionary(shape => shape.Name, StringComparer.Ordinal)
    );
    private static readonly Lazy<Dictionary<string, string[]>> s_places = new(GatherPlaces);

    /// <summary>The types by their names.</summary>
    public static IReadOnlyDictionary<string, ShapeDescription> ByName => s_byName.Value;

    /// <summary>
    /// The ways to where the format has a member, or the ratings that a variable belongs in, with <c>*</c> for the items of an array: below an object those nearest to it, else all
    /// below the innermost object around it that has any.
    /// </summary>
    /// <param name="name">Name of the member, or code of a variable.</param>
    /// <param name="at">The way to the object in which it stands; empty for the package, or where nobody knows: all places count.</param>
    /// <returns>Null where there are none, or so many that they tell nothing.</returns>
    public static string? PlacesOf(string name, string at)
    {
        RatingKey rated = RatingKey.Of(name);
        string[] places = rated.IsKnown ? RatingsFor(rated) : s_places.Value.GetValueOrDefault(name, []);
        string[] near = places.Length > 0 ? Near(places, at) : [];
        return near.Length is > 0 and <= MostPlaces ? string.Join(", ", near) : null;
    }

    private static string[] RatingsFor(RatingKey key)
    {
        string owner = key.IsOfProcess ? nameof(ProcessAssessment) : nameof(Assessment);
        return [.. s_ways.Value.Where(way => way.Shape.Name == owner).Select(way => $"{way.Path}/ratings")];
    }

    private static string[] Near(string[] places, string at)
    {
        if (Below(places, at) is { Length: > 0 } below && at.Length > 0)
        {
            int fewest = below.Min(NamesIn);
            return Array.FindAll(below, place => NamesIn(place) == fewest);
        }

        // Everything lies below the package.
        string[] around = [];
        while (around.Length == 0)
        {
            at = at[..Math.Max(at.LastIndexOf('/'), 0)];
            around = Below(places, at);
        }

        return around;
    }

    private static string[] Below(string[] places, string at) =>
        Array.FindAll(
            places,
            place => place.Length > at.Length && place[at.Length] == '/' && place.StartsWith(at, StringComparison.Ordinal)
        );

    private static int NamesIn(string place) => place.Count('/') - place.Count('*');

    private static Dictionary<string, string[]> GatherPlaces() =>
        s_ways
            .Value.SelectMany(way => way.Shape.Fields.Select(field => (field.Name, Path: $"{way.Path}/{field.Name}")))
            .GroupBy(place => place.Name, place => place.Path)
            .ToDictionary(places => places.Key, places => places.ToArray(), StringComparer.Ordinal);

    private static List<(string Path, ShapeDescription Shape)> Gather()
    {
        List<(string Path, ShapeDescription Shape)> ways = [];
        HashSet<string> around = new(StringComparer.Ordinal);
        Add("", IrmPackageShape.Shape.Describe());
        return ways;

        void Add(string path, ShapeDescription shape)
        {
            // A type within itself has no last way.
            if (!around.Add(shape.Name))
            {
                return;
            }

            ways.Add((path, shape));
            foreach (FieldDescription field in shape.Fields)
            {
                if ((field.Value.Item ?? field.Value).Object?.Invoke() is { } inner)
                {
                    Add($"{path}/{field.Name}{(field.Value.Item is null ? "" : "/*")}", inner);
                }
            }

            around.Remove(shape.Name);
        }
    }
}
