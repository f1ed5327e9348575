using Ogp.Model.Spreadsheets.Templates;

namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet that was read.</summary>
/// <param name="Name">The table of the format that it is.</param>
/// <param name="Title">Its name in the workbook.</param>
/// <param name="Rows">The rows that hold anything, by heading, each heading once.</param>
internal sealed record ReadSheet(string Name, string Title, List<ReadRow> Rows)
{
    private const string FormatVersion = "formatVersion";

    /// <summary>Whether no more is filled in than what stands in a template already.</summary>
    public bool IsEmpty => Rows.TrueForAll(row => row.Cells.TrueForAll(cell => cell.Key == FormatVersion));

    /// <summary>Whether a sheet is a table of the format, or was one of a profile: in a template each row of such a one names what it belongs to.</summary>
    public static bool IsOfTemplate(FormatSchema schema, RawSheet sheet) =>
        TableOf(schema, sheet.Name) is not null
        || sheet.Rows is [var headings, ..]
            && headings.Cells.Exists(cell =>
                Array.Exists(schema.Sheets, owner => cell.Cell.Text.EndsWith(Heading.Owner(owner.Name), StringComparison.Ordinal))
            );

    /// <summary>Reads the rows of a sheet below its headings. What stands under no heading, a heading that is not known and one that is there twice are found.</summary>
    public static ReadSheet Of(FormatSchema schema, RawSheet sheet, string? file, List<Finding> findings)
    {
        string table = TableOf(schema, sheet.Name) ?? sheet.Name;
        if (sheet.Rows.Count == 0)
        {
            return new(table, sheet.Name, []);
        }

        ReadColumns columns = ReadColumns.Of(schema, table, sheet, file, findings, out int at);
        List<ReadRow> rows = [];
        foreach (RawRow row in sheet.Rows.Skip(at + 1).Where(row => !row.IsBlank))
        {
            ReadRow read = new(columns, row.Number, []);
            foreach (RawCell cell in row.Cells)
            {
                if (columns[cell.Column] is { } column)
                {
                    Add(read, column, cell.Cell, file, findings);
                }
                else if (!cell.Cell.IsBlank)
                {
                    findings.Add(WorkbookFindings.NoHeading.At(file, cell.Cell.At, ("value", cell.Cell.Text)));
                }
            }

            rows.Add(read);
        }

        return new(table, sheet.Name, rows);
    }

    /// <summary>The table of the format that a sheet is, by its name or by what templates call it; null where it is none.</summary>
    public static string? TableOf(FormatSchema schema, string sheet) =>
        Array.Find(TablesOf(schema), name => string.Equals(name, sheet, StringComparison.OrdinalIgnoreCase))
        ?? TemplateColumns.TableOf(sheet)
        ?? Array.Find(TablesOf(schema), name => TemplateColumn.Same(name, sheet));

    /// <summary>What a sheet that is no table was probably meant to be called, by its name or else its headings; null where nothing is near.</summary>
    public static string? Suggest(FormatSchema schema, RawSheet sheet) => Suggest(schema, sheet.Name) ?? TitleByHeadings(sheet);

    /// <summary>The sheet of templates that most headings of a sheet are of, titles above them or not; null where there is none.</summary>
    public static string? TitleByHeadings(RawSheet sheet) =>
        sheet
            .Rows.Take(ReadColumns.MostAbove)
            .Where((row, i) => i == 0 || row.Cells.Count > 1)
            .Select(row => TemplateColumns.SheetWith([.. row.Cells.Select(cell => cell.Cell.Text)]))
            .FirstOrDefault(title => title is not null);

    private static string? Suggest(FormatSchema schema, string sheet)
    {
        // Templates call their sheets as the format does, but for capitals: those come first that are written as this one is.
        bool isOfTemplate = sheet.Any(char.IsUpper);
        string[] names =
        [
            .. TemplateColumns.SheetTitles.Concat(TablesOf(schema)).OrderByDescending(name => char.IsUpper(name[0]) == isOfTemplate),
        ];
        string folded = Spelling.Fold(sheet);

        // A year or a number behind the name is what makes most of the others.
        return Array.Find(names, name => folded.StartsWith($"{Spelling.Fold(name)} ", StringComparison.Ordinal))
            ?? Spelling.Nearest(sheet, names);
    }

    private static string[] TablesOf(FormatSchema schema) => [Heading.Package, .. schema.Sheets.Select(shape => shape.Name)];

    /// <summary>Adds a cell to its row. One of blanks alone looks empty, and is.</summary>
    private static void Add(ReadRow row, ReadColumn column, CellValue cell, string? file, List<Finding> findings)
    {
        if (column.Heading.Length == 0 || (cell.IsBlank && !Heading.IsRest(column.Heading)))
        {
            return;
        }

        if (cell.IsDay && column.Member is { IsDate: false, Form: not MemberForm.Map })
        {
            findings.Add(WorkbookFindings.DayWithoutDate.At(file, cell.At, ("value", cell.Text)));
        }

        row.Cells.Add(
            new(
                column.Heading,
                column.Template is { } template ? template.Read(cell)
                    : column.Member is { Words: not null } field ? InCodes(field, cell)
                    : cell
            )
        );
    }

    /// <summary>A cell of a profile's field, in which people write labels, as codes.</summary>
    private static CellValue InCodes(MemberShape field, CellValue cell) =>
        cell.Value is not string text ? cell
        : field.Form == MemberForm.Words ? cell with { Value = CellText.JoinWords(CellText.SplitWords(text).SelectMany(field.ReadAs)) }
        : cell with { Value = field.ReadAs(text)[0] };
}

/// <summary>A row that was read.</summary>
/// <param name="Columns">The columns of its sheet.</param>
/// <param name="Number">Its number in the sheet, from 1.</param>
/// <param name="Cells">What it holds, in the order of the columns.</param>
internal sealed record ReadRow(ReadColumns Columns, int Number, List<KeyValuePair<string, CellValue>> Cells)
{
    /// <summary>Its first cell.</summary>
    public string At => CellAddress.Of(Columns.Sheet, 0, Number);

    public CellValue? this[string heading] => Cells.Find(cell => cell.Key == heading).Value;

    /// <summary>The cell in the column of what a way leads to, be it empty; the first of the row where there is no such column.</summary>
    public string CellOf(string way) => Columns.CellOf(way, Number) ?? At;
}
