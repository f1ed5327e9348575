using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <summary>
/// Which rules of the process are in force, on a day or for a plan: those on acting contrary to process (<c>rs-</c>) and those on participation
/// and co-creation (<c>pcs-</c>). Safe to use from several threads.
/// </summary>
/// <remarks>Source: the codelist <c>process-rule-set</c>, each set with its address.</remarks>
public static class ProcessRuleSets
{
    /// <summary>The rules on acting contrary to process in force on a day. In February 2014, when they changed, it cannot be told to the day.</summary>
    /// <param name="day">The day, of the ISO calendar, years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar or out of range.</exception>
    public static ProcessAnswer<ProcessRuleSet> InForce(LocalDate day) => During(RuleSetRules.ContraryToProcess, new(day), new(day));

    /// <summary>The standards of participation and co-creation in force on a day.</summary>
    /// <param name="day">The day, of the ISO calendar, years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar or out of range.</exception>
    public static ProcessAnswer<ProcessRuleSet> RequirementsInForce(LocalDate day) =>
        During(RuleSetRules.Participation, new(day), new(day));

    /// <summary>
    /// The standards that the development or implementation of a plan is held against: those in force at the time. It cannot be told for a
    /// phase that two sets share.
    /// </summary>
    /// <param name="from">First day of the phase.</param>
    /// <param name="to">Last day of the phase.</param>
    public static ProcessAnswer<ProcessRuleSet> RequirementsDuring(PartialDate from, PartialDate to) =>
        During(RuleSetRules.Participation, from, to);

    /// <summary>
    /// The standards that a plan is held against where only its submission is known: those in force on that date. Inferred: a plan that was
    /// developed under the set before is held against that, so prefer <see cref="RequirementsDuring"/>.
    /// </summary>
    /// <param name="submitted">When the plan was submitted.</param>
    public static ProcessAnswer<ProcessRuleSet> RequirementsOf(PartialDate submitted)
    {
        ProcessAnswer<ProcessRuleSet> inForce = During(RuleSetRules.Participation, submitted, submitted);
        return inForce.Value is { } set ? RuleSetRules.RequirementsOfPlan.Tells(set, inForce.Reason) : inForce;
    }

    /// <summary>Whether a set of standards knows meeting and not meeting them: not in 2011, by two proxies in 2017, by minimum requirements in 2022.</summary>
    /// <param name="standards">A set of standards (<c>pcs-</c>).</param>
    public static ProcessAnswer<bool> HasPassOrFail(ProcessRuleSet standards)
    {
        ProcessRule? rule = Array.Find(RuleSetRules.Participation, rule => rule.Id == standards.Text);
        return rule is null
            ? RuleSetRules.Unknown.CannotTell<bool>(
                Reason.Of(
                    $"'{standards.Text}' is no known set of standards.",
                    $"«{standards.Text}» no es un conjunto de estándares conocido.",
                    $"« {standards.Text} » n’est pas un ensemble de normes connu."
                )
            )
            : rule.Tells(standards != ProcessRuleSet.Pcs2011, rule.Text);
    }

