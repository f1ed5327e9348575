using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ogp.Model.Spreadsheets.Tests;

using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

/// <summary>Workbooks as people make them, cell by cell.</summary>
internal static class Book
{
    private const uint DayStyle = 1;
    private const uint PercentStyle = 2;
    private const uint OwnStyle = 3;
    private const uint OwnFormat = 164;

    /// <summary>A number that is shown as a percent: 0.83 as 83 %.</summary>
    public sealed record Percent(double Share);

    /// <summary>A number, or a day, that is shown in a format of the workbook's own.</summary>
    public sealed record Shown(double Number, string Format)
    {
        public Shown(DateOnly day, string format)
            : this(day.ToDateTime(TimeOnly.MinValue).ToOADate(), format) { }
    }

    /// <summary>A formula; without a result as programs write it that do not calculate.</summary>
    public sealed record Formula(string Text, string? Result)
    {
        /// <summary>Whether its result is a text, which may be empty; else a number, which is missing where it is empty.</summary>
        public bool IsText { get; init; } = true;
    }

    /// <param name="sheets">Name and rows of each: texts, numbers, truth values, days, formulas; null for an empty cell.</param>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            string[] formats =
            [
                .. sheets
                    .SelectMany(sheet => sheet.Rows)
                    .SelectMany(row => row)
                    .OfType<Shown>()
                    .Select(shown => shown.Format)
                    .Distinct(StringComparer.Ordinal),
            ];
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new NumberingFormats(
                    formats.Select((format, i) => new NumberingFormat { NumberFormatId = OwnFormat + (uint)i, FormatCode = format })
                ),
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats([
                    new CellFormat(),
                    new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
                    new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true },
                    .. formats.Select((_, i) => new CellFormat { NumberFormatId = OwnFormat + (uint)i, ApplyNumberFormat = true }),
                ])
            );
            Sheets list = new();
            for (int i = 0; i < sheets.Length; i++)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(sheets[i].Rows.Select((row, number) => RowOf(row, number + 1, formats))));
                list.Append(
                    new DocumentFormat.OpenXml.Spreadsheet.Sheet
                    {
                        Id = workbook.GetIdOfPart(part),
                        SheetId = (uint)i + 1,
                        Name = sheets[i].Name,
                    }
                );
            }

            workbook.Workbook = new(list);
        }

        return stream.ToArray();
    }

    private static Row RowOf(object?[] values, int number, string[] formats) =>
        new(values.Select((value, column) => CellOf(value, CellAddress.Of(column, number), formats)).OfType<Cell>())
        {
            RowIndex = (uint)number,
        };

    private static Cell? CellOf(object? value, string at, string[] formats) =>
        value switch
        {
            null => null,
            string text => new()
            {
                CellReference = at,
                DataType = CellValues.InlineString,
                InlineString = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
            },
            bool flag => new()
            {
                CellReference = at,
                DataType = CellValues.Boolean,
                CellValue = new(flag ? "1" : "0"),
            },
            DateOnly day => new()
            {
                CellReference = at,
                StyleIndex = DayStyle,
                CellValue = new(day.ToDateTime(TimeOnly.MinValue).ToOADate()),
            },
            Percent percent => new()
            {
                CellReference = at,
                StyleIndex = PercentStyle,
                CellValue = new(percent.Share),
            },
            Shown shown => new()
            {
                CellReference = at,
                StyleIndex = OwnStyle + (uint)Array.IndexOf(formats, shown.Format),
                CellValue = new(shown.Number),
            },
            Formula formula => new()
            {
                CellReference = at,
                DataType = formula.IsText ? CellValues.String : null,
                CellFormula = new(formula.Text),
                CellValue = formula.Result is null ? null : new(formula.Result),
            },
            _ => new() { CellReference = at, CellValue = new(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)) },
        };
}
