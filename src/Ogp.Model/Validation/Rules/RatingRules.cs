using Ogp.Model.Scoring;

namespace Ogp.Model.Validation.Rules;

/// <summary>Ratings of the design and of the outlook against each other: OGP1410 to OGP1419.</summary>
internal static class RatingRules
{
    private static readonly RatingKey s_relevance = Variable.Relevance;
    private static readonly RatingKey s_specificity = Variable.Specificity;
    private static readonly RatingKey s_verifiability = Variable.Verifiability;
    private static readonly RatingKey s_earlyResults = Variable.EarlyResults;
    private static readonly RatingKey s_potential = Variable.PotentialForResults;
    private static readonly RatingKey s_promising = Variable.Promising;
    private static readonly RatingKey[] s_values = Parts.KeysOfRelevantValues(Variable.OgpValue);

    public static readonly Rule[] All =
    [
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1410",
                "star-against-its-formula",
                (
                    "{variable} says {said}, but its parts say otherwise: {parts}.",
                    "{variable} dice {said}, pero sus partes dicen otra cosa: {parts}.",
                    "{variable} indique {said}, mais ses éléments disent autre chose : {parts}."
                ),
                (
                    "A star was given by a formula: specific or verifiable, relevant to a value, of enough potential impact, and substantially or fully complete. One of the ratings or the star is wrong.",
                    "La estrella se daba por fórmula: específico o verificable, relevante para un valor, con impacto potencial suficiente y cumplimiento sustancial o completo. Algo está mal.",
                    "L’étoile suivait une formule : précis ou vérifiable, pertinent pour une valeur, d’un impact potentiel suffisant, et achevé en grande partie ou tout à fait. Quelque chose est faux."
                ),
                "http://www.freedominfo.org/2015/05/ogp-upgrades-standard-for-star-rated-commitments/",
                from: 2012,
                until: 2018
            ),
            static (assessment, context) =>
            {
                if (!IsOfCommitment(assessment) || context is not { Plan: { } plan, Report: { } report })
                {
                    return false;
                }

                bool isStarred = false;
                for (int i = 0; i < StarFormula.All.Count; i++)
                {
                    StarFormula formula = StarFormula.All[i];
                    Statement said = assessment.Ratings[formula.Key];
                    if (said.Level is null)
                    {
                        continue;
                    }

                    isStarred = true;
                    Score score = formula.Evaluate(plan, report, assessment.Commitment);
                    if (score.Value is { } value && !Said.Is(said, value ? "yes" : "no") && YesNo.Of(said.Level).IsKnown)
                    {
                        context.Found(
                            RuleContext.RatingAt(formula.Key),
                            ("variable", formula.Key),
                            ("said", said),
                            ("parts", string.Join(", ", score.Inputs.Select(input => $"{input.Key} {input.Said}")))
                        );
                    }
                }

                return isStarred;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1411",
                "relevance-against-values",
                (
                    "relevance says {said}, but the OGP values say otherwise.",
                    "relevance dice {said}, pero los valores de OGP dicen otra cosa.",
                    "relevance indique {said}, mais les valeurs de l’OGP disent autre chose."
                ),
                (
                    "A commitment is relevant where it serves access to information, civic participation or public accountability. Technology alone does not make it so.",
                    "Un compromiso es relevante si sirve al acceso a la información, la participación ciudadana o la rendición de cuentas. La tecnología sola no basta.",
                    "Un engagement est pertinent s’il sert l’accès à l’information, la participation citoyenne ou la redevabilité publique. La technologie seule ne suffit pas."
                ),
                "https://www.opengovpartnership.org/glossary/relevance/"
            ),
            static (assessment, context) =>
            {
                Statement relevance = assessment.Ratings[s_relevance];
                (int yes, int no) = (0, 0);
                foreach (RatingKey key in s_values)
                {
                    Statement said = assessment.Ratings[key];
                    yes += Said.Is(said, "yes") ? 1 : 0;
                    no += Said.Is(said, "no") ? 1 : 0;
                }

                if ((Said.Is(relevance, "no") && yes > 0) || (Said.Is(relevance, "yes") && no == s_values.Length))
                {
                    string against = yes > 0 ? "yes" : "no";
                    context.Found(
                        RuleContext.RatingAt(s_relevance),
                        [
                            .. s_values
                                .Where(key => Said.Is(assessment.Ratings[key], against))
                                .Select(key => RelatedPlaces.Other(context.Here(RuleContext.RatingAt(key)))),
                        ],
                        ("said", relevance)
                    );
                }

                return relevance.HasLevel && yes + no > 0;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1412",
                "specificity-against-verifiability",
                (
                    "specificity says {specificity}, verifiability says {verifiability}.",
                    "specificity dice {specificity}, verifiability dice {verifiability}.",
                    "specificity indique {specificity}, verifiability indique {verifiability}."
                ),
                (
                    "Verifiability took the place of specificity: what was medium or high is verifiable, what was low or none is not. In OGP's database this holds in every row that has both.",
                    "La verificabilidad sustituyó a la especificidad: media o alta es verificable; baja o ninguna, no. En la base de OGP se cumple en todas las filas que tienen ambas.",
                    "La vérifiabilité a remplacé la spécificité : moyenne ou élevée est vérifiable, faible ou nulle ne l’est pas. Dans la base de l’OGP, cela vaut pour toutes les lignes qui ont les deux."
                ),
                "https://www.opengovpartnership.org/glossary/verifiability"
            ),
            static (assessment, context) =>
            {
                Statement specificity = assessment.Ratings[s_specificity];
                Statement verifiability = assessment.Ratings[s_verifiability];
                if (
                    (Said.IsOneOf(specificity, "medium", "high") && Said.Is(verifiability, "no"))
                    || (Said.IsOneOf(specificity, "none", "low") && Said.Is(verifiability, "yes"))
                )
                {
                    context.Found(
                        RuleContext.RatingAt(s_verifiability),
                        [RelatedPlaces.Other(context.Here(RuleContext.RatingAt(s_specificity)))],
                        ("specificity", specificity),
                        ("verifiability", verifiability)
                    );
                }

                return specificity.HasLevel && verifiability.HasLevel;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1413",
                "results-without-verifiability",
                (
                    "{variable} says {said}, but the commitment is rated as not verifiable.",
                    "{variable} dice {said}, pero el compromiso está calificado como no verificable.",
                    "{variable} indique {said}, mais l’engagement est noté non vérifiable."
                ),
                (
                    "What is not verifiable cannot be assessed in a results report. The rating of verifiability or that of the results is of another commitment.",
                    "Lo que no es verificable no se puede evaluar en un informe de resultados. Una de las dos calificaciones es de otro compromiso.",
                    "Ce qui n’est pas vérifiable ne peut être évalué dans un rapport de résultats. L’une des deux notations est d’un autre engagement."
                ),
                "https://www.opengovpartnership.org/documents/independent-reporting-mechanism-results-report",
                from: 2020,
                products: ["results-report"]
            ),
            static (assessment, context) =>
            {
                if (!IsOfCommitment(assessment))
                {
                    return false;
                }

                Statement results = assessment.Ratings[s_earlyResults];
                PlacedAssessment? rated = context.Facts.FirstVerifiabilityOf(assessment.Commitment);
                if (
                    Said.IsOneOf(results, "moderate", "significant")
                    && rated is not null
                    && Said.Is(rated.Assessment.Ratings[s_verifiability], "no")
                )
                {
                    context.Found(
                        RuleContext.RatingAt(s_earlyResults),
                        [RelatedPlaces.Other(context.InPlan(rated.WayTo(context.Plan!, s_verifiability)))],
                        ("variable", s_earlyResults),
                        ("said", results)
                    );
                }

                return results.HasLevel && rated is not null;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1414",
                "promising-against-its-parts",
                (
                    "The commitment is promising, but {variable} says {said}.",
                    "El compromiso es prometedor, pero {variable} dice {said}.",
                    "L’engagement est prometteur, mais {variable} indique {said}."
                ),
                (
                    "Reviews choose promising commitments among those that are verifiable, have an open-government lens, and have modest or substantial potential for results.",
                    "Las revisiones eligen los compromisos prometedores entre los verificables, con perspectiva de gobierno abierto y potencial de resultados modesto o sustancial.",
                    "Les examens choisissent les engagements prometteurs parmi ceux qui sont vérifiables, ont une optique de gouvernement ouvert et un potentiel de résultats modeste ou substantiel."
                ),
                "https://www.opengovpartnership.org/documents/independent-reporting-mechanism-action-plan-review/",
                from: 2020
            ),
            static (assessment, context) =>
            {
                if (!Said.Is(assessment.Ratings[s_promising], "yes"))
                {
                    return assessment.Ratings[s_promising].HasLevel;
                }

                RatingKey? against =
                    Said.Is(assessment.Ratings[s_verifiability], "no") ? s_verifiability
                    : Said.Is(assessment.Ratings[s_relevance], "no") ? s_relevance
                    : Said.Is(assessment.Ratings[s_potential], "unclear") ? s_potential
                    : null;
                if (against is { } key)
                {
                    context.Found(
                        RuleContext.RatingAt(s_promising),
                        [RelatedPlaces.Other(context.Here(RuleContext.RatingAt(key)))],
                        ("variable", key),
                        ("said", assessment.Ratings[key])
                    );
                }

                return true;
            }
        ),
    ];

    private static bool IsOfCommitment(Assessment assessment) => assessment is { Commitment.IsStated: true, Milestone: null };
}
