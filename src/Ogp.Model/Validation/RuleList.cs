using Ogp.Model.Validation.Rules;

namespace Ogp.Model.Validation;

/// <summary>The rules of the field.</summary>
internal static class RuleList
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static Rule[] All { get; } =
    [
        .. new[]
        {
            ReferenceRules.All,
            IdentifierRules.All,
            CodeRules.All,
            DateRules.All,
            CycleRules.All,
            PlanTermRules.All,
            RatingRules.All,
            PartsRules.All,
            EraRules.All,
            CoherenceRules.All,
            TallyRules.All,
            TallyTogetherRules.All,
            ForumRules.All,
            ProcessAssessmentRules.All,
            ProcessDecisionRules.All,
            MemberRules.All,
            ClusterRules.All,
            ClusterPotentialRules.All,
            CompletenessRules.All,
            UsefulnessRules.All,
            PlanningRules.All,
            TextRules.All,
        }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Kind.Code, StringComparer.Ordinal),
    ];
}
