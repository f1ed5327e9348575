using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;

namespace Ogp.Model.Scoring;

/// <summary>What the edition of 2024 makes of the two completions.</summary>
internal static class CompletionRules
{
    public static ValueList<DerivedVariable> All { get; } =
    [
        new(
            RawCompletion,
            "The number at the end of term where there is one; else, where progress is NR, that at the end of term as it is; else that at progress.",
            cells =>
                cells[EndCompletionNumber].IsNumber || cells[ProgressCompletionNumber] == DerivedCell.NotReviewed
                    ? cells[EndCompletionNumber]
                    : cells[ProgressCompletionNumber],
            EndCompletionNumber,
            ProgressCompletionNumber
        ),
        new(
            MaxCompletion,
            "Raw completion less 2; ND where it is 0 or 1 (withdrawn, unclear); an absence passes through.",
            cells =>
                cells[RawCompletion].AtLeast(2) ? cells[RawCompletion].Plus(-2)
                : cells[RawCompletion].IsNumber ? DerivedCell.NotCoded
                : cells[RawCompletion],
            RawCompletion
        ),
        new(
            MidtermOnly,
            "0 where completion at the end of term is a number; else, where progress is NR, that at the end of term as it is; else 1.",
            cells =>
                cells[EndCompletionNumber].IsNumber ? DerivedCell.Of(0)
                : cells[ProgressCompletionNumber] == DerivedCell.NotReviewed ? cells[EndCompletionNumber]
                : DerivedCell.Of(1),
            EndCompletionNumber,
            ProgressCompletionNumber
        ),
        Flag(CompletionAssessed, "1 where raw completion is at least 2, else 0.", cells => cells[RawCompletion].AtLeast(2), RawCompletion),
        Flag(
            DerivedField.HighCompletion,
            "1 where raw completion is at least 4 (substantial), else 0, also where it is absent.",
            cells => cells[RawCompletion].AtLeast(4),
            RawCompletion
        ),
    ];
}
