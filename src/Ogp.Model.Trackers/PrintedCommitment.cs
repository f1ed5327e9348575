namespace Ogp.Model.Trackers;

/// <summary>A commitment in a printed progress report. Immutable.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Percent">The progress that the report prints, 0 to 100; null when not stated.</param>
/// <param name="Milestones">Its milestones, in the order of the report.</param>
public sealed record PrintedCommitment(string Number, decimal? Percent, ValueList<PrintedMilestone> Milestones)
{
    internal PrintedMilestone? Find(string? number) => Milestones.FirstOrDefault(one => one.Number == number);
}
