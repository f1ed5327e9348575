using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <content>How many commitments are recommended.</content>
public sealed partial record PlanCalendar
{
    /// <summary>
    /// Whether a number of commitments is within the recommended one, by <see cref="CommitmentRanges"/>. A reason for a warning at most: no number
    /// was ever enforced.
    /// </summary>
    /// <param name="plan">What is known of the plan: its level and submission.</param>
    /// <param name="commitments">How many commitments it has; null when not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public ProcessAnswer<bool> IsRecommendedCount(PlanDates plan, int? commitments)
    {
        Guard.Against.Null(plan);
        foreach (CommitmentRange range in CommitmentRanges)
        {
            if (
                (range.Level == plan.Level || (range.Level.IsCountry && plan.IsNational))
                && plan.Submitted.IsStated
                && plan.Submitted.Year >= (range.From ?? 0)
                && plan.Submitted.Year <= (range.To ?? 9999)
            )
            {
                return commitments is not { } count
                    ? range.Rule.CannotTell<bool>(
                        Reason.Of(
                            "It is not known how many commitments the plan has.",
                            "No se sabe cuántos compromisos tiene el plan.",
                            "On ne sait pas combien d’engagements a le plan."
                        )
                    )
                    : range.Rule.Tells(count >= (range.Fewest ?? 0) && count <= (range.Most ?? int.MaxValue), Counted(range, count));
            }
        }

        return CommitmentRules.Unknown.CannotTell<bool>(
            plan.Submitted.IsStated ? CommitmentRules.Unknown.Text : PlanTerms.SubmissionUnknown
        );
    }

    private static LocalizedText Counted(CommitmentRange range, int count) =>
        Reason.Join([
            Reason.Of($"Commitments of the plan: {count}.", $"Compromisos del plan: {count}.", $"Engagements du plan : {count}."),
            range.Rule.Text,
        ]);
}
