namespace Ogp.Model.Validation.Rules;

/// <summary>When plans must be there: OGP1320.</summary>
internal static class DeadlineRules
{
    /// <summary>Since this year the end of the last plan counts, and no date is fixed.</summary>
    private const int Since = 2022;

    public static readonly Rule[] All =
    [
        new Rule<ActionPlan>(
            RuleKind.Note(
                "OGP1320",
                "plan-after-deadline",
                (
                    "The plan was submitted {submitted}; the last day before that is an act contrary to process was {last}.",
                    "El plan se entregó tarde ({submitted}); el último día antes de que eso sea un acto contrario al proceso era {last}.",
                    "Le plan a été remis tard ({submitted}) ; le dernier jour avant que cela soit contraire au processus était {last}."
                ),
                (
                    "Up to 2017 a plan could be four months late, up to 2021 until 31 December; since 2022 the next is due twelve months after the end of the last. It was late, or a date is wrong.",
                    "Hasta 2017 un plan podía tardar cuatro meses, hasta 2021 hasta el 31 de diciembre; desde 2022 el plazo de entrega del siguiente vence doce meses después del final del último. Se entregó tarde, o una fecha está mal.",
                    "Jusqu’en 2017 un plan pouvait avoir quatre mois de retard, jusqu’en 2021 jusqu’au 31 décembre ; depuis 2022 le suivant est dû douze mois après la fin du dernier. Il était en retard, ou une date est fausse."
                ),
                "https://www.opengovpartnership.org/procedural-review/"
            ),
            static (plan, context) =>
            {
                if (
                    !plan.Submitted.IsStated
                    || plan.Number is null or 1
                    || !context.IsNational
                    || plan.Period is { IsReversed: false } term && plan.Submitted.IsAfter(term.End)
                )
                {
                    // First plans have dates of their own; one that came after its end is another rule's matter.
                    return false;
                }

                ActionPlan? before = Before(plan, context);
                if (before is null && Unread.Has(context.Package, "actionPlans"))
                {
                    return false;
                }

                PartialDate end = before?.Period is { IsReversed: false } last ? last.End : default;
                PlanDueDate? year = end.Year < Since ? YearOf(plan, end) : null;
                bool? isPast =
                    year is not null ? plan.Submitted.IsAfter(year.LastDay)
                    : end.IsStated ? end.IsBefore(plan.Submitted, byMoreThanYears: 1)
                    : null;
                if (isPast == true)
                {
                    Report(
                        new()
                        {
                            DueYear = year?.Year,
                            PreviousEnd = end,
                            Submitted = plan.Submitted,
                        },
                        before,
                        context
                    );
                }

                return isPast is not null;
            }
        ),
    ];

    /// <summary>Reports a plan that looks late where the calendar holds it for late as well: also for a member that switched from 2020 to 2021, and on both sides of 2022.</summary>
    private static void Report(PlanDates plan, ActionPlan? before, RuleContext context)
    {
        if (PlanCalendar.Ogp.IsLate(plan).Value == true)
        {
            PlanDates latest = plan with { SwitchedCohort = plan.DueYear == 2020, DueYear = plan.DueYear ?? Since };
            string term = plan.PreviousEnd.IsStated ? context.OtherPlan(before!, "period") : context.Here("period");
            context.Found(
                "submitted",
                [RelatedPlaces.PlanDates(term)],
                ("submitted", plan.Submitted),
                ("last", PlanCalendar.Ogp.LastDay(latest).Value)
            );
        }
    }

    /// <summary>
    /// The year in which a plan was due: the first whose date is not before the end of the plan before it, or where there is none, that in which the plan
    /// began; null where it cannot be told.
    /// </summary>
    private static PlanDueDate? YearOf(ActionPlan plan, PartialDate end)
    {
        int? start = plan.Period is { Start.IsStated: true } period ? period.Start.Year : null;
        foreach (PlanDueDate year in PlanCalendar.Ogp.DueDates)
        {
            if (end.IsStated ? year.Due.Latest >= end.Latest : year.Year == start)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The member's plan before this one; null where the package does not have it.</summary>
    private static ActionPlan? Before(ActionPlan plan, RuleContext context)
    {
        foreach (ActionPlan other in context.Ids.PlansOf(plan.Member))
        {
            if (other.Number == plan.Number - 1)
            {
                return other;
            }
        }

        return null;
    }
}
