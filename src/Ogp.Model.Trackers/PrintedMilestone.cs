namespace Ogp.Model.Trackers;

/// <summary>A milestone in a printed progress report. Immutable.</summary>
/// <param name="Number">Its number within the commitment.</param>
/// <param name="Percent">The progress that the report prints, 0 to 100; null when not stated.</param>
public sealed record PrintedMilestone(string Number, decimal? Percent)
{
    /// <summary>Where it stands in the report.</summary>
    internal string Pointer { get; init; } = "";
}
