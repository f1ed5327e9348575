namespace Ogp.Model.Validation.Rules;

/// <summary>What is there and of no use: OGP1911 and OGP1917.</summary>
internal static class UsefulnessRules
{
    private static readonly FindingKind s_address = RuleKind.Warning(
        "OGP1911",
        "no-address",
        ("'{url}' is no address of a page.", "«{url}» no es la dirección de una página.", "« {url} » n’est pas l’adresse d’une page."),
        (
            "An address begins with https:// or http:// and names a host; another one leads nowhere when somebody follows it.",
            "Una dirección empieza con https:// o http:// y nombra un servidor; otra no lleva a ninguna parte.",
            "Une adresse commence par https:// ou http:// et nomme un hôte ; une autre ne mène nulle part."
        )
    );

    public static readonly Rule[] All =
    [
        new AddressRule(s_address) { HoldsForOpen = true },
        new Rule<Commitment>(
            RuleKind.Note(
                "OGP1917",
                "title-twice",
                (
                    "The commitment {first} of this plan has the same title.",
                    "El compromiso {first} de este plan tiene el mismo título.",
                    "L’engagement {first} de ce plan porte le même titre."
                ),
                (
                    "Two commitments of one title are mostly one that was entered twice, or two parts whose difference the title should say.",
                    "Dos compromisos con un título suelen ser uno registrado dos veces, o dos partes cuya diferencia debería decir el título.",
                    "Deux engagements d’un même titre sont souvent un seul saisi deux fois, ou deux parties dont le titre devrait dire la différence."
                )
            ),
            static (commitment, context) =>
            {
                if (!commitment.Title.IsStated || context.Plan is not { } plan)
                {
                    return false;
                }

                int index = context.Facts.FirstOfTitle(commitment.Title.For("en"));
                Commitment first = plan.Commitments[index];
                if (!ReferenceEquals(first, commitment) && first.Id != commitment.Id)
                {
                    context.Found(
                        "title",
                        [RelatedPlaces.First(context.InPlan($"{RuleContext.Item(plan, "commitments", index)}/title"))],
                        ("first", RuleContext.NameOf(first.Id.Text, first.Number, plan, "commitments", index))
                    );
                }

                return true;
            }
        )
        {
            HoldsForOpen = true,
        },
    ];
}
