using System.Globalization;

namespace Ogp.Model.Trackers;

/// <summary>A commitment in a printed progress report. Immutable.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Percent">The progress that the report prints, 0 to 100; null when not stated.</param>
/// <param name="Milestones">Its milestones, in the order of the report.</param>
public sealed record PrintedCommitment(string Number, decimal? Percent, ValueList<PrintedMilestone> Milestones)
{
    /// <summary>Where it stands in the report.</summary>
    internal string Pointer { get; init; } = "";

    internal PrintedMilestone? Find(string? number) => Milestones.FirstOrDefault(one => one.Number == number);

    /// <summary>The numbers that a plan has not, of the commitment or of its milestones, each with where it stands.</summary>
    internal IEnumerable<(string Number, string Pointer)> UnknownIn(ActionPlan plan) =>
        plan.Commitments.FirstOrDefault(one => one.Number == Number) is { } commitment
            ? Milestones
                .Where(one => !commitment.Milestones.Any(milestone => milestone.Number == one.Number))
                .Select(one => (string.Create(CultureInfo.InvariantCulture, $"{Number}.{one.Number}"), one.Pointer))
            : [(Number, Pointer)];
}
