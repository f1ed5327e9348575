using System.Globalization;
using NodaTime;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>
/// Reads dates as people typed them into OGP's spreadsheet (<see cref="DateSpelling"/>) and as the spreadsheet changed them: <c>6/30/20</c>, <c>Jan-12</c>,
/// <c>44439</c> (a serial number), <c>7/19/1905</c> and <c>7/19/05</c> (the year 2027 taken for a serial number), <c>2016.0</c> and <c>2016,0</c>; of <c>Spring 2015</c> and
/// <c>Quarter 4 2016</c> the year.
/// </summary>
internal static class DateReader
{
    /// <summary>Some of what was promised had begun before OGP did, in 2011; nothing in the last century.</summary>
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const int FirstYearOfOgp = 2011;
    private const int LongestDate = 60;
    private const int LastQuarter = 4;

    /// <summary>Words that narrow a year or a month down in a way that no date of the calendar says.</summary>
    private const string Parts =
        "spring summer autumn fall winter quarter q1 q2 q3 q4 h1 h2 half trimester semester early mid middle late end beginning start "
        + "first second third fourth last of the in by year";

    /// <summary>Day 0 of the serial numbers of spreadsheets, as they count since March 1900.</summary>
    private static readonly LocalDate s_serialZero = new(1899, 12, 30);

    private static readonly HashSet<string> s_parts = new(Parts.Split(' '), StringComparer.Ordinal);

    /// <summary>Reads a cell.</summary>
    public static DateReading Read(string cell, Edition edition)
    {
        string text = cell.Trim();
        // Elsewhere 0 stands for no name; among dates it is what a spreadsheet makes of one that it lost.
        if (text != "0" && Sentinels.IsNoName(cell, edition))
        {
            return default;
        }

        return text.Length > LongestDate
            ? new(default, CellFindings.NotADate)
            : Number(text) ?? Spelt(text) ?? Part(text) ?? new(default, CellFindings.NotADate);
    }

    private static bool IsLikely(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>A year among cells that are empty becomes a number with a decimal, <c>2016.0</c>; a date becomes the number of its day.</summary>
    private static DateReading? Number(string text) =>
        text.AsSpan().ContainsAny('.', ',') && WholeNumber.Of(text, FirstYear, LastYear) is { } year
            ? new(new PartialDate(year), CellFindings.DateRepaired)
        : DateSpelling.OfSerial(text) is { IsStated: true } day ? new(day, CellFindings.DateRepaired)
        : null;

    private static DateReading? Spelt(string text)
    {
        DateSpelling spelling = DateSpelling.ReadAbbreviated(text);
        (PartialDate monthFirst, PartialDate dayFirst) = spelling;
        PartialDate date = monthFirst.IsStated ? monthFirst : dayFirst;
        DateReading? shown = spelling.HasShortYear ? YearShownAsDay(monthFirst) ?? YearShownAsDay(dayFirst) : null;
        return !date.IsStated ? null
            : shown is not null ? shown
            : !IsLikely(date.Year) ? YearAsDay(date)
            : !monthFirst.IsStated ? new(dayFirst, CellFindings.DateDayFirst)
            : new(monthFirst, null, dayFirst == monthFirst ? default : dayFirst);
    }

    /// <summary>A year that was typed into a cell formatted as a date became the day of that number.</summary>
    private static DateReading? YearAsDay(PartialDate date) =>
        date is { Day: not null, Earliest: { } day } && NodaTime.Period.DaysBetween(s_serialZero, day) is var days && IsLikely(days)
            ? new(new PartialDate(days), CellFindings.DateRepaired)
            : null;

    /// <summary>
    /// The same where the day is shown with two digits of its year: a day of July 1905, each of which from the third on is the number of a year of OGP. In July 2005 nothing was promised.
    /// </summary>
    private static DateReading? YearShownAsDay(PartialDate date) =>
        date is { Year: 2005, Month: 7, Day: { } day }
        && YearAsDay(new PartialDate(new LocalDate(1905, 7, day))) is { Date.Year: >= FirstYearOfOgp } year
            ? year
            : null;

    /// <summary>A part of a month, which is read as the month, or of a year, which is read as the year and said.</summary>
    private static DateReading? Part(string text)
    {
        string[] words = Spelling.Fold(text).Split([' ', ',', '-', '.', '/'], StringSplitOptions.RemoveEmptyEntries);
        string[] rest = [.. words.Where(word => !s_parts.Contains(word))];
        if (rest.Length == words.Length)
        {
            return null;
        }

        PartialDate date = DateSpelling.Read(string.Join(' ', rest)).Only;
        if (
            !date.IsStated
            && rest.Length == 2
            && Array.FindIndex(rest, word => word.Length == 4) is >= 0 and int year
            && !IsYear(rest[1 - year])
        )
        {
            // The other is the number of the quarter.
            date = DateSpelling.Read(rest[year]).Only;
        }

        return !IsLikely(date.Year) ? null : new(date, date.Month is null ? CellFindings.DateImprecise : null);
    }

    /// <summary>Whether what stands beside a year is another, as of a winter (<c>2014/15</c>): two digits above the number of a last quarter.</summary>
    private static bool IsYear(string word) =>
        word.Length == 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > LastQuarter;
}
