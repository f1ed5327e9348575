namespace Ogp.Model.Validation.Rules;

/// <summary>Commitments that are analysed together: OGP1801 to OGP1803 and OGP1805.</summary>
internal static class ClusterRules
{
    private static readonly RatingKey[] s_own = [Variable.Completion, Variable.EarlyResults];

    public static readonly Rule[] All =
    [
        new Rule<Cluster>(
            RuleKind.Note(
                "OGP1801",
                "cluster-of-one",
                (
                    "A cluster takes at least two commitments; in {id} there are: {count}.",
                    "Una agrupación tiene al menos dos compromisos; en {id} hay: {count}.",
                    "Un regroupement compte au moins deux engagements ; dans {id} il y en a : {count}."
                ),
                (
                    "A cluster is made of several commitments that are analysed as one. Ratings of one with none count for nothing.",
                    "Una agrupación reúne varios compromisos que se analizan como uno. Las calificaciones de una vacía no cuentan para nada.",
                    "Un regroupement réunit plusieurs engagements analysés comme un seul. Les notations d’un regroupement vide ne comptent pour rien."
                ),
                "OGP commitments database, July 2024"
            ),
            static (cluster, context) =>
            {
                if (cluster.Commitments.Count < 2)
                {
                    context.Found(null, ("id", context.Name(cluster.Id)), ("count", cluster.Commitments.Count));
                }

                return true;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1802",
                "in-two-clusters",
                (
                    "The commitment {commitment} is in the cluster {first}, too.",
                    "El compromiso {commitment} también está en la agrupación {first}.",
                    "L’engagement {commitment} est aussi dans le regroupement {first}."
                ),
                (
                    "A review analyses a commitment once. In two clusters of the same kind, it has two ratings of the same thing.",
                    "Una revisión analiza un compromiso una vez. En dos agrupaciones del mismo tipo tiene dos calificaciones de lo mismo.",
                    "Un examen analyse un engagement une fois. Dans deux regroupements du même type, il a deux notations de la même chose."
                )
            ),
            static (plan, context) =>
            {
                for (int i = 1; i < plan.Clusters.Count; i++)
                {
                    for (int item = 0; item < plan.Clusters[i].Commitments.Count; item++)
                    {
                        CommitmentId id = plan.Clusters[i].Commitments[item];
                        if (FirstWith(plan, id, plan.Clusters[i].Kind, i) is { } first)
                        {
                            context.Found(
                                $"{RuleContext.Item(plan, "clusters", i)}/{RuleContext.Item(plan.Clusters[i], "commitments", item)}",
                                [RelatedPlaces.First(context.Here(PlaceOf(plan, first, id)))],
                                ("commitment", id),
                                ("first", RuleContext.NameOf(first.Id, null, plan, "clusters", plan.Clusters.AsSpan().IndexOf(first)))
                            );
                        }
                    }
                }

                return plan.Clusters.Count > 1;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1803",
                "assessed-outside-its-cluster",
                (
                    "The assessment is of {commitment} in the cluster '{cluster}', which does not have it.",
                    "La evaluación es de {commitment} en la agrupación «{cluster}», que no lo contiene.",
                    "L’évaluation porte sur {commitment} dans le regroupement « {cluster} », qui ne le contient pas."
                ),
                (
                    "An assessment that names both is about the commitment as a part of the cluster.",
                    "Una evaluación que nombra ambos trata del compromiso como parte de la agrupación.",
                    "Une évaluation qui nomme les deux porte sur l’engagement comme partie du regroupement."
                )
            ),
            static (assessment, context) =>
            {
                if (assessment is not { Cluster: { } id, Commitment.IsStated: true } || Find(context.Plan, id) is not { } cluster)
                {
                    return false;
                }

                if (!cluster.Commitments.AsSpan().Contains(assessment.Commitment))
                {
                    context.Found("cluster", ("commitment", assessment.Commitment), ("cluster", id));
                }

                return true;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Note(
                "OGP1805",
                "completion-of-a-cluster",
                (
                    "{variable} is rated for the cluster '{cluster}', not for each of its commitments.",
                    "{variable} se califica para la agrupación «{cluster}», no para cada compromiso.",
                    "{variable} est noté pour le regroupement « {cluster} », non pour chacun de ses engagements."
                ),
                (
                    "Commitments of a cluster share the potential for results; completion and results are rated one by one. As it stands, the rating counts for each of them.",
                    "Los compromisos de una agrupación comparten el potencial; el cumplimiento y los resultados se califican uno a uno. Así, la calificación vale para cada uno.",
                    "Les engagements d’un regroupement partagent le potentiel ; l’achèvement et les résultats se notent un à un. En l’état, la notation vaut pour chacun."
                ),
                "OGP commitments database, July 2024"
            ),
            static (assessment, context) =>
            {
                if (assessment is not { Cluster: { } id, Commitment.IsStated: false })
                {
                    return false;
                }

                foreach (RatingKey key in s_own)
                {
                    if (assessment.Ratings[key].HasLevel)
                    {
                        context.Found(RuleContext.RatingAt(key), ("variable", key), ("cluster", id));
                    }
                }

                return true;
            }
        ),
    ];

    /// <summary>A cluster of a plan by its id; null where there is none.</summary>
    public static Cluster? Find(ActionPlan? plan, string id)
    {
        foreach (Cluster cluster in plan?.Clusters ?? default)
        {
            if (cluster.Id == id)
            {
                return cluster;
            }
        }

        return null;
    }

    private static Cluster? FirstWith(ActionPlan plan, CommitmentId id, ClusterKind kind, int before)
    {
        for (int i = 0; i < before; i++)
        {
            if (plan.Clusters[i].Kind == kind && plan.Clusters[i].Commitments.AsSpan().Contains(id))
            {
                return plan.Clusters[i];
            }
        }

        return null;
    }

    /// <summary>Where a cluster of a plan names a commitment, within the plan.</summary>
    private static string PlaceOf(ActionPlan plan, Cluster cluster, CommitmentId id) =>
        $"{RuleContext.Item(plan, "clusters", plan.Clusters.AsSpan().IndexOf(cluster))}/{RuleContext.Item(cluster, "commitments", cluster.Commitments.AsSpan().IndexOf(id))}";
}