    /// <summary>
    /// The rules on acting contrary to process that a plan is held against: by the year in which it was due; a plan that was due by the end of 2021 is
    /// judged by the rules of that time even later (El Salvador, March 2022).
    /// </summary>
    /// <param name="plan">What is known of the plan: <see cref="PlanDates.DueYear"/>, or <see cref="PlanDates.PreviousEnd"/> when that is of 2022 or later.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ProcessAnswer<ProcessRuleSet> Of(PlanDates plan)
    {
        Guard.Against.Null(plan);
        if (!plan.IsNational)
        {
            return RuleSetRules.Local.CannotTell<ProcessRuleSet>(
                Reason.Of(
                    "Rules on acting contrary to process are known for national members only.",
                    "Solo se conocen reglas sobre actuar en contra del proceso para miembros nacionales.",
                    "On ne connaît de règles sur les actes contraires au processus que pour les membres nationaux."
                )
            );
        }

        if (plan.DueYear is not { } year)
        {
            return plan.PreviousEnd.Year >= 2022
                ? Told(
                    ProcessRuleSet.Rs2022,
                    Reason.Of(
                        $"End of the last plan: {plan.PreviousEnd}, under the rules of 2022.",
                        $"Final del plan anterior: {plan.PreviousEnd}, bajo las reglas de 2022.",
                        $"Fin du plan précédent : {plan.PreviousEnd}, selon les règles de 2022."
                    )
                )
                : RuleSetRules.Unknown.CannotTell<ProcessRuleSet>(
                    Reason.Of(
                        "The year in which the plan was due is not known.",
                        "No se conoce el año en que debía entregarse el plan.",
                        "On ne connaît pas l’année où le plan était attendu."
                    )
                );
        }

        ProcessRuleSet set = OfYear(year);
        return set.IsStated
            ? Told(
                set,
                Reason.Of($"The plan was due in {year}.", $"El plan debía entregarse en {year}.", $"Le plan était attendu en {year}.")
            )
            : RuleSetRules.Unknown.CannotTell<ProcessRuleSet>(
                Reason.Of(
                    $"No rules are known for plans due in {year}.",
                    $"No se conocen reglas para planes que debían entregarse en {year}.",
                    $"On ne connaît pas de règles pour les plans attendus en {year}."
                )
            );
    }

    /// <summary>The rules for national plans that were due in a year; not stated where none are known.</summary>
    internal static ProcessRuleSet OfYear(int year) =>
        year switch
        {
            < 2012 => default,
            < 2014 => ProcessRuleSet.Rs2012,
            2014 => ProcessRuleSet.Rs2014,
            < 2018 => ProcessRuleSet.Rs2015,
            < 2022 => ProcessRuleSet.Rs2018,
            _ => ProcessRuleSet.Rs2022,
        };

    private static ProcessAnswer<ProcessRuleSet> Told(ProcessRuleSet set, LocalizedText reason) => RuleSetRules.Of(set).Tells(set, reason);

    private static ProcessAnswer<ProcessRuleSet> During(ProcessRule[] sets, PartialDate from, PartialDate to)
    {
        if (!from.IsStated || !to.IsStated)
        {
            return RuleSetRules.Unknown.CannotTell<ProcessRuleSet>(
                Reason.Of("The time is not known.", "No se conoce el momento.", "On ne connaît pas le moment.")
            );
        }

        ProcessRule[] touched = Array.FindAll(sets, rule => !rule.ValidFrom.IsAfter(to) && !rule.ValidTo.IsBefore(from));
        string time = from == to ? from.ToString() : $"{from}/{to}";
        return touched switch
        {
            [] => RuleSetRules.Unknown.CannotTell<ProcessRuleSet>(
                Reason.Of(
                    $"No rules are known for {time}.",
                    $"No se conocen reglas para {time}.",
                    $"On ne connaît pas de règles pour {time}."
                )
            ),
            [var rule] when !from.IsBefore(new(rule.ValidFrom.Earliest!.Value)) => rule.Tells(
                ProcessRuleSet.Of(rule.Id),
                rule.ValidTo.IsStated
                    ? Reason.Of(
                        $"{time} lies between {rule.ValidFrom} and {rule.ValidTo}.",
                        $"{time} está entre {rule.ValidFrom} y {rule.ValidTo}.",
                        $"{time} se situe entre {rule.ValidFrom} et {rule.ValidTo}."
                    )
                    : Reason.Of(
                        $"In force since {rule.ValidFrom}; {time} is not before.",
                        $"Vigente desde {rule.ValidFrom}; {time} no es anterior.",
                        $"En vigueur depuis {rule.ValidFrom} ; {time} n’est pas avant."
                    )
            ),
            _ => RuleSetRules.Unknown.CannotTell<ProcessRuleSet>(
                Reason.Of(
                    $"{time} is not within one set of rules alone ({string.Join(", ", touched.Select(rule => rule.Id))}).",
                    $"{time} no está dentro de un solo conjunto de reglas ({string.Join(", ", touched.Select(rule => rule.Id))}).",
                    $"{time} n’est pas dans un seul ensemble de règles ({string.Join(", ", touched.Select(rule => rule.Id))})."
                )
            ),
        };
    }
}
