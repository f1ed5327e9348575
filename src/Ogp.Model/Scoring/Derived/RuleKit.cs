using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>Rules that several editions share.</summary>
internal static class RuleKit
{
    private static DerivedCell Yes => DerivedCell.Flag(true);

    private static DerivedCell No => DerivedCell.Flag(false);

    /// <summary>The number beside a label.</summary>
    public static DerivedVariable NumberOf(int label, int number) =>
        NumberOf(
            label,
            number,
            (
                "The number of the label; an absence passes through.",
                "El número de la etiqueta; una ausencia pasa tal cual.",
                "Le nombre du libellé ; une absence passe telle quelle."
            ),
            cells => cells[label]
        );

    /// <summary>The number beside a label, where an edition has its own way.</summary>
    public static DerivedVariable NumberOf(
        int label,
        int number,
        (string En, string Es, string Fr) rule,
        Func<Cells, DerivedCell> formula,
        params int[] others
    ) => new(number, rule, formula, [label, .. others]) { Checks = [AnomalyChecks.LabelAgainstCode] };

    public static DerivedVariable Flag(int target, (string En, string Es, string Fr) rule, Func<Cells, bool> holds, params int[] inputs) =>
        new(target, rule, cells => DerivedCell.Flag(holds(cells)), inputs);

    /// <summary>Any of the three values; technology alone does not count.</summary>
    /// <param name="withoutValues">The cell where the values have the absence of the cell.</param>
    /// <param name="rule">The rule in words.</param>
    /// <param name="inputs">What it reads.</param>
    public static DerivedVariable Relevance(
        Func<Cells, DerivedCell> withoutValues,
        (string En, string Es, string Fr) rule,
        params int[] inputs
    ) =>
        new(
            DerivedField.Relevance,
            rule,
            cells =>
                cells[DerivedField.Information].Is(1) || cells[DerivedField.Participation].Is(1) || cells[DerivedField.Accountability].Is(1)
                    ? Yes
                : cells[DerivedField.Information].IsNumber ? No
                : withoutValues(cells),
            inputs
        )
        {
            Checks = [AnomalyChecks.LensJudgement, AnomalyChecks.TechnologyAlone, AnomalyChecks.InputsAgainstCode],
        };

    /// <summary>Any of the three values; where they were not coded, their absence.</summary>
    public static DerivedVariable RelevanceOfValues() =>
        Relevance(
            cells => cells[DerivedField.Information],
            (
                "1 where access to information, civic participation or public accountability is 1, else 0; their absence passes through.",
                "1 donde el acceso a la información, la participación ciudadana o la rendición de cuentas es 1; si no, 0; su ausencia pasa tal cual.",
                "1 si l’accès à l’information, la participation citoyenne ou la redevabilité est 1, sinon 0 ; leur absence passe telle quelle."
            ),
            DerivedField.Information,
            DerivedField.Participation,
            DerivedField.Accountability,
            DerivedField.Technology
        );

    /// <summary>Whether there is a report at all.</summary>
    public static DerivedVariable Reviewed() =>
        Flag(
            DerivedField.IrmAssessed,
            (
                "0 where completion at the progress report is NR, else 1.",
                "0 donde el cumplimiento en el informe de avance es NR; si no, 1.",
                "0 si l’achèvement au rapport d’étape est NR, sinon 1."
            ),
            cells => cells[DerivedField.ProgressCompletion] != DerivedCell.NotReviewed,
            DerivedField.ProgressCompletion
        );

    /// <summary>How many policy areas a commitment has.</summary>
    public static DerivedVariable TagCount()
    {
        int[] tags = [.. PolicyArea.List.Entries.Select(entry => DerivedField.Of(PolicyArea.Of(entry.Code)))];
        return new(
            DerivedField.Checksum,
            (
                "The number of policy areas that are 1; working groups do not count.",
                "El número de áreas de política que son 1; los grupos de trabajo no cuentan.",
                "Le nombre de domaines qui sont 1 ; les groupes de travail ne comptent pas."
            ),
            Count,
            tags
        )
        {
            NeedsAnyInput = true,
        };

        DerivedCell Count(Cells cells)
        {
            int count = 0;
            foreach (int tag in tags)
            {
                count += cells[tag].Is(1) ? 1 : 0;
            }

            return DerivedCell.Of(count);
        }
    }

