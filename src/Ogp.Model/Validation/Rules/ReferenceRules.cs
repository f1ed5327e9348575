namespace Ogp.Model.Validation.Rules;

/// <summary>Identifiers and what they name: OGP1101 to OGP1199.</summary>
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
            (
                "There is no {target} with the id '{id}'.",
                "No hay ningún {target} con el id «{id}».",
                "Il n’y a pas de {target} avec l’id « {id} »."
            ),
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
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1103",
                "plan-id-of-another-member",
                (
                    "The plan's id {id} is one of {other}, but its member is {member}.",
                    "El id del plan, {id}, es de {other}, pero su miembro es {member}.",
                    "L’id du plan, {id}, est de {other}, mais son membre est {member}."
                ),
                (
                    "OGP's ids of plans hold the member's code: AP_ECU01 is Ecuador's first. One of the two is wrong.",
                    "Los id de planes de OGP contienen el código del miembro: AP_ECU01 es el primero de Ecuador. Uno de los dos está mal.",
                    "Les id de plans de l’OGP contiennent le code du membre : AP_ECU01 est le premier de l’Équateur. L’un des deux est faux."
                ),
                "OGP commitments database, July 2024"
            ),
            static (plan, context) =>
            {
                MemberCode member = plan.Id.Member;
                if (member.IsStated && plan.Member.IsStated && member != plan.Member && !plan.JointMembers.AsSpan().Contains(member))
                {
                    context.Found("id", ("id", plan.Id), ("other", member), ("member", plan.Member));
                }

                return member.IsStated && plan.Member.IsStated;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Warning(
                "OGP1104",
                "commitment-id-of-another-member",
                (
                    "The commitment's id {id} is one of {other}, but the plan's member is {member}.",
                    "El id del compromiso, {id}, es de {other}, pero el miembro del plan es {member}.",
                    "L’id de l’engagement, {id}, est de {other}, mais le membre du plan est {member}."
                ),
                (
                    "OGP's ids of commitments begin with letters that stand for the member: EC0003 is one of Ecuador. A row was put under the wrong plan, or the id was mistyped.",
                    "Los id de compromisos de OGP empiezan con letras que representan al miembro: EC0003 es de Ecuador. La fila está en otro plan o el id está mal escrito.",
                    "Les id d’engagements de l’OGP commencent par des lettres qui désignent le membre : EC0003 est de l’Équateur. La ligne est dans un autre plan, ou l’id est mal saisi."
                ),
                "OGP commitments database, July 2024"
            ),
            static (commitment, context) =>
            {
                if (
                    !commitment.Id.IsKnown
                    || context.Plan is not { Member.IsStated: true } plan
                    || context.Ids.OwnerOf(commitment.Id.Prefix) is not { } owner
                )
                {
                    return false;
                }

                MemberCode other = new(owner.Code);
                if (other != plan.Member && !plan.JointMembers.AsSpan().Contains(other))
                {
                    context.Found("id", ("id", commitment.Id), ("other", other), ("member", plan.Member));
                }

                return true;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Warning(
                "OGP1105",
                "commitment-in-two-plans",
                (
                    "The commitment {id} already stands in the plan {plan}.",
                    "El compromiso {id} ya está en el plan {plan}.",
                    "L’engagement {id} figure déjà dans le plan {plan}."
                ),
                (
                    "OGP gives each commitment an id of its own. One that goes on in the next plan gets a new id, and a relation to the old one.",
                    "OGP da a cada compromiso un id propio. El que continúa en el plan siguiente recibe un id nuevo y una relación con el anterior.",
                    "L’OGP donne à chaque engagement son propre id. Celui qui se poursuit dans le plan suivant reçoit un nouvel id et une relation avec l’ancien."
                ),
                "OGP commitments database, July 2024"
            ),
            static (commitment, context) =>
            {
                if (!commitment.Id.IsKnown || context.Plan is not { } plan)
                {
                    return false;
                }

                int index = context.Ids.FirstPlanOf(commitment.Id);
                ActionPlan first = context.Package.ActionPlans[index];
                if (!ReferenceEquals(first, plan))
                {
                    int there = 0;
                    while (first.Commitments[there].Id != commitment.Id)
                    {
                        there++;
                    }

                    context.Found(
                        "id",
                        [
                            RelatedPlaces.First(
                                $"/{RuleContext.Item(context.Package, "actionPlans", index)}/{RuleContext.Item(first, "commitments", there)}/id"
                            ),
                        ],
                        ("id", commitment.Id),
                        ("plan", first.Id)
                    );
                }

                return true;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Note(
                "OGP1106",
                "number-twice",
                (
                    "The commitment {first} of this plan has the number {number}, too.",
                    "El compromiso {first} de este plan también lleva el número {number}.",
                    "L’engagement {first} de ce plan porte aussi le numéro {number}."
                ),
                (
                    "Reports name commitments by their number in the plan. Where two share one, nobody can tell which a table of the report is about.",
                    "Los informes nombran los compromisos por su número en el plan. Si dos comparten uno, no se sabe de cuál habla un cuadro del informe.",
                    "Les rapports désignent les engagements par leur numéro dans le plan. Si deux en partagent un, nul ne sait duquel parle un tableau du rapport."
                )
            ),
            static (commitment, context) =>
            {
                if (commitment.Number is not { Length: > 0 } number || context.Plan is not { } plan)
                {
                    return false;
                }

                int index = context.Facts.FirstOfNumber(number);
                Commitment first = plan.Commitments[index];
                if (!ReferenceEquals(first, commitment) && first.Id != commitment.Id)
                {
                    context.Found(
                        "number",
                        [RelatedPlaces.First(context.InPlan($"{RuleContext.Item(plan, "commitments", index)}/number"))],
                        ("number", number),
                        ("first", first.Id)
                    );
                }

                return true;
            }
        ),
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
                    "The assessment says {count} ratings, but not of what.",
                    "La evaluación da {count} calificaciones, pero no de qué.",
                    "L’évaluation donne {count} notations, mais pas de quoi."
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
