namespace Ogp.Model.Scoring;

/// <summary>How often a derived column can be computed as it is defined. Immutable; safe to share between threads.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Column">The column's heading.</param>
/// <param name="Computable">In how many rows it can be.</param>
/// <param name="NotComputable">In how many an input is absent that would decide.</param>
public sealed record DefinedColumn(DerivedVariable Variable, string Column, int Computable, int NotComputable);
