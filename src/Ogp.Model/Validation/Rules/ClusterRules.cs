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
                    "A cluster takes at least two commitments; in '{id}' there are: {count}.",
                    "Un clúster tiene al menos dos compromisos; en «{id}» hay: {count}.",
                    "Un groupe compte au moins deux engagements ; dans « {id} » il y en a : {count}."
                ),
                (
                    "A cluster is made of several commitments that are analysed as one. Ratings of one with none count for nothing.",
                    "Un clúster reúne varios compromisos que se analizan como uno. Las calificaciones de uno vacío no cuentan para nada.",
                    "Un groupe réunit plusieurs engagements analysés comme un seul. Les notations d’un groupe vide ne comptent pour rien."
                ),
                "OGP commitments database, July 2024"
            ),
            static (cluster, context) =>
            {
                if (cluster.Commitments.Count < 2)
                {
                    context.Found(null, ("id", cluster.Id), ("count", cluster.Commitments.Count));
                }

                return true;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1802",
                "in-two-clusters",
                (
                    "The commitment {commitment} is in the cluster '{first}', too.",
                    "El compromiso {commitment} también está en el clúster «{first}».",
                    "L’engagement {commitment} est aussi dans le groupe « {first} »."
                ),
                (
                    "A review analyses a commitment once. In two clusters of the same kind, it has two ratings of the same thing.",
                    "Una revisión analiza un compromiso una vez. En dos clústeres del mismo tipo tiene dos calificaciones de lo mismo.",
                    "Une revue analyse un engagement une fois. Dans deux groupes du même type, il a deux notations de la même chose."
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
                                ("first", first.Id)
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
                    "La evaluación es de {commitment} en el clúster «{cluster}», que no lo contiene.",
                    "L’évaluation porte sur {commitment} dans le groupe « {cluster} », qui ne le contient pas."
                ),
                (
                    "An assessment that names both is about the commitment as a part of the cluster.",
                    "Una evaluación que nombra ambos trata del compromiso como parte del clúster.",
                    "Une évaluation qui nomme les deux porte sur l’engagement comme partie du groupe."
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
                    "{variable} se califica para el clúster «{cluster}», no para cada compromiso.",
                    "{variable} est noté pour le groupe « {cluster} », non pour chacun de ses engagements."
                ),
                (
                    "Commitments of a cluster share the potential for results; completion and results are rated one by one. As it stands, the rating counts for each of them.",
                    "Los compromisos de un clúster comparten el potencial; el cumplimiento y los resultados se califican uno a uno. Así, la calificación vale para cada uno.",
                    "Les engagements d’un groupe partagent le potentiel ; l’achèvement et les résultats se notent un à un. En l’état, la notation vaut pour chacun."
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
