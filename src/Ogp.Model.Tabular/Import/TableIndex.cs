using System.Globalization;
using System.Runtime.InteropServices;
using Ogp.Model.Tabular.Csv;

namespace Ogp.Model.Tabular.Import;

/// <summary>
/// Where the rows of each plan stand in a file, and what is said of it as a whole: found in one pass over it. Of a row it keeps 28 bytes, of a plan its
/// identifier; rows that are about nothing are kept as they stand. Not for use by several threads.
/// </summary>
internal sealed class TableIndex
{
    private readonly TableFile _table;
    private readonly ImportContext _context;
    private readonly MemberFacts _members;
    private readonly List<IndexedRow> _rows = [];
    private readonly List<Aside> _asides = [];
    private readonly List<ActionPlanId> _plans = [];
    private readonly Dictionary<int, int> _first = [];
    private readonly List<string[]> _used = [];
    private readonly int[] _order;
    private readonly int[] _ends;

    /// <summary>Goes over a file.</summary>
    /// <param name="table">The file, of which nothing was read yet.</param>
    /// <param name="context">Where findings go that are about no plan.</param>
    public TableIndex(TableFile table, ImportContext context)
    {
        (_table, _context) = (table, context);
        _members = new(context);
        ReadRows();
        (_order, _ends) = InPlans();
        FindTwice();
    }

    /// <summary>Rows that are about nothing, in their order.</summary>
    public ValueList<Aside> Asides => _asides.ToValueList();

    /// <summary>Reads the members that rows name, and reports where these differ.</summary>
    public Dictionary<MemberCode, Member> ReadMembers() => _members.Read();

    /// <summary>All rows that are about something, in the order of the file.</summary>
    public ReadOnlySpan<IndexedRow> Rows => CollectionsMarshal.AsSpan(_rows);

    /// <summary>The plans, in the order of their identifiers.</summary>
    public IEnumerable<int> Plans => Enumerable.Range(0, _plans.Count).OrderBy(plan => _plans[plan]);

    public ActionPlanId IdOf(int plan) => _plans[plan];

    /// <summary>The rows of a plan, in the order of the file, by place in <see cref="Rows"/>.</summary>
    public ReadOnlySpan<int> RowsOf(int plan) => _order.AsSpan((plan == 0 ? 0 : _ends[plan - 1])..(_ends[plan]));

    /// <summary>Reads the rows of a plan, in the order of the file, and reports what is wrong with them. They stand until another plan is read.</summary>
    public List<TableRow> Read(int plan)
    {
        ReadOnlySpan<int> places = RowsOf(plan);
        List<TableRow> rows = new(places.Length);
        foreach (int place in places)
        {
            string[]? used = rows.Count < _used.Count ? _used[rows.Count] : null;
            TableRow row = Read(_rows[place], used);
            if (used is null)
            {
                _used.Add(row.Cells);
            }
            else
            {
                _used[rows.Count] = row.Cells;
            }

            rows.Add(row);
            if (_first.TryGetValue(place, out int first))
            {
                ValueList<FindingArgument> arguments =
                [
                    new("id", row.Commitment.Text),
                    new("first", first.ToString(CultureInfo.InvariantCulture)) { IsPlace = true },
                ];
                _context.Log.Add(CellFindings.DuplicateCommitment, row.Number, _context.Fields.CommitmentId?.Heading, arguments);
            }
        }

        LocalKeys.Give(rows, _context);
        return rows;
    }

    private TableRow Read(IndexedRow indexed, string[]? used)
    {
        _table.Read(indexed.Position, indexed.Number);
        TableRow row = new(_table.Header, indexed.Number, _table.Cells(used));
        _table.Report(row.Cells, _context.Log);
        RowIdentity identity = RowIdentity.Of(row, _context) ?? throw TableFile.Changed();
        identity.Report(row, _context);
        row.Identify(identity);
        return row;
    }

    private void ReadRows()
    {
        Dictionary<ActionPlanId, int> plans = [];
        int plan = -1;
        while (_table.Read())
        {
            RowIdentity? identity = RowIdentity.Of(_table, _context);
            if ((identity is null || _table.MayBeHeadings()) && PutAside(identity is not null))
            {
                continue;
            }

            (CommitmentId commitment, ActionPlanId id, MemberCode member) = identity!.Value;
            if ((plan < 0 || _plans[plan] != id) && !plans.TryGetValue(id, out plan))
            {
                plan = _plans.Count;
                plans.Add(id, plan);
                _plans.Add(id);
            }

            _rows.Add(new(_table.Position, _table.Number, plan, commitment.IsStated ? Math.Max(1, (uint)commitment.GetHashCode()) : 0));
            _members.Add(member, _table, _table.Number);
        }
    }

    /// <summary>Keeps the row at hand as one that is about nothing, if it is.</summary>
    private bool PutAside(bool isNamed)
    {
        string[] cells = _table.Cells();
        bool isRepeated = _table.Header.IsRepeated(cells);
        if (isNamed && !isRepeated)
        {
            return false;
        }

        if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
        {
            _table.ReportForeign(_context.Log);
        }
        else if (isRepeated)
        {
            _table.ReportForeign(_context.Log);
            _context.Log.Add(TabularFindings.HeadingsRepeated, _table.Number, null);
        }
        else
        {
            _table.Report(cells, _context.Log);
            string text = string.Join(_table.Header.Delimiter, cells);
            _context.Log.Add(TabularFindings.NoCommitment, _table.Number, null, [new("text", text)]);
        }

        _asides.Add(new(_table.Number, cells));
        return true;
    }

    private (int[] Order, int[] Ends) InPlans()
    {
        int[] ends = new int[_plans.Count];
        foreach (IndexedRow row in Rows)
        {
            ends[row.Plan]++;
        }

        int[] next = new int[_plans.Count];
        for (int plan = 1; plan < ends.Length; plan++)
        {
            next[plan] = ends[plan - 1];
            ends[plan] += ends[plan - 1];
        }

        int[] order = new int[_rows.Count];
        for (int row = 0; row < order.Length; row++)
        {
            order[next[_rows[row].Plan]++] = row;
        }

        return (order, ends);
    }

    /// <summary>Finds commitments that are there twice: of those with the same mark, the identifiers are read once more.</summary>
    private void FindTwice()
    {
        ulong[] marks = new ulong[_rows.Count];
        for (int row = 0; row < marks.Length; row++)
        {
            marks[row] = ((ulong)_rows[row].Mark << 32) | (uint)row;
        }

        Array.Sort(marks);
        for (int from = 0, to; from < marks.Length; from = to)
        {
            uint mark = (uint)(marks[from] >> 32);
            to = from + 1;
            while (to < marks.Length && (uint)(marks[to] >> 32) == mark)
            {
                to++;
            }

            if (mark != 0 && to - from > 1)
            {
                FindTwice(marks.AsSpan(from, to - from));
            }
        }
    }

    private void FindTwice(ReadOnlySpan<ulong> alike)
    {
        Dictionary<CommitmentId, int> first = [];
        foreach (ulong mark in alike)
        {
            int row = (int)(uint)mark;
            _table.Read(_rows[row].Position, _rows[row].Number);
            if (RowIdentity.Of(_table, _context) is { } identity && !first.TryAdd(identity.Commitment, _rows[row].Number))
            {
                _first.Add(row, first[identity.Commitment]);
            }
        }
    }
}
