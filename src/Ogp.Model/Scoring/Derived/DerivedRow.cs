namespace Ogp.Model.Scoring;

/// <summary>A row of OGP's database as the rules of derived variables read it. Immutable; safe to share between threads when its text is.</summary>
/// <param name="Number">Number of the row, from 1.</param>
/// <param name="Commitment">Id of the commitment.</param>
/// <param name="Plan">Id of its plan.</param>
/// <param name="PlanNumber">Number of the plan among those of its member; null where it is not known.</param>
/// <param name="Member">The member.</param>
/// <param name="Cells">A cell for each of <see cref="DerivedRules.Places"/>; <c>default</c> where the table has none.</param>
/// <param name="Text">The text of the cell at a place, for explanations; null where the cells say enough.</param>
public sealed record DerivedRow(
    int Number,
    CommitmentId Commitment,
    ActionPlanId Plan,
    int? PlanNumber,
    MemberCode Member,
    ReadOnlyMemory<DerivedCell> Cells,
    Func<int, string>? Text = null
)
{
    internal string TextAt(int place) => Text?.Invoke(place) ?? Cells.Span[place].ToString();
}
