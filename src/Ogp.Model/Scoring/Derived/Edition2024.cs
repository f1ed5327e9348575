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

    private static readonly int[] s_combinations = [AmbitiousAndComplete, AmbitiousNotComplete, CompleteNotAmbitious, NeitherNor];

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
                    "1 where access to information, civic participation or public accountability is 1, else 0; where they are ND, 1 if verifiability is coded and else ND; NR where they are NR.",
                    Information,
                    Participation,
                    Accountability,
                    Technology,
                    Verifiability
                ),
                .. Changes(
                    "End of term less progress; NR where the end of term is NR, and ND where a completion is no number or the end-of-term report is of 2021 or later.",
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
                ProgressStarOf(Star2015, 2, "potential impact at least moderate"),
                ProgressStarOf(ProgressStar, 3, "potential impact transformative"),
                Star(
                    EndStar,
                    "1 where specific (specificity at least medium, or verifiable where it is ND), relevant, transformative and at least substantially complete at the end of term, else 0; NR or ND where that completion is, and ND where the end-of-term report is of 2021 or later.",
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
                    "The end-of-term star where it is 0 or 1; else the progress star where it is 0, 1 or NA; else ND.",
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

    private static DerivedVariable ProgressStarOf(int target, int impact, string words) =>
        Star(
            target,
            $"1 where specificity at least medium, relevant, {words} and completion at the progress report at least substantial, else 0; NR where specificity is NR; where it is ND, NA if that completion is NA and else ND.",
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
