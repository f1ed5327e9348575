using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Export;

/// <summary>
/// Makes a table of a package. A cell that the record of a row kept is written again while it still reads as the model's value: the table is read once more,
/// by the reader of tables, and where that gives another value the model's is written. So an edit is never undone by its own history.
/// </summary>
internal sealed class TableExporter
{
    private readonly Edition _edition;
    private readonly EditionMap? _map;
    private readonly CellWriter _writer;
    private readonly TableLayout _layout;
    private readonly List<RowSubject> _subjects;

    /// <summary>Exports a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="edition">The edition that is written.</param>
    /// <param name="map">The map of an edition that rows were read from; null where there is none.</param>
    public TableExporter(IrmPackage package, Edition edition, EditionMap? map)
    {
        (_edition, _map) = (edition, map);
        Dictionary<string, Header?> others = [];
        _writer = new(edition, id => others.TryGetValue(id, out Header? header) ? header : others[id] = HeaderOf(package, id));
        _layout = TableLayout.In(package, edition);
        _subjects =
        [
            .. RowSubjects
                .Of(package, edition.Rows)
                .OrderBy(subject => IsOwn(subject) ? subject.Record!.Row ?? int.MaxValue : int.MaxValue),
        ];
    }

    /// <summary>What the table reads as, by row of <see cref="Subjects"/>; null for a row that reads as nothing. After <see cref="Write"/>.</summary>
    public RowSubject?[] Read { get; private set; } = [];

    /// <summary>What the rows are about, in their order.</summary>
    public IReadOnlyList<RowSubject> Subjects => _subjects;

    /// <summary>How many rows have a label without the number that belongs beside it, by heading of the number. After <see cref="Write"/>.</summary>
    public SortedDictionary<string, int> Unnumbered { get; } = new(StringComparer.Ordinal);

    /// <summary>Policy areas with empty cells, since nobody said whether they apply. After <see cref="Write"/>.</summary>
    public HashSet<EditionColumn> OpenAreas { get; } = [];

    /// <summary>How many rows have empty cells of <see cref="OpenAreas"/>. After <see cref="Write"/>.</summary>
    public int RowsWithOpenAreas { get; private set; }

    /// <summary>Whether a subject was read from a table of this edition.</summary>
    public bool IsOwn(RowSubject subject) => subject.Record?.Edition == _edition.Id;

    /// <summary>The edition that a row was read from; null where it was read from none, or one of which nobody gave the map.</summary>
    public Edition? EditionOf(ImportRecord? record) => record?.Edition is { } id ? FindEdition(id) : null;

    /// <summary>All rows of the table, headings and what stands above and between them included.</summary>
    public List<string[]> Write()
    {
        Header header = Headings();
        TableRow[] rows = [.. _subjects.Select((subject, index) => new TableRow(header, index + 1, Cells(header, subject)))];
        Read = ReadAgain(header, rows);
        bool isCorrected = false;
        for (int i = 0; i < rows.Length; i++)
        {
            isCorrected |= Correct(header, rows[i].Cells, _subjects[i], Read[i]);
        }

        if (isCorrected)
        {
            Read = ReadAgain(header, rows);
        }

        return [.. _layout.Above, header.Cells, .. InOrder(rows)];
    }

    /// <summary>The headings of the file that was read, else those of the edition; behind them what records hold besides.</summary>
    private Header Headings()
    {
        string[] headings = _layout.Headings ?? Usual(_edition);
        Header header = Known(headings);
        HashSet<string> known = [.. Enumerable.Range(0, headings.Length).Select(header.NameAt)];
        string[] more =
        [
            .. _subjects
                .Where(IsOwn)
                .SelectMany(subject => subject.Record!.Cells)
                .Select(cell => cell.Heading)
                .Where(name => Header.PlaceNamed(name) < 0 && known.Add(name)),
        ];
        return more.Length == 0 ? header : Known([.. headings, .. more]);
    }

    private Header Known(string[] headings) => Known(_edition, headings, _layout);

    /// <summary>The headings of the file of an edition that a package was read from; null where nobody knows the edition.</summary>
    private Header? HeaderOf(IrmPackage package, string id)
    {
        if (FindEdition(id) is not { } edition)
        {
            return null;
        }

        TableLayout layout = TableLayout.In(package, edition);
        return Known(edition, layout.Headings ?? Usual(edition), layout);
    }

    private Edition? FindEdition(string id) => id == _map?.Id ? _map.Edition : EditionCatalog.Find(id);

    private static Header Known(Edition edition, string[] headings, TableLayout layout)
    {
        Header header = new(edition, headings, ',', layout.Above);
        header.MatchNear();
        return header;
    }

    private static string[] Usual(Edition edition) => [.. edition.Columns.Select(column => column.Text)];

