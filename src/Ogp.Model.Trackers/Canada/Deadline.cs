using System.Globalization;
using System.Text.RegularExpressions;

namespace Ogp.Model.Trackers.Canada;

/// <summary>
/// Reads a deadline in prose: the one year that it names, with its month where a month stands before it. A season or an end of a year is no month; a range, a fiscal
/// year, several dates, or a winter, which lies in two years, are no one date, and give none.
/// </summary>
internal static partial class Deadline
{
    private static readonly string[] s_months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    public static PartialDate Read(string prose)
    {
        string text = Spelling.Fold(prose);
        MatchCollection years = Year().Matches(text);
        if (years.Count != 1 || Several().IsMatch(text))
        {
            return default;
        }

        int year = int.Parse(years[0].Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        int month = Array.IndexOf(s_months, years[0].Groups["month"].Value) + 1;
        return years[0].Groups["more"].Success ? default
            : month > 0 ? new(year, month)
            : new(year);
    }

    /// <summary>Whether a date is one that another can mean.</summary>
    public static bool CanBe(PartialDate date, PartialDate prose) =>
        !date.IsStated || !prose.IsStated || !(date.IsBefore(prose) || date.IsAfter(prose));

    [GeneratedRegex(@"\b(?:and|winter)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(
        @"(?<![\d-])(?:(?<month>[a-z]+)\s+)?(?<year>20[0-9]{2})(?<more>\s?[-\u2010-\u2014/]\s?\d{2,4})?(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Year();
}
