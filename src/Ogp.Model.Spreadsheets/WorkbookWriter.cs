using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetData = DocumentFormat.OpenXml.Spreadsheet.SheetData;
using XCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Ogp.Model.Spreadsheets;

/// <summary>Writes sheets as a workbook: headings bold and frozen, drop-downs where a column has a closed list. Texts are texts: no cell becomes a formula.</summary>
internal static class WorkbookWriter
{
    /// <summary>The first that the format of the file knows.</summary>
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const uint HeadingStyle = 1;
    private const uint TextStyle = 2;

    /// <summary>Characters in the widest column; longer texts are wrapped by hand.</summary>
    private const int Widest = 60;

    public static byte[] Write(IReadOnlyList<Sheet> sheets, Func<string, string, ColumnShape> shapeOf)
    {
        using MemoryStream output = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = Styles();
            Sheets list = new();
            Lists lists = new();
            for (int i = 0; i < sheets.Count; i++)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>(FormattableString.Invariant($"rId{i + 1}"));
                Write(part, sheets[i], [.. sheets[i].Headings.Select(heading => shapeOf(sheets[i].Name, heading))], lists);
                list.Append(Entry(workbook, part, sheets[i].Name, i + 1));
            }

            if (!lists.IsEmpty)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>("rIdLists");
                lists.Write(part);
                DocumentFormat.OpenXml.Spreadsheet.Sheet entry = Entry(workbook, part, Lists.Name, sheets.Count + 1);
                entry.State = SheetStateValues.Hidden;
                list.Append(entry);
            }

            workbook.Workbook = new(list);
        }

        SetTimes(output);
        return output.ToArray();
    }

    /// <summary>The same content is the same bytes, whenever it is written.</summary>
    private static void SetTimes(MemoryStream output)
    {
        using ZipArchive archive = new(output, ZipArchiveMode.Update, leaveOpen: true);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            entry.LastWriteTime = s_time;
        }
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Entry(WorkbookPart workbook, WorksheetPart part, string name, int number) =>
        new()
        {
            Id = workbook.GetIdOfPart(part),
            SheetId = (uint)number,
            Name = name,
        };

    private static void Write(WorksheetPart part, Sheet sheet, ColumnShape[] shapes, Lists lists)
    {
        using OpenXmlWriter xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            )
        );
        if (sheet.Headings.Count > 0)
        {
            xml.WriteElement(
                new Columns(
                    sheet.Headings.Select(
                        (heading, i) =>
                            new Column
                            {
                                Min = (uint)i + 1,
                                Max = (uint)i + 1,
                                Width = WidthOf(sheet, heading, shapes[i].Title ?? heading),
                                CustomWidth = true,
                                Style = shapes[i].IsText ? TextStyle : 0,
                            }
                    )
                )
            );
        }

        xml.WriteStartElement(new SheetData());
        WriteRow(xml, 1, sheet.Headings.Select((heading, i) => CellOf(shapes[i].Title ?? heading, i, 1, HeadingStyle)));
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            Dictionary<string, object> cells = sheet.Rows[row];
            WriteRow(
                xml,
                row + 2,
                sheet.Headings.Select(
                    (heading, i) => cells.TryGetValue(heading, out object? cell) ? CellOf(cell, i, row + 2, TextStyle) : (XCell?)null
                )
            );
        }

        xml.WriteEndElement();
        DataValidation[] validations =
        [
            .. shapes.Select((shape, i) => lists.Find(shape.Codes) is { } range ? DropDown(range, i) : null).OfType<DataValidation>(),
        ];
        if (validations.Length > 0)
        {
            xml.WriteElement(new DataValidations(validations) { Count = (uint)validations.Length });
        }

        xml.WriteEndElement();
    }

    private static DataValidation DropDown(string range, int column) =>
        new(new Formula1(range))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,

            // A word that is not in the list is for the validator to judge, who says more than the spreadsheet.
            ShowErrorMessage = false,
            SequenceOfReferences = new([$"{CellAddress.Of(column, 2)}:{CellAddress.Of(column, CellAddress.MostRows)}"]),
        };

    internal static void WriteRow(OpenXmlWriter xml, int number, IEnumerable<XCell?> cells)
    {
        xml.WriteStartElement(new Row { RowIndex = (uint)number });
        foreach (XCell cell in cells.OfType<XCell>())
        {
            xml.WriteElement(cell);
        }

        xml.WriteEndElement();
    }

    internal static XCell CellOf(object value, int column, int row, uint style)
    {
        XCell cell = new() { CellReference = CellAddress.Of(column, row), StyleIndex = style };
        switch (value)
        {
            case double number:
                cell.StyleIndex = 0;
                cell.CellValue = new(number);
                break;
            case bool flag:
                cell.StyleIndex = 0;
                cell.DataType = CellValues.Boolean;

                // Spreadsheet programs take "true", which the standard allows as well, for false.
                cell.CellValue = new(flag ? "1" : "0");
                break;
            default:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new(new Text(XmlText.Encode((string)value)) { Space = SpaceProcessingModeValues.Preserve });
                break;
        }

        return cell;
    }

    private static double WidthOf(Sheet sheet, string heading, string title)
    {
        int widest = Math.Min(Widest, title.Length);
        foreach (Dictionary<string, object> row in sheet.Rows)
        {
            widest = row.GetValueOrDefault(heading) is string text ? Math.Max(widest, Math.Min(Widest, text.Length)) : widest;
        }

        return widest + 2;
    }

    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat
                {
                    FontId = 1,
                    ApplyFont = true,
                    NumberFormatId = 49,
                    ApplyNumberFormat = true,
                },
                new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top })
                {
                    NumberFormatId = 49,
                    ApplyNumberFormat = true,
                    ApplyAlignment = true,
                }
            )
        );
}
