using static Ogp.Model.Scoring.DerivedField;

namespace Ogp.Model.Scoring;

/// <summary>Policy areas that the edition of 2024 makes of others.</summary>
internal static class TagRules
{
    /// <summary>Areas with areas under them; the codelist says which.</summary>
    private static readonly string[] s_parents =
    [
        "anti-corruption-and-integrity",
        "civic-space-and-enabling-environment",
        "democratizing-decision-making",
        "digital-governance",
        "environment-and-climate",
        "fiscal-openness",
        "inclusion",
        "justice",
        "public-service-delivery",
        "access-to-information",
    ];

    private static readonly int s_subnational = Of(PolicyArea.Of("subnational"));

    public static ValueList<DerivedVariable> All { get; } =
    [
        .. s_parents.Select(parent =>
            AnyOf(parent, [.. PolicyArea.List.Entries.Where(entry => entry.Parent == parent).Select(entry => entry.Code)])
        ),
        AnyOf(PolicyArea.Tree.MoneyInPolitics, PolicyArea.Tree.OfMoneyInPolitics),
        RuleKit
            .Flag(
                SubnationalInPlans,
                (
                    "1 where the policy area subnational is 1 and the member is national, else 0.",
                    "1 donde el área de política subnational es 1 y el miembro es nacional; si no, 0.",
                    "1 si le domaine subnational est 1 et que le membre est national, sinon 0."
                ),
                cells => cells[s_subnational].Is(1) && cells[Level] == DerivedCell.National,
                s_subnational,
                Level
            )
            .With(null, AnomalyChecks.InputsAgainstCode),
    ];

    private static DerivedVariable AnyOf(string area, string[] among)
    {
        int[] tags = [.. among.Select(code => Of(PolicyArea.Of(code)))];
        return new(
            Of(PolicyArea.Of(area)),
            (
                $"1 where any of {string.Join(", ", among)} is 1, else 0.",
                $"1 donde alguna de {string.Join(", ", among)} es 1; si no, 0.",
                $"1 si l’un de {string.Join(", ", among)} est 1, sinon 0."
            ),
            cells =>
            {
                foreach (int tag in tags)
                {
                    if (cells[tag].Is(1))
                    {
                        return DerivedCell.Of(1);
                    }
                }

                return DerivedCell.Of(0);
            },
            tags
        )
        {
            NeedsAnyInput = true,
            Checks = [AnomalyChecks.SetDirectly, AnomalyChecks.InputsAgainstCode],
        };
    }
}
