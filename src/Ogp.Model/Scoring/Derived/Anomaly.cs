namespace Ogp.Model.Scoring;

/// <summary>A disagreement while it is looked into.</summary>
internal sealed class Anomaly
{
    private static readonly LocalizedText s_unexplained = Wording.Of(
        ("No check tells why", "Ninguna comprobación dice por qué", "Aucune vérification ne dit pourquoi")
    );

    private static readonly LocalizedText s_noInput = Wording.Of(
        ("no input (none is set)", "ninguna entrada (no hay ninguna marcada)", "aucune entrée (aucune n’est marquée)")
    );

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

    /// <summary>What the rule gives, as the table would write it.</summary>
    public string RecomputedText => _rows.WordOf(Variable.Target, Recomputed) is { Length: > 0 } text ? text : "–";

    public DerivedCell RecordedAt(int place) => _rows.Row(_row).Cells.Span[place];

    /// <summary>A cell with its heading and what stands there; what was derived instead, where that is another.</summary>
    public LocalizedText Show(int place)
    {
        DerivedCell recorded = RecordedAt(place);
        string heading = _rows.Heading(place);
        return _cells[place] == recorded ? Wording.Same($"{heading} = {TextAt(place)}")
            : recorded == default ? Wording.Same($"{heading} = {_rows.WordOf(place, _cells[place])}")
            : Wording.Of(
                ("{0} = {1} (derived: {2})", "{0} = {1} (derivado: {2})", "{0} = {1} (dérivé : {2})"),
                heading,
                TextAt(place),
                _rows.WordOf(place, _cells[place])
            );
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
            ?? new(DisagreementClass.Unexplained, s_unexplained);
        DerivedRow row = _rows.Row(_row);
        LocalizedText explanation = Wording.Of(
            (
                "{0}. The rule gives {1} from {2}. Rule: {3}",
                "{0}. La regla da {1} a partir de {2}. Regla: {3}",
                "{0}. La règle donne {1} à partir de {2}. Règle : {3}"
            ),
            verdict.Reason,
            RecomputedText,
            Inputs(),
            Variable.Rule
        );
        return new(
            row.Number,
            row.Commitment,
            Variable,
            _rows.Heading(Variable.Target),
            RecordedText,
            Recomputed,
            verdict.Class,
            explanation
        )
        {
            RecomputedText = RecomputedText,
        };
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

    private string TextAt(int place) => _rows.Row(_row).TextAt(place) is { Length: > 0 } text ? text : "–";

    /// <summary>What the rule reads, also what is not filled in; of tags only those that are not 0.</summary>
    private LocalizedText Inputs()
    {
        LocalizedText[] shown =
        [
            .. Variable
                .Sources.Where(place => _cells[place] != default || _rows.IsThere(place))
                .Where(place => !Variable.NeedsAnyInput || !_cells[place].Is(0))
                .Select(Show),
        ];
        return shown.Length == 0 ? s_noInput : Wording.List(shown);
    }
}
