using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;
using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>The derived columns of the edition of July 2016.</summary>
internal static class Edition2016
{
    private static readonly int[] s_tags = [.. PolicyArea.List.Entries.Select(entry => Of(PolicyArea.Of(entry.Code)))];

    public static DerivedRules Rules() =>
        new(
            "2016-07",
            [
                NumberOf(
                    DerivedField.Specificity,
                    SpecificityNumber,
                    "The number of the label, but None is 1 for plans of 2013 and later; an absence passes through.",
                    cells =>
                        cells[DerivedField.Specificity].Is(0) && cells[Submitted].AtLeast(2013)
                            ? DerivedCell.Of(1)
                            : cells[DerivedField.Specificity],
                    Submitted
                ),
                NumberOf(
                    DerivedField.PotentialImpact,
                    PotentialImpactNumber,
                    "The number of the label, but 3 where it is NR, as if the last branch of a nested IF took what none before it named; ND passes through.",
                    cells =>
                        cells[DerivedField.PotentialImpact] == DerivedCell.NotReviewed
                            ? DerivedCell.Of(3)
                            : cells[DerivedField.PotentialImpact]
                ),
                NumberOf(ProgressCompletion, ProgressCompletionNumber),
                NumberOf(EndCompletion, EndCompletionNumber),
                NumberOf(Opened, OpenedNumber),
                Relevance(
                    cells => cells[Information],
                    "1 where access to information, civic participation or public accountability is 1, else 0; their absence passes through.",
                    Information,
                    Participation,
                    Accountability,
                    Technology
                ),
                .. Changes("End of term less progress; an absence passes through, that of the end of term first.", _ => null),
                Star(
                    StarBefore2014,
                    "In progress reports of 2014 with a number of potential impact: 1 where relevant, potential impact at least moderate and completion at least substantial, else 0; specificity does not count. Elsewhere ND.",
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
                    "In progress reports of 2015 and 2016: 1 where specificity at least medium, relevant, potential impact at least moderate and completion at least substantial, else 0.",
                    cells => cells[ProgressReport].Is(2015) || cells[ProgressReport].Is(2016)
                ),
                ProgressStarOf(
                    ProgressStar,
                    3,
                    "In progress reports of 2016, and those of 2015 with an end-of-term report: 1 where specificity at least medium, relevant, potential impact transformative and completion at least substantial, else 0.",
                    cells => cells[ProgressReport].Is(2016) || (cells[ProgressReport].Is(2015) && cells[EndReport].IsNumber),
                    EndReport
                ),
                Star(
                    EndStar,
                    "The absence of the end-of-term report where there is none; else 1 where specificity at least medium, relevant, potential impact transformative and completion at the end of term at least substantial, else 0.",
                    cells => cells[EndReport].IsNumber ? null : cells[EndReport],
                    cells => HasStar(cells, 3, EndCompletionNumber),
                    SpecificityNumber,
                    DerivedField.Relevance,
                    PotentialImpactNumber,
                    EndCompletionNumber,
                    EndReport
                ),
                Flag(
                    IrmAssessed,
                    "0 where completion at the progress report is NR, else 1.",
                    cells => cells[ProgressCompletion] != DerivedCell.NotReviewed,
                    ProgressCompletion
                ),
                new(DerivedField.Checksum, "The number of policy areas that are 1; working groups do not count.", CountTags, s_tags)
                {
                    NeedsAnyInput = true,
                },
            ]
        );

    private static DerivedVariable ProgressStarOf(int target, int impact, string rule, Func<Cells, bool> isInWindow, params int[] inputs) =>
        Star(
            target,
            $"{rule} NR where there is no report, or one of 2014 without a number of potential impact; elsewhere ND.",
            cells =>
                isInWindow(cells) ? null
                : cells[ProgressReport] == DerivedCell.NotReviewed
                || (cells[ProgressReport].Is(2014) && !cells[PotentialImpactNumber].IsNumber)
                    ? DerivedCell.NotReviewed
                : DerivedCell.NotCoded,
            cells => HasStar(cells, impact, ProgressCompletionNumber),
            [ProgressReport, .. inputs, SpecificityNumber, DerivedField.Relevance, PotentialImpactNumber, ProgressCompletionNumber]
        );

    private static DerivedCell CountTags(Cells cells)
    {
        int count = 0;
        foreach (int tag in s_tags)
        {
            count += cells[tag].Is(1) ? 1 : 0;
        }

        return DerivedCell.Of(count);
    }
}
