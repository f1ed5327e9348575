namespace Ogp.Model.Scoring;

/// <summary>
/// A column of OGP's database that OGP calculates from others, with the rule that gives it as OGP stores it, quirks and all. What a commitment's ratings
/// mean is told by <see cref="Scores"/>; these rules treat absences as the spreadsheet does. Immutable; safe to share between threads.
/// </summary>
public sealed class DerivedVariable
{
    private readonly Func<ReadOnlySpan<DerivedCell>, DerivedCell> _formula;

    internal DerivedVariable(
        int target,
        (string En, string Es, string Fr) rule,
        Func<ReadOnlySpan<DerivedCell>, DerivedCell> formula,
        params int[] inputs
    )
        : this(target, Wording.Of(rule), formula, inputs) { }

    private DerivedVariable(int target, LocalizedText rule, Func<ReadOnlySpan<DerivedCell>, DerivedCell> formula, int[] inputs) =>
        (Target, Rule, _formula, Sources) = (target, rule, formula, inputs);

    /// <summary>Id of the variable, which is that of its place in a row, such as <c>high-completion</c>.</summary>
    public string Id => DerivedField.Ids[Target];

    /// <summary>The rule in words, in English, Spanish and French.</summary>
    public LocalizedText Rule { get; }

    /// <summary>Ids of the places of a row that the rule reads.</summary>
    public ValueList<string> Inputs => Sources.Select(place => DerivedField.Ids[place]).ToValueList();

    /// <summary>To what the rule applies and what it cannot tell, in the same languages; not stated where nothing limits it.</summary>
    public LocalizedText Applicability { get; internal init; }

    internal int Target { get; }

    /// <summary>The places that the rule reads.</summary>
    internal int[] Sources { get; }

    /// <summary>Whether one of the inputs is enough, as with tags; else all must be there.</summary>
    internal bool NeedsAnyInput { get; init; }

    /// <summary>What may be wrong where another cell is recorded, asked in order.</summary>
    internal ValueList<AnomalyCheck> Checks { get; init; }

    /// <summary>The cell that the rule gives for a row.</summary>
    /// <param name="cells">The row: a cell for each of <see cref="DerivedRules.Places"/>.</param>
    /// <exception cref="ArgumentException">There are fewer cells than places.</exception>
    public DerivedCell Evaluate(ReadOnlySpan<DerivedCell> cells) =>
        cells.Length >= DerivedField.Ids.Count
            ? _formula(cells)
            : throw new ArgumentException("A row needs a cell for each place.", nameof(cells));

    internal DerivedVariable With((string En, string Es, string Fr)? applicability, params AnomalyCheck[] checks) =>
        new(Target, Rule, _formula, Sources)
        {
            Applicability = applicability is { } words ? Wording.Of(words) : default,
            Checks = checks.ToValueList(),
        };

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
