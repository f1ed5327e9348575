using Ogp.Model.Json;
using Ogp.Model.Spreadsheets.Templates;

namespace Ogp.Model.Spreadsheets;

/// <summary>The columns of a sheet, by its row of headings: those of the format, or of a template in some language.</summary>
internal sealed class ReadColumns
{
    /// <summary>Among how many rows the headings are looked for, where titles stand above them.</summary>
    public const int MostAbove = 20;

    private static readonly FindingKind s_unknownMember = IrmJson.FindingKinds.Single(kind => kind.Code == UnknownMember);

    private readonly FormatSchema _schema;
    private readonly string _table;
    private readonly string _type;
    private readonly ReadColumn?[] _columns;

    private ReadColumns(FormatSchema schema, string table, RawSheet sheet, RawRow headings, string? file, List<Finding> findings)
    {
        (_schema, _table, Sheet) = (schema, table, sheet.Name);
        _type = schema.TypeOf(table);
        _columns = new ReadColumn?[headings.Cells[^1].Column + 1];
        foreach (RawCell cell in headings.Cells)
        {
            if (CellText.Trim(cell.Cell.Text) is { Length: > 0 } title)
            {
                _columns[cell.Column] = Read(title, cell.Cell.At, file, findings);
            }
        }
    }

    /// <summary>Code of the finding that the format has no member of a name.</summary>
    public const string UnknownMember = "OGP1011";

    /// <summary>Name of the sheet in the workbook.</summary>
    public string Sheet { get; }

    /// <summary>What a column holds; null where it has no heading.</summary>
    public ReadColumn? this[int column] => column < _columns.Length ? _columns[column] : null;

    /// <summary>Finds the row of headings of a sheet, and reads it.</summary>
    public static ReadColumns Of(FormatSchema schema, string table, RawSheet sheet, string? file, List<Finding> findings, out int at)
    {
        at = Math.Max(0, IndexOfHeadings(schema, table, sheet));
        if (at > 0)
        {
            string above = string.Join(
                " / ",
                sheet.Rows.Take(at).SelectMany(row => row.Cells).Select(cell => CellText.Trim(cell.Cell.Text))
            );
            findings.Add(
                WorkbookFindings.TitleAboveHeadings.At(
                    file,
                    CellAddress.Of(sheet.Name, 0, sheet.Rows[at].Number),
                    ("row", CellAddress.Number(sheet.Rows[at].Number)),
                    ("text", above)
                )
            );
        }

        return new(schema, table, sheet, sheet.Rows[at], file, findings);
    }

