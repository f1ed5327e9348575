using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;
using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>The flags of the edition of 2024 that say what was assessed, and whether anything came after it.</summary>
internal static class AssessedRules
{
    /// <summary>The first year of plans whose flags no column tells.</summary>
    private const int FirstByHand = 2018;

    private const string ByHand = "OGP keeps this flag by hand, plan by plan; the rule tells it for plans to 2017 and guesses later ones.";

    private const string ByNextPlan =
        "Where the member's next plan is not in the table, the year of the plan stands for it: stars ended with plans of 2016.";

    public static ValueList<DerivedVariable> All(int year) =>
        [
            Flag(
                AmbitionAssessed,
                "1 where potential impact or potential for results is a number, else 0.",
                cells => cells[PotentialImpactNumber].IsNumber || cells[PotentialForResultsNumber].IsNumber,
                PotentialImpactNumber,
                PotentialForResultsNumber
            ),
            Flag(
                OpenedAssessed,
                "1 where the overall did it open government or early results is a number, else 0.",
                cells => cells[OpenedNumber].IsNumber || cells[EarlyResultsNumber].IsNumber,
                OpenedNumber,
                EarlyResultsNumber
            ),
            ByHandOf(
                Flag(
                    IrmAssessed,
                    "1 where the plan is of 2017 or earlier and the year of the progress report is a number, or where the plan is flagged as most recently assessed; else 0.",
                    cells => (IsAssessedDerivable(cells) && cells[ProgressReport].IsNumber) || cells[MostRecentlyAssessed].Is(1),
                    Submitted,
                    ProgressReport,
                    MostRecentlyAssessed
                )
            ),
            ByHandOf(
                Flag(
                    MostRecentlyAssessed,
                    "1 where the plan is flagged as assessed by the IRM and the member's next plan is not; where that is not in the table, where the plan is of 2016 or of 2018 and later; else 0.",
                    cells =>
                        cells[IrmAssessed].Is(1)
                        && !HasSuccessor(cells[NextAssessed], cells[Submitted].Below(FirstByHand) && !cells[Submitted].Is(2016)),
                    IrmAssessed,
                    NextAssessed,
                    Submitted
                )
            ),
            Flag(
                    StarMostRecentlyAssessed,
                    "1 where the max star is a number, the plan is of 2016 or earlier or of a local member, and the member's next plan has no such stars; where that is not in the table, where the plan is of 2015 or later or of a local member; else 0.",
                    cells =>
                        IsStarAssessed(cells) && !HasSuccessor(cells[NextStarAssessed], cells[Submitted].Below(2015) && !IsLocal(cells)),
                    MaxStar,
                    Submitted,
                    Level,
                    NextStarAssessed
                )
                .With(ByNextPlan, AnomalyChecks.KeptOutside(ByNextPlan)),
            Flag(ActiveCommitment, $"1 where the plan ends in {year} or later, else 0.", cells => cells[PlanEnd].AtLeast(year), PlanEnd)
                .With(
                    "The clock of the edition: the year is that of its publication.",
                    AnomalyChecks.KeptOutside("Whether a plan is active depends on the day on which the column was calculated")
                ),
            Flag(
                DerivedField.NotReviewed,
                "1 where the year of the progress report is NR, else 0.",
                cells => cells[ProgressReport] == DerivedCell.NotReviewed,
                ProgressReport
            ),
        ];

    /// <summary>Whether a plan was assessed for stars: national plans to 2016, local ones as long as they have any.</summary>
    public static bool IsStarAssessed(Cells cells) => cells[MaxStar].IsNumber && (cells[Submitted].Below(2017) || IsLocal(cells));

    /// <summary>Whether the inputs tell that a plan was assessed; for later plans only the flag itself does.</summary>
    public static bool IsAssessedDerivable(Cells cells) => cells[Submitted].Below(FirstByHand);

    private static bool IsLocal(Cells cells) => cells[Level] == DerivedCell.LegacyLocal;

    private static bool HasSuccessor(DerivedCell next, bool guess) => next.IsNumber ? next.Is(1) : guess;

    private static DerivedVariable ByHandOf(DerivedVariable variable) => variable.With(ByHand, AnomalyChecks.KeptOutside(ByHand));
}
