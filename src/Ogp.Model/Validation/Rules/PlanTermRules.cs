namespace Ogp.Model.Validation.Rules;

/// <summary>How long plans run, and reports beside that: OGP1315 to OGP1319.</summary>
internal static class PlanTermRules
{
    /// <summary>The longest plan has four years; extensions have added up to one.</summary>
    private const int MostYears = 5;

    /// <summary>Months that were asked for at the most, of any time: with more there is nothing to look up.</summary>
    private const int MostMinimum = 20;

    public static readonly Rule[] All =
    [
        new Rule<ActionPlan>(
            RuleKind.Note(
                "OGP1315",
                "plan-too-short",
                (
                    "The plan was submitted {submitted} and ends {end}; at least {months} months are asked for.",
                    "El plan dura menos de lo que se pide (entrega: {submitted}; final: {end}): se piden al menos {months} meses.",
                    "Le plan est plus court que demandé (remise : {submitted} ; fin : {end}) : au moins {months} mois sont demandés."
                ),
                (
                    "National plans need 18 months of implementation, those from 2018 on 20. One that was late may have less; more often a year is wrong.",
                    "Los planes nacionales necesitan 18 meses de ejecución; desde 2018, 20. Uno tardío puede tener menos; más a menudo un año está mal.",
                    "Les plans nationaux demandent 18 mois de mise en œuvre, 20 depuis 2018. Un plan tardif peut en avoir moins ; plus souvent une année est fausse."
                ),
                "https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/"
            ),
            static (plan, context) =>
            {
                if (plan.Period is not { End.IsStated: true, IsReversed: false } period || !context.IsNational)
                {
                    return false;
                }

                if (!plan.Submitted.IsStated || MostMonths(plan.Submitted, period.End) > MostMinimum)
                {
                    return plan.Submitted.IsStated;
                }

                PlanDates dates = new() { Submitted = plan.Submitted, End = period.End };
                ProcessAnswer<bool> isLongEnough = PlanTerms.IsLongEnough(dates);

                // One that ends before it was submitted is another rule's matter.
                if (isLongEnough.Value == false && !plan.Submitted.IsAfter(period.End))
                {
                    context.Found(
                        "period/end",
                        [RelatedPlaces.Submission(context.Here("submitted"))],
                        ("submitted", plan.Submitted),
                        ("end", period.End),
                        ("months", PlanTerms.MinimumMonths(plan.Submitted).Value)
                    );
                }

                return isLongEnough.CanBeTold;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1316",
                "plan-too-long",
                (
                    "The plan runs from {start} to {end}: that is more than any plan has.",
                    "El plan va de {start} a {end}: más de lo que dura ningún plan.",
                    "Le plan va de {start} à {end} : plus que n’en dure aucun."
                ),
                (
                    "Plans have two years or four, and single ones one or three; extensions add months. A digit of a year is wrong, or two plans were taken for one.",
                    "Los planes duran dos o cuatro años, alguno uno o tres; las prórrogas añaden meses. Una cifra de un año está mal, o dos planes se tomaron por uno.",
                    "Les plans durent deux ou quatre ans, certains un ou trois ; les prolongations ajoutent des mois. Un chiffre est faux, ou deux plans ont été pris pour un."
                ),
                "https://www.opengovpartnership.org/articles-of-governance/"
            ),
            static (plan, context) =>
            {
                if (plan.Period is not { Start.IsStated: true, End.IsStated: true } period)
                {
                    return false;
                }

                if (IsTooLong(period))
                {
                    context.Found(
                        "period/end",
                        [RelatedPlaces.Other(context.Here("period/start"))],
                        ("start", period.Start),
                        ("end", period.End)
                    );
                }

                return true;
            }
        ),
        new Rule<IrmReport>(
            RuleKind.Warning(
                "OGP1317",
                "review-outside-plan",
                (
                    "The report looks at {review}, none of which is in the plan's term ({term}).",
                    "El informe examina {review}, nada de lo cual está en el período del plan ({term}).",
                    "Le rapport examine {review}, dont rien n’est dans la durée du plan ({term})."
                ),
                (
                    "What a report reviews is the plan, or the time in which it was made. A period wholly outside belongs to another plan, or a year is wrong.",
                    "Lo que un informe examina es el plan, o el tiempo en que se hizo. Un período enteramente fuera es de otro plan, o un año está mal.",
                    "Ce qu’un rapport examine est le plan, ou le temps de sa préparation. Une période entièrement au-dehors est d’un autre plan, ou une année est fausse."
                )
            ),
            static (report, context) =>
            {
                if (
                    report.ReviewPeriod is not { IsReversed: false } review
                    || context.Plan?.Period is not { IsReversed: false } term
                    || report.Product == Product.CoCreationBrief
                )
                {
                    return false;
                }

                // A report on the design looks at the months before the plan began.
                bool isBefore = report.IsEndOfTerm && review.End.IsBefore(term.Start);
                if (isBefore || review.Start.IsAfter(term.End))
                {
                    context.Found(
                        "reviewPeriod",
                        [RelatedPlaces.PlanDates(context.InPlan("period"))],
                        ("review", Words(review)),
                        ("term", Words(term))
                    );
                }

                return true;
            }
        ),
        new Rule<IrmReport>(
            RuleKind.Warning(
                "OGP1318",
                "report-before-end-of-plan",
                (
                    "The report on the whole term was published {published}, before the plan ended ({end}).",
                    "El informe sobre todo el período se publicó ({published}) antes de que el plan terminara ({end}).",
                    "Le rapport sur toute la durée a été publié ({published}) avant la fin du plan ({end})."
                ),
                (
                    "What came of a plan is told when it has ended. Either date is wrong, or the report is one of midterm.",
                    "Lo que resultó de un plan se dice cuando ha terminado. Una de las fechas está mal, o el informe es de medio término.",
                    "Ce que donne un plan se dit quand il est fini. L’une des dates est fausse, ou le rapport est de mi-parcours."
                ),
                "https://www.opengovpartnership.org/irm-guidance-overview/"
            ),
            static (report, context) =>
            {
                if (
                    !IsOnWholeTerm(report)
                    || !report.Published.IsStated
                    || context.Plan?.Period is not { End.IsStated: true, IsReversed: false } term
                )
                {
                    return false;
                }

                if (IsBeforeEndOfPlan(report, context.Plan) && !CycleRules.IsBeforePlan(report, context.Plan))
                {
                    context.Found(
                        "published",
                        [RelatedPlaces.PlanDates(context.InPlan("period"))],
                        ("published", report.Published),
                        ("end", term.End)
                    );
                }

                return true;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Note(
                "OGP1319",
                "plans-overlap",
                (
                    "The plan runs at the same time ({period}) as the plan {other} of this member ({outer}).",
                    "El plan corre al mismo tiempo ({period}) que el plan {other} de este miembro ({outer}).",
                    "Le plan court en même temps ({period}) que le plan {other} de ce membre ({outer})."
                ),
                (
                    "A member carries out one plan after the other: the next is due when the last has ended. A year is wrong, or an extension is not listed among the amendments.",
                    "Un miembro ejecuta un plan tras otro: el siguiente debe entregarse cuando el último ha terminado. Un año está mal, o una prórroga no figura en las enmiendas.",
                    "Un membre exécute un plan après l’autre : le suivant est dû quand le dernier a pris fin. Une année est fausse, ou une prolongation manque parmi les modifications."
                ),
                "https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/"
            ),
            static (plan, context) =>
            {
                if (!plan.Member.IsStated || FirmTerm(plan) is not { } period)
                {
                    return false;
                }

                foreach (ActionPlan other in context.Ids.PlansOf(plan.Member))
                {
                    if (ReferenceEquals(other, plan))
                    {
                        break;
                    }

                    if (
                        other.Id != plan.Id
                        && FirmTerm(other) is { } outer
                        && period.Start.IsBefore(outer.End)
                        && outer.Start.IsBefore(period.End)
                    )
                    {
                        context.Found(
                            "period",
                            [RelatedPlaces.PlanDates(context.OtherPlan(other, "period"))],
                            ("period", Words(period)),
                            ("other", context.NameOf(other)),
                            ("outer", Words(outer))
                        );
                        break;
                    }
                }

                return true;
            }
        ),
    ];

    /// <summary>Whether a report on the whole term of a plan was published before that ended.</summary>
    internal static bool IsBeforeEndOfPlan(IrmReport report, ActionPlan? plan) =>
        IsOnWholeTerm(report) && plan?.Period is { IsReversed: false } term && report.Published.IsBefore(term.End);

    /// <summary>The term of a plan that other rules find nothing to say of and that was not extended into the time of the next; null where there is none.</summary>
    private static Period? FirmTerm(ActionPlan plan) =>
        plan.Period is { Start.IsStated: true, End.IsStated: true, IsReversed: false } period
        && !IsTooLong(period)
        && !plan.Amendments.Any(amendment => amendment.Kind == AmendmentKind.Extension)
            ? period
            : null;

    private static bool IsTooLong(Period period) => period.Start.IsBefore(period.End, byMoreThanYears: MostYears);

    private static bool IsOnWholeTerm(IrmReport report) => report.IsEndOfTerm && report.Product != Product.EndOfCommitmentReport;

    /// <summary>Months from one date to the other, at the most that they can mean.</summary>
    private static int MostMonths(PartialDate from, PartialDate to) => (12 * (to.Year - from.Year)) + (to.Month ?? 12) - (from.Month ?? 1);

    private static string Words(Period period) =>
        $"{(period.Start.IsStated ? period.Start : "…")} – {(period.End.IsStated ? period.End : "…")}";
}
