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
            (
                "The number at the end of term where there is one; else, where progress is NR, that at the end of term as it is; else that at progress.",
                "El número al fin de término donde lo hay; si no, donde el avance es NR, el del fin de término como está; si no, el del avance.",
                "Le nombre en fin de période s’il y en a un ; sinon, si celui d’étape est NR, celui de fin de période tel quel ; sinon celui d’étape."
            ),
            cells =>
                cells[EndCompletionNumber].IsNumber || cells[ProgressCompletionNumber] == DerivedCell.NotReviewed
                    ? cells[EndCompletionNumber]
                    : cells[ProgressCompletionNumber],
            EndCompletionNumber,
            ProgressCompletionNumber
        ),
        new(
            MaxCompletion,
            (
                "Raw completion less 2; ND where it is 0 or 1 (withdrawn, unclear); an absence passes through.",
                "El cumplimiento bruto menos 2; ND donde es 0 o 1 (retirado, poco claro); una ausencia pasa tal cual.",
                "L’achèvement brut moins 2 ; ND s’il est 0 ou 1 (retiré, peu clair) ; une absence passe telle quelle."
            ),
            cells =>
                cells[RawCompletion].AtLeast(2) ? cells[RawCompletion].Plus(-2)
                : cells[RawCompletion].IsNumber ? DerivedCell.NotCoded
                : cells[RawCompletion],
            RawCompletion
        ),
        new(
            MidtermOnly,
            (
                "0 where completion at the end of term is a number; else, where progress is NR, that at the end of term as it is; else 1.",
                "0 donde el cumplimiento al fin de término es un número; si no, donde el avance es NR, el del fin de término como está; si no, 1.",
                "0 si l’achèvement en fin de période est un nombre ; sinon, si celui d’étape est NR, celui de fin de période tel quel ; sinon 1."
            ),
            cells =>
                cells[EndCompletionNumber].IsNumber ? DerivedCell.Of(0)
                : cells[ProgressCompletionNumber] == DerivedCell.NotReviewed ? cells[EndCompletionNumber]
                : DerivedCell.Of(1),
            EndCompletionNumber,
            ProgressCompletionNumber
        ),
        Flag(
            CompletionAssessed,
            (
                "1 where raw completion is at least 2, else 0.",
                "1 donde el cumplimiento bruto es al menos 2; si no, 0.",
                "1 si l’achèvement brut est d’au moins 2, sinon 0."
            ),
            cells => cells[RawCompletion].AtLeast(2),
            RawCompletion
        ),
        Flag(
            DerivedField.HighCompletion,
            (
                "1 where raw completion is at least 4 (substantial), else 0, also where it is absent.",
                "1 donde el cumplimiento bruto es al menos 4 (sustancial); si no, 0, también donde falta.",
                "1 si l’achèvement brut est d’au moins 4 (substantiel), sinon 0, aussi s’il manque."
            ),
            cells => cells[RawCompletion].AtLeast(4),
            RawCompletion
        ),
    ];
}
