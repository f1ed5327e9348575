using Ogp.Model.Scoring;

namespace Ogp.Model.Validation.Rules;

/// <summary>Totals of a report against each other: OGP1510 to OGP1519.</summary>
internal static class TallyTogetherRules
{
    public static readonly Rule[] All =
    [
        new Rule<IrmReport>(
            RuleKind.Error(
                "OGP1510",
                "tallies-contradict-each-other",
                (
                    "The totals {tallies} of {variable} cannot all be right, whatever the ratings are.",
                    "Los totales {tallies} de {variable} no pueden ser todos correctos, sean cuales sean las calificaciones.",
                    "Les totaux {tallies} de {variable} ne peuvent tous être justes, quelles que soient les notations."
                ),
                (
                    "The columns of a table come to the number of commitments, and a level is no more frequent than a group of levels that it belongs to.",
                    "Las columnas de un cuadro suman el número de compromisos, y un nivel no es más frecuente que el grupo al que pertenece.",
                    "Les colonnes d’un tableau font le nombre d’engagements, et un niveau n’est pas plus fréquent que le groupe dont il fait partie."
                )
            ),
            static (report, context) => CheckTogether(report, context, JointTallyVerdict.Impossible)
        ),
        new Rule<IrmReport>(
            RuleKind.Error(
                "OGP1511",
                "tallies-contradict-ratings-together",
                (
                    "Each of the totals {tallies} of {variable} agrees with the ratings, but not all of them at once.",
                    "Cada uno de los totales {tallies} de {variable} concuerda con las calificaciones, pero no todos a la vez.",
                    "Chacun des totaux {tallies} de {variable} s’accorde avec les notations, mais pas tous à la fois."
                ),
                (
                    "A commitment with several possible levels, or without a rating, can stand in one column only. There is no way to choose that makes all totals right.",
                    "Un compromiso con varios niveles posibles, o sin calificación, solo puede estar en una columna. No hay elección que haga correctos todos los totales.",
                    "Un engagement aux niveaux possibles multiples, ou sans notation, ne peut être que dans une colonne. Aucun choix ne rend tous les totaux justes."
                )
            ),
            static (report, context) => CheckTogether(report, context, JointTallyVerdict.Contradicted)
        ),
        new Rule<IrmReport>(
            RuleKind.Note(
                "OGP1512",
                "tallies-of-different-numbers",
                (
                    "This total of {variable} is of {of}, another one of {other}.",
                    "Este total de {variable} es de {of}; otro es de {other}.",
                    "Ce total de {variable} est sur {of}, un autre sur {other}."
                ),
                (
                    "Totals of one variable in one report are mostly of the same commitments. Where some were left out, a note should say which.",
                    "Los totales de una variable en un informe suelen ser de los mismos compromisos. Si se omitieron algunos, una nota debería decir cuáles.",
                    "Les totaux d’une variable dans un rapport portent d’ordinaire sur les mêmes engagements. S’il en manque, une note devrait dire lesquels."
                )
            ),
            static (report, context) =>
            {
                for (int i = 0; i < report.StatedTallies.Count; i++)
                {
                    StatedTally tally = report.StatedTallies[i];
                    for (int j = 0; j < i && tally is { Of: not null, Note.IsStated: false }; j++)
                    {
                        if (
                            report.StatedTallies[j] is { Of: { } other, Note.IsStated: false }
                            && report.StatedTallies[j].Variable == tally.Variable
                        )
                        {
                            if (other != tally.Of)
                            {
                                context.Found(
                                    $"{RuleContext.Item(report, "statedTallies", i)}/of",
                                    [RelatedPlaces.Total(context.Here($"{RuleContext.Item(report, "statedTallies", j)}/of"))],
                                    ("variable", tally.Variable),
                                    ("of", tally.Of),
                                    ("other", other)
                                );
                            }

                            break;
                        }
                    }
                }

                return report.StatedTallies.Count > 1;
            }
        ),
        new Rule<IrmReport>(
            RuleKind.Note(
                "OGP1513",
                "totals-do-not-sum",
                (
                    "The totals of {variable} sum to {sum} of {of}.",
                    "Los totales de {variable} suman {sum} de {of}.",
                    "Les totaux de {variable} font {sum} sur {of}."
                ),
                (
                    "Each level of the scale has its total here, so that each commitment should be in one. A note should say what became of the others: withdrawn, merged, not reviewed.",
                    "Cada nivel de la escala tiene aquí su total: cada compromiso debería estar en uno. Una nota debería decir qué fue de los demás: retirados, fusionados, no revisados.",
                    "Chaque niveau de l’échelle a ici son total : chaque engagement devrait être dans l’un d’eux. Une note devrait dire ce que sont devenus les autres : retirés, fusionnés, non examinés."
                ),
                "https://www.opengovpartnership.org/documents/uruguay-end-of-term-report-2016-2018/"
            ),
            static (report, context) =>
            {
                bool isJudged = false;
                for (int i = 0; i < report.StatedTallies.Count && context.Plan is not null; i++)
                {
                    RatingKey key = report.StatedTallies[i].Variable;
                    if (!IsFirst(report, i))
                    {
                        continue;
                    }

                    StatedDistribution stated = new(key, report.StatedTallies);
                    if (!stated.IsOfWholeScale)
                    {
                        continue;
                    }

                    isJudged = true;
                    StatedTally[] summed =
                    [
                        .. report.StatedTallies.Where(tally =>
                            tally.Variable == key && stated.Counts.Any(count => count.Codes == tally.Levels)
                        ),
                    ];
                    if (
                        stated.NotStated > 0
                        && !Array.Exists(summed, tally => tally.Note.IsStated)
                        && context.Facts.JointlyOf(report, key).Verdict is JointTallyVerdict.Satisfiable or JointTallyVerdict.CannotBeTold
                    )
                    {
                        context.Found(
                            $"{RuleContext.Item(report, "statedTallies", report.StatedTallies.AsSpan().IndexOf(summed[^1]))}/count",
                            ("variable", key),
                            ("sum", stated.Of - stated.NotStated),
                            ("of", stated.Of)
                        );
                    }
                }

                return isJudged;
            }
        ),
    ];

