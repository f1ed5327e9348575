using System.Globalization;

namespace Ogp.Model.Validation.Rules;

/// <summary>What identifiers and numbers tell of what they stand for: OGP1103 to OGP1106, OGP1110 and OGP1111.</summary>
internal static class IdentifierRules
{
    public static readonly Rule[] All =
    [
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
                    "Les id de plans de l’OGP contiennent le code du membre : AP_ECU01 est le premier de l’Équateur. L’un des deux est faux."
                ),
                "OGP commitments database, July 2024"
            ),
            static (plan, context) =>
            {
                MemberCode member = plan.Id.Member;
                if (!member.IsStated || !IsOfKnown(plan, context))
                {
                    return false;
                }

                if (!IsOf(plan, member))
                {
                    context.Found(
                        "id",
                        [RelatedPlaces.Other(context.Here("member"))],
                        ("id", plan.Id),
                        ("other", member),
                        ("member", plan.Member)
                    );
                }

                return true;
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
                    "OGP's ids of commitments begin with letters that stand for the member: EC0003 is one of Ecuador. A row was put under the wrong plan, or the id was mistyped. Where all ids of a plan are another member's, the first is named for all.",
                    "Los id de compromisos de OGP empiezan con letras que representan al miembro: EC0003 es de Ecuador. La fila está en otro plan o el id está mal escrito. Si todos los id de un plan son de otro miembro, se nombra el primero por todos.",
                    "Les id d’engagements de l’OGP commencent par des lettres qui désignent le membre : EC0003 est de l’Équateur. La ligne est dans un autre plan, ou l’id est mal saisi. Si tous les id d’un plan sont d’un autre membre, le premier est nommé pour tous."
                ),
                "OGP commitments database, July 2024"
            ),
            static (commitment, context) =>
            {
                if (
                    !commitment.Id.IsKnown
                    || context.Plan is not { } plan
                    || !IsOfKnown(plan, context)
                    || context.Ids.OwnerOf(commitment.Id.Prefix) is not { } owner
                )
                {
                    return false;
                }

                MemberCode other = new(owner.Code);

                // What the plan's own id says, too, is said of that.
                if (
                    !IsOf(plan, other)
                    && other != plan.Id.Member
                    && (context.Facts.FirstOfOnePrefix is not { } first || ReferenceEquals(first, commitment))
                )
                {
                    context.Found(
                        "id",
                        [RelatedPlaces.Other(context.InPlan("member"))],
                        ("id", commitment.Id),
                        ("other", other),
                        ("member", plan.Member)
                    );
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
                // A plan that stands here twice is said to do so.
                if (!ReferenceEquals(first, plan) && first.Id != plan.Id)
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
                        ("plan", context.NameOf(first))
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
                        ("first", RuleContext.NameOf(first.Id.Text, null, plan, "commitments", index))
                    );
                }

                return true;
            }
        )
        {
            HoldsForOpen = true,
        },
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1110",
                "plan-number-twice",
                (
                    "The plan {other} of this member has the number {number}, too.",
                    "El plan {other} de este miembro también lleva el número {number}.",
                    "Le plan {other} de ce membre porte aussi le numéro {number}."
                ),
                (
                    "A member's plans are counted, and each has a number of its own. One of the two is wrong, or one plan stands here twice.",
                    "Los planes de un miembro se numeran, y cada uno tiene el suyo. Uno de los dos está mal, o un plan está dos veces.",
                    "Les plans d’un membre sont numérotés, et chacun a le sien. L’un des deux est faux, ou un plan figure deux fois."
                ),
                "OGP commitments database, July 2024"
            ),
            static (plan, context) =>
            {
                if (plan.Number is not { } number || !plan.Member.IsStated || IsOfAnotherNumber(plan))
                {
                    return false;
                }

                foreach (ActionPlan other in context.Ids.PlansOf(plan.Member))
                {
                    if (ReferenceEquals(other, plan))
                    {
                        break;
                    }

                    if (other.Number == number && other.Id != plan.Id && !IsOfAnotherNumber(other))
                    {
                        context.Found(
                            "number",
                            [RelatedPlaces.First(context.OtherPlan(other, "number"))],
                            ("number", number),
                            ("other", context.NameOf(other))
                        );
                        break;
                    }
                }

                return true;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1111",
                "plan-id-of-another-number",
                (
                    "The plan's id {id} is one of plan {counted}, but its number is {number}.",
                    "El id del plan, {id}, es del plan {counted}, pero su número es {number}.",
                    "L’id du plan, {id}, est du plan {counted}, mais son numéro est {number}."
                ),
                (
                    "OGP's ids of plans end in the plan's number: AP_ECU01 is Ecuador's first. In every row of OGP's database the two agree.",
                    "Los id de planes de OGP terminan en el número del plan: AP_ECU01 es el primero de Ecuador. En la base de OGP ambos coinciden siempre.",
                    "Les id de plans de l’OGP finissent par le numéro du plan : AP_ECU01 est le premier de l’Équateur. Dans la base de l’OGP, les deux concordent toujours."
                ),
                "OGP commitments database, July 2024"
            ),
            static (plan, context) =>
            {
                if (IsOfAnotherNumber(plan))
                {
                    context.Found(
                        "id",
                        [RelatedPlaces.Other(context.Here("number"))],
                        ("id", plan.Id),
                        ("counted", NumberIn(plan.Id)),
                        ("number", plan.Number)
                    );
                }

                return plan.Id.IsKnown && plan.Number is not null;
            }
        ),
    ];

    /// <summary>Whether the plan's member is one that can be held against ids: another one is reported itself.</summary>
    private static bool IsOfKnown(ActionPlan plan, RuleContext context) => plan.Member.IsStated && context.Ids.Knows(plan.Member);

    private static bool IsOf(ActionPlan plan, MemberCode member) => member == plan.Member || plan.JointMembers.AsSpan().Contains(member);

    /// <summary>Whether a plan's id, one of its own member, ends in another number than the plan has.</summary>
    internal static bool IsOfAnotherNumber(ActionPlan plan) =>
        plan is { Id.IsKnown: true, Number: { } number } && IsOf(plan, plan.Id.Member) && number != NumberIn(plan.Id);

    private static int NumberIn(ActionPlanId id) => int.Parse(id.Text.AsSpan()[^2..], CultureInfo.InvariantCulture);
}
