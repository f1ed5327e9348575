namespace Ogp.Model.Validation.Rules;

/// <summary>Completion and results against each other and over time: OGP1420 to OGP1429.</summary>
internal static class CoherenceRules
{
    private static readonly RatingKey s_completion = Variable.Completion;
    private static readonly RatingKey s_change = Variable.ChangeInCompletion;
    private static readonly RatingKey s_nextSteps = Variable.NextSteps;
    private static readonly RatingKey[] s_results = [Variable.DidItOpenGovernment, Variable.EarlyResults];

    public static readonly Rule[] All =
    [
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1420",
                "complete-with-milestone-not-started",
                (
                    "The commitment is rated complete, but its milestone '{milestone}' is not started.",
                    "El compromiso está completo, pero su hito «{milestone}» no ha empezado.",
                    "L’engagement est achevé, mais son jalon « {milestone} » n’est pas commencé."
                ),
                (
                    "Complete means that all activities were carried out. One of the two ratings is wrong, or the milestone was given up and should say so.",
                    "Completo significa que se realizaron todas las actividades. Una de las dos calificaciones está mal, o el hito se abandonó y debería decirlo.",
                    "Achevé signifie que toutes les activités ont été menées. L’une des deux notations est fausse, ou le jalon a été abandonné et devrait le dire."
                )
            ),
            static (assessment, context) =>
            {
                if (!IsOfCommitment(assessment, context) || !Said.Is(assessment.Ratings[s_completion], "complete"))
                {
                    return false;
                }

                return CheckMilestones(assessment, context, "not-started");
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1421",
                "not-started-with-milestone-complete",
                (
                    "The commitment is rated not started, but its milestone '{milestone}' is complete.",
                    "El compromiso no ha empezado, pero su hito «{milestone}» está completo.",
                    "L’engagement n’est pas commencé, mais son jalon « {milestone} » est achevé."
                ),
                (
                    "With a milestone done, the commitment has begun.",
                    "Con un hito cumplido, el compromiso ha empezado.",
                    "Avec un jalon atteint, l’engagement est commencé."
                )
            ),
            static (assessment, context) =>
            {
                if (!IsOfCommitment(assessment, context) || !Said.Is(assessment.Ratings[s_completion], "not-started"))
                {
                    return false;
                }

                return CheckMilestones(assessment, context, "complete");
            }
        ),
        new Rule<Assessment>(
            RuleKind.Note(
                "OGP1422",
                "completion-fell",
                (
                    "Completion fell from {before} at midterm to {after} at the end.",
                    "El cumplimiento bajó de {before} a medio término a {after} al final.",
                    "L’achèvement est tombé de {before} à mi-parcours à {after} à la fin."
                ),
                (
                    "Work that was done seldom comes undone. It happens, as when a law is withdrawn; more often the two reports were exchanged.",
                    "Lo hecho rara vez se deshace. Ocurre, como cuando se retira una ley; más a menudo los dos informes están cambiados.",
                    "Ce qui est fait se défait rarement. Cela arrive, comme au retrait d’une loi ; plus souvent les deux rapports sont inversés."
                ),
                "OGP commitments database, July 2016"
            ),
            static (assessment, context) =>
            {
                if (Before(assessment, context) is not { } earlier)
                {
                    return false;
                }

                Statement before = earlier.Assessment.Ratings[s_completion];
                if (Said.Ranks(before, Completion.List) is not { } old)
                {
                    return false;
                }

                Statement after = assessment.Ratings[s_completion];
                if (Said.Ranks(after, Completion.List) is { } now && now.Most < old.Least)
                {
                    context.Found(RuleContext.RatingAt(s_completion), [Other(earlier, context)], ("before", before), ("after", after));
                }

                return after.HasLevel;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1423",
                "change-against-completion",
                (
                    "change-in-completion says {said}, but completion went from {before} to {after}.",
                    "change-in-completion dice {said}, pero el cumplimiento pasó de {before} a {after}.",
                    "change-in-completion indique {said}, mais l’achèvement est passé de {before} à {after}."
                ),
                (
                    "The change is the difference between the two levels of completion: it says nothing that they do not say.",
                    "El cambio es la diferencia entre los dos niveles de cumplimiento: no dice nada que ellos no digan.",
                    "Le changement est la différence entre les deux niveaux d’achèvement : il ne dit rien qu’ils ne disent."
                ),
                "OGP commitments database, July 2024"
            ),
            static (assessment, context) =>
            {
                Statement change = assessment.Ratings[s_change];
                if (!change.HasLevel || Before(assessment, context) is not { } earlier)
                {
                    return false;
                }

                Statement before = earlier.Assessment.Ratings[s_completion];
                Statement after = assessment.Ratings[s_completion];
                if (Said.Ranks(before, Completion.List) is not { } old || Said.Ranks(after, Completion.List) is not { } now)
                {
                    return false;
                }

                if (
                    (Said.Is(change, "increase") && now.Most <= old.Least)
                    || (Said.Is(change, "decrease") && now.Least >= old.Most)
                    || (Said.Is(change, "no-change") && (now.Least > old.Most || now.Most < old.Least))
                )
                {
                    context.Found(
                        RuleContext.RatingAt(s_change),
                        [Other(earlier, context), RelatedPlaces.Other(context.Here(RuleContext.RatingAt(s_completion)))],
                        ("said", change),
                        ("before", before),
                        ("after", after)
                    );
                }

                return true;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Note(
                "OGP1424",
                "results-of-nothing-done",
                (
                    "{variable} says {said}, but the commitment is not started.",
                    "{variable} dice {said}, pero el compromiso no ha empezado.",
                    "{variable} indique {said}, mais l’engagement n’est pas commencé."
                ),
                (
                    "Results come from what was carried out. A reader will ask how a commitment that was never begun opened government.",
                    "Los resultados vienen de lo ejecutado. Se preguntará cómo abrió el gobierno un compromiso que nunca empezó.",
                    "Les résultats viennent de ce qui a été mené. On se demandera comment un engagement jamais commencé a ouvert le gouvernement."
                )
            ),
            static (assessment, context) =>
            {
                bool isRated = false;
                foreach (RatingKey key in s_results)
                {
                    Statement said = assessment.Ratings[key];
                    isRated |= said.HasLevel;
                    if (
                        Said.IsOneOf(said, "marginal", "major", "outstanding", "moderate", "significant")
                        && Said.Is(assessment.Ratings[s_completion], "not-started")
                    )
                    {
                        context.Found(
                            RuleContext.RatingAt(key),
                            [RelatedPlaces.Other(context.Here(RuleContext.RatingAt(s_completion)))],
                            ("variable", key),
                            ("said", said)
                        );
                    }
                }

                return isRated && assessment.Ratings[s_completion].HasLevel;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1425",
                "withdrawn-and-done",
                (
                    "The commitment {commitment} was withdrawn from the plan, but its completion is {said}.",
                    "El compromiso {commitment} se retiró del plan, pero su cumplimiento es {said}.",
                    "L’engagement {commitment} a été retiré du plan, mais son achèvement est {said}."
                ),
                (
                    "What was withdrawn is rated as withdrawn. If it was carried out after all, its status is another.",
                    "Lo retirado se califica como retirado. Si al final se ejecutó, su estado es otro.",
                    "Ce qui a été retiré est noté retiré. Si cela a finalement été mené, son statut est autre."
                )
            ),
            static (assessment, context) =>
            {
                if (
                    !IsOfCommitment(assessment, context)
                    || context.Facts.Find(assessment.Commitment) is not { Status.IsStated: true } commitment
                    || assessment.Ratings[s_completion] is not { HasLevel: true } said
                )
                {
                    return false;
                }

                if (commitment.Status == CommitmentStatus.Withdrawn && Said.IsOneOf(said, "substantial", "complete"))
                {
                    context.Found(RuleContext.RatingAt(s_completion), ("commitment", commitment.Id), ("said", said));
                }

                return true;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Note(
                "OGP1426",
                "next-steps-against-completion",
                (
                    "next-steps says that the commitment is completed, completion says {said}.",
                    "next-steps dice que el compromiso está completo; completion dice {said}.",
                    "next-steps indique que l’engagement est achevé, completion indique {said}."
                ),
                (
                    "There is nothing left to do where a commitment is complete, and only there.",
                    "No queda nada por hacer donde un compromiso está completo, y solo ahí.",
                    "Il ne reste rien à faire là où un engagement est achevé, et là seulement."
                )
            ),
            static (assessment, context) =>
            {
                Statement steps = assessment.Ratings[s_nextSteps];
                Statement said = assessment.Ratings[s_completion];
                if (Said.Is(steps, "completed-implementation") && Said.IsOneOf(said, "not-started", "limited"))
                {
                    context.Found(
                        RuleContext.RatingAt(s_nextSteps),
                        [RelatedPlaces.Other(context.Here(RuleContext.RatingAt(s_completion)))],
                        ("said", said)
                    );
                }

                return steps.HasLevel && said.HasLevel;
            }
        ),
    ];

    private static bool IsOfCommitment(Assessment assessment, RuleContext context) =>
        assessment is { Commitment.IsStated: true, Milestone: null } && context is { Plan: not null, Report: not null };

    private static bool CheckMilestones(Assessment assessment, RuleContext context, string level)
    {
        bool hasMilestones = false;
        PlacedAssessment? first = context.Facts.FirstAssessmentOf(assessment.Commitment, context.Report!);
        for (PlacedAssessment? one = first; one is not null && ReferenceEquals(one.Report, context.Report); one = one.Next)
        {
            if (one.Assessment is { Milestone: { } milestone } part)
            {
                hasMilestones = true;
                if (Said.Is(part.Ratings[s_completion], level))
                {
                    context.Found(RuleContext.RatingAt(s_completion), [Other(one, context)], ("milestone", milestone));
                    break;
                }
            }
        }

        return hasMilestones;
    }

    private static RelatedPlace Other(PlacedAssessment one, RuleContext context) =>
        RelatedPlaces.Other(context.InPlan(one.WayTo(context.Plan!, s_completion)));

    /// <summary>Where a midterm report gave the completion, for an assessment of a report of the end of term; null where none did.</summary>
    private static PlacedAssessment? Before(Assessment assessment, RuleContext context)
    {
        if (!IsOfCommitment(assessment, context) || !context.Report!.IsEndOfTerm)
        {
            return null;
        }

        return context
            .Facts.FirstAssessmentOf(assessment.Commitment)
            ?.First(
                context.Report,
                static report => $"before the end, {report.Assessor}",
                static (one, report) =>
                    !one.Report.IsEndOfTerm
                    && one.Report.Assessor == report.Assessor
                    && one.Assessment is { Milestone: null } earlier
                    && earlier.Ratings[s_completion].HasLevel
            );
    }
}
