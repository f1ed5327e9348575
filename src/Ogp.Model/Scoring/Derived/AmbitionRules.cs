using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;
using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>High ambition and high results, their combinations with completion, and the score of the edition of 2024.</summary>
internal static class AmbitionRules
{
    private static readonly int[] s_flags = [DerivedField.HighAmbition, DerivedField.HighCompletion, HighOpened];

    public static ValueList<DerivedVariable> All { get; } =
    [
        new(
            DerivedField.HighAmbition,
            "1 where relevant and potential impact at least moderate, else 0; an absence of potential impact passes through.",
            cells =>
                cells[PotentialImpactNumber].IsNumber
                    ? DerivedCell.Flag(cells[PotentialImpactNumber].AtLeast(2) && cells[DerivedField.Relevance].Is(1))
                    : cells[PotentialImpactNumber],
            PotentialImpactNumber,
            DerivedField.Relevance
        )
        {
            Applicability =
                "Potential for results, which took the place of potential impact with plans of 2020, does not count: later plans have ND.",
        },
        Flag(
            HighOpened,
            "1 where did it open government is at least major or early results are significant, else 0, also where both are absent.",
            cells => cells[OpenedNumber].AtLeast(3) || cells[EarlyResultsNumber].AtLeast(2),
            OpenedNumber,
            EarlyResultsNumber
        ),
        Flag(
            AmbitiousAndComplete,
            "1 where high ambition and high completion, or high results; else 0.",
            cells => (A(cells).Is(1) && C(cells).Is(1)) || D(cells).Is(1),
            s_flags
        ),
        Flag(
            AmbitiousNotComplete,
            "1 where high ambition, neither high completion nor high results; else 0.",
            cells => A(cells).Is(1) && C(cells).Is(0) && D(cells).Is(0),
            s_flags
        ),
        Flag(
            CompleteNotAmbitious,
            "1 where high completion, and high ambition and high results are 0; else 0. An absent ambition is not 0.",
            cells => A(cells).Is(0) && C(cells).Is(1) && D(cells).Is(0),
            s_flags
        ),
        Flag(
            NeitherNor,
            "1 where high ambition, high completion and high results are 0; else 0. An absent ambition is not 0.",
            cells => A(cells).Is(0) && C(cells).Is(0) && D(cells).Is(0),
            s_flags
        ),
        new(
            DerivedField.Checksum,
            "The sum of the four combinations and of not reviewed.",
            cells =>
                DerivedCell.Of(
                    One(cells[AmbitiousAndComplete])
                        + One(cells[AmbitiousNotComplete])
                        + One(cells[CompleteNotAmbitious])
                        + One(cells[NeitherNor])
                        + One(cells[DerivedField.NotReviewed])
                ),
            AmbitiousAndComplete,
            AmbitiousNotComplete,
            CompleteNotAmbitious,
            NeitherNor,
            DerivedField.NotReviewed
        ),
        new(
            DerivedField.Score,
            "The first that is 1: ambitious and complete or high results gives 4, ambitious but not complete 3, complete but not ambitious 2, not reviewed -1; else 1.",
            cells =>
                DerivedCell.Of(
                    cells[AmbitiousAndComplete].Is(1) ? 4
                    : cells[AmbitiousNotComplete].Is(1) ? 3
                    : cells[CompleteNotAmbitious].Is(1) ? 2
                    : cells[DerivedField.NotReviewed].Is(1) ? -1
                    : 1
                ),
            AmbitiousAndComplete,
            AmbitiousNotComplete,
            CompleteNotAmbitious,
            DerivedField.NotReviewed
        )
        {
            Applicability =
                "1 is also what a row without any flag gets, as all plans of 2020 and later without high results: it is no failure.",
        },
        new(
            DerivedField.BindingConstraint,
            "The first that holds: max star is 1 gives STAR; the year of the progress report is NR or ND gives that; specificity below 2 gives Spec, relevance below 1 Rel, potential impact below 3 PotImp, raw completion below 4 Cmpl; else FALSE. An absence passes every test.",
            cells =>
                cells[MaxStar].Is(1) ? DerivedCell.Star
                : cells[ProgressReport] == DerivedCell.NotReviewed || cells[ProgressReport] == DerivedCell.NotCoded ? cells[ProgressReport]
                : cells[SpecificityNumber].Below(2) ? DerivedCell.Spec
                : cells[DerivedField.Relevance].Below(1) ? DerivedCell.Rel
                : cells[PotentialImpactNumber].Below(3) ? DerivedCell.PotImp
                : cells[RawCompletion].Below(4) ? DerivedCell.Cmpl
                : DerivedCell.False,
            MaxStar,
            ProgressReport,
            SpecificityNumber,
            DerivedField.Relevance,
            PotentialImpactNumber,
            RawCompletion
        )
        {
            Applicability = "FALSE for plans of 2020 and later means that nothing could be tested.",
        },
    ];

    private static DerivedCell A(Cells cells) => cells[DerivedField.HighAmbition];

    private static DerivedCell C(Cells cells) => cells[DerivedField.HighCompletion];

    private static DerivedCell D(Cells cells) => cells[HighOpened];

    private static int One(DerivedCell cell) => cell.Is(1) ? 1 : 0;
}