    private static bool CheckTogether(IrmReport report, RuleContext context, JointTallyVerdict verdict)
    {
        bool isJudged = false;
        for (int i = 0; i < report.StatedTallies.Count && context.Plan is not null; i++)
        {
            RatingKey key = report.StatedTallies[i].Variable;
            if (!IsFirst(report, i) || context.Ids.LevelsOf(key) is null)
            {
                continue;
            }

            if (context.Facts.AllAgree(report, key))
            {
                isJudged = true;
                continue;
            }

            JointTallyCheck check = context.Facts.JointlyOf(report, key);
            isJudged |= check.Verdict != JointTallyVerdict.CannotBeTold;

            // A single total that is wrong by itself is another rule's matter, and puts others in the wrong.
            if (check.Verdict == verdict && check.Conflict.Count > 1 && !HasOneThatContradicts(report, key, context.Facts))
            {
                string[] counts =
                [
                    .. check.Conflict.Select(tally =>
                        $"{RuleContext.Item(report, "statedTallies", report.StatedTallies.AsSpan().IndexOf(tally))}/{(tally.Count is null ? "percent" : "count")}"
                    ),
                ];
                context.Found(
                    counts[^1],
                    [.. counts[..^1].Select(count => RelatedPlaces.Total(context.Here(count)))],
                    ("tallies", string.Join(", ", check.Conflict.Select(tally => tally.Id))),
                    ("variable", key)
                );
            }
        }

        return isJudged;
    }

    private static bool HasOneThatContradicts(IrmReport report, RatingKey key, PlanFacts facts) =>
        report.StatedTallies.Any(tally =>
            tally.Variable == key && TallyCheck.Counting(tally, facts.RatingsIn(report, key)).Verdict == TallyVerdict.Contradicts
        );

    private static bool IsFirst(IrmReport report, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (report.StatedTallies[i].Variable == report.StatedTallies[index].Variable)
            {
                return false;
            }
        }

        return true;
    }
}
