namespace Ogp.Model.Validation.Rules;

/// <summary>References and keys: OGP1101, OGP1102 and OGP1107 to OGP1109.</summary>
internal static class ReferenceRules
{
    /// <summary>Looked at where the walk meets them, not by type of object, as references are.</summary>
    public static readonly Rule DuplicateKey = new(
        RuleKind.Error(
            "OGP1101",
            "duplicate-key",
            (
                "'{key}' stands here a second time; the first is item {first}.",
                "«{key}» aparece aquí por segunda vez; el primero es el elemento {first}.",
                "« {key} » apparaît ici une seconde fois ; le premier est l’élément {first}."
            ),
            (
                "What has the same key is the same thing. Nobody can tell which of two is meant, and a merge or an update would overwrite one of them.",
                "Lo que tiene la misma clave es la misma cosa. Nadie sabe cuál de los dos se quiere decir, y una fusión o una actualización borraría uno.",
                "Ce qui a la même clé est la même chose. Nul ne sait lequel des deux est visé, et une fusion ou une mise à jour en écraserait un."
            )
        ),
        "Key"
    );

    public static readonly Rule Unresolved = new(
        RuleKind.Error(
            "OGP1102",
            "unresolved-reference",
            ("There is no {target} with the id '{id}'.", "No hay {target} con el id «{id}».", "Introuvable : {target} d’id « {id} »."),
            (
                "A reference names something of the same plan, or a source of the package. One that names nothing is mostly a slip of the pen, or something that was left out.",
                "Una referencia nombra algo del mismo plan, o una fuente del paquete. La que no nombra nada suele ser un error de escritura o una omisión.",
                "Une référence nomme un élément du même plan, ou une source du paquet. Celle qui ne nomme rien est le plus souvent une faute de frappe ou un oubli."
            ),
            isFixable: true
        ),
        "Reference"
    );

    public static readonly Rule[] All =
    [
        DuplicateKey,
        Unresolved,
        new Rule<Assessment>(
            RuleKind.Error(
                "OGP1107",
                "milestone-of-another-commitment",
                (
                    "The commitment {commitment} has no milestone '{milestone}'.",
                    "El compromiso {commitment} no tiene el hito «{milestone}».",
                    "L’engagement {commitment} n’a pas de jalon « {milestone} »."
                ),
                (
                    "An assessment that names a commitment and a milestone is about that milestone of that commitment.",
                    "Una evaluación que nombra un compromiso y un hito trata de ese hito de ese compromiso.",
                    "Une évaluation qui nomme un engagement et un jalon porte sur ce jalon de cet engagement."
                )
            ),
            static (assessment, context) =>
            {
                if (
                    assessment.Milestone is not { } milestone
                    || context.Plan is null
                    || context.Facts.Find(assessment.Commitment) is not { } commitment
                )
                {
                    return false;
                }

                // A milestone of no commitment at all is a reference that names nothing.
                if (!Has(commitment, milestone) && Exists(context.Plan, milestone))
                {
                    context.Found("milestone", ("commitment", commitment.Id), ("milestone", milestone));
                }

                return true;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1108",
                "assessment-of-nothing",
                (
                    "The assessment does not say what it rates; ratings: {count}.",
                    "La evaluación no dice qué califica; calificaciones: {count}.",
                    "L’évaluation ne dit pas ce qu’elle note ; notations : {count}."
                ),
                (
                    "An assessment names a commitment, a milestone or a cluster; without one, no score can count it.",
                    "Una evaluación nombra un compromiso, un hito o un clúster; sin ello, ninguna puntuación puede contarla.",
                    "Une évaluation nomme un engagement, un jalon ou un groupe ; sans cela, aucun score ne peut la compter."
                )
            ),
            static (assessment, context) =>
            {
                if (assessment is { Commitment.IsStated: false, Milestone: null, Cluster: null, Ratings.Count: > 0 })
                {
                    context.Found(null, ("count", assessment.Ratings.Count));
                }

                return true;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Warning(
                "OGP1109",
                "relation-to-itself",
                (
                    "The commitment {id} is related to itself.",
                    "El compromiso {id} se relaciona consigo mismo.",
                    "L’engagement {id} est relié à lui-même."
                ),
                (
                    "A relation ties a commitment to one of another plan.",
                    "Una relación une un compromiso con otro de otro plan.",
                    "Une relation relie un engagement à celui d’un autre plan."
                )
            ),
            static (commitment, context) =>
            {
                for (int i = 0; i < commitment.Relations.Count; i++)
                {
                    if (commitment.Id.IsStated && commitment.Relations[i].Commitment == commitment.Id)
                    {
                        context.Found($"{RuleContext.Item(commitment, "relations", i)}/commitment", ("id", commitment.Id));
                    }
                }

                return !commitment.Relations.IsEmpty;
            }
        ),
    ];

    private static bool Has(Commitment commitment, string milestone)
    {
        foreach (Milestone one in commitment.Milestones)
        {
            if (one.Id == milestone)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Exists(ActionPlan plan, string milestone)
    {
        foreach (Commitment commitment in plan.Commitments)
        {
            if (Has(commitment, milestone))
            {
                return true;
            }
        }

        return false;
    }
}
