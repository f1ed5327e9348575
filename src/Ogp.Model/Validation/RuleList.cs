using Ogp.Model.Validation.Rules;

namespace Ogp.Model.Validation;

/// <summary>The rules of the field.</summary>
internal static class RuleList
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static Rule[] All { get; } =
        Sorted([
            .. ReferenceRules.All,
            .. IdentifierRules.All,
            .. IdentifierFormRules.All,
            .. CodeRules.All,
            .. LanguageRules.All,
            .. DateRules.All,
            .. CycleRules.All,
            .. PlanTermRules.All,
            .. DeadlineRules.All,
            .. RatingRules.All,
            .. PartsRules.All,
            .. EraRules.All,
            .. CoherenceRules.All,
            .. TallyRules.All,
            .. TallyTogetherRules.All,
            .. ForumRules.All,
            .. ProcessAssessmentRules.All,
            .. ProcessDecisionRules.All,
            .. MemberRules.All,
            .. ClusterRules.All,
            .. ClusterPotentialRules.All,
            .. CompletenessRules.All,
            .. UsefulnessRules.All,
            .. PlanningRules.All,
            .. TextRules.All,
            .. PersonalDataRules.All,
        ]);

    private static Rule[] Sorted(Rule[] rules)
    {
        Array.Sort(rules, static (left, right) => string.CompareOrdinal(left.Kind.Code, right.Kind.Code));
        return rules;
    }
}
