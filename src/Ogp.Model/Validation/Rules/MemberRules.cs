namespace Ogp.Model.Validation.Rules;

/// <summary>Members and their eligibility: OGP1608 to OGP1699.</summary>
internal static class MemberRules
{
    private static readonly string[] s_criteria = ["fiscalTransparency", "accessToInformation", "assetDisclosure", "citizenEngagement"];

    public static readonly Rule[] All =
    [
        new Rule<Eligibility>(
            RuleKind.Error(
                "OGP1608",
                "eligibility-points",
                (
                    "{criterion} has {points} points; a criterion has 0 to 4.",
                    "{criterion} tiene {points} puntos; un criterio tiene de 0 a 4.",
                    "{criterion} a {points} points ; un critère en a de 0 à 4."
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
        new Rule<Eligibility>(
            RuleKind.Warning(
                "OGP1609",
                "eligibility-against-its-points",
                (
                    "The result says {said}, but the points give {expected}.",
                    "El resultado dice {said}, pero los puntos dan {expected}.",
                    "Le résultat indique {said}, mais les points donnent {expected}."
                ),
                (
                    "Three quarters of the points that apply are needed: 12 of 16, or 9 of 12 where one criterion is not measured. With fewer criteria there is not enough data.",
                    "Se necesitan tres cuartos de los puntos aplicables: 12 de 16, o 9 de 12 si un criterio no se mide. Con menos criterios no hay datos suficientes.",
                    "Il faut trois quarts des points applicables : 12 sur 16, ou 9 sur 12 si un critère n’est pas mesuré. Avec moins de critères, les données ne suffisent pas."
                ),
                "https://opengovpartnership.org/?p=17794"
            ),
            static (year, context) =>
            {
                int?[] points = [year.FiscalTransparency, year.AccessToInformation, year.AssetDisclosure, year.CitizenEngagement];

                // Points out of range, or unreadable, are another rule's matter.
                if (
                    !year.Result.Untyped.HasLevel
                    || Array.TrueForAll(points, one => one is null)
                    || Array.Exists(points, IsOutOfRange)
                    || Unread.Has(year, s_criteria)
                )
                {
                    return false;
                }

                EligibilityResult? expected = EligibilityCriteria.Result(Facts(year)).Value;
                if (expected is { } result && !year.Result.Untyped.Codes.Contains(result.Text))
                {
                    context.Found("result", ("said", year.Result), ("expected", result));
                }

                return expected is not null;
            }
        ),
    ];

    private static void Check(string criterion, int? points, RuleContext context)
    {
        if (IsOutOfRange(points))
        {
            context.Found(criterion, ("criterion", criterion), ("points", points));
        }
    }

    private static bool IsOutOfRange(int? points) => points is < 0 or > CriterionPoints.Most;

    private static EligibilityFacts Facts(Eligibility year) =>
        new()
        {
            FiscalTransparency = Measured(year.FiscalTransparency),
            AccessToInformation = Measured(year.AccessToInformation),
            AssetDisclosure = Measured(year.AssetDisclosure),
            CitizenEngagement = Measured(year.CitizenEngagement),
        };

    private static CriterionPoints Measured(int? points) => points is { } value ? CriterionPoints.Of(value) : CriterionPoints.NotMeasured;
}
