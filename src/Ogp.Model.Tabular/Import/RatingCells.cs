namespace Ogp.Model.Tabular.Import;

/// <summary>The cells of a rating.</summary>
/// <param name="Column">Index of the column of labels.</param>
/// <param name="Label">The label.</param>
/// <param name="Number">The number beside it; null where there is no such column.</param>
internal readonly record struct RatingCells(int Column, string Label, string? Number);