    /// <summary>
    /// The row of a sheet most of whose cells are headings of a table: the first, which is one as well with two of them, as titles have none, or one below with two; -1
    /// where there is none.
    /// </summary>
    public static int IndexOfHeadings(FormatSchema schema, string table, RawSheet sheet)
    {
        for (int i = 0; i < Math.Min(sheet.Rows.Count, MostAbove); i++)
        {
            List<RawCell> cells = sheet.Rows[i].Cells;
            int known = cells.Count(cell => IsKnown(schema, table, CellText.Trim(cell.Cell.Text)));
            bool areMost = 2 * known > cells.Count;
            if (i == 0 ? areMost || known > 1 : areMost && known > 1)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a heading is one of a table, in the format or in a template.</summary>
    public static bool IsKnown(FormatSchema schema, string table, string title)
    {
        string heading = Unlabelled(schema, table, title);
        return Heading.IsRest(heading)
            || Array.Exists(schema.Sheets, sheet => Heading.Owner(sheet.Name) == heading)
            || schema.PositionOf(schema.TypeOf(table), Heading.MemberOf(heading)) >= 0
            || TemplateColumns.Find(table, heading) is not null;
    }

    /// <summary>The cell of a row in the column of what a way leads to, such as <c>period/start</c>, else of the member that it begins with; null where the sheet has none.</summary>
    public string? CellOf(string way, int row)
    {
        string[] steps = way.Split('/');
        string[] headings = steps.Length == 1 ? [way] : [Heading.Within(steps[0], steps[1]), Heading.Entry(steps[0], steps[1])];
        int index = Array.FindIndex(_columns, column => column is not null && headings.Contains(column.Heading));
        index =
            index >= 0
                ? index
                : Array.FindIndex(
                    _columns,
                    column => column is { Member.Form: not MemberForm.Ratings } && Heading.MemberOf(column.Heading) == steps[0]
                );
        return index < 0 ? null : CellAddress.Of(Sheet, index, row);
    }

    /// <summary>What a heading that is not known was probably meant to be; null where nothing is near.</summary>
    public string? Suggest(string heading) => IsOfTemplate ? TemplateColumns.Suggest(_table, Sheet, heading) : null;

    /// <summary>Whether the sheet is called as in a template, and not as in the format.</summary>
    private bool IsOfTemplate => Sheet != _table && TemplateColumns.TableOf(Sheet) == _table;

    private ReadColumn Read(string title, string at, string? file, List<Finding> findings)
    {
        string heading = Unlabelled(_schema, _table, title);
        TemplateColumn? template = null;

        // A member of the format is one, though a template may call a column the same but for capitals.
        if (heading == title && _schema.PositionOf(_type, Heading.MemberOf(title)) < 0 && TemplateColumns.Find(_table, title) is { } found)
        {
            (template, heading) = found;
        }
        else if (IsOfTemplate && Heading.OfVariable(heading) is { } variable)
        {
            // People write in a variable that they add what the drop-downs of the others have.
            heading = variable;
            template = Heading.KeyOf(heading, "ratings") is null ? null : new(_table, heading, "", default);
        }
        else if (IsOfTemplate)
        {
            template = TemplateColumns.OfMember(_table, heading) ?? OfClosedList(heading);
        }

        if (Array.Exists(_columns, column => column?.Heading == heading))
        {
            findings.Add(WorkbookFindings.DuplicateHeading.At(file, at, ("heading", title)));
            return new("", null, null);
        }

        // The reader of the document takes any name with a colon for somebody's extension, and says nothing.
        if (heading.Contains(':', StringComparison.Ordinal) && !Heading.IsExtension(heading) && !IsKnown(_schema, _table, title))
        {
            findings.Add(s_unknownMember.At(file, at, ("name", heading)) with { Suggestion = Suggest(heading) });
        }

        MemberShape? member = _schema.MemberAt(_type, heading);
        if (member is null && Heading.IsExtension(heading) && (heading != title || Heading.MemberOf(heading) != heading))
        {
            findings.Add(WorkbookFindings.ProfileColumn.At(file, at, ("heading", heading)));
        }

        return new(heading, template is null ? null : new(template, _schema, member?.Form == MemberForm.Words), member);
    }

    /// <summary>
    /// A column of a closed list that people added under the name of the format: they write in it what the drop-downs of others have. A list is known by all its codes, of which a profile may leave
    /// some.
    /// </summary>
    private TemplateColumn? OfClosedList(string heading) =>
        _schema.MemberAt(_type, heading) is { IsAdded: false, Codes.Length: > 0 }
        && FormatSchema.Of(null).MemberAt(_type, heading) is { Codes: var codes }
        && Codelists.Lists.FirstOrDefault(list => list.Entries.Select(entry => entry.Code).SequenceEqual(codes)) is { } list
            ? new(_table, heading, list.Name, default)
            : null;

    /// <summary>A heading without what people call it in front. The members of a profile's own objects have no colon.</summary>
    private static string Unlabelled(FormatSchema schema, string table, string title)
    {
        if (Heading.InRoundBrackets(Heading.InOneLine(title)) is not (_, { } inner))
        {
            return title;
        }

        return Heading.IsExtension(inner) || schema.MemberAt(schema.TypeOf(table), Heading.MemberOf(inner)) is { IsAdded: true } ? inner
            : Array.Find(schema.Sheets, sheet => sheet.Name == table)?.Owners.Contains(Heading.Owner(inner)) == true ? Heading.Owner(inner)
            : title;
    }
}

/// <summary>A column that was read.</summary>
/// <param name="Heading">The heading of the format; empty where the column is there a second time.</param>
/// <param name="Template">How its cells are read, where it is a column of templates; else null.</param>
/// <param name="Member">What the format says of its cells; null where it has no such column.</param>
internal sealed record ReadColumn(string Heading, TemplateCell? Template, MemberShape? Member);
