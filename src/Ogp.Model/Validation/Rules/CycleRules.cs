namespace Ogp.Model.Validation.Rules;

/// <summary>The cycle of plans and reports: OGP1306 to OGP1399.</summary>
internal static class CycleRules
{
    /// <summary>Year in which OGP began.</summary>
    private const int FirstYear = 2011;

    public static readonly Rule[] All =
    [
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1306",
                "plan-before-ogp",
                (
                    "The plan was submitted in {year}; OGP began in 2011.",
                    "El plan se entregó en {year}; OGP empezó en 2011.",
                    "Le plan a été remis en {year} ; l’OGP a commencé en 2011."
                ),
                (
                    "The first plans are of September 2011. The year decides which methodology applies: with a wrong one, ratings are held against the wrong scales.",
                    "Los primeros planes son de septiembre de 2011. El año decide qué metodología se aplica: con uno equivocado, las escalas también lo son.",
                    "Les premiers plans sont de septembre 2011. L’année décide de la méthodologie : si elle est fausse, les échelles le sont aussi."
                ),
                "https://www.opengovpartnership.org/glossary/action-plan/"
            ),
            static (plan, context) =>
            {
                if (plan.Submitted is { IsStated: true, Year: < FirstYear and var year })
                {
                    context.Found("submitted", ("year", year));
                }

                return plan.Submitted.IsStated;
            }
        )
        {
            HoldsForOpen = true,
        },
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1307",
                "submitted-after-end",
                (
                    "The plan was submitted ({submitted}) after its end ({end}).",
                    "El plan se entregó ({submitted}) después de su final ({end}).",
                    "Le plan a été remis ({submitted}) après sa fin ({end})."
                ),
                (
                    "A plan is submitted before, or soon after, it begins. The year of submission decides which methodology applies.",
                    "Un plan se entrega antes de empezar o poco después. El año de entrega decide qué metodología se aplica.",
                    "Un plan est remis avant de commencer ou peu après. L’année de remise décide de la méthodologie."
                )
            ),
            static (plan, context) =>
            {
                if (plan.Period is not { End.IsStated: true, IsReversed: false } period || !plan.Submitted.IsStated)
                {
                    return false;
                }

                if (plan.Submitted.IsAfter(period.End))
                {
                    context.Found(
                        "submitted",
                        [RelatedPlaces.PlanDates(context.Here("period"))],
                        ("submitted", plan.Submitted),
                        ("end", period.End)
                    );
                }

                return true;
            }
        ),
        new Rule<IrmReport>(
            RuleKind.Warning(
                "OGP1308",
                "report-before-plan",
                (
                    "The report was published ({published}) before the plan was submitted ({submitted}).",
                    "El informe se publicó ({published}) antes de que se entregara el plan ({submitted}).",
                    "Le rapport a été publié ({published}) avant la remise du plan ({submitted})."
                ),
                (
                    "A report is about a plan that is there. The report stands under the wrong plan, or one of the dates is wrong. Briefs on co-creation come before the plan.",
                    "Un informe trata de un plan que existe. Está en otro plan, o una fecha está mal. Las notas sobre la cocreación preceden al plan.",
                    "Un rapport porte sur un plan qui existe. Il est dans un autre plan, ou une date est fausse. Les notes sur la cocréation précèdent le plan."
                )
            ),
            static (report, context) =>
            {
                if (
                    context.Plan is not { Submitted.IsStated: true } plan
                    || context.Facts.IsSubmittedTooLate
                    || !report.Published.IsStated
                    || report.Product == Product.CoCreationBrief
                )
                {
                    return false;
                }

                if (IsBeforePlan(report, plan))
                {
                    context.Found(
                        "published",
                        [RelatedPlaces.Submission(context.InPlan("submitted"))],
                        ("published", report.Published),
                        ("submitted", plan.Submitted)
                    );
                }

                return true;
            }
        ),
        new Rule<IrmReport>(
            RuleKind.Warning(
                "OGP1309",
                "report-before-end-of-review",
                (
                    "The report was published ({published}) before the time under review ended ({end}).",
                    "El informe se publicó ({published}) antes de que terminara el período evaluado ({end}).",
                    "Le rapport a été publié ({published}) avant la fin de la période examinée ({end})."
                ),
                (
                    "Nobody can review what has not been. One of the dates is wrong, or the time under review is that of the plan.",
                    "Nadie puede evaluar lo que aún no fue. Una de las fechas está mal, o el período evaluado es el del plan.",
                    "On ne peut examiner ce qui n’a pas eu lieu. L’une des dates est fausse, ou la période examinée est celle du plan."
                )
            ),
            static (report, context) =>
            {
                if (report.ReviewPeriod is not { End.IsStated: true, IsReversed: false } review || !report.Published.IsStated)
                {
                    return false;
                }

                // One that lies before all of the plan, or before its end, is another rule's matter.
                if (
                    report.Published.IsBefore(review.End)
                    && !IsBeforePlan(report, context.Plan)
                    && !PlanTermRules.IsBeforeEndOfPlan(report, context.Plan)
                )
                {
                    context.Found(
                        "published",
                        [RelatedPlaces.Other(context.Here("reviewPeriod/end"))],
                        ("published", report.Published),
                        ("end", review.End)
                    );
                }

                return true;
            }
        ),
        new Rule<Amendment>(
            RuleKind.Warning(
                "OGP1310",
                "extension-not-in-period",
                (
                    "The plan was extended to {to}, but its period ends {end}.",
                    "El plan se prorrogó hasta {to}, pero su período termina antes ({end}).",
                    "Le plan a été prolongé jusqu’à {to}, mais sa période se termine avant ({end})."
                ),
                (
                    "A plan's period is the one that holds, amendments included; else milestones and reports are held against an end that is past.",
                    "El período de un plan es el vigente, enmiendas incluidas; si no, hitos e informes se comparan con un final superado.",
                    "La période d’un plan est celle en vigueur, modifications comprises ; sinon jalons et rapports sont comparés à une fin dépassée."
                ),
                "docs/format.md, ActionPlan"
            ),
            static (amendment, context) =>
            {
                if (
                    amendment.Kind != AmendmentKind.Extension
                    || !amendment.To.IsStated
                    || context.Plan?.Period is not { End.IsStated: true, IsReversed: false } period
                )
                {
                    return false;
                }

                if (period.End.IsBefore(amendment.To))
                {
                    context.Found("to", [RelatedPlaces.PlanDates(context.InPlan("period"))], ("to", amendment.To), ("end", period.End));
                }

                return true;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1313",
                "plan-before-joining",
                (
                    "The plan was submitted ({submitted}) before the member joined ({joined}).",
                    "El plan se entregó ({submitted}) antes de que el miembro se uniera ({joined}).",
                    "Le plan a été remis ({submitted}) avant l’adhésion du membre ({joined})."
                ),
                (
                    "Members submit plans, others do not. The plan stands under the wrong member, or one of the dates is wrong.",
                    "Los planes los entregan los miembros. El plan está en otro miembro, o una de las fechas está mal.",
                    "Ce sont les membres qui remettent des plans. Le plan est chez un autre membre, ou l’une des dates est fausse."
                )
            ),
            static (plan, context) =>
            {
                if (!plan.Submitted.IsStated || context.Seen(context.Ids.FindMember(plan.Member)) is not { Joined.IsStated: true } member)
                {
                    return false;
                }

                if (plan.Submitted.IsBefore(member.Joined))
                {
                    context.Found("submitted", ("submitted", plan.Submitted), ("joined", member.Joined));
                }

                return true;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1314",
                "plans-out-of-order",
                (
                    "Plan {number} was submitted {submitted}, before plan {earlier} of the same member ({other}).",
                    "El plan {number} se entregó ({submitted}) antes que el plan {earlier} del mismo miembro ({other}).",
                    "Le plan {number} a été remis ({submitted}) avant le plan {earlier} du même membre ({other})."
                ),
                (
                    "A member's plans are counted in the order in which they were submitted.",
                    "Los planes de un miembro se numeran en el orden en que se entregaron.",
                    "Les plans d’un membre sont numérotés dans l’ordre de leur remise."
                )
            ),
            static (plan, context) =>
            {
                if (plan.Number is not { } number || !plan.Submitted.IsStated || IdentifierRules.IsOfAnotherNumber(plan))
                {
                    return false;
                }

                foreach (ActionPlan other in context.Ids.PlansOf(plan.Member))
                {
                    if (other.Number < number && plan.Submitted.IsBefore(other.Submitted) && !IdentifierRules.IsOfAnotherNumber(other))
                    {
                        context.Found(
                            "submitted",
                            [RelatedPlaces.Other(context.OtherPlan(other, "submitted"))],
                            ("number", number),
                            ("submitted", plan.Submitted),
                            ("earlier", other.Number),
                            ("other", other.Submitted)
                        );
                        break;
                    }
                }

                return true;
            }
        ),
    ];

    /// <summary>Whether a report was published before the plan that it is about was submitted. Briefs on co-creation are.</summary>
    internal static bool IsBeforePlan(IrmReport report, ActionPlan? plan) =>
        plan is not null && report.Product != Product.CoCreationBrief && report.Published.IsBefore(plan.Submitted);
}
