using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <content>The cycle of a plan.</content>
public sealed partial record PlanCalendar
{
    /// <summary>The cycle of a plan from its submission and length, or its stated end.</summary>
    /// <param name="plan">What is known of the plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public PlanCycle Cycle(PlanDates plan)
    {
        Guard.Against.Null(plan);
        ProcessAnswer<PartialDate> end = PlanTerms.End(plan);
        ProcessAnswer<PartialDate> midterm = Midterm(plan, end);
        return new(plan)
        {
            Start = Start(plan, end),
            End = end,
            Midterm = midterm,
            Refresh = Refresh(plan, midterm),
            IsDurationAllowed = PlanTerms.IsDurationAllowed(plan),
            NextPlanDue = NextPlanDue(plan, end),
            Reports = ReportCalendar.Of(plan, midterm, end),
        };
    }

    private static ProcessAnswer<PartialDate> Start(PlanDates plan, ProcessAnswer<PartialDate> end) =>
        MonthsIn(plan, end, 0) is { } start
            ? TermRules.Start.TellsDate(
                start.PlusDays(1),
                Reason.Of(
                    $"Term in years: {plan.Years ?? 0}; from {start.PlusDays(1)} to {end.Value ?? default}.",
                    $"Período en años: {plan.Years ?? 0}; de {start.PlusDays(1)} a {end.Value ?? default}.",
                    $"Période en années : {plan.Years ?? 0} ; du {start.PlusDays(1)} au {end.Value ?? default}."
                ),
                end.Status
            )
            : TermRules.Start.CannotTell<PartialDate>(end.CanBeTold ? PlanTerms.YearsUnknown : end.Reason);

    private static ProcessAnswer<PartialDate> Midterm(PlanDates plan, ProcessAnswer<PartialDate> end) =>
        MonthsIn(plan, end, 6 * (plan.Years ?? 0)) is { } half
            ? TermRules.Midterm.TellsDate(
                half,
                Reason.Of(
                    $"Term in years: {plan.Years ?? 0}, to {end.Value ?? default}; first half: until {half}.",
                    $"Período en años: {plan.Years ?? 0}, hasta {end.Value ?? default}; primera mitad: hasta {half}.",
                    $"Période en années : {plan.Years ?? 0}, jusqu’au {end.Value ?? default} ; première moitié : jusqu’au {half}."
                ),
                end.Status
            )
            : TermRules.Midterm.CannotTell<PartialDate>(end.CanBeTold ? PlanTerms.YearsUnknown : end.Reason);

    private static ProcessAnswer<PartialDate> Refresh(PlanDates plan, ProcessAnswer<PartialDate> midterm) =>
        !plan.IsNational ? TermRules.Refresh.CannotTell<PartialDate>(TermRules.LocalEnd.Text)
        : plan.Years is null ? TermRules.Refresh.CannotTell<PartialDate>(PlanTerms.YearsUnknown)
        : plan.Years != 4
            ? TermRules.Refresh.DoesNotApply<PartialDate>(
                Reason.Of(
                    "Only four-year plans are refreshed.",
                    "Solo se actualizan los planes de cuatro años.",
                    "Seuls les plans de quatre ans sont actualisés."
                )
            )
        : midterm.Value is not { } day ? TermRules.Refresh.CannotTell<PartialDate>(midterm.Reason)
        : PlanTerms.IsUnderLongPlans(plan.Submitted) is not { } isUnder
            ? TermRules.Refresh.CannotTell<PartialDate>(
                Reason.Of(
                    $"It is not known whether the plan was submitted on {PlanTerms.LongPlansFrom} or later.",
                    $"No se sabe si el plan se entregó el {PlanTerms.LongPlansFrom} o después.",
                    $"On ne sait pas si le plan a été remis le {PlanTerms.LongPlansFrom} ou après."
                )
            )
        : !isUnder
            ? TermRules.Refresh.DoesNotApply<PartialDate>(
                Reason.Of(
                    $"Submission: {plan.Submitted}, before the rule of {PlanTerms.LongPlansFrom}.",
                    $"Entrega: {plan.Submitted}, antes de la regla del {PlanTerms.LongPlansFrom}.",
                    $"Remise : {plan.Submitted}, avant la règle du {PlanTerms.LongPlansFrom}."
                )
            )
        : TermRules.Refresh.Tells(
            day,
            Reason.Of(
                $"Two-year mark of the four-year plan: {day}; how much later a refresh may be is not known.",
                $"Dos años del plan de cuatro años: {day}; no se sabe cuánto después puede actualizarse.",
                $"Deux ans du plan de quatre ans : {day} ; on ne sait pas combien de temps après il peut être actualisé."
            ),
            CodeStatus.Provisional
        );

    /// <summary>A plan that ends in 2022 or later is followed within twelve months; one before that by the plan due when it ends.</summary>
    private ProcessAnswer<PartialDate> NextPlanDue(PlanDates plan, ProcessAnswer<PartialDate> end)
    {
        if (end.Value is not { } last || !plan.IsNational)
        {
            return DueDateRules.AfterPrevious.CannotTell<PartialDate>(!plan.IsNational ? TermRules.LocalEnd.Text : end.Reason);
        }

        if (last.Year >= 2022)
        {
            return DueDate(new PlanDates { PreviousEnd = last });
        }

        return FindYear(last.Year) is { } row && Days.IsAfter(Days.Of(last), Days.Of(row.Due)) == false
            ? DueDate(last.Year)
            : DueDateRules.Unknown.CannotTell<PartialDate>(
                Reason.Of(
                    $"No due date is known after a plan with this end: {last}.",
                    $"No se conoce una fecha límite tras un plan con este final: {last}.",
                    $"On ne connaît pas d’échéance après un plan qui finit ainsi : {last}."
                )
            );
    }

    /// <summary>The last day of so many months of the term; with none, the day before it begins. Whole months from its first day, so that ends of months do no harm.</summary>
    private static Days? MonthsIn(PlanDates plan, ProcessAnswer<PartialDate> end, int months) =>
        plan.Years is { } years and > 0 and <= 100
            ? Days.Of(end.Value ?? default)?.PlusDays(1).PlusMonths(months - (12 * years)).PlusDays(-1)
            : null;
}
