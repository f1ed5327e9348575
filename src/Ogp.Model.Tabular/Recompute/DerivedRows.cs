using System.Collections;
using Ogp.Model.Scoring;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular.Recompute;

/// <summary>
/// The rows of a file as the rules of derived variables read them, each read when it is asked for. Those asked for last are held, so many that the rows of the
/// largest plan are among them, each with its next. Not for use by several threads.
/// </summary>
internal sealed class DerivedRows : IReadOnlyList<DerivedRow>
{
    private const int LeastHeld = 256;

    private readonly TableFile _table;
    private readonly TableIndex _index;
    private readonly ImportContext _context;
    private readonly DerivedRules _rules;
    private readonly EditionColumn?[] _columns;
    private readonly int[] _places;
    private readonly int[] _derived;
    private readonly int _mostHeld;
    private readonly Dictionary<int, CommitmentId> _made = [];
    private readonly Dictionary<int, DerivedRow> _held = [];
    private readonly Dictionary<(int Place, string Text), DerivedCell> _cells = [];
    private readonly (string Text, DerivedCell Cell)[] _last;

    /// <summary>Goes over the rows once for what is wrong with them, and for the keys of those that name no commitment.</summary>
    public DerivedRows(TableFile table, ImportContext context, DerivedRules rules, ReadOnlySpan<EditionColumn?> columns)
    {
        (_table, _context, _rules, _index) = (table, context, rules, new(table, context));
        _columns = columns.ToArray();
        _places = new int[columns.Length];
        _last = new (string, DerivedCell)[columns.Length];
        for (int place = 0; place < columns.Length; place++)
        {
            _places[place] = table.Header.PlaceOf(columns[place]);
        }

        _derived =
        [
            .. rules.Variables.Select(variable => DerivedRules.Places.AsSpan().IndexOf(variable.Id)).Where(place => _places[place] >= 0),
        ];
        int largest = 0;
        foreach (int plan in _index.Plans)
        {
            List<TableRow> rows = _index.Read(plan);
            ReadOnlySpan<int> places = _index.RowsOf(plan);
            largest = Math.Max(largest, rows.Count);
            rows.ForEach(ReportUnread);
            for (int i = 0; i < places.Length; i++)
            {
                if (_index.Rows[places[i]].Mark == 0)
                {
                    _made.Add(places[i], rows[i].Commitment);
                }
            }
        }

        _mostHeld = LeastHeld + (2 * largest);
    }

    /// <inheritdoc/>
    public int Count => _index.Rows.Length;

    /// <inheritdoc/>
    public DerivedRow this[int index]
    {
        get
        {
            if (!_held.TryGetValue(index, out DerivedRow? row))
            {
                if (_held.Count >= _mostHeld)
                {
                    _held.Clear();
                }

                _held.Add(index, row = Read(index));
            }

            return row;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<DerivedRow> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private DerivedRow Read(int index)
    {
        IndexedRow indexed = _index.Rows[index];
        _table.Read(indexed.Position, indexed.Number);
        RowIdentity identity = RowIdentity.Of(_table, _context) ?? throw TableFile.Changed();
        string[] texts = _table.TextsAt(_places);
        DerivedCell[] cells = new DerivedCell[texts.Length];
        for (int place = 0; place < cells.Length; place++)
        {
            cells[place] = _places[place] < 0 ? default : Cell(place, texts[place]);
        }

        return new(
            indexed.Number,
            _made.TryGetValue(index, out CommitmentId made) ? made : identity.Commitment,
            identity.Plan,
            DerivedCell.Of(_table[_context.Fields.PlanNumber]).Number,
            identity.Member,
            cells,
            place => texts[place]
        );
    }

    /// <summary>Reports derived cells that cannot be read.</summary>
    private void ReportUnread(TableRow row)
    {
        foreach (int place in _derived)
        {
            string text = row[_columns[place]];
            if (Cell(place, text) == DerivedCell.Unread)
            {
                _context.Log.Add(TabularFindings.DerivedUnread, row.Number, _columns[place]!.Heading, [new("value", text)]);
            }
        }
    }

    /// <summary>The year in a cell that is no number, as the model has it; not stated where a column holds none.</summary>
    private PartialDate YearIn(EditionColumn column, string text) =>
        column.Kind switch
        {
            ColumnKind.Report => _context.PublishedOf(text).Date,
            ColumnKind.Plan when column == _context.Fields.Submitted || column == _context.Fields.PlanEnd => _context.PlanYearOf(text).Date,
            _ => default,
        };

    /// <summary>The same few words stand in thousands of cells, and often in the row above.</summary>
    private DerivedCell Cell(int place, string text)
    {
        if (ReferenceEquals(_last[place].Text, text))
        {
            return _last[place].Cell;
        }

        if (!_cells.TryGetValue((place, text), out DerivedCell cell))
        {
            EditionColumn column = _columns[place]!;
            cell = _rules.Read(place, column.ToUsual(text));
            if (cell == DerivedCell.Unread && YearIn(column, text) is { IsStated: true } year)
            {
                cell = DerivedCell.Of(year.Year);
            }

            ImportContext.Room(_cells);
            _cells.Add((place, text), cell);
        }

        _last[place] = (text, cell);
        return cell;
    }
}
