using System.Globalization;
using System.Text.RegularExpressions;

namespace Ogp.Model;

/// <summary>Dates that are not written as ISO 8601 wants it, but can be read in one way only.</summary>
internal static partial class DateSpelling
{
    /// <summary>
    /// Reads a date with the year in front (<c>2019-1-5</c>, <c>2019/01/05</c>, <c>2019.1</c>), one with the year behind where one of the other numbers
    /// is no month or both are the same (<c>31/12/2019</c>), and one with midnight behind it.
    /// </summary>
    /// <returns>The date; not stated where the text is none of these, is right as it is, or can be read in two ways.</returns>
    public static PartialDate Read(string text)
    {
        string trimmed = text.Trim();
        if (YearFirst().Match(trimmed) is { Success: true } first)
        {
            return Of(Number(first.Groups, "y"), Number(first.Groups, "m"), Number(first.Groups, "d"));
        }

        if (YearLast().Match(trimmed) is not { Success: true } last)
        {
            return default;
        }

        (int one, int other, int year) = (Number(last.Groups, "a"), Number(last.Groups, "b"), Number(last.Groups, "y"));
        PartialDate dayFirst = Of(year, other, one);
        PartialDate monthFirst = Of(year, one, other);
        return !monthFirst.IsStated || dayFirst == monthFirst ? dayFirst
            : dayFirst.IsStated ? default
            : monthFirst;
    }

    private static PartialDate Of(int year, int month, int day)
    {
        string text =
            day > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : month > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:0000}");
        return PartialDate.TryParse(text, out PartialDate date) ? date : default;
    }

    private static int Number(GroupCollection groups, string name) =>
        groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:(?<s>[-/.])(?<m>0?[1-9]|1[0-2])(?:\k<s>(?<d>0?[1-9]|[12][0-9]|3[01])(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?)?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\k<s>(?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}
