using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <summary>
/// The calendar of action plans: when they are due, how long they last, when they are late and what follows. Pure questions over tables that can
/// be replaced with a <c>with</c> expression. Every answer is explained; none depends on a clock or a culture. Immutable; safe to share between threads.
/// </summary>
/// <remarks>Source: the OGP calendars of 2011 to 2022, each address with its rule.</remarks>
public sealed partial record PlanCalendar
{
    /// <summary>OGP's own calendar.</summary>
    public static PlanCalendar Ogp { get; } = new();

    /// <summary>When plans were due, by year, up to 2021; from 2022 on no date is fixed.</summary>
    public ValueList<PlanDueDate> DueDates { get; init; } = DueDateRules.Years.ToValueList();

    /// <summary>How many commitments are recommended: the first row that is about the plan counts. Recommendations, never limits.</summary>
    public ValueList<CommitmentRange> CommitmentRanges { get; init; } = CommitmentRules.Ranges.ToValueList();

    /// <summary>
    /// When the plans of a year were due (process: due dates by year). From 2022 on it cannot be told from the year alone: ask with the
    /// <see cref="DueDate(PlanDates)">dates of the plan</see>.
    /// </summary>
    /// <param name="year">The year.</param>
    public ProcessAnswer<PartialDate> DueDate(int year)
    {
        if (FindYear(year) is { } row)
        {
            return row.Rule.Tells(
                row.Due,
                Reason.Of(
                    $"Plans of {year} were due on {row.Due}.",
                    $"El plazo de entrega de los planes de {year} vencía el {row.Due}.",
                    $"L’échéance des plans de {year} était le {row.Due}."
                )
            );
        }

        return year > 2021
            ? DueDateRules.AfterPrevious.CannotTell<PartialDate>(
                Reason.Of(
                    $"Since 2022 a plan is due twelve months after the end of the last one: the year {year} alone does not say when.",
                    $"Desde 2022 el plazo de entrega de un plan vence doce meses después del final del anterior: el año {year} por sí solo no dice cuándo.",
                    $"Depuis 2022, un plan est à remettre douze mois après la fin du précédent : l’année {year} seule ne dit pas quand."
                )
            )
            : DueDateRules.Unknown.CannotTell<PartialDate>(
                Reason.Of(
                    $"No due date is known for {year}.",
                    $"No se conoce una fecha límite para {year}.",
                    $"On ne connaît pas d’échéance pour {year}."
                )
            );
    }

    /// <summary>When a plan is due: by the year in which it was due up to 2021, twelve months after the end of the last plan since 2022.</summary>
    /// <param name="plan">What is known of the plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public ProcessAnswer<PartialDate> DueDate(PlanDates plan)
    {
        Guard.Against.Null(plan);
        if (plan is { IsNational: true, DueYear: <= 2021 })
        {
            return DueYearOf(plan) is { } year ? DueDate(year) : DueDateRules.CovidSwitch.CannotTell<PartialDate>(SwitchUnknown);
        }

        ProcessAnswer<ProcessRuleSet> ruleSet = ProcessRuleSets.Of(plan);
        if (ruleSet.Value != ProcessRuleSet.Rs2022)
        {
            return ruleSet.Rule.CannotTell<PartialDate>(ruleSet.Reason);
        }

        return AfterPrevious(plan) is { } due
            ? DueDateRules.AfterPrevious.TellsDate(
                due,
                Reason.Of(
                    $"End of the last plan: {plan.PreviousEnd}; twelve months later: {due}.",
                    $"Final del plan anterior: {plan.PreviousEnd}; doce meses después: {due}.",
                    $"Fin du plan précédent : {plan.PreviousEnd} ; douze mois après : {due}."
                )
            )
            : DueDateRules.AfterPrevious.CannotTell<PartialDate>(PreviousEndUnknown);
    }

    /// <summary>When a new member's first plan is due: 31 March of the year after its letter of intent. Known for letters of 2011 and 2012.</summary>
    /// <param name="letterOfIntent">Date of the letter.</param>
    public static ProcessAnswer<PartialDate> FirstPlanDue(PartialDate letterOfIntent)
    {
        if (letterOfIntent.Year is not (2011 or 2012))
        {
            return DueDateRules.Joiners.CannotTell<PartialDate>(
                letterOfIntent.IsStated
                    ? Reason.Of(
                        $"The rule is known for letters of 2011 and 2012, not for one of {letterOfIntent}.",
                        $"La regla se conoce para cartas de 2011 y 2012, no para una de {letterOfIntent}.",
                        $"La règle est connue pour les lettres de 2011 et 2012, non pour une de {letterOfIntent}."
                    )
                    : Reason.Of(
                        "The date of the letter of intent is not known.",
                        "No se conoce la fecha de la carta de intención.",
                        "On ne connaît pas la date de la lettre d’intention."
                    )
            );
        }

        PartialDate due = new(new LocalDate(letterOfIntent.Year + 1, 3, 31));
        return DueDateRules.Joiners.Tells(
            due,
            Reason.Of(
                $"Letter of intent: {letterOfIntent}; the first plan is due by {due}.",
                $"Carta de intención: {letterOfIntent}; el plazo de entrega del primer plan vence el {due}.",
                $"Lettre d’intention : {letterOfIntent} ; l’échéance du premier plan est le {due}."
            )
        );
    }

    private static LocalizedText PreviousEndUnknown { get; } =
        Reason.Of(
            "The end of the last plan is not known.",
            "No se conoce el final del plan anterior.",
            "On ne connaît pas la fin du plan précédent."
        );

    private static LocalizedText SwitchUnknown { get; } =
        Reason.Of(
            "It is not known whether the member switched from 2020 to 2021.",
            "No se sabe si el miembro pasó de 2020 a 2021.",
            "On ne sait pas si le membre est passé de 2020 à 2021."
        );

    /// <summary>The year whose date counts; null when a switch from 2020 to 2021 may have changed it.</summary>
    private static int? DueYearOf(PlanDates plan) =>
        plan.DueYear != 2020 ? plan.DueYear
        : plan.SwitchedCohort == true ? 2021
        : plan.SwitchedCohort == false || plan.Delivered?.Last.Year <= 2020 ? 2020
        : null;

    private static Days? AfterPrevious(PlanDates plan) => Days.Of(plan.PreviousEnd)?.PlusMonths(12);

    private PlanDueDate? FindYear(int year)
    {
        foreach (PlanDueDate row in DueDates)
        {
            if (row.Year == year)
            {
                return row;
            }
        }

        return null;
    }
}
