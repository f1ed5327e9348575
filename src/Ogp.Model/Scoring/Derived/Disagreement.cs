namespace Ogp.Model.Scoring;

/// <summary>A recorded cell that is not the one that its rule gives. Immutable; safe to share between threads.</summary>
/// <param name="Row">Number of the row, from 1.</param>
/// <param name="Commitment">Id of the commitment.</param>
/// <param name="Variable">The variable of the cell's column.</param>
/// <param name="Column">The column's heading.</param>
/// <param name="Recorded">The cell's text.</param>
/// <param name="Recomputed">What the rule gives.</param>
/// <param name="Class">Why they differ, as far as it can be told.</param>
/// <param name="Explanation">The same in words, with the rule and the cells that it reads, to be checked by eye, in English, Spanish and French.</param>
public sealed record Disagreement(
    int Row,
    CommitmentId Commitment,
    DerivedVariable Variable,
    string Column,
    string Recorded,
    DerivedCell Recomputed,
    DisagreementClass Class,
    LocalizedText Explanation
)
{
    /// <summary>What the rule gives, as the table would write it.</summary>
    public string RecomputedText { get; init; } = Recomputed.ToString();
}
