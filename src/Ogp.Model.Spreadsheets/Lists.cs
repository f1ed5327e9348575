using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Ogp.Model.Spreadsheets;

/// <summary>The lists behind drop-downs, each a column of a hidden sheet.</summary>
internal sealed class Lists
{
    /// <summary>The sheet that holds them; it is no table.</summary>
    public const string Name = "(lists)";

    private readonly List<string[]> _lists = [];

    public bool IsEmpty => _lists.Count == 0;

    /// <summary>Where the codes of a column stand; null where it has none.</summary>
    public string? Find(string[] codes)
    {
        if (codes.Length == 0)
        {
            return null;
        }

        int column = _lists.FindIndex(list => list.AsSpan().SequenceEqual(codes));
        if (column < 0)
        {
            column = _lists.Count;
            _lists.Add(codes);
        }

        string letters = CellAddress.Letters(column);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"'{Name}'!${letters}$1:${letters}${codes.Length}");
    }

    public void Write(WorksheetPart part)
    {
        using OpenXmlWriter xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.SheetData());
        for (int row = 0; row < _lists.Max(list => list.Length); row++)
        {
            WorkbookWriter.WriteRow(
                xml,
                row + 1,
                _lists.Select((list, i) => row < list.Length ? WorkbookWriter.CellOf(list[row], i, row + 1, 0) : (XCell?)null)
            );
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
