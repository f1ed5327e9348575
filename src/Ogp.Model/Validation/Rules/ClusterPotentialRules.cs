namespace Ogp.Model.Validation.Rules;

/// <summary>The potential for results, which commitments that are analysed together share: OGP1804 and OGP1806.</summary>
internal static class ClusterPotentialRules
{
    private static readonly RatingKey s_potential = Variable.PotentialForResults;

    public static readonly Rule[] All =
    [
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1804",
                "rated-apart-from-its-cluster",
                (
                    "{variable} says {said} here, but {whole} for the whole cluster '{cluster}'.",
                    "{variable} dice {said} aquí, pero {whole} para toda la agrupación «{cluster}».",
                    "{variable} indique {said} ici, mais {whole} pour tout le regroupement « {cluster} »."
                ),
                (
                    "The potential for results is shared by the commitments of a cluster; completion and results are each one's own.",
                    "El potencial de resultados lo comparten los compromisos de una agrupación; el cumplimiento y los resultados son de cada uno.",
                    "Le potentiel de résultats est commun aux engagements d’un regroupement ; l’achèvement et les résultats sont à chacun."
                ),
                "OGP commitments database, July 2024",
                from: 2020
            ),
            static (assessment, context) =>
            {
                if (!IsOfOne(assessment, out Statement said) || context is not { Plan: { } plan, Report: { } report })
                {
                    return false;
                }

                bool isJudged = false;
                foreach (Assessment shared in report.Assessments)
                {
                    if (
                        shared is { Cluster: { } id, Commitment.IsStated: false }
                        && shared.Ratings[s_potential] is { HasLevel: true } whole
                        && ClusterRules.Find(plan, id) is { } cluster
                        && cluster.Commitments.AsSpan().Contains(assessment.Commitment)
                    )
                    {
                        isJudged = true;
                        if (!Agree(said, whole))
                        {
                            context.Found(
                                RuleContext.RatingAt(s_potential),
                                ("variable", s_potential),
                                ("said", said),
                                ("whole", whole),
                                ("cluster", id)
                            );
                        }
                    }
                }

                return isJudged;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1806",
                "potential-differs-in-cluster",
                (
                    "{variable} says {said} here, but {other} for {commitment} of the same cluster '{cluster}'.",
                    "{variable} dice {said} aquí, pero {other} para {commitment}, de la misma agrupación «{cluster}».",
                    "{variable} indique {said} ici, mais {other} pour {commitment}, du même regroupement « {cluster} »."
                ),
                (
                    "Commitments that a review analyses together share one potential for results. Completion and results each has of its own.",
                    "Los compromisos que una revisión analiza juntos comparten un potencial de resultados. El cumplimiento y los resultados son de cada uno.",
                    "Les engagements qu’un examen analyse ensemble partagent un potentiel de résultats. L’achèvement et les résultats sont propres à chacun."
                ),
                "OGP commitments database, July 2024",
                from: 2020
            ),
            static (assessment, context) =>
            {
                if (!IsOfOne(assessment, out Statement said) || context is not { Plan: { } plan, Report: { } report })
                {
                    return false;
                }

                bool isJudged = false;
                for (int i = 0; i < report.Assessments.Count && !ReferenceEquals(report.Assessments[i], assessment); i++)
                {
                    Assessment earlier = report.Assessments[i];
                    if (
                        IsOfOne(earlier, out Statement other)
                        && Shared(plan, earlier.Commitment, assessment.Commitment) is { } cluster
                        && !IsRated(report, cluster)
                    )
                    {
                        isJudged = true;
                        if (!Agree(said, other))
                        {
                            context.Found(
                                RuleContext.RatingAt(s_potential),
                                [
                                    RelatedPlaces.Other(
                                        context.Sibling(report.Unknown.PlaceOf("assessments", i), RuleContext.RatingAt(s_potential))
                                    ),
                                ],
                                ("variable", s_potential),
                                ("said", said),
                                ("other", other),
                                ("commitment", earlier.Commitment),
                                ("cluster", cluster.Id)
                            );
                            break;
                        }
                    }
                }

                return isJudged;
            }
        ),
    ];

    /// <summary>Whether a commitment by itself is given a level.</summary>
    private static bool IsOfOne(Assessment assessment, out Statement said)
    {
        said = assessment.Ratings[s_potential];
        return said.HasLevel && assessment is { Commitment.IsStated: true, Milestone: null };
    }

    /// <summary>The cluster of a review in which both commitments are; null where there is none.</summary>
    private static Cluster? Shared(ActionPlan plan, CommitmentId first, CommitmentId second)
    {
        foreach (Cluster cluster in plan.Clusters)
        {
            ReadOnlySpan<CommitmentId> ids = cluster.Commitments.AsSpan();
            if (first != second && cluster.Kind == ClusterKind.Review && ids.Contains(first) && ids.Contains(second))
            {
                return cluster;
            }
        }

        return null;
    }

    /// <summary>Whether a report rates the potential of a cluster as a whole: then each commitment is held against that.</summary>
    private static bool IsRated(IrmReport report, Cluster cluster)
    {
        foreach (Assessment shared in report.Assessments)
        {
            if (shared.Cluster == cluster.Id && !shared.Commitment.IsStated && shared.Ratings[s_potential].HasLevel)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two statements can be of the same level.</summary>
    private static bool Agree(Statement first, Statement second)
    {
        foreach (string code in first.Codes)
        {
            if (second.Codes.Contains(code))
            {
                return true;
            }
        }

        return false;
    }
}
