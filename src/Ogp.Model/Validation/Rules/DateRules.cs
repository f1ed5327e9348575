namespace Ogp.Model.Validation.Rules;

/// <summary>Periods and what must lie within what: OGP1301 to OGP1305, and other dates that contradict each other.</summary>
internal static class DateRules
{
    public static readonly Rule[] All =
    [
        new Rule<Period>(
            RuleKind.Error(
                "OGP1301",
                "period-reversed",
                (
                    "The period ends ({end}) before it starts ({start}).",
                    "El período termina ({end}) antes de empezar ({start}).",
                    "La période se termine ({end}) avant de commencer ({start})."
                ),
                (
                    "Start and end were exchanged, or one of them is wrong, mostly by a year or by a day taken for a month.",
                    "Inicio y fin están cambiados, o uno está mal, casi siempre por un año o por un día tomado por mes.",
                    "Début et fin sont inversés, ou l’un est faux, le plus souvent d’une année ou d’un jour pris pour un mois."
                )
            ),
            static (period, context) =>
            {
                if (period.IsReversed)
                {
                    context.Found("end", [RelatedPlaces.Other(context.Here("start"))], ("start", period.Start), ("end", period.End));
                }

                return period is { Start.IsStated: true, End.IsStated: true };
            }
        ),
        new Rule<Milestone>(
            RuleKind.Warning(
                "OGP1302",
                "milestone-outside-plan",
                (
                    "The milestone's dates ({period}) reach outside the plan's ({outer}).",
                    "Las fechas del hito ({period}) se salen de las del plan ({outer}).",
                    "Les dates du jalon ({period}) débordent de celles du plan ({outer})."
                ),
                (
                    "A plan is carried out between its start and its end, amendments included; the IRM looks at what was done in that time.",
                    "Un plan se ejecuta entre su inicio y su fin, enmiendas incluidas; el IRM mira lo hecho en ese tiempo.",
                    "Un plan s’exécute entre son début et sa fin, modifications comprises ; l’IRM regarde ce qui a été fait dans ce temps."
                )
            ),
            static (milestone, context) =>
                !IsSaidOfCommitment(milestone.Period, context.Commitment?.Period, context.Plan?.Period)
                && CheckWithin(
                    milestone.Period,
                    context.Plan?.Period,
                    context,
                    static context => RelatedPlaces.PlanDates(context.InPlan("period"))
                )
        ),
        new Rule<Milestone>(
            RuleKind.Warning(
                "OGP1303",
                "milestone-outside-commitment",
                (
                    "The milestone's dates ({period}) reach outside the commitment's ({outer}).",
                    "Las fechas del hito ({period}) se salen de las del compromiso ({outer}).",
                    "Les dates du jalon ({period}) débordent de celles de l’engagement ({outer})."
                ),
                (
                    "A milestone is a step of its commitment: it begins no earlier and is due no later.",
                    "Un hito es un paso de su compromiso: no empieza antes ni termina después.",
                    "Un jalon est une étape de son engagement : il ne commence pas avant et n’échoit pas après."
                )
            ),
            static (milestone, context) =>
                CheckWithin(
                    milestone.Period,
                    context.Commitment?.Period,
                    context,
                    static context => RelatedPlaces.CommitmentDates(context.InCommitment("period"))
                )
        ),
        new Rule<Amendment>(
            RuleKind.Error(
                "OGP1304",
                "extension-shortens",
                (
                    "An extension moves the end from {from} back to {to}.",
                    "Una prórroga adelanta el final de {from} a {to}.",
                    "Une prolongation avance la fin de {from} à {to}."
                ),
                (
                    "An extension makes a plan longer. The dates were exchanged, or the amendment is of another kind.",
                    "Una prórroga alarga un plan. Las fechas están cambiadas o la enmienda es de otro tipo.",
                    "Une prolongation allonge un plan. Les dates sont inversées, ou la modification est d’un autre type."
                )
            ),
            static (amendment, context) =>
            {
                if (amendment.Kind != AmendmentKind.Extension)
                {
                    return false;
                }

                if (amendment.To.IsBefore(amendment.From))
                {
                    context.Found("to", [RelatedPlaces.Other(context.Here("from"))], ("from", amendment.From), ("to", amendment.To));
                }

                return amendment is { To.IsStated: true, From.IsStated: true };
            }
        ),
        new Rule<Commitment>(
            RuleKind.Warning(
                "OGP1305",
                "commitment-outside-plan",
                (
                    "The commitment's dates ({period}) reach outside the plan's ({outer}).",
                    "Las fechas del compromiso ({period}) se salen de las del plan ({outer}).",
                    "Les dates de l’engagement ({period}) débordent de celles du plan ({outer})."
                ),
                (
                    "A plan is carried out between its start and its end, amendments included. A commitment that began earlier is mostly one that went on from the plan before.",
                    "Un plan se ejecuta entre su inicio y su fin, enmiendas incluidas. El que empezó antes suele venir del plan anterior.",
                    "Un plan s’exécute entre son début et sa fin, modifications comprises. Un engagement commencé plus tôt vient le plus souvent du plan précédent."
                )
            ),
            static (commitment, context) =>
                CheckWithin(
                    commitment.Period,
                    context.Plan?.Period,
                    context,
                    static context => RelatedPlaces.PlanDates(context.InPlan("period"))
                )
        )
        {
            HoldsForOpen = true,
        },
        new Rule<MembershipPeriod>(
            RuleKind.Error(
                "OGP1312",
                "status-reversed",
                (
                    "The status ends ({to}) before it begins ({from}).",
                    "El estado termina ({to}) antes de empezar ({from}).",
                    "Le statut se termine ({to}) avant de commencer ({from})."
                ),
                (
                    "The dates were exchanged, or one of them is wrong.",
                    "Las fechas están cambiadas, o una de ellas está mal.",
                    "Les dates sont inversées, ou l’une d’elles est fausse."
                )
            ),
            static (status, context) =>
            {
                if (status.To.IsBefore(status.From))
                {
                    context.Found("to", [RelatedPlaces.Other(context.Here("from"))], ("from", status.From), ("to", status.To));
                }

                return status is { From.IsStated: true, To.IsStated: true };
            }
        ),
        new Rule<Source>(
            RuleKind.Warning(
                "OGP1311",
                "accessed-before-published",
                (
                    "The source was looked at ({accessed}) before it was published ({published}).",
                    "La fuente se consultó ({accessed}) antes de publicarse ({published}).",
                    "La source a été consultée ({accessed}) avant sa publication ({published})."
                ),
                (
                    "Whoever wants to check a statement looks for the source as it was on that day.",
                    "Quien quiera comprobar un dato busca la fuente tal como estaba ese día.",
                    "Qui veut vérifier une affirmation cherche la source telle qu’elle était ce jour-là."
                )
            ),
            static (source, context) =>
            {
                if (source.Accessed.IsBefore(source.Published))
                {
                    context.Found(
                        "accessed",
                        [RelatedPlaces.Other(context.Here("published"))],
                        ("accessed", source.Accessed),
                        ("published", source.Published)
                    );
                }

                return source is { Accessed.IsStated: true, Published.IsStated: true };
            }
        ),
    ];

