using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;
using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>The derived columns of the edition of July 2016.</summary>
internal static class Edition2016
{
    public static DerivedRules Rules() =>
        new(
            "2016-07",
            [
                NumberOf(
                    DerivedField.Specificity,
                    SpecificityNumber,
                    (
                        "The number of the label, but None is 1 for plans of 2013 and later; an absence passes through.",
                        "El número de la etiqueta, pero None es 1 en planes de 2013 en adelante; una ausencia pasa tal cual.",
                        "Le nombre du libellé, mais None est 1 pour les plans de 2013 et après ; une absence passe telle quelle."
                    ),
                    cells =>
                        cells[DerivedField.Specificity].Is(0) && cells[Submitted].AtLeast(2013)
                            ? DerivedCell.Of(1)
                            : cells[DerivedField.Specificity],
                    Submitted
                ),
                NumberOf(
                    DerivedField.PotentialImpact,
                    PotentialImpactNumber,
                    (
                        "The number of the label, but 3 where it is NR, as if the last branch of a nested IF took what none before it named; ND passes through.",
                        "El número de la etiqueta, pero 3 donde es NR, como si la última rama de un SI anidado tomara lo que ninguna anterior nombró; ND pasa tal cual.",
                        "Le nombre du libellé, mais 3 s’il est NR, comme si la dernière branche d’un SI imbriqué prenait ce qu’aucune avant elle n’a nommé ; ND passe tel quel."
                    ),
                    cells =>
                        cells[DerivedField.PotentialImpact] == DerivedCell.NotReviewed
                            ? DerivedCell.Of(3)
                            : cells[DerivedField.PotentialImpact]
                ),
                NumberOf(ProgressCompletion, ProgressCompletionNumber),
                NumberOf(EndCompletion, EndCompletionNumber),
                NumberOf(Opened, OpenedNumber),
                RelevanceOfValues(),
                .. Changes(
                    (
                        "End of term less progress; an absence passes through, that of the end of term first.",
                        "Fin de término menos avance; una ausencia pasa tal cual, primero la del fin de término.",
                        "Fin de période moins étape ; une absence passe telle quelle, d’abord celle de la fin de période."
                    ),
                    _ => null
                ),
                Star(
                    StarBefore2014,
                    (
                        "In progress reports of 2014 with a number of potential impact: 1 where relevant, potential impact at least moderate and completion at least substantial, else 0; specificity does not count. Elsewhere ND.",
                        "En informes de avance de 2014 con un número de impacto potencial: 1 donde es relevante, el impacto potencial al menos moderado y el cumplimiento al menos sustancial; si no, 0; la especificidad no cuenta. En lo demás ND.",
                        "Dans les rapports d’étape de 2014 avec un nombre d’impact potentiel : 1 s’il est pertinent, l’impact potentiel au moins modéré et l’achèvement au moins substantiel, sinon 0 ; la spécificité ne compte pas. Ailleurs ND."
                    ),
                    cells => cells[ProgressReport].Is(2014) && cells[PotentialImpactNumber].IsNumber ? null : DerivedCell.NotCoded,
                    cells => HasStar(cells, 2, ProgressCompletionNumber, needsSpecificity: false),
                    ProgressReport,
                    DerivedField.Relevance,
                    PotentialImpactNumber,
                    ProgressCompletionNumber
                ),
                ProgressStarOf(
                    Star2015,
                    2,
                    (
                        "In progress reports of 2015 and 2016: 1 where specificity at least medium, relevant, potential impact at least moderate and completion at least substantial, else 0.",
                        "En informes de avance de 2015 y 2016: 1 donde la especificidad es al menos media, es relevante, el impacto potencial al menos moderado y el cumplimiento al menos sustancial; si no, 0.",
                        "Dans les rapports d’étape de 2015 et 2016 : 1 si la spécificité est au moins moyenne, s’il est pertinent, l’impact potentiel au moins modéré et l’achèvement au moins substantiel, sinon 0."
                    ),
                    cells => cells[ProgressReport].Is(2015) || cells[ProgressReport].Is(2016)
                ),
                ProgressStarOf(
                    ProgressStar,
                    3,
                    (
                        "In progress reports of 2016, and those of 2015 with an end-of-term report: 1 where specificity at least medium, relevant, potential impact transformative and completion at least substantial, else 0.",
                        "En informes de avance de 2016, y en los de 2015 con un informe de fin de término: 1 donde la especificidad es al menos media, es relevante, el impacto potencial transformador y el cumplimiento al menos sustancial; si no, 0.",
                        "Dans les rapports d’étape de 2016, et ceux de 2015 avec un rapport de fin de période : 1 si la spécificité est au moins moyenne, s’il est pertinent, l’impact potentiel transformateur et l’achèvement au moins substantiel, sinon 0."
                    ),
                    cells => cells[ProgressReport].Is(2016) || (cells[ProgressReport].Is(2015) && cells[EndReport].IsNumber),
                    EndReport
                ),
                Star(
                    EndStar,
                    (
                        "The absence of the end-of-term report where there is none; else 1 where specificity at least medium, relevant, potential impact transformative and completion at the end of term at least substantial, else 0.",
                        "La ausencia del informe de fin de término donde no lo hay; si no, 1 donde la especificidad es al menos media, es relevante, el impacto potencial transformador y el cumplimiento al fin de término al menos sustancial; si no, 0.",
                        "L’absence du rapport de fin de période s’il n’y en a pas ; sinon 1 si la spécificité est au moins moyenne, s’il est pertinent, l’impact potentiel transformateur et l’achèvement en fin de période au moins substantiel, sinon 0."
                    ),
                    cells => cells[EndReport].IsNumber ? null : cells[EndReport],
                    cells => HasStar(cells, 3, EndCompletionNumber),
                    SpecificityNumber,
                    DerivedField.Relevance,
                    PotentialImpactNumber,
                    EndCompletionNumber,
                    EndReport
                ),
                Reviewed(),
                TagCount(),
            ]
        );

    private static DerivedVariable ProgressStarOf(
        int target,
        int impact,
        (string En, string Es, string Fr) rule,
        Func<Cells, bool> isInWindow,
        params int[] inputs
    ) =>
        Star(
            target,
            (
                $"{rule.En} NR where there is no report, or one of 2014 without a number of potential impact; elsewhere ND.",
                $"{rule.Es} NR donde no hay informe, o uno de 2014 sin un número de impacto potencial; en lo demás ND.",
                $"{rule.Fr} NR s’il n’y a pas de rapport, ou un de 2014 sans nombre d’impact potentiel ; ailleurs ND."
            ),
            cells =>
                isInWindow(cells) ? null
                : cells[ProgressReport] == DerivedCell.NotReviewed
                || (cells[ProgressReport].Is(2014) && !cells[PotentialImpactNumber].IsNumber)
                    ? DerivedCell.NotReviewed
                : DerivedCell.NotCoded,
            cells => HasStar(cells, impact, ProgressCompletionNumber),
            [ProgressReport, .. inputs, SpecificityNumber, DerivedField.Relevance, PotentialImpactNumber, ProgressCompletionNumber]
        );
}
