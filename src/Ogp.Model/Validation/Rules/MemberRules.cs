namespace Ogp.Model.Validation.Rules;

/// <summary>Members and their eligibility: OGP1608 to OGP1699.</summary>
internal static class MemberRules
{
    public static readonly Rule[] All =
    [
        new Rule<Eligibility>(
            RuleKind.Error(
                "OGP1608",
                "eligibility-points",
                (
                    "{criterion} has {points} points; a criterion has 0 to 4.",
                    "{criterion} tiene {points} puntos; un criterio tiene de 0 a 4.",
                    "{criterion} a {points} points ; un critère en a de 0 à 4."
                ),
                (
                    "Each criterion gives up to four points. What is not measured is left out, and is not 0.",
                    "Cada criterio da hasta cuatro puntos. Lo que no se mide se omite; no es 0.",
                    "Chaque critère donne jusqu’à quatre points. Ce qui n’est pas mesuré est omis, et n’est pas 0."
                ),
                "https://www.opengovpartnership.org/process/joining-ogp/eligibility-criteria/"
            ),
            static (year, context) =>
            {
                Check("fiscalTransparency", year.FiscalTransparency, context);
                Check("accessToInformation", year.AccessToInformation, context);
                Check("assetDisclosure", year.AssetDisclosure, context);
                Check("citizenEngagement", year.CitizenEngagement, context);
                return true;
            }
        ),
    ];

    private static void Check(string criterion, int? points, RuleContext context)
    {
        if (points is < 0 or > CriterionPoints.Most)
        {
            context.Found(criterion, ("criterion", criterion), ("points", points));
        }
    }
}
