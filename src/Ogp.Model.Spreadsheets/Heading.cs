using Ogp.Model.Profiles;

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

    /// <summary>
    /// What stands in round brackets at the end of a heading, and what before them; null where nothing does. Brackets behind a space come first: what is in
    /// them may have others.
    /// </summary>
    public static (string Before, string Inside)? InRoundBrackets(string heading)
    {
        int open = heading.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var space ? space + 1 : heading.LastIndexOf('(');
        return open > 0 && heading is [.., ')'] ? (heading[..open], heading[(open + 1)..^1]) : null;
    }

    /// <summary>
    /// Whether a heading names somebody's extension, <c>namespace:name</c>. What people write has colons, too: <c>Responsable: nombre</c> is none.
    /// </summary>
    public static bool IsExtension(string heading) =>
        heading.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon < heading.Length - 1
        && Profile.IsId(heading[..colon])
        && !heading.Any(char.IsWhiteSpace);

    /// <summary>A heading without line breaks, and without more than a space between words.</summary>
    public static string InOneLine(string title) => string.Join(' ', title.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A heading as people mean it: in one line, and without the colon or the asterisk that forms have behind their words.</summary>
    public static string Plain(string title) => CellText.Trim(CellText.Trim(InOneLine(title)).TrimEnd(' ', ':', '*'));

    /// <summary>The member of its object that a heading begins with: <c>period</c> of <c>period.start</c>.</summary>
    public static string MemberOf(string heading) => heading.IndexOfAny(['.', '[']) is >= 0 and var end ? heading[..end] : heading;

    /// <summary>Whether a column holds JSON of members without a column.</summary>
    public static bool IsRest(string heading) => heading == Rest || heading.StartsWith($"{Rest} ", StringComparison.Ordinal);

    /// <summary>
    /// The heading of a variable as the format writes it, where people put capitals and blanks into it: <c>Ratings[ Promising ]</c>. Keys of no variable keep their
    /// capitals. Null where it is no such heading.
    /// </summary>
    public static string? OfVariable(string heading)
    {
        string plain = Plain(heading);
        int open = plain.IndexOf('[', StringComparison.Ordinal);
        int close = plain.LastIndexOf(']');
        if (open < 0 || close < open || Spelling.Fold(plain[..open]) != "ratings")
        {
            return null;
        }

        string key = CellText.Trim(plain[(open + 1)..close]);
        string folded = Spelling.Fold(key);
        return Entry("ratings", ColumnCodes.ScaleOf(folded) is null ? key : folded) + Spelling.Fold(plain[(close + 1)..]);
    }

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
