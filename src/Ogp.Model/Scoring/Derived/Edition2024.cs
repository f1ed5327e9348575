using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;
using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>The derived columns of the edition of July 2024.</summary>
internal static class Edition2024
{
    /// <summary>The last year of an end-of-term report with stars and changes in completion.</summary>
    private const int LastStarReport = 2020;

    private const int Year = 2024;

    public static DerivedRules Rules() =>
        new(
            "2024-07",
            [
                NumberOf(DerivedField.Specificity, SpecificityNumber),
                NumberOf(DerivedField.PotentialImpact, PotentialImpactNumber),
                NumberOf(ProgressCompletion, ProgressCompletionNumber),
                NumberOf(DerivedField.PotentialForResults, PotentialForResultsNumber),
                NumberOf(EndCompletion, EndCompletionNumber),
                NumberOf(DerivedField.EarlyResults, EarlyResultsNumber),
                NumberOf(Opened, OpenedNumber),
                NumberOf(OpenedInformation, OpenedInformationNumber),
                NumberOf(OpenedParticipation, OpenedParticipationNumber),
                NumberOf(OpenedAccountability, OpenedAccountabilityNumber),
                Relevance(
                    cells =>
                        cells[Information] != DerivedCell.NotCoded ? cells[Information]
                        : cells[Verifiability].IsNumber ? DerivedCell.Of(1)
                        : DerivedCell.NotCoded,
                    (
                        "1 where access to information, civic participation or public accountability is 1, else 0; where they are ND, 1 if verifiability is coded and else ND; NR where they are NR.",
                        "1 donde el acceso a la información, la participación ciudadana o la rendición de cuentas es 1; si no, 0; donde son ND, 1 si la verificabilidad está codificada y si no ND; NR donde son NR.",
                        "1 si l’accès à l’information, la participation citoyenne ou la redevabilité est 1, sinon 0 ; s’ils sont ND, 1 si la vérifiabilité est codée et sinon ND ; NR s’ils sont NR."
                    ),
                    Information,
                    Participation,
                    Accountability,
                    Technology,
                    Verifiability
                ),
                .. Changes(
                    (
                        "End of term less progress; NR where the end of term is NR, and ND where a completion is no number or the end-of-term report is of 2021 or later or has no year.",
                        "Fin de término menos avance; NR donde el fin de término es NR, y ND donde un cumplimiento no es un número o el informe de fin de término es de 2021 o posterior o no tiene año.",
                        "Fin de période moins étape ; NR si la fin de période est NR, et ND si un achèvement n’est pas un nombre ou que le rapport de fin de période est de 2021 ou d’après, ou sans année."
                    ),
                    cells =>
                        cells[EndCompletionNumber] == DerivedCell.NotReviewed ? DerivedCell.NotReviewed
                        : cells[EndReport].AtLeast(LastStarReport + 1)
                        || !cells[EndReport].IsNumber
                        || !cells[EndCompletionNumber].IsNumber
                        || !cells[ProgressCompletionNumber].IsNumber
                            ? DerivedCell.NotCoded
                        : null,
                    EndReport
                ),
                ProgressStarOf(
                    Star2015,
                    2,
                    ("potential impact at least moderate", "el impacto potencial al menos moderado", "l’impact potentiel au moins modéré")
                ),
                ProgressStarOf(
                    ProgressStar,
                    3,
                    ("potential impact transformative", "el impacto potencial transformador", "l’impact potentiel transformateur")
                ),
                Star(
                    EndStar,
                    (
                        "1 where specific (specificity at least medium, or verifiable where it is ND), relevant, transformative and at least substantially complete at the end of term, else 0; NR, ND or NA where that completion is, and ND where the end-of-term report is of 2021 or later or has no year.",
                        "1 donde es específico (especificidad al menos media, o verificable donde es ND), relevante, transformador y con cumplimiento al menos sustancial al fin de término; si no, 0; NR, ND o NA donde lo es ese cumplimiento, y ND donde el informe de fin de término es de 2021 o posterior o no tiene año.",
                        "1 s’il est spécifique (spécificité au moins moyenne, ou vérifiable si elle est ND), pertinent, transformateur et d’un achèvement au moins substantiel en fin de période, sinon 0 ; NR, ND ou NA si cet achèvement l’est, et ND si le rapport de fin de période est de 2021 ou d’après, ou sans année."
                    ),
                    cells =>
                        !cells[EndCompletionNumber].IsNumber ? cells[EndCompletionNumber]
                        : cells[EndReport].Below(LastStarReport + 1) ? null
                        : DerivedCell.NotCoded,
                    cells => HasStar(cells, 3, EndCompletionNumber, orVerifiable: true),
                    SpecificityNumber,
                    DerivedField.Verifiability,
                    DerivedField.Relevance,
                    PotentialImpactNumber,
                    EndCompletionNumber,
                    EndReport
                ),
                new(
                    MaxStar,
                    (
                        "The end-of-term star where it is 0 or 1; else the progress star where it is 0, 1 or NA; else ND.",
                        "El estelar de fin de término donde es 0 o 1; si no, el de avance donde es 0, 1 o NA; si no, ND.",
                        "L’étoile de fin de période si elle est 0 ou 1 ; sinon celle d’étape si elle est 0, 1 ou NA ; sinon ND."
                    ),
                    cells =>
                        cells[EndStar].IsNumber ? cells[EndStar]
                        : cells[ProgressStar].IsNumber || cells[ProgressStar] == DerivedCell.NotApplicable ? cells[ProgressStar]
                        : DerivedCell.NotCoded,
                    EndStar,
                    ProgressStar
                ),
                .. CompletionRules.All,
                .. AssessedRules.All(Year),
                .. AmbitionRules.All,
                .. TagRules.All,
            ]
        );

    private static DerivedVariable ProgressStarOf(int target, int impact, (string En, string Es, string Fr) words) =>
        Star(
            target,
            (
                $"1 where specificity at least medium, relevant, {words.En} and completion at the progress report at least substantial, else 0; NR where specificity is NR; where it is ND, NA if that completion is NA and else ND.",
                $"1 donde la especificidad es al menos media, es relevante, {words.Es} y el cumplimiento en el informe de avance al menos sustancial; si no, 0; NR donde la especificidad es NR; donde es ND, NA si ese cumplimiento es NA y si no ND.",
                $"1 si la spécificité est au moins moyenne, s’il est pertinent, {words.Fr} et l’achèvement au rapport d’étape au moins substantiel, sinon 0 ; NR si la spécificité est NR ; si elle est ND, NA si cet achèvement est NA et sinon ND."
            ),
            cells =>
                cells[SpecificityNumber].IsNumber ? null
                : cells[SpecificityNumber] == DerivedCell.NotCoded && cells[ProgressCompletionNumber] == DerivedCell.NotApplicable
                    ? DerivedCell.NotApplicable
                : cells[SpecificityNumber],
            cells => HasStar(cells, impact, ProgressCompletionNumber),
            SpecificityNumber,
            DerivedField.Relevance,
            PotentialImpactNumber,
            ProgressCompletionNumber
        );
}
