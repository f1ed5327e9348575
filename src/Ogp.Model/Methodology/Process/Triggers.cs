namespace Ogp.Model;

/// <summary>Tells of each trigger whether it holds in a cycle.</summary>
internal static class Triggers
{
    public static ProcessAnswer<bool> Judge(ContraryTrigger trigger, ProcessRule rule, CycleFacts facts, PlanCalendar calendar) =>
        trigger == ContraryTrigger.LatePlan ? Late(rule, calendar.IsLate(facts.Plan))
        : trigger == ContraryTrigger.LateSelfAssessment ? LateSelfAssessment(rule, facts)
        : trigger == ContraryTrigger.NoEngagement
            ? Missing(rule, facts.HadEngagement, "engagement on the plan", "participación sobre el plan", "participation au plan")
        : trigger == ContraryTrigger.NoResearcherEngagement
            ? Missing(
                rule,
                facts.HadResearcherEngagement,
                "engagement with the IRM's researchers",
                "colaboración con los investigadores del IRM",
                "collaboration avec les chercheurs de l’IRM"
            )
        : trigger == ContraryTrigger.InfluenceInDevelopment ? Below(rule, facts.InfluenceInDevelopment, PublicInfluence.Involve)
        : trigger == ContraryTrigger.InfluenceInImplementation ? Below(rule, facts.InfluenceInImplementation, PublicInfluence.Inform)
        : trigger == ContraryTrigger.NoRepository ? Missing(rule, facts.HasRepository, "repository", "repositorio", "répertoire")
        : trigger == ContraryTrigger.MinimumRequirementsNotMet ? Unmet(rule, facts)
        : Missing(
            rule,
            facts.MadeProgress,
            "progress on any commitment, as the IRM decided",
            "avance en algún compromiso, según decidió el IRM",
            "progrès sur un engagement, selon la décision de l’IRM"
        );

    /// <summary>Whether a trigger holds that ratings of the process decide, without the reason in words; null for others, and where nothing is stated.</summary>
    public static bool? Holds(ContraryTrigger trigger, CycleFacts facts) =>
        trigger == ContraryTrigger.InfluenceInDevelopment ? IsBelow(facts.InfluenceInDevelopment, PublicInfluence.Involve)
        : trigger == ContraryTrigger.InfluenceInImplementation ? IsBelow(facts.InfluenceInImplementation, PublicInfluence.Inform)
        : trigger == ContraryTrigger.NoRepository ? !facts.HasRepository
        : trigger == ContraryTrigger.MinimumRequirementsNotMet ? !facts.MetMinimumRequirements
        : null;

    private static bool? IsBelow(PublicInfluence level, PublicInfluence least) => level.Rank is null ? null : !level.IsAtLeast(least);

    private static ProcessAnswer<bool> Late(ProcessRule rule, ProcessAnswer<bool> late) => Fact.Any(rule, Fact.Of(late));

    private static ProcessAnswer<bool> Missing(ProcessRule rule, bool? holds, string en, string es, string fr) =>
        Fact.Any(rule, Fact.Of(holds, en, es, fr) with { Holds = !holds });

    private static ProcessAnswer<bool> LateSelfAssessment(ProcessRule rule, CycleFacts facts)
    {
        // The same comparison as for plans: what was missing on a day came later, if ever.
        PlanDates delivery = new() { Submitted = facts.SelfAssessmentDelivered, MissingOn = facts.SelfAssessmentMissingOn };
        Days? last = Days.Of(facts.SelfAssessmentDue)?.PlusMonths(4);
        LocalizedText reason = Reason.Of(
            $"Self-assessment: due {Or(facts.SelfAssessmentDue, "?")}, delivered {Or(facts.SelfAssessmentDelivered, "?")}, last day {last?.ToString() ?? "?"}.",
            $"Autoevaluación: plazo {Or(facts.SelfAssessmentDue, "?")}, entrega {Or(facts.SelfAssessmentDelivered, "?")}, último día {last?.ToString() ?? "?"}.",
            $"Autoévaluation : échéance {Or(facts.SelfAssessmentDue, "?")}, remise {Or(facts.SelfAssessmentDelivered, "?")}, dernier jour {last?.ToString() ?? "?"}."
        );
        return Fact.Any(rule, new Fact(Days.IsAfter(delivery.Delivered, last), reason));
    }

    private static ProcessAnswer<bool> Below(ProcessRule rule, PublicInfluence level, PublicInfluence least)
    {
        LocalizedText reason = level.Rank is null
            ? Reason.Of(
                $"No known level of public influence is stated; {Label(least, "en")} was needed.",
                $"No consta un nivel conocido de influencia del público; se exigía {Label(least, "es")}.",
                $"Aucun niveau connu d’influence du public n’est indiqué ; il fallait {Label(least, "fr")}."
            )
            : Reason.Of(
                $"Public influence was {Label(level, "en")}; {Label(least, "en")} was needed.",
                $"La influencia del público fue {Label(level, "es")}; se exigía {Label(least, "es")}.",
                $"L’influence du public était {Label(level, "fr")} ; il fallait {Label(least, "fr")}."
            );
        return Fact.Any(rule, new Fact(IsBelow(level, least), reason));
    }

    /// <summary>The IRM's decision counts; without it one phase that fails is enough, and both must be known to pass.</summary>
    private static ProcessAnswer<bool> Unmet(ProcessRule rule, CycleFacts facts)
    {
        if (facts.MetMinimumRequirements is { } met)
        {
            return Fact.Any(
                rule,
                Fact.Of(
                    met,
                    "minimum requirements, as the IRM decided",
                    "requerimientos mínimos, según decidió el IRM",
                    "exigences minimales, selon la décision de l’IRM"
                ) with
                {
                    Holds = !met,
                }
            );
        }

        ProcessPhase[] phases = [ProcessPhase.Development, ProcessPhase.Implementation];
        return Fact.Any(rule, [.. phases.Select(phase => Unmet(phase, facts))]);
    }

    private static Fact Unmet(ProcessPhase phase, CycleFacts facts)
    {
        foreach (RequirementReview review in facts.Requirements)
        {
            if (review.Phase == phase)
            {
                return Fact.Of(review.IsMet) with { Holds = !review.IsMet.Value };
            }
        }

        return Fact.Of(
            null,
            $"minimum requirements, {ProcessPhase.List.LabelOf(phase.Text, "en")}",
            $"requerimientos mínimos, {ProcessPhase.List.LabelOf(phase.Text, "es")}",
            $"exigences minimales, {ProcessPhase.List.LabelOf(phase.Text, "fr")}"
        );
    }

    private static string Or(PartialDate date, string unknown) => date.IsStated ? date.ToString() : unknown;

    private static string Label(PublicInfluence level, string language) => PublicInfluence.List.LabelOf(level.Text, language);
}
