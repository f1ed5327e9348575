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

    private Built.Object Of(string type, string? at, ReadRow? row = null) => new(at) { Order = _schema.MembersOf(type), Row = row };

    private void AddRow(SheetShape shape, ReadRow row)
    {
        RowNode owner = shape.Owner is null ? _package : OwnerOf(shape.Owner, row);
        Built.Object value = Of(shape.Type, row.At, row);
        Fill(shape.Type, row, value);
        RowNode node = new(value, (row["id"] ?? row["code"])?.Text ?? "") { Decimal = DecimalOf(row) };
        if (node.Decimal is { } number && owner.RowsOf(shape).Exists(other => other.Decimal?.Text == number.Text))
        {
            _findings.Add(WorkbookFindings.SameNumber.At(_file, number.At, ("number", number.Text)));
        }

        owner.Add(shape, node);
    }

    /// <summary>The number of a row where it is one to the spreadsheet, too, with something behind the point; else null.</summary>
    private static CellValue? DecimalOf(ReadRow row) =>
        row["number"] is { Value: double number } cell && !double.IsInteger(number) ? cell : null;

    /// <summary>The object that a row names as the one it belongs to. One that is not there is made, with a finding, so that the row is not lost.</summary>
    private RowNode OwnerOf(SheetShape shape, ReadRow row)
    {
        RowNode around = shape.Owner is null ? _package : OwnerOf(shape.Owner, row);
        CellValue? cell = row[Heading.Owner(shape.Name)];
        List<RowNode> rows = around.RowsOf(shape);
        if (cell is null && rows.Count == 1)
        {
            return rows[0];
        }

        if (cell is null)
        {
            _findings.Add(
                WorkbookFindings.OwnerNotNamed.At(
                    _file,
                    row.CellOf(Heading.Owner(shape.Name)),
                    ("sheet", TitleOf(shape.Name) ?? TemplateColumns.SheetOf(shape.Name, row.Columns.Sheet))
                )
            );
            RowNode nameless = new(Of(shape.Type, row.At), "");
            around.Add(shape, nameless);
            return nameless;
        }

        string name = cell.Text;
        if (rows.Find(one => one.Name == name) is { } named)
        {
            return named;
        }

        if (
            name is ['#', ..]
            && int.TryParse(name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture, out int number)
            && number >= 1
            && number <= rows.Count
        )
        {
            return rows[number - 1];
        }

        _findings.Add(
            WorkbookFindings.NoSuchRow.At(
                _file,
                cell.At,
                ("sheet", TitleOf(shape.Name) ?? TemplateColumns.SheetOf(shape.Name, row.Columns.Sheet)),
                ("name", name)
            ) with
            {
                Suggestion = rows.Find(one => TemplateColumn.Same(one.Name, name))?.Name,
            }
        );
        RowNode made = new(Of(shape.Type, cell.At), name);
        made.Value.Add("id", new Built.Scalar(name, cell.At));
        around.Add(shape, made);
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
            using JsonDocument json = JsonDocument.Parse(rest);

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

    /// <summary>An object that other rows may belong to.</summary>
    /// <param name="value">The object.</param>
    /// <param name="name">What other sheets call it.</param>
    private sealed class RowNode(Built.Object value, string name)
    {
        private readonly Dictionary<string, List<RowNode>> _lists = new(StringComparer.Ordinal);
        private readonly List<SheetShape> _shapes = [];

        public Built.Object Value { get; } = value;

        public string Name { get; } = name;

        /// <summary>The cell of its number, of which a zero at the end may have been lost; null where none can.</summary>
        public CellValue? Decimal { get; init; }

        public List<RowNode> RowsOf(SheetShape shape) => _lists.GetValueOrDefault(shape.Path) ?? [];

        public void Add(SheetShape shape, RowNode row)
        {
            if (!_lists.TryGetValue(shape.Path, out List<RowNode>? rows))
            {
                _lists.Add(shape.Path, rows = []);
                _shapes.Add(shape);
            }

            rows.Add(row);
        }

        /// <summary>Puts the lists into the object: by the way from its own path, which may lead through an object within it.</summary>
        public void Close()
        {
            foreach (SheetShape shape in _shapes)
            {
                Built.List list = new(at: null);
                foreach (RowNode row in _lists[shape.Path])
                {
                    row.Close();
                    list.Items.Add(row.Value);
                }

                string[] way = shape.Path[(shape.Owner is null ? 0 : shape.Owner.Path.Length + 1)..].Split('/');
                Built.Object into = Value;
                foreach (string part in way[..^1])
                {
                    into = into.Get(part, () => new Built.Object(at: null));
                }

                into.Add(way[^1], list);
            }
        }
    }
}
