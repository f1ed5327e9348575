using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Ogp.Model.Spreadsheets;

/// <summary>Reads the sheets of a workbook, whatever its state.</summary>
internal sealed class WorkbookReader
{
    private readonly string? _file;
    private readonly List<Finding> _findings;
    private readonly string[] _shared;
    private readonly NumberFormats _formats;

    private WorkbookReader(WorkbookPart workbook, string? file, List<Finding> findings)
    {
        (_file, _findings) = (file, findings);
        _shared = [.. (workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(TextOf)];
        _formats = new(workbook);
    }

    /// <summary>The sheets; null, with a finding, where there is no workbook.</summary>
    public static List<RawSheet>? Read(ReadOnlyMemory<byte> xlsx, string? file, long mostBytes, List<Finding> findings)
    {
        if ((Refuse(xlsx.Span) ?? RefuseArchive(xlsx, mostBytes)) is { } refusal)
        {
            findings.Add(WorkbookFindings.Refuse(refusal, file));
            return null;
        }

        try
        {
            using MemoryStream stream = new(xlsx.ToArray(), writable: false);
            using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false, new() { AutoSave = false });
            if (document.WorkbookPart is not { Workbook.Sheets: { } sheets } workbook)
            {
                findings.Add(WorkbookFindings.Refuse(Refusals.NoSheets, file));
                return null;
            }

            WorkbookReader reader = new(workbook, file, findings);
            return
            [
                .. sheets
                    .Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                    .Where(sheet => sheet.Name?.Value != Lists.Name && sheet.Id?.Value is not null)
                    .Select(sheet =>
                        workbook.TryGetPartById(sheet.Id!.Value!, out OpenXmlPart? part) && part is WorksheetPart own
                            ? reader.Read(own, sheet.Name?.Value ?? "") with
                            {
                                IsHidden = sheet.State is { } state && state.Value != SheetStateValues.Visible,
                            }
                            : null
                    )
                    .OfType<RawSheet>(),
            ];
        }
        catch (Exception fault)
            when (fault
                    is OpenXmlPackageException
                        or InvalidDataException
                        or XmlException
                        or IOException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or NullReferenceException
                        or OverflowException
            )
        {
            // What the library of the format says there is in English only.
            findings.Add(WorkbookFindings.NotRecognised.At(file, null, ("detail", fault.Message)));
            return null;
        }
    }

    private static LocalizedText? Refuse(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? Refusals.NotOpen
        : bytes.StartsWith("PK"u8) ? null
        : Refusals.NoArchive;

    /// <summary>What an archive says of its sizes may be wrong: it is unpacked once and counted.</summary>
    private static LocalizedText? RefuseArchive(ReadOnlyMemory<byte> xlsx, long mostBytes)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(xlsx.ToArray(), writable: false), ZipArchiveMode.Read);
            if (OfAnotherKind(archive) is { } refusal)
            {
                return refusal;
            }

            byte[] buffer = new byte[81_920];
            long left = mostBytes;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using Stream content = entry.Open();
                for (int read; (read = content.Read(buffer)) > 0; )
                {
                    left -= read;
                    if (left < 0)
                    {
                        return Refusals.TooLarge(mostBytes);
                    }
                }
            }

            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return Refusals.Damaged(fault.Message);
        }
    }

    /// <summary>Archives of other programs: what they have inside tells them apart.</summary>
    private static LocalizedText? OfAnotherKind(ZipArchive archive) =>
        archive.GetEntry("mimetype") is not null ? Refusals.OpenDocument
        : archive.GetEntry("word/document.xml") is not null ? Refusals.Word
        : archive.GetEntry("xl/workbook.bin") is not null ? Refusals.BinaryWorkbook
        : archive.GetEntry("[Content_Types].xml") is null && archive.GetEntry("xl/workbook.xml") is null ? Refusals.Packed
        : null;

    private RawSheet Read(WorksheetPart part, string name)
    {
        List<RawRow> rows = [];
        int row = 0;
        using OpenXmlReader xml = OpenXmlReader.Create(part);
        while (xml.Read())
        {
            if (xml.ElementType == typeof(MergeCell) && xml.LoadCurrentElement() is MergeCell { Reference.Value: { } range })
            {
                _findings.Add(WorkbookFindings.MergedCells.At(_file, $"{name}!{range.Split(':')[0]}", ("range", range)));
            }

            if (xml.ElementType == typeof(Row) && xml.IsStartElement && xml.LoadCurrentElement() is Row element)
            {
                row = element.RowIndex?.Value is { } index and > 0 and <= CellAddress.MostRows ? (int)index : row + 1;
                List<RawCell> cells = CellsOf(element, name, row);
                if (cells.Count > 0)
                {
                    rows.Add(new(row, cells));
                }
            }
        }

        return new(name, rows);
    }

    private List<RawCell> CellsOf(Row row, string sheet, int number)
    {
        List<RawCell> cells = [];
        int column = -1;
        foreach (XCell cell in row.Elements<XCell>())
        {
            int named = CellAddress.ColumnOf(cell.CellReference?.Value);
            column = named > column ? named : column + 1;
            string at = CellAddress.Of(sheet, column, number);
            if (cell.CellFormula is not null)
            {
                _findings.Add((HasResult(cell) ? WorkbookFindings.Formula : WorkbookFindings.NoResult).At(_file, at));
            }

            if (ValueOf(cell, at) is { } value)
            {
                cells.Add(new(column, value));
            }
        }

        return cells;
    }

    /// <summary>Whether a formula has been calculated: its result may be a text without letters, but no number without digits.</summary>
    private static bool HasResult(XCell cell) =>
        cell.CellValue is { } result && (result.Text.Length > 0 || cell.DataType?.Value == CellValues.String);

    private CellValue? ValueOf(XCell cell, string at)
    {
        string raw = cell.CellValue?.Text ?? "";
        CellValues type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.Error)
        {
            _findings.Add(WorkbookFindings.ErrorCell.At(_file, at, ("error", raw)));
            return null;
        }

        if (type == CellValues.Boolean && raw.Length > 0)
        {
            return new(raw is "1" or "true", at);
        }

        if (
            type == CellValues.Number
            && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number)
        )
        {
            return _formats.Read(number, cell.StyleIndex?.Value ?? 0, at);
        }

        string text =
            type == CellValues.InlineString && cell.InlineString is { } own ? TextOf(own)
            : type == CellValues.SharedString
                ? int.TryParse(raw, CultureInfo.InvariantCulture, out int index) && index >= 0 && index < _shared.Length ? _shared[index]
                    : ""
            : XmlText.Decode(raw);
        return text.Length == 0 ? null : new(text, at);
    }

    /// <summary>The words of a text, with those of each of its differently formatted pieces, without readings for pronunciation.</summary>
    private static string TextOf(OpenXmlElement item) =>
        XmlText.Decode(
            string.Concat(
                item.Elements()
                    .Select(piece =>
                        piece switch
                        {
                            Text text => text.Text,
                            Run run => run.Text?.Text ?? "",
                            _ => "",
                        }
                    )
            )
        );
}
