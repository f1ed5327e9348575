namespace Ogp.Model.Reporting;

/// <summary>A finding and the line of the source in which it lies.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Before">What stands in the line in front of what the finding is about; null where the source is not at hand.</param>
/// <param name="Marked">What the finding is about.</param>
/// <param name="Behind">What follows in the line.</param>
public sealed record ShownFinding(Finding Finding, string? Before = null, string? Marked = null, string? Behind = null);
