using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ogp.Model.Spreadsheets;

/// <summary>Which numbers of a workbook are days, and which days they are.</summary>
internal sealed class NumberFormats
{
    private readonly HashSet<uint> _dates = [];
    private readonly bool _isFrom1904;

    public NumberFormats(WorkbookPart workbook)
    {
        _isFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;
        Stylesheet? styles = workbook.WorkbookStylesPart?.Stylesheet;
        HashSet<uint> own =
        [
            .. (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
                .Where(format => IsDate(format.FormatCode?.Value ?? ""))
                .Select(format => format.NumberFormatId?.Value ?? 0),
        ];
        uint style = 0;
        foreach (CellFormat format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            uint id = format.NumberFormatId?.Value ?? 0;
            if (id is (>= 14 and <= 17) or 22 || own.Contains(id))
            {
                _dates.Add(style);
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

    /// <summary>Whether a format shows a day or a year: letters outside of quotes and brackets.</summary>
    private static bool IsDate(string format)
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
            else if (char.ToLowerInvariant(letter) is 'y' or 'd')
            {
                return true;
            }
        }

        return false;
    }
}
