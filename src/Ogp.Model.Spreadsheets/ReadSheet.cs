using Ogp.Model.Spreadsheets.Templates;

namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet that was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows that hold anything, by heading, each heading once.</param>
internal sealed record ReadSheet(string Name, List<ReadRow> Rows)
{
    /// <summary>Takes the first row as headings: those of the format, or of a template in some language.</summary>
    public static ReadSheet Of(FormatSchema schema, RawSheet sheet, string? file, List<Finding> findings)
    {
        string table = TableOf(schema, sheet.Name) ?? sheet.Name;
        if (sheet.Rows is not [var first, ..])
        {
            return new(table, []);
        }

        TemplateColumn?[] columns = new TemplateColumn?[first.Cells[^1].Column + 1];
        string?[] headings = HeadingsOf(schema, first, table, columns, file, findings);
        List<ReadRow> rows = [];
        foreach (RawRow row in sheet.Rows.Skip(1))
        {
            ReadRow read = new(CellAddress.Of(sheet.Name, 0, row.Number), []);
            foreach (RawCell cell in row.Cells)
            {
                if (cell.Column < headings.Length && headings[cell.Column] is { } heading)
                {
                    if (heading.Length > 0)
                    {
                        read.Cells.Add(new(heading, columns[cell.Column] is { } column ? InCodes(cell.Cell, column) : cell.Cell));
                    }
                }
                else
                {
                    findings.Add(WorkbookFindings.NoHeading.At(file, cell.Cell.At, ("value", cell.Cell.Text)));
                }
            }

            rows.Add(read);
        }

        return new(table, rows);
    }

    /// <summary>The table of the format that a sheet is, by its name or by what templates call it; null where it is none.</summary>
    public static string? TableOf(FormatSchema schema, string sheet) =>
        Array.Find(
            [Heading.Package, .. schema.Sheets.Select(shape => shape.Name)],
            name => string.Equals(name, sheet, StringComparison.OrdinalIgnoreCase)
        ) ?? TemplateColumns.TableOf(sheet);

    /// <summary>Whether a heading is one of a table, in the format or in a template.</summary>
    public static bool IsHeading(FormatSchema schema, string table, string title)
    {
        string heading = Heading.Unlabelled(title.Trim());
        string type = Array.Find(schema.Sheets, shape => shape.Name == table)?.Type ?? FormatSchema.Root;
        int end = heading.AsSpan().IndexOfAny('.', '[');
        return heading is ['(', .., ')']
            || schema.PositionOf(type, end < 0 ? heading : heading[..end]) >= 0
            || TemplateColumns.Find(table, heading) is not null;
    }

    /// <summary>A cell of a template's drop-down, as codes.</summary>
    private static CellValue InCodes(CellValue cell, TemplateColumn column) =>
        cell.Value is string text ? cell with { Value = CellText.JoinWords(CellText.SplitWords(text).Select(column.CodeOf)) } : cell;

    /// <summary>The headings by column: null where there is none, empty where it is there a second time.</summary>
    private static string?[] HeadingsOf(
        FormatSchema schema,
        RawRow row,
        string table,
        TemplateColumn?[] columns,
        string? file,
        List<Finding> findings
    )
    {
        string type = Array.Find(schema.Sheets, shape => shape.Name == table)?.Type ?? FormatSchema.Root;
        string?[] headings = new string?[row.Cells[^1].Column + 1];
        foreach (RawCell cell in row.Cells)
        {
            string title = cell.Cell.Text.Trim();
            string heading = Heading.Unlabelled(title);

            // A member of the format is one, though a template may call a column the same but for capitals.
            if (heading == title && schema.PositionOf(type, title) < 0 && TemplateColumns.Find(table, heading) is { } found)
            {
                heading = found.Heading;
                columns[cell.Column] = found.Column.Entries.Length > 0 ? found.Column : null;
            }

            if (Array.IndexOf(headings, heading) >= 0)
            {
                findings.Add(WorkbookFindings.DuplicateHeading.At(file, cell.Cell.At, ("heading", heading)));
                heading = "";
            }
            else if (heading.Length == 0)
            {
                continue;
            }

            headings[cell.Column] = heading;
        }

        return headings;
    }
}

/// <summary>A row that was read.</summary>
/// <param name="At">Its first cell.</param>
/// <param name="Cells">What it holds, in the order of the columns.</param>
internal sealed record ReadRow(string At, List<KeyValuePair<string, CellValue>> Cells)
{
    public CellValue? this[string heading] => Cells.Find(cell => cell.Key == heading).Value;
}
