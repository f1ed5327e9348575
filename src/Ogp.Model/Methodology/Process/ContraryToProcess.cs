using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// Tells whether a national member acted contrary to process: per cycle, by the rules that the cycle's plan is under, each trigger explained; and
/// whether in two cycles in a row. Safe to use from several threads.
/// </summary>
/// <remarks>Source: https://www.opengovpartnership.org/procedural-review/ and https://opengovpartnership.org/ogp-letters, each trigger with its own.</remarks>
public static class ContraryToProcess
{
    /// <summary>The triggers of a rule set, in its order; empty for the rules of 2012, which had none, and for sets that are not about this.</summary>
    /// <param name="ruleSet">A rule set (<c>rs-</c>).</param>
    public static ValueList<ContraryTrigger> TriggersOf(ProcessRuleSet ruleSet) =>
        TriggerRules.Of(ruleSet).Select(row => row.Trigger).ToValueList();

    /// <summary>Holds a cycle against the rules of OGP's own calendar.</summary>
    /// <param name="facts">What is known of the cycle.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static CycleReview Review(CycleFacts facts) => Review(facts, PlanCalendar.Ogp);

    /// <summary>Holds a cycle against the rules.</summary>
    /// <param name="facts">What is known of the cycle.</param>
    /// <param name="calendar">The calendar that tells when plans are late.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CycleReview Review(CycleFacts facts, PlanCalendar calendar)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(calendar);
        ProcessAnswer<ProcessRuleSet> ruleSet = ProcessRuleSets.Of(facts.Plan);
        if (ruleSet.Value is not { } set)
        {
            return new(
                ruleSet,
                default,
                facts.Plan.AskBothSidesOf2022(plan => Review(facts with { Plan = plan }, calendar).IsContrary)
                    ?? ruleSet.Rule.CannotTell<bool>(ruleSet.Reason)
            );
        }

        TriggerAnswer[] triggers =
        [
            .. TriggerRules.Of(set).Select(row => new TriggerAnswer(row.Trigger, Triggers.Judge(row.Trigger, row.Rule, facts, calendar))),
        ];
        ProcessAnswer<bool> contrary =
            triggers.Length == 0
                ? TriggerRules.None.CannotTell<bool>(TriggerRules.None.Text)
                : Fact.Any(ruleSet.Rule, [.. triggers.Select(trigger => Fact.Of(trigger.Holds))]);
        return new(ruleSet, triggers.ToValueList(), contrary);
    }

    /// <summary>
    /// Whether there are two contrary cycles in a row. Cycles count, not years: a cycle that a member skipped by the resolution on the pandemic is
    /// none. It cannot be told when a cycle that cannot be told might make two.
    /// </summary>
    /// <param name="cycles">The cycles' answers, oldest first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cycles"/> is null, or one of its items.</exception>
    public static ProcessAnswer<bool> InTwoCyclesInARow(IEnumerable<ProcessAnswer<bool>> cycles)
    {
        ProcessAnswer<bool>[] all = [.. Guard.Against.Null(cycles).Select(cycle => Guard.Against.Null(cycle))];
        Fact[] pairs = new Fact[Math.Max(0, all.Length - 1)];
        for (int i = 0; i < pairs.Length; i++)
        {
            (ProcessAnswer<bool> first, ProcessAnswer<bool> second) = (all[i], all[i + 1]);
            bool? both = first.Value == false || second.Value == false ? false : first.Value & second.Value;
            (string en, string es, string fr) = (Answers(first, second, "en"), Answers(first, second, "es"), Answers(first, second, "fr"));
            pairs[i] = new(
                both,
                Reason.Of(
                    $"Cycles {i + 1} and {i + 2} of {all.Length}: {en}.",
                    $"Ciclos {i + 1} y {i + 2} de {all.Length}: {es}.",
                    $"Cycles {i + 1} et {i + 2} sur {all.Length} : {fr}."
                ),
                ProcessRule.Weaker(first.Status, second.Status)
            );
        }

        return pairs.Length == 0
            ? TriggerRules.TwoInARow.Tells(false, Reason.Of("There are no two cycles.", "No hay dos ciclos.", "Il n’y a pas deux cycles."))
            : Fact.Any(TriggerRules.TwoInARow, pairs);
    }

    private static string Answers(ProcessAnswer<bool> first, ProcessAnswer<bool> second, string language) =>
        $"{Answer(first).For(language)} / {Answer(second).For(language)}";

    private static LocalizedText Answer(ProcessAnswer<bool> answer) =>
        answer.Value switch
        {
            true => Reason.Of("contrary", "contrario", "contraire"),
            false => Reason.Of("in order", "en regla", "en règle"),
            null => Reason.Of("not known", "no se sabe", "on ne sait pas"),
        };
}
