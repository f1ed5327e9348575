namespace Ogp.Model.Scoring;

/// <summary>The rows of a table as rules read them: with what is known of the member's next plan, and with derived precedents where these are asked for.</summary>
internal sealed class RecomputedRows
{
    private readonly DerivedTable _table;
    private readonly Lazy<Dictionary<int, DerivedCell[]>> _cells;
    private readonly bool[] _isDerived = new bool[DerivedField.Ids.Count];
    private readonly Lazy<ShiftedRuns> _shifts;
    private readonly NextPlans? _plans;

    public RecomputedRows(DerivedTable table, Precedents precedents)
    {
        if (table.Headings.Count != DerivedRules.Places.Count)
        {
            throw new ArgumentException(
                $"The table has {table.Headings.Count} headings for {DerivedRules.Places.Count} places.",
                nameof(table)
            );
        }

        _table = table;
        AreDerived = precedents == Precedents.Derived;
        foreach (DerivedVariable variable in table.Rules.Variables)
        {
            _isDerived[variable.Target] = true;
        }

        Variables = table.Rules.Variables.Where(IsComparable).ToValueList();
        _cells = new(DerivedCells);
        _shifts = new(() => new(this));
        _plans = Variables.Any(variable => variable.Sources.Any(IsOfNextPlan)) ? new(this) : null;
    }

    public int Count => _table.Rows.Count;

    /// <summary>The variables whose column and inputs the table has.</summary>
    public ValueList<DerivedVariable> Variables { get; }

    public ShiftedRuns Shifts => _shifts.Value;

    /// <summary>Whether derived precedents are derived first.</summary>
    public bool AreDerived { get; }

    public DerivedRow Row(int row) => _table.Rows[row];

    public DerivedCell Recorded(int row, int place) => Row(row).Cells.Span[place];

    public string Heading(int place) => _table.Headings[place] is { Length: > 0 } heading ? heading : DerivedField.Ids[place];

    /// <summary>A cell as the table writes it.</summary>
    public string WordOf(int place, DerivedCell cell) => _table.WordOf?.Invoke(place, cell) ?? cell.ToString();

    /// <summary>Whether a place holds what a rule gives.</summary>
    public bool IsDerived(int place) => _isDerived[place];

    /// <summary>The cells that the column of a derived place holds in the table, each once, absences first and then from the least number.</summary>
    public DerivedCell[] CellsAt(int place) => _cells.Value[place];

    /// <summary>A row as the rules read it.</summary>
    public DerivedCell[] Read(int row)
    {
        DerivedCell[] cells = new DerivedCell[DerivedField.Ids.Count];
        Read(row, cells);
        return cells;
    }

    /// <summary>A row as the rules read it.</summary>
    public void Read(int row, Span<DerivedCell> cells)
    {
        ReadRecorded(row, cells);
        if (AreDerived)
        {
            Derive(cells, _table.Rules.Variables.AsSpan());
        }
    }

    /// <summary>A row of which only some places count: with derived precedents, only what these rest on is derived.</summary>
    public void Read(int row, Span<DerivedCell> cells, ReadOnlySpan<DerivedVariable> needed)
    {
        ReadRecorded(row, cells);
        if (AreDerived)
        {
            Derive(cells, needed);
        }
    }

    /// <summary>The variables of some places and all that they rest on, each behind those.</summary>
    public DerivedVariable[] Needed(params int[] places)
    {
        HashSet<int> needed = [.. places];
        foreach (DerivedVariable variable in _table.Rules.Variables.Reverse().Where(variable => needed.Contains(variable.Target)))
        {
            needed.UnionWith(variable.Sources);
        }

        return [.. _table.Rules.Variables.Where(variable => needed.Contains(variable.Target))];
    }

    /// <summary>
    /// Whether a row has what a rule reads: all inputs, filled in and to be read. An absence is an input; a tag that is empty is not set, and of a next plan that is not
    /// in the table nothing is to be filled in.
    /// </summary>
    public static bool CanTell(DerivedVariable variable, ReadOnlySpan<DerivedCell> cells)
    {
        foreach (int place in variable.Sources)
        {
            if (IsMissing(variable, place, cells))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The inputs that a row has not filled in, or that cannot be read.</summary>
    public static IEnumerable<int> MissingFor(DerivedVariable variable, DerivedCell[] cells) =>
        variable.Sources.Where(place => IsMissing(variable, place, cells));

    private static bool IsMissing(DerivedVariable variable, int place, ReadOnlySpan<DerivedCell> cells) =>
        cells[place] == DerivedCell.Unread || (cells[place] == default && !variable.NeedsAnyInput && !IsOfNextPlan(place));

    /// <summary>A row as it is recorded, with what is known of the next plan.</summary>
    public void ReadRecorded(int row, Span<DerivedCell> cells)
    {
        ReadOnlySpan<DerivedCell> recorded = Row(row).Cells.Span;
        if (recorded.Length < cells.Length)
        {
            throw new ArgumentException($"Row {Row(row).Number} has {recorded.Length} cells for {cells.Length} places.", nameof(row));
        }

        recorded[..cells.Length].CopyTo(cells);
        if (_plans is not null)
        {
            (cells[DerivedField.NextAssessed], cells[DerivedField.NextStarAssessed]) = _plans.Behind(row);
        }
    }

    /// <summary>Puts what the rules give in the place of what is recorded. Rules stand behind those that they rest on.</summary>
    private static void Derive(Span<DerivedCell> cells, ReadOnlySpan<DerivedVariable> variables)
    {
        foreach (DerivedVariable variable in variables)
        {
            cells[variable.Target] = default;
        }

        foreach (DerivedVariable variable in variables)
        {
            cells[variable.Target] = variable.Evaluate(cells);
        }
    }

    private Dictionary<int, DerivedCell[]> DerivedCells()
    {
        (int Place, List<DerivedCell> InOrder, HashSet<DerivedCell> Seen)[] columns =
        [
            .. Enumerable
                .Range(0, _isDerived.Length)
                .Where(IsDerived)
                .Select(place => (place, (List<DerivedCell>)[], (HashSet<DerivedCell>)[])),
        ];
        foreach (DerivedRow row in _table.Rows)
        {
            ReadOnlySpan<DerivedCell> cells = row.Cells.Span;
            foreach ((int place, List<DerivedCell> inOrder, HashSet<DerivedCell> seen) in columns)
            {
                if (seen.Add(cells[place]))
                {
                    inOrder.Add(cells[place]);
                }
            }
        }

        return columns.ToDictionary(column => column.Place, column => column.InOrder.OrderBy(cell => cell.Number).ToArray());
    }

    private bool IsComparable(DerivedVariable variable) =>
        IsThere(variable.Target)
        && (variable.NeedsAnyInput ? Array.Exists(variable.Sources, IsThere) : Array.TrueForAll(variable.Sources, CanBeRead));

    /// <summary>Whether the table has a column at a place.</summary>
    public bool IsThere(int place) => _table.Headings[place].Length > 0;

    private bool CanBeRead(int place) => IsThere(place) || IsOfNextPlan(place) || (AreDerived && IsDerived(place));

    private static bool IsOfNextPlan(int place) => place == DerivedField.NextAssessed || place == DerivedField.NextStarAssessed;
}
