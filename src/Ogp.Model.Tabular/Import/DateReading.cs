namespace Ogp.Model.Tabular.Import;

/// <summary>A cell read as a date.</summary>
/// <param name="Date">The date; not stated where the cell has none that can be read.</param>
/// <param name="Kind">What is to be said of it; null when nothing is.</param>
/// <param name="Other">What the cell would mean with the day first; not stated where that is the same or no date.</param>
internal readonly record struct DateReading(PartialDate Date, FindingKind? Kind = null, PartialDate Other = default)
{
    /// <summary>Whether the cell can only be read with the day first.</summary>
    public bool IsDayFirst => Kind == CellFindings.DateDayFirst;
}