    private static bool Reaches(Period inner, Period outer) =>
        inner.Start.IsBefore(outer.Start)
        || inner.Start.IsAfter(outer.End)
        || inner.End.IsAfter(outer.End)
        || inner.End.IsBefore(outer.Start);

    /// <summary>Whether a milestone lies outside its commitment, or that outside the plan: other rules' matter, from which it follows that it lies outside the plan.</summary>
    private static bool IsSaidOfCommitment(Period? milestone, Period? commitment, Period? plan) =>
        milestone is { IsReversed: false }
        && commitment is { IsReversed: false }
        && plan is { IsReversed: false }
        && (Reaches(commitment, plan) || Reaches(milestone, commitment));

    /// <param name="inner">What must lie within the other.</param>
    /// <param name="outer">The other.</param>
    /// <param name="context">Where it is reported.</param>
    /// <param name="outside">Tells where the other stands.</param>
    /// <remarks>A reversed period is another rule's matter: its dates say nothing about where it lies.</remarks>
    private static bool CheckWithin(Period? inner, Period? outer, RuleContext context, Func<RuleContext, RelatedPlace> outside)
    {
        if (inner is not { IsReversed: false } || outer is not { IsReversed: false })
        {
            return false;
        }

        if (Reaches(inner, outer))
        {
            context.Found("period", [outside(context)], ("period", Text(inner)), ("outer", Text(outer)));
        }

        return true;
    }

    private static string Text(Period period) =>
        $"{(period.Start.IsStated ? period.Start : "…")} – {(period.End.IsStated ? period.End : "…")}";
}
