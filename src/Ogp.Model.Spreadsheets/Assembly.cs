using System.Buffers;
using System.Text.Json;
using Ogp.Model.Spreadsheets.Templates;

namespace Ogp.Model.Spreadsheets;

/// <summary>Puts the rows of sheets together to a document, and remembers which cell each value comes from.</summary>
internal sealed class Assembly
{
    private readonly FormatSchema _schema;
    private readonly List<Finding> _findings;
    private readonly string? _file;
    private readonly RowNode _package;
    private readonly List<ReadSheet> _sheets;
    private readonly CellPlaces _places = new();

    private Assembly(FormatSchema schema, List<ReadSheet> sheets, string? file, List<Finding> findings)
    {
        (_schema, _sheets, _file, _findings) = (schema, sheets, file, findings);
        ReadRow? row = RowsOf(Heading.Package).FirstOrDefault();
        string? title = TitleOf(Heading.Package);
        _package = new(Of(FormatSchema.Root, row?.At ?? (title is null ? null : $"{title}!A1"), row), "");
    }

    /// <summary>The document, and the cell of each pointer.</summary>
    public static (byte[] Json, CellPlaces Places) Of(FormatSchema schema, List<ReadSheet> sheets, string? file, List<Finding> findings)
    {
        Assembly assembly = new(schema, sheets, file, findings);
        foreach (ReadRow row in assembly.RowsOf(Heading.Package))
        {
            assembly.Fill(FormatSchema.Root, row, assembly._package.Value);
        }

        foreach (SheetShape shape in schema.Sheets)
        {
            foreach (ReadRow row in assembly.RowsOf(shape.Name))
            {
                assembly.AddRow(shape, row);
            }
        }

        ArrayBufferWriter<byte> json = new();
        using (Utf8JsonWriter writer = new(json, PlainForm.Options))
        {
            assembly._package.Close();
            assembly._package.Value.Write(writer, "", assembly._places);
        }

        return (json.WrittenSpan.ToArray(), assembly._places);
    }

    /// <summary>The rows of a table; in a workbook that was filled in in several languages it may have several sheets.</summary>
    private IEnumerable<ReadRow> RowsOf(string table) => _sheets.Where(sheet => sheet.Name == table).SelectMany(sheet => sheet.Rows);

    /// <summary>Name of the sheet of a table in the workbook; null where it has none.</summary>
    private string? TitleOf(string table) => _sheets.Find(sheet => sheet.Name == table)?.Title;

    /// <summary>What the sheet of a table is called to who reads a row of another: its own name, else as in a template beside the row's sheet.</summary>
    private string SheetOf(SheetShape shape, ReadRow row) => TitleOf(shape.Name) ?? TemplateColumns.SheetOf(shape.Name, row.Columns.Sheet);

    private Built.Object Of(string type, string? at, ReadRow? row = null) => new(at) { Order = _schema.MembersOf(type), Row = row };

    private void AddRow(SheetShape shape, ReadRow row)
    {
        RowNode owner = shape.Owner is null ? _package : OwnerOf(shape.Owner, row);
        Built.Object value = Of(shape.Type, row.At, row);
        Fill(shape.Type, row, value);
        RowList rows = owner.RowsOf(shape);
        if (DecimalOf(row) is { } number && !rows.AddDecimal(number.Text))
        {
            _findings.Add(WorkbookFindings.SameNumber.At(_file, number.At, ("number", number.Text)));
        }

        rows.Add(new(value, (row["id"] ?? row["code"])?.Text ?? ""));
    }

    /// <summary>The number of a row where it is one to the spreadsheet, too, with something behind the point, of which a zero at the end may have been lost; else null.</summary>
    private static CellValue? DecimalOf(ReadRow row) =>
        row["number"] is { Value: double number } cell && !double.IsInteger(number) ? cell : null;

    /// <summary>The object that a row names as the one it belongs to. One that is not there is made, with a finding, so that the row is not lost.</summary>
    private RowNode OwnerOf(SheetShape shape, ReadRow row)
    {
        RowNode around = shape.Owner is null ? _package : OwnerOf(shape.Owner, row);
        CellValue? cell = row[Heading.Owner(shape.Name)];
        RowList rows = around.RowsOf(shape);
        if (cell is null && rows.Rows is [var only])
        {
            return only;
        }

        if (cell is null)
        {
            _findings.Add(WorkbookFindings.OwnerNotNamed.At(_file, row.CellOf(Heading.Owner(shape.Name)), ("sheet", SheetOf(shape, row))));
            RowNode nameless = new(Of(shape.Type, row.At), "");
            rows.Add(nameless);
            return nameless;
        }

        string name = cell.Text;
        if (rows.Find(name) is { } named)
        {
            return named;
        }

        if (
            name is ['#', ..]
            && int.TryParse(name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture, out int number)
            && number >= 1
            && number <= rows.Rows.Count
        )
        {
            return rows.Rows[number - 1];
        }

        _findings.Add(
            WorkbookFindings.NoSuchRow.At(_file, cell.At, ("sheet", SheetOf(shape, row)), ("name", name)) with
            {
                Suggestion = rows.FindAlike(name)?.Name,
            }
        );
        RowNode made = new(Of(shape.Type, cell.At), name);
        made.Value.Add("id", new Built.Scalar(name, cell.At));
        rows.Add(made);
        return made;
    }

    private void Fill(string type, ReadRow row, Built.Object value)
    {
        string rest = "";
        CellValue? first = null;
        foreach ((string heading, CellValue cell) in row.Cells)
        {
            if (Heading.IsRest(heading))
            {
                first ??= cell;
                rest += cell.Text;
            }
            else if (heading is not ['(', .., ')'])
            {
                RowReader.Put(_schema, type, heading, cell, value);
            }
        }

        if (first is null)
        {
            return;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(rest, Workbook.AsDeepAsAny);

            // The order among what the format does not know, and what it could not read, is kept: it tells two documents apart.
            int behind = -1;
            foreach (JsonProperty member in json.RootElement.EnumerateObject())
            {
                Built.Raw raw = new(member.Value.GetRawText(), first.At);
                int position = _schema.PositionOf(type, member.Name);
                position = position >= 0 && _schema.MembersOf(type)[position].IsAdded ? -1 : position;
                behind = Math.Max(behind, position);
                if (position >= 0 && !value.Has(member.Name))
                {
                    value.Add(member.Name, raw);
                }
                else
                {
                    value.AddBehind(behind, member.Name, raw);
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            _findings.Add(WorkbookFindings.BrokenRest.At(_file, first.At));
            value.Add("spreadsheet:json", new Built.Scalar(rest, first.At));
        }
    }
}
