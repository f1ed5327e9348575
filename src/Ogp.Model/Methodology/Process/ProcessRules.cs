using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>Every rule that answers of the calendar and the process name: the list behind them. Safe to use from several threads.</summary>
public static class ProcessRules
{
    /// <summary>All rules: calendar, requirements, acting contrary to process, membership, eligibility.</summary>
    public static ValueList<ProcessRule> All { get; } =
    [
        .. DueDateRules.All,
        .. TermRules.All,
        .. ReportRules.All,
        .. SelfAssessmentRules.All,
        .. CommitmentRules.All,
        .. RuleSetRules.All,
        .. RequirementRules.Every,
        .. TriggerRules.All,
        .. MembershipRules.All,
        .. ResponseRules.All,
        .. EligibilityRules.All,
    ];

    /// <summary>A rule by its id; null when there is none.</summary>
    /// <param name="id">The id, compared exactly.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ProcessRule? Find(string id)
    {
        Guard.Against.Null(id);
        foreach (ProcessRule rule in All)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }
}
