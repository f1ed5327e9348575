namespace Ogp.Model.Spreadsheets;

/// <summary>
/// How columns are called. A member by its name, a member of an object within the object behind a dot, an entry of a map in square brackets, and the object
/// that a row belongs to in round ones: <c>title[es]</c>, <c>period.start</c>, <c>ratings[completion].source</c>, <c>(commitments)</c>.
/// </summary>
internal static class Heading
{
    /// <summary>Members that no cell can hold to the letter, as JSON.</summary>
    public const string Rest = "(json)";

    /// <summary>Name of the sheet that holds the members of the package itself.</summary>
    public const string Package = "package";

    /// <summary>The heading of the first, second … cell of such JSON.</summary>
    public static string RestAt(int index) =>
        index == 0 ? Rest : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Rest} {index + 1}");

    public static string Entry(string member, string key) => $"{member}[{key}]";

    public static string Within(string part, string member) => $"{part}.{member}";

    public static string Owner(string member) => $"({member})";

    /// <summary>A heading with what people call it in front: <c>Per cent done (ecuador:percent)</c>. Only members of profiles have such.</summary>
    public static string Labelled(string label, string heading) => $"{label} ({heading})";

    /// <summary>The heading behind what people call it; as it stands where nothing is in front.</summary>
    public static string Unlabelled(string heading) =>
        heading is [.., ')'] && heading.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open && heading.IndexOf(':', open) > 0
            ? heading[(open + 2)..^1]
            : heading;

    /// <summary>Takes the key out of an entry's heading; null where it is none.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="member">Name of the map.</param>
    /// <param name="suffix">What stands behind the key, such as <c>.source</c>.</param>
    public static string? KeyOf(string heading, string member, string suffix = "")
    {
        string before = $"{member}[";
        string behind = $"]{suffix}";
        return
            heading.Length > before.Length + behind.Length
            && heading.StartsWith(before, StringComparison.Ordinal)
            && heading.EndsWith(behind, StringComparison.Ordinal)
            ? heading[before.Length..^behind.Length]
            : null;
    }
}
