using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ogp.Model.Spreadsheets;

/// <summary>What the numbers of a workbook are to those who see them: days, percents, numbers with zeros in front of them.</summary>
internal sealed class NumberFormats
{
    /// <summary>Beyond it a double has no digits behind the point, and a decimal has no room.</summary>
    private const double Most = 1e15;

    /// <summary>The formats that no workbook writes down, of those that show more or less than the number.</summary>
    private static readonly Dictionary<uint, string> s_usual = new()
    {
        [1] = "0",
        [2] = "0.00",
        [9] = "0%",
        [10] = "0.00%",
        [14] = "d/m/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [22] = "d/m/yyyy h:mm",
    };

    private readonly NumberFormat[] _styles;
    private readonly bool _isFrom1904;

    public NumberFormats(WorkbookPart workbook)
    {
        _isFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;
        Stylesheet? styles = workbook.WorkbookStylesPart?.Stylesheet;
        Dictionary<uint, string> codes = new(s_usual);
        foreach (NumberingFormat own in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            codes[own.NumberFormatId?.Value ?? 0] = own.FormatCode?.Value ?? "";
        }

        _styles =
        [
            .. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(style =>
                NumberFormat.Of(codes.GetValueOrDefault(style.NumberFormatId?.Value ?? 0, ""))
            ),
        ];
    }

    /// <summary>
    /// The cell of a number: a day, in the ISO calendar; of a percent a hundred times what is stored, so that 0.83 shown as 83 % is 83; else the number, with the zeros
    /// that are shown as its text.
    /// </summary>
    public CellValue Read(double number, uint style, string at)
    {
        if (style >= _styles.Length)
        {
            return new(number, at);
        }

        NumberFormat format = _styles[style];
        return format.IsDay && DayOf(number) is { } day ? new(TextOf(day, format), at) { IsDay = true }
            : Math.Abs(number) >= Most ? new(number, at)
            : !format.IsDay && format.IsPercent ? new((double)((decimal)number * 100), at)
            : new(number, at) { Shown = TextOf((decimal)number, format) };
    }

    private DateTime? DayOf(double number)
    {
        // The first of the two calendars has a 29 February 1900 that never was.
        double days = _isFrom1904 ? number + 1462 : number;
        return days is >= 61 and < 2_958_466 ? DateTime.FromOADate(Math.Floor(days)) : null;
    }

    /// <summary>A day, or as much of it as is shown where the rest is what spreadsheet programs add: <c>Mar-25</c> is stored as the first of March.</summary>
    private static string TextOf(DateTime day, NumberFormat format)
    {
        string shown = day.ToString(format.Day, CultureInfo.InvariantCulture);
        string whole = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return whole == $"{shown}-01-01"[..whole.Length] ? shown : whole;
    }

    /// <summary>A number with the zeros that are shown; null where they are not all that is shown, or digits are hidden.</summary>
    private static string? TextOf(decimal number, NumberFormat format) =>
        format.Zeros is { } zeros
        && number.ToString(zeros, CultureInfo.InvariantCulture) is { } shown
        && decimal.Parse(shown, CultureInfo.InvariantCulture) == number
            ? shown
            : null;
}