    private string[] Cells(Header header, RowSubject subject)
    {
        Dictionary<string, string> kept = [];
        int width = header.Cells.Length;
        foreach (Cell cell in IsOwn(subject) ? subject.Record!.Cells : default)
        {
            kept[cell.Heading] = cell.Text;
            width = Math.Max(width, Header.PlaceNamed(cell.Heading) + 1);
        }

        foreach ((EditionColumn column, string absence) in IsOwn(subject) ? [] : AbsencesElsewhere(subject.Record))
        {
            kept[column.Heading] = absence;
        }

        string[] cells = new string[width];
        for (int place = 0; place < width; place++)
        {
            cells[place] =
                kept.TryGetValue(header.NameAt(place), out string? raw) ? raw
                : header.ColumnAt(place) is { } column ? _writer.Cell(column, subject)
                : "";
        }

        return cells;
    }

    /// <summary>
    /// Why there is nothing in a column, where a row of another edition says so in a column of the same meaning, in words that say it here, too: a report year that is <c>ND</c> or
    /// <c>NR</c>. The model has no place for it; what recomputes the table reads it.
    /// </summary>
    private IEnumerable<(EditionColumn Column, string Absence)> AbsencesElsewhere(ImportRecord? record)
    {
        if (EditionOf(record) is not { } other)
        {
            yield break;
        }

        foreach (Cell cell in record!.Cells)
        {
            if (
                !string.IsNullOrWhiteSpace(cell.Text)
                && other.FindHeading(cell.Heading) is { Kind: ColumnKind.Commitment or ColumnKind.Report or ColumnKind.Cluster } column
                && _edition.FindName(column.Name) is { } own
                && Sentinels.IsNoName(cell.Text, other)
                && Sentinels.IsNoName(cell.Text, _edition)
            )
            {
                yield return (own, cell.Text);
            }
        }
    }

    private RowSubject?[] ReadAgain(Header header, TableRow[] rows)
    {
        ImportContext context = new(_edition, new ImportLog(header, null));
        RowSubject?[] read = new RowSubject?[rows.Length];
        MemberFacts members = new(context);
        List<TableRow> identified = [];
        foreach (TableRow row in rows)
        {
            if (RowIdentity.Of(row, context) is { } identity)
            {
                row.Identify(identity);
                members.Add(row.Member, row, row.Number);
                identified.Add(row);
            }
        }

        Dictionary<MemberCode, Member> known = members.Read();
        foreach (IGrouping<ActionPlanId, TableRow> plan in identified.GroupBy(row => row.Plan))
        {
            List<TableRow> ofPlan = [.. plan];
            LocalKeys.Give(ofPlan, context);
            foreach (ReadRow row in TableImport.Read(plan.Key, ofPlan, known, _writer, context))
            {
                read[row.Row.Number - 1] = row.Subject;
            }
        }

        return read;
    }

    /// <summary>Writes the model's value where a row says another; whether it did.</summary>
    private bool Correct(Header header, string[] cells, RowSubject subject, RowSubject? read)
    {
        bool isCorrected = false;
        bool isOpen = false;
        foreach (EditionColumn column in _edition.Columns)
        {
            if (header.PlaceOf(column) is >= 0 and int place && column.Kind is not (ColumnKind.Kept or ColumnKind.Derived))
            {
                string given = _writer.Cell(column, subject);
                if (cells[place] != given && (read is null || !IsSame(column, subject, read, given)))
                {
                    cells[place] = given;
                    isCorrected = true;
                }

                if (column.Kind == ColumnKind.PolicyArea && cells[place].Length == 0 && !IsOwn(subject))
                {
                    OpenAreas.Add(column);
                    isOpen = true;
                }

                if (cells[place].Length == 0 && _writer.LacksNumber(column, subject))
                {
                    Unnumbered[column.Heading] = Unnumbered.GetValueOrDefault(column.Heading) + 1;
                }
            }
        }

        RowsWithOpenAreas += isOpen ? 1 : 0;
        return isCorrected;
    }

    /// <summary>
    /// Whether a kept cell was read as the value that is given. An area that others imply may be left out of a row: it is the same where both have it themselves, or neither. A day that
    /// stands in a column of years is the same where it is that of the report.
    /// </summary>
    private bool IsSame(EditionColumn column, RowSubject subject, RowSubject read, string given) =>
        _writer.Cell(column, read) == given
        && column.Kind switch
        {
            ColumnKind.PolicyArea => CellWriter.HasArea(subject.Commitment!, column.Target)
                == CellWriter.HasArea(read.Commitment!, column.Target),
            ColumnKind.Report => CellWriter.Published(column.Point, read.Plan) is var published
                && (published.Month is null || published == CellWriter.Published(column.Point, subject.Plan)),
            _ => true,
        };

    /// <summary>Each row where it stood, and what is about nothing between them; rows that come from elsewhere follow.</summary>
    private IEnumerable<string[]> InOrder(TableRow[] rows) =>
        rows.Select((row, index) => (Row: IsOwn(_subjects[index]) ? _subjects[index].Record!.Row ?? int.MaxValue : int.MaxValue, row.Cells))
            .Concat(_layout.Asides.Select(aside => (aside.Row, aside.Cells)))
            .OrderBy(pair => pair.Row)
            .Select(pair => pair.Cells);
}
