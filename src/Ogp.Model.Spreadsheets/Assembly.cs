using System.Buffers;
using System.Text.Json;

namespace Ogp.Model.Spreadsheets;

/// <summary>Puts the rows of sheets together to a document, and remembers which cell each value comes from.</summary>
internal sealed class Assembly
{
    private readonly FormatSchema _schema;
    private readonly List<Finding> _findings;
    private readonly string? _file;
    private readonly RowNode _package;
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    private Assembly(FormatSchema schema, string? file, List<Finding> findings)
    {
        (_schema, _file, _findings) = (schema, file, findings);
        _package = new(Of(FormatSchema.Root, $"{Heading.Package}!A1"), "");
    }

    /// <summary>The document, and the cell of each pointer.</summary>
    public static (byte[] Json, Dictionary<string, string> Places) Of(
        FormatSchema schema,
        List<ReadSheet> sheets,
        string? file,
        List<Finding> findings
    )
    {
        Assembly assembly = new(schema, file, findings);
        foreach (ReadRow row in RowsOf(sheets, Heading.Package))
        {
            assembly.Fill(FormatSchema.Root, row, assembly._package.Value);
        }

        foreach (SheetShape shape in schema.Sheets)
        {
            foreach (ReadRow row in RowsOf(sheets, shape.Name))
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
    private static IEnumerable<ReadRow> RowsOf(List<ReadSheet> sheets, string table) =>
        sheets.Where(sheet => sheet.Name == table).SelectMany(sheet => sheet.Rows);

    private Built.Object Of(string type, string at) => new(at) { Order = _schema.MembersOf(type) };

    private void AddRow(SheetShape shape, ReadRow row)
    {
        RowNode owner = shape.Owner is null ? _package : OwnerOf(shape.Owner, row);
        Built.Object value = Of(shape.Type, row.At);
        Fill(shape.Type, row, value);
        owner.Add(shape, new(value, (row["id"] ?? row["code"])?.Text ?? ""));
    }

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

        string name = cell?.Text ?? "";
        if (rows.Find(one => one.Name == name && name.Length > 0) is { } named)
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

        _findings.Add(WorkbookFindings.NoSuchRow.At(_file, cell?.At ?? row.At, ("sheet", shape.Name), ("name", name)));
        RowNode made = new(Of(shape.Type, cell?.At ?? row.At), name);
        if (cell is not null)
        {
            made.Value.Add("id", new Built.Scalar(name, cell.At));
        }

        around.Add(shape, made);
        return made;
    }

    private void Fill(string type, ReadRow row, Built.Object value)
    {
        string rest = "";
        CellValue? first = null;
        foreach ((string heading, CellValue cell) in row.Cells)
        {
            if (heading == Heading.Rest || heading.StartsWith($"{Heading.Rest} ", StringComparison.Ordinal))
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
