namespace Ogp.Model.Scoring;

/// <summary>A disagreement while it is looked into.</summary>
internal sealed class Anomaly
{
    private readonly RecomputedRows _rows;
    private readonly int _row;
    private readonly DerivedCell[] _cells;

    public Anomaly(RecomputedRows rows, int row, DerivedVariable variable)
    {
        (_rows, _row, Variable) = (rows, row, variable);
        _cells = rows.Read(row);
        Recomputed = variable.Evaluate(_cells);
        Recorded = RecordedAt(variable.Target);
    }

    public DerivedVariable Variable { get; }

    public DerivedCell Recorded { get; }

    public DerivedCell Recomputed { get; }

    /// <summary>The row as the rule reads it.</summary>
    public ReadOnlySpan<DerivedCell> Cells => _cells;

    public string RecordedText => TextAt(Variable.Target);

    public DerivedCell RecordedAt(int place) => _rows.Row(_row).Cells.Span[place];

    /// <summary>A cell with its heading and what stands there; what was derived instead, where that is another.</summary>
    public string Show(int place)
    {
        DerivedCell recorded = RecordedAt(place);
        string text = $"{_rows.Heading(place)} = {TextAt(place)}";
        return _cells[place] == recorded ? text
            : recorded == default ? $"{_rows.Heading(place)} = {_cells[place]}"
            : $"{text} (derived: {_cells[place]})";
    }

    /// <summary>Looks for what is wrong, the most certain first.</summary>
    public Disagreement Explain()
    {
        Verdict verdict =
            PrecedentChecks.Inherited(_rows, _row, this)
            ?? _rows.Shifts.Certain(_row, Variable)
            ?? Own()
            ?? _rows.Shifts.Possible(_row, Variable)
            ?? PrecedentChecks.LeftOut(_rows, _row, this)
            ?? PrecedentChecks.Stale(_rows, _row, this)
            ?? new(DisagreementClass.Unexplained, "No check tells why");
        DerivedRow row = _rows.Row(_row);
        string explanation = $"{verdict.Reason}. The rule gives {Recomputed} from {Inputs()}. Rule: {Variable.Rule}";
        return new(
            row.Number,
            row.Commitment,
            Variable,
            _rows.Heading(Variable.Target),
            RecordedText,
            Recomputed,
            verdict.Class,
            explanation
        );
    }

    private Verdict? Own()
    {
        foreach (AnomalyCheck check in Variable.Checks)
        {
            if (check(this) is { } verdict)
            {
                return verdict;
            }
        }

        return null;
    }

    private string TextAt(int place) => _rows.Row(_row).TextAt(place) is { Length: > 0 } text ? text : "(empty)";

    /// <summary>What the rule reads; of tags only those that are set.</summary>
    private string Inputs()
    {
        string[] shown =
        [
            .. Variable.Sources.Where(place => _cells[place] != default && (!Variable.NeedsAnyInput || !_cells[place].Is(0))).Select(Show),
        ];
        return shown.Length == 0 ? "none of its inputs being set" : string.Join("; ", shown);
    }
}
