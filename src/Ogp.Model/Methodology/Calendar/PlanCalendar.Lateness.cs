using NodaTime;

namespace Ogp.Model;

/// <content>When a plan is late, and what follows for its cohort.</content>
public sealed partial record PlanCalendar
{
    /// <summary>
    /// Last day, inclusive, on which a plan is not yet late in the sense of acting contrary to process: four months after the due date up to 2017,
    /// 31 December up to 2021, twelve months after the end of the last plan since 2022.
    /// </summary>
    /// <param name="plan">What is known of the plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public ProcessAnswer<PartialDate> LastDay(PlanDates plan)
    {
        ProcessAnswer<ProcessRuleSet> ruleSet = ProcessRuleSets.Of(plan);
        if (ruleSet.Value is not { } set)
        {
            return ruleSet.Rule.CannotTell<PartialDate>(ruleSet.Reason);
        }

        ProcessRule rule = LateRule(set);
        if (set == ProcessRuleSet.Rs2012)
        {
            return rule.DoesNotApply<PartialDate>(rule.Text);
        }

        if (set == ProcessRuleSet.Rs2022)
        {
            ProcessAnswer<PartialDate> due = DueDate(plan);
            return due.Value is { } last ? rule.Tells(last, due.Reason) : rule.CannotTell<PartialDate>(due.Reason);
        }

        return DueYearOf(plan) is not { } year ? rule.CannotTell<PartialDate>(SwitchUnknown)
            : FindYear(year) is not { LastDay.IsStated: true } row ? rule.CannotTell<PartialDate>(DueDate(year).Reason)
            : rule.Tells(
                row.LastDay,
                Reason.Of(
                    $"Plans of {year} were due on {row.Due}; the last day was {row.LastDay}.",
                    $"El plazo de entrega de los planes de {year} vencía el {row.Due}; el último día era el {row.LastDay}.",
                    $"L’échéance des plans de {year} était le {row.Due} ; le dernier jour était le {row.LastDay}."
                ),
                row.Rule.Status
            );
    }

    /// <summary>
    /// Whether a plan is late in the sense of acting contrary to process. The day of its upload to OGP's website counts. A plan that is not
    /// known to be delivered is late when it was still <see cref="PlanDates.MissingOn">missing</see> after the last day. Where the last plan ended in 2021
    /// and the year in which this one was due is not known, both the calendar of 2021 and the rules of 2022 must say so.
    /// </summary>
    /// <param name="plan">What is known of the plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public ProcessAnswer<bool> IsLate(PlanDates plan)
    {
        ProcessAnswer<PartialDate> last = LastDay(plan);
        if (last.Value is { } day)
        {
            return Compare(plan, last, day);
        }

        // Whether the member switched does not matter when the plan is late even for those that did.
        if (MayHaveSwitched(plan) && IsLate(plan with { SwitchedCohort = true }) is { Value: true } late)
        {
            return late;
        }

        if (plan.AskBothSidesOf2022(IsLate) is { } alike)
        {
            return alike;
        }

        return last.Absence == Absence.NotApplicable ? last.Rule.DoesNotApply<bool>(last.Reason) : last.Rule.CannotTell<bool>(last.Reason);
    }

    /// <summary>
    /// Whether a late plan moves the member to another cohort: more than six months late up to 2017, on 1 January or later up to 2021; since 2022
    /// there are no cohorts.
    /// </summary>
    /// <param name="plan">What is known of the plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public ProcessAnswer<bool> ShiftsCohort(PlanDates plan)
    {
        ProcessAnswer<ProcessRuleSet> ruleSet = ProcessRuleSets.Of(plan);
        if (ruleSet.Value == ProcessRuleSet.Rs2022)
        {
            return DueDateRules.Shift2022.Tells(false, DueDateRules.Shift2022.Text);
        }

        if (plan.AskBothSidesOf2022(ShiftsCohort) is { } alike)
        {
            return alike;
        }

        if (plan.SwitchedCohort == true && plan.DueYear == 2020)
        {
            return DueDateRules.CovidSwitch.Tells(true, DueDateRules.CovidSwitch.Text);
        }

        bool sixMonths = ruleSet.Value == ProcessRuleSet.Rs2015;
        if (!sixMonths && ruleSet.Value != ProcessRuleSet.Rs2018)
        {
            return DueDateRules.ShiftUnknown.CannotTell<bool>(ruleSet.CanBeTold ? DueDateRules.ShiftUnknown.Text : ruleSet.Reason);
        }

        ProcessRule rule = sixMonths ? DueDateRules.Shift2015 : DueDateRules.Shift2018;
        ProcessAnswer<PartialDate> due = DueDate(plan.DueYear!.Value);
        if (due.Value is not { } date)
        {
            return rule.CannotTell<bool>(due.Reason);
        }

        PartialDate last = sixMonths ? Days.Of(date)!.Value.PlusMonths(6).ToDate() : new(new LocalDate(date.Year, 12, 31));
        return Compare(plan, rule.Tells(last, due.Reason, due.Status), last);
    }

    /// <summary>The new due date of a plan that moved the member to another cohort: that of the next year. It does not apply where the member stays.</summary>
    /// <param name="plan">What is known of the plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public ProcessAnswer<PartialDate> ShiftedDueDate(PlanDates plan)
    {
        ProcessAnswer<bool> shifts = ShiftsCohort(plan);
        return shifts.Value switch
        {
            null => shifts.Rule.CannotTell<PartialDate>(shifts.Reason),
            false => shifts.Rule.DoesNotApply<PartialDate>(shifts.Reason),
            true => DueDate(plan.DueYear!.Value + 1),
        };
    }

    private static bool MayHaveSwitched(PlanDates plan) => plan is { DueYear: 2020, SwitchedCohort: null, IsNational: true };

    private static ProcessRule LateRule(ProcessRuleSet set) =>
        set == ProcessRuleSet.Rs2012 ? DueDateRules.NotLateBefore2014
        : set == ProcessRuleSet.Rs2014 ? DueDateRules.Late2014
        : set == ProcessRuleSet.Rs2015 ? DueDateRules.Late2015
        : set == ProcessRuleSet.Rs2018 ? DueDateRules.Late2018
        : DueDateRules.Late2022;

    /// <summary>Whether the plan came after the last day of an answer.</summary>
    private static ProcessAnswer<bool> Compare(PlanDates plan, ProcessAnswer<PartialDate> last, PartialDate day)
    {
        LocalizedText delivered =
            plan.Submitted.IsStated
                ? Reason.Of(
                    $"Plan delivered: {plan.Submitted}.",
                    $"Entrega del plan: {plan.Submitted}.",
                    $"Remise du plan : {plan.Submitted}."
                )
            : plan.MissingOn.IsStated
                ? Reason.Of(
                    $"Still no plan: {plan.MissingOn}.",
                    $"Aún sin plan: {plan.MissingOn}.",
                    $"Toujours pas de plan : {plan.MissingOn}."
                )
            : Reason.Of(
                "It is not known when the plan was delivered.",
                "No se sabe cuándo se entregó el plan.",
                "On ne sait pas quand le plan a été remis."
            );
        LocalizedText reason = Reason.Join([last.Reason, delivered]);

        // That twelve months include their last day is concluded, not stated.
        CodeStatus reading = last.Rule == DueDateRules.Late2022 && plan.Submitted == day ? CodeStatus.Inferred : last.Status;
        return Days.IsAfter(plan.Delivered, Days.Of(day)) is { } late
            ? last.Rule.Tells(late, reason, reading)
            : last.Rule.CannotTell<bool>(reason);
    }
}
