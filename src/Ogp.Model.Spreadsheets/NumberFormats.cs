using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ogp.Model.Spreadsheets;

/// <summary>Which numbers of a workbook are days, and which days they are; and which are shown as percents.</summary>
internal sealed class NumberFormats
{
    /// <summary>Beyond it a double has no digits behind the point, and a decimal has no room.</summary>
    private const double MostPercent = 1e15;

    private readonly HashSet<uint> _dates = [];
    private readonly HashSet<uint> _percents = [];
    private readonly bool _isFrom1904;

    public NumberFormats(WorkbookPart workbook)
    {
        _isFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;
        Stylesheet? styles = workbook.WorkbookStylesPart?.Stylesheet;
        HashSet<uint> dates = Own(styles, letter => char.ToLowerInvariant(letter) is 'y' or 'd');
        HashSet<uint> percents = Own(styles, letter => letter == '%');
        uint style = 0;
        foreach (CellFormat format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            uint id = format.NumberFormatId?.Value ?? 0;
            if (id is (>= 14 and <= 17) or 22 || dates.Contains(id))
            {
                _dates.Add(style);
            }
            else if (id is 9 or 10 || percents.Contains(id))
            {
                _percents.Add(style);
            }

            style++;
        }
    }

    /// <summary>The day that a number of a style is, in the ISO calendar; null where it is a number.</summary>
    public string? DayOf(double number, uint style)
    {
        if (!_dates.Contains(style))
        {
            return null;
        }

        // The first of the two calendars has a 29 February 1900 that never was.
        double days = _isFrom1904 ? number + 1462 : number;
        return days is >= 61 and < 2_958_466
            ? DateTime.FromOADate(Math.Floor(days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The number that a cell of a style shows: of a percent a hundred times what is stored, so that 0.83 shown as 83 % is 83.</summary>
    public double Shown(double number, uint style) =>
        _percents.Contains(style) && Math.Abs(number) < MostPercent ? (double)((decimal)number * 100) : number;

    /// <summary>The formats of the workbook's own that show something.</summary>
    private static HashSet<uint> Own(Stylesheet? styles, Predicate<char> shows) =>
        [
            .. (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
                .Where(format => Shows(format.FormatCode?.Value ?? "", shows))
                .Select(format => format.NumberFormatId?.Value ?? 0),
        ];

    /// <summary>Whether a format has such a letter outside of quotes and brackets.</summary>
    private static bool Shows(string format, Predicate<char> letterOf)
    {
        char closing = '\0';
        foreach (char letter in format)
        {
            if (closing != '\0')
            {
                closing = letter == closing ? '\0' : closing;
            }
            else if (letter is '"' or '[')
            {
                closing = letter == '[' ? ']' : '"';
            }
            else if (letterOf(letter))
            {
                return true;
            }
        }

        return false;
    }
}
