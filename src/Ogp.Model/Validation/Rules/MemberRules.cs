namespace Ogp.Model.Validation.Rules;

/// <summary>Members and their eligibility: OGP1608, OGP1609 and OGP1612.</summary>
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
        )
        {
            HoldsForOpen = true,
        },
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
        new Rule<Member>(
            RuleKind.Warning(
                "OGP1612",
                "name-of-another-member",
                (
                    "'{name}' is the name of {named}, and the code is {code}.",
                    "«{name}» es el nombre de {named}, y el código es {code}.",
                    "« {name} » est le nom de {named}, et le code est {code}."
                ),
                (
                    "Programs go by the code and people by the name: what a row says of one member is counted for the other. One of the two was copied or mistyped.",
                    "Los programas se guían por el código y las personas por el nombre: lo que se dice de un miembro se cuenta al otro. Uno de los dos se copió o se tecleó mal.",
                    "Les programmes suivent le code et les gens le nom : ce qui est dit d’un membre est compté à l’autre. L’un des deux a été copié ou mal saisi."
                ),
                "OGP commitments database, July 2024"
            ),
            static (member, context) =>
            {
                // A member that no list knows may be called like one that it knows: Georgia.
                if (!member.Name.IsStated || KnownMember.List.Find(member.Code.Text) is null)
                {
                    return false;
                }

                foreach ((string language, string name) in member.Name.AsSpan())
                {
                    if (KnownMember.List.FindByWord(name) is { } named && named.Code != member.Code.Text)
                    {
                        context.Found($"name/{language}", ("name", name), ("named", named.Code), ("code", member.Code));
                    }
                }

                return true;
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
