using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Ogp.Model.Cli.Tests;

/// <summary>Workbooks with OGP's table on a sheet, as a spreadsheet program would save them.</summary>
internal static class DatabaseWorkbook
{
    /// <summary>What the name of a sheet begins with that is hidden.</summary>
    public const char HiddenMark = '~';

    /// <summary>A workbook with sheets of texts, each row where it is said to stand.</summary>
    public static byte[] Of(params ReadOnlySpan<(string Name, (int Row, string[] Cells)[] Rows)> sheets)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            Sheets list = new();
            foreach ((string name, (int Row, string[] Cells)[] rows) in sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select(row => RowOf((uint)row.Row, row.Cells))));
                list.Append(
                    new Sheet
                    {
                        Name = name,
                        SheetId = (uint)list.Count() + 1,
                        Id = workbook.GetIdOfPart(part),
                        State = name[0] == HiddenMark ? SheetStateValues.Hidden : null,
                    }
                );
            }

            workbook.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Letters(int column) => (column < 26 ? "" : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    private static Row RowOf(uint number, string[] cells) =>
        new(
            cells
                .Select((text, column) => (Text: text, Column: column))
                .Where(cell => cell.Text.Length > 0)
                .Select(cell => new XCell
                {
                    CellReference = $"{Letters(cell.Column)}{number}",
                    DataType = CellValues.InlineString,
                    InlineString = new(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve }),
                })
        )
        {
            RowIndex = number,
        };
}
