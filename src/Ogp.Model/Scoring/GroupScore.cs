using System.Globalization;
using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>Commitments of several plans in figures: rates over all of them, with what each rests on. Immutable; safe to share between threads.</summary>
public sealed record GroupScore
{
    private GroupScore(string key, (ActionPlan Plan, Commitment Commitment)[] commitments)
    {
        Key = key;
        Plans = commitments.Select(pair => pair.Plan.Id).Distinct().Count();
        Relevant = Rate(Scores.Relevant, commitments);
        HighAmbition = Rate(Scores.HighAmbition, commitments);
        HighCompletion = new(
            commitments.Select(pair =>
                (
                    Scores.HighCompletion(pair.Plan, pair.Commitment.Id),
                    pair.Plan.MethodologyYear,
                    PointOfCompletion(pair.Plan, pair.Commitment.Id)
                )
            )
        );
        HighResults = Rate(Scores.HighResults, commitments);
        Change = new(commitments);
    }

    /// <summary>What the commitments have in common: an id, a code, a year, <c>odd</c> or <c>even</c>; <c>not-stated</c> where the documents do not tell.</summary>
    public string Key { get; }

    /// <summary>How many plans the commitments are from.</summary>
    public int Plans { get; }

    /// <summary>How many are relevant to OGP's values.</summary>
    public Rate Relevant { get; }

    /// <summary>How many have high ambition.</summary>
    public Rate HighAmbition { get; }

    /// <summary>How many have high completion.</summary>
    public Rate HighCompletion { get; }

    /// <summary>How many have strong results.</summary>
    public Rate HighResults { get; }

    /// <summary>How completion changed between the midterm and the end of the term.</summary>
    public CompletionChange Change { get; }

    /// <summary>Brings the commitments of all plans together.</summary>
    /// <param name="package">The package.</param>
    /// <param name="grouping">By what.</param>
    /// <returns>A score for each group, by key in ordinal order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is none that is known.</exception>
    public static ValueList<GroupScore> By(IrmPackage package, Grouping grouping)
    {
        Guard.Against.Null(package);
        Func<ActionPlan, Commitment, IEnumerable<string>> keys = grouping switch
        {
            Grouping.Plan => (plan, _) => [plan.Id.Text],
            Grouping.Member => (plan, _) => [plan.Member.Text],
            Grouping.Region => (plan, _) => [package.FindMember(plan.Member)?.Region.Text ?? ""],
            Grouping.Theme => (_, commitment) =>
                commitment.PolicyAreas.IsEmpty
                    ? [""]
                    : commitment.PolicyAreas.SelectMany(area => area.WithAbove()).Select(area => area.Text).Distinct(),
            Grouping.Year => (plan, _) => [plan.MethodologyYear?.ToString(CultureInfo.InvariantCulture) ?? ""],
            Grouping.Cohort => (plan, _) =>
                [
                    plan.MethodologyYear is not { } year ? ""
                    : int.IsOddInteger(year) ? "odd"
                    : "even",
                ],
            _ => throw new ArgumentOutOfRangeException(nameof(grouping)),
        };
        return package
            .ActionPlans.SelectMany(plan =>
                plan.Commitments.SelectMany(commitment => keys(plan, commitment), (commitment, key) => (key, plan, commitment))
            )
            .GroupBy(entry => entry.key, entry => (entry.plan, entry.commitment), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new GroupScore(group.Key.Length > 0 ? group.Key : Absence.NotStated.Text, [.. group]))
            .ToValueList();
    }

    /// <summary>Whether the latest completion of a commitment was rated at the midterm or at the end of the term.</summary>
    private static AssessmentPoint PointOfCompletion(ActionPlan plan, CommitmentId commitment) =>
        plan.DecidingReports.FirstOrDefault(report => plan.RatingIn(report, commitment, Variable.Completion).HasLevel) switch
        {
            null => default,
            { IsEndOfTerm: true } => AssessmentPoint.EndOfTerm,
            _ => AssessmentPoint.Midterm,
        };

    private static Rate Rate(Func<ActionPlan, CommitmentId, Score> score, (ActionPlan Plan, Commitment Commitment)[] commitments) =>
        new(commitments.Select(pair => (score(pair.Plan, pair.Commitment.Id), pair.Plan.MethodologyYear)));
}