    /// <summary>Whether a commitment has a star, all inputs taken as they stand: an absent one is no star.</summary>
    public static bool HasStar(Cells cells, int impact, int completion, bool needsSpecificity = true, bool orVerifiable = false) =>
        cells[completion].AtLeast(4)
        && cells[DerivedField.PotentialImpactNumber].AtLeast(impact)
        && cells[DerivedField.Relevance].Is(1)
        && (
            !needsSpecificity
            || cells[DerivedField.SpecificityNumber].AtLeast(2)
            || (orVerifiable && cells[DerivedField.SpecificityNumber] == DerivedCell.NotCoded && cells[DerivedField.Verifiability].Is(1))
        );

    /// <summary>A star: where it is computed at all, and what stands there where it is not.</summary>
    /// <param name="target">The column.</param>
    /// <param name="rule">The rule in words.</param>
    /// <param name="window">The cell outside the window of the column; null inside.</param>
    /// <param name="hasStar">The formula.</param>
    /// <param name="inputs">What both read.</param>
    public static DerivedVariable Star(
        int target,
        (string En, string Es, string Fr) rule,
        Func<Cells, DerivedCell?> window,
        Func<Cells, bool> hasStar,
        params int[] inputs
    ) =>
        new(target, rule, cells => window(cells) ?? DerivedCell.Flag(hasStar(cells)), inputs)
        {
            Applicability = Wording.Of(
                (
                    "Where the row lies outside the column's window the cell says why; inside, an absent input is no star.",
                    "Donde la fila queda fuera de la ventana de la columna, la celda dice por qué; dentro, una entrada ausente no da estelar.",
                    "Si la ligne est hors de la fenêtre de la colonne, la cellule dit pourquoi ; dedans, une entrée absente ne donne pas d’étoile."
                )
            ),
            Checks = [AnomalyChecks.WindowMissed(cells => DerivedCell.Flag(hasStar(cells)))],
        };

    /// <summary>The difference of the two completions, and the word for its sign.</summary>
    /// <param name="rule">The rule of the number in words.</param>
    /// <param name="window">The cell outside the window; null inside.</param>
    /// <param name="inputs">What the window reads beside the two completions.</param>
    public static DerivedVariable[] Changes((string En, string Es, string Fr) rule, Func<Cells, DerivedCell?> window, params int[] inputs)
    {
        int[] all = [DerivedField.ProgressCompletionNumber, DerivedField.EndCompletionNumber, .. inputs];
        return
        [
            new(DerivedField.ChangeNumber, rule, cells => window(cells) ?? Difference(cells), all)
            {
                Checks = [AnomalyChecks.OtherSaysSo(DerivedField.Change, Sign), AnomalyChecks.WindowMissed(Difference)],
            },
            new(
                DerivedField.Change,
                (
                    "The sign of that: Increase, No Change or Decrease; an absence passes through.",
                    "Su signo: Increase, No Change o Decrease; una ausencia pasa tal cual.",
                    "Son signe : Increase, No Change ou Decrease ; une absence passe telle quelle."
                ),
                cells => Sign(window(cells) ?? Difference(cells)),
                all
            )
            {
                Checks =
                [
                    AnomalyChecks.OtherSaysSo(DerivedField.ChangeNumber, Sign),
                    AnomalyChecks.WindowMissed(cells => Sign(Difference(cells))),
                ],
            },
        ];
    }

    /// <summary>End of term less progress; the absence of either where one is absent.</summary>
    private static DerivedCell Difference(Cells cells)
    {
        DerivedCell progress = cells[DerivedField.ProgressCompletionNumber];
        DerivedCell end = cells[DerivedField.EndCompletionNumber];
        return !end.IsNumber ? end
            : !progress.IsNumber ? progress
            : end.Minus(progress);
    }

    private static DerivedCell Sign(DerivedCell change) =>
        change.AtLeast(1) ? DerivedCell.Increase
        : change.Is(0) ? DerivedCell.NoChange
        : change.Below(0) ? DerivedCell.Decrease
        : change;
}
