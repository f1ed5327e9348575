using System.Globalization;
using NodaTime;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>
/// Reads dates as people typed them into OGP's spreadsheet and as the spreadsheet changed them: <c>8/31/2020</c>, <c>6/30/20</c>,
/// <c>31/12/2014</c>, <c>July 2014</c>, <c>2014</c>, <c>44439</c> (a serial number), <c>7/19/1905</c> (the year 2027 taken for a serial number), <c>2016.0</c>.
/// </summary>
internal static class DateReader
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int LongestDate = 60;

    /// <summary>Day 0 of the serial numbers of spreadsheets, as they count since March 1900.</summary>
    private static readonly LocalDate s_serialZero = new(1899, 12, 30);

    /// <summary>Reads a cell.</summary>
    public static DateReading Read(string cell, Edition edition)
    {
        if (Sentinels.IsNoName(cell, edition))
        {
            return default;
        }

        ReadOnlySpan<char> text = cell.AsSpan().Trim();
        if (text.Length > LongestDate)
        {
            return new(default, CellFindings.NotADate);
        }

        if (PartialDate.TryParse(text, out PartialDate iso))
        {
            return IsLikely(iso.Year) ? new(iso) : (YearAsDay(iso) ?? new(default, CellFindings.NotADate));
        }

        return Decimal(text)
            ?? Serial(text)
            ?? Parts(text)
            ?? DateWords.Read(cell) switch
            {
                { Date: { IsStated: true } date } said when IsLikely(date.Year) => said,
                _ => new(default, CellFindings.NotADate),
            };
    }

    private static bool IsLikely(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>A year among cells that are empty becomes a number with a decimal: <c>2016.0</c>.</summary>
    private static DateReading? Decimal(ReadOnlySpan<char> text) =>
        text.EndsWith(".0") && TryNumber(text[..^2], out int year) && IsLikely(year)
            ? new(new PartialDate(year), CellFindings.DateRepaired)
            : null;

    /// <summary>A year that was typed into a cell formatted as a date became the day of that number.</summary>
    private static DateReading? YearAsDay(PartialDate date) =>
        date is { Day: not null, Earliest: { } day } && NodaTime.Period.DaysBetween(s_serialZero, day) is var days && IsLikely(days)
            ? new(new PartialDate(days), CellFindings.DateRepaired)
            : null;

    private static DateReading? Serial(ReadOnlySpan<char> text) =>
        text.Length == 5 && TryNumber(text, out int days) && s_serialZero.PlusDays(days) is var date && IsLikely(date.Year)
            ? new(new PartialDate(date), CellFindings.DateRepaired)
            : null;

    private static DateReading? Parts(ReadOnlySpan<char> text)
    {
        Span<Range> ranges = stackalloc Range[4];
        int count = text.SplitAny(ranges, "/.-");
        Span<int> parts = stackalloc int[4];
        for (int i = 0; i < count; i++)
        {
            if (!TryNumber(text[ranges[i]].Trim(), out parts[i]))
            {
                return null;
            }
        }

        return count switch
        {
            2 when IsLikely(parts[1]) && parts[0] is >= 1 and <= 12 => new(new PartialDate(parts[1], parts[0])),
            3 => MonthDayYear(parts[0], parts[1], parts[2] < 100 ? parts[2] + 2000 : parts[2]),
            _ => null,
        };
    }

    private static DateReading? MonthDayYear(int first, int second, int year)
    {
        PartialDate monthFirst = Date(year, first, second);
        PartialDate dayFirst = Date(year, second, first);
        if (!IsLikely(year))
        {
            return YearAsDay(monthFirst.IsStated ? monthFirst : dayFirst);
        }

        return monthFirst.IsStated ? new(monthFirst, null, dayFirst == monthFirst ? default : dayFirst)
            : dayFirst.IsStated ? new(dayFirst, CellFindings.DateDayFirst)
            : null;
    }

    private static PartialDate Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(new LocalDate(year, month, day))
            : default;

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
