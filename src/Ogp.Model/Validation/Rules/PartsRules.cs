using Ogp.Model.Scoring;

namespace Ogp.Model.Validation.Rules;

/// <summary>Ratings that follow from others: OGP1415 and OGP1416.</summary>
internal static class PartsRules
{
    private static readonly RatingKey s_overall = Variable.DidItOpenGovernment;
    private static readonly RatingKey s_potentiallyStarred = Variable.PotentiallyStarred;
    private static readonly RatingKey[] s_byValue = Parts.KeysOfRelevantValues(s_overall.Variable);

    public static readonly Rule[] All =
    [
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1415",
                "results-against-values",
                (
                    "did-it-open-government says {said} over all, but by value the highest level is {highest}.",
                    "did-it-open-government dice {said} en total, pero por valor el nivel más alto es {highest}.",
                    "did-it-open-government indique {said} au total, mais par valeur le niveau le plus haut est {highest}."
                ),
                (
                    "The level over all is the highest of the three values: in all 73 commitments of OGP's database that have both. One of the ratings was mistyped.",
                    "El nivel total es el más alto de los tres valores: en los 73 compromisos de la base de OGP que tienen ambos. Una de las calificaciones está mal escrita.",
                    "Le niveau total est le plus haut des trois valeurs : dans les 73 engagements de la base de l’OGP qui ont les deux. L’une des notations est mal saisie."
                ),
                "OGP commitments database, July 2024"
            ),
            static (assessment, context) =>
            {
                if (Said.Ranks(assessment.Ratings[s_overall], DidItOpenGovernment.List) is not { } overall)
                {
                    return false;
                }

                (int least, int most) = (int.MinValue, int.MinValue);
                RatingKey highest = default;
                bool isWhole = true;
                foreach (RatingKey key in s_byValue)
                {
                    if (Said.Ranks(assessment.Ratings[key], DidItOpenGovernment.List) is not { } part)
                    {
                        isWhole = false;
                        continue;
                    }

                    most = Math.Max(most, part.Most);
                    if (part.Least > least)
                    {
                        (least, highest) = (part.Least, key);
                    }
                }

                if (highest.IsStated && (overall.Most < least || (isWhole && overall.Least > most)))
                {
                    context.Found(
                        RuleContext.RatingAt(s_overall),
                        [RelatedPlaces.Other(context.Here(RuleContext.RatingAt(highest)))],
                        ("said", assessment.Ratings[s_overall]),
                        ("highest", assessment.Ratings[highest])
                    );
                }

                return highest.IsStated;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1416",
                "potentially-starred-against-its-parts",
                (
                    "potentially-starred says {said}, but its parts say otherwise: {parts}.",
                    "potentially-starred dice {said}, pero sus partes dicen otra cosa: {parts}.",
                    "potentially-starred indique {said}, mais ses éléments disent autre chose : {parts}."
                ),
                (
                    "A commitment could be starred that was specific or verifiable, relevant to a value, and of transformative potential impact; what came of it did not count yet.",
                    "Podía ser estelar un compromiso específico o verificable, relevante para un valor y de impacto potencial transformador; lo que resultara aún no contaba.",
                    "Pouvait être étoilé un engagement précis ou vérifiable, pertinent pour une valeur et d’un impact potentiel transformateur ; ses suites ne comptaient pas encore."
                ),
                "https://www.opengovpartnership.org/documents/mexico-mid-term-report-2016-2018-year-1/"
            ),
            static (assessment, context) =>
            {
                Statement said = assessment.Ratings[s_potentiallyStarred];
                if (
                    context.Plan is not { } plan
                    || assessment is not { Commitment.IsStated: true, Milestone: null }
                    || !YesNo.Of(said.Level).IsKnown
                )
                {
                    return false;
                }

                Score score = Scores.PotentiallyStarred(plan, assessment.Commitment);
                if (score.Value is { } value && !Said.Is(said, value ? "yes" : "no"))
                {
                    context.Found(
                        RuleContext.RatingAt(s_potentiallyStarred),
                        ("said", said),
                        ("parts", string.Join(", ", score.Inputs.Select(input => $"{input.Key} {input.Said}")))
                    );
                }

                return score.Value is not null;
            }
        ),
    ];
}
