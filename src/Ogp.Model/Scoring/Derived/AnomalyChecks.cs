namespace Ogp.Model.Scoring;

/// <summary>Looks at a disagreement for one thing that may be wrong; null where that is not it.</summary>
internal delegate Verdict? AnomalyCheck(Anomaly anomaly);

/// <summary>What is wrong with a cell.</summary>
/// <param name="Class">The class.</param>
/// <param name="Reason">The same in words.</param>
internal readonly record struct Verdict(DisagreementClass Class, LocalizedText Reason)
{
    /// <summary>A verdict with its reason in the three languages and what it mentions.</summary>
    public static Verdict Of(DisagreementClass kind, (string En, string Es, string Fr) reason, params ReadOnlySpan<object> values) =>
        new(kind, Wording.Of(reason, values));
}

/// <summary>What may be wrong with a cell, as far as its own row tells.</summary>
internal static class AnomalyChecks
{
    /// <summary>For columns that only write the number of a label.</summary>
    public static Verdict? LabelAgainstCode(Anomaly anomaly) =>
        Verdict.Of(
            DisagreementClass.LabelAgainstCode,
            (
                "The label says {0}, which is {1}; the code beside it says {2}",
                "La etiqueta dice {0}, que es {1}; el código a su lado dice {2}",
                "Le libellé dit {0}, ce qui est {1} ; le code à côté dit {2}"
            ),
            anomaly.Show(anomaly.Variable.Sources[0]),
            anomaly.RecomputedText,
            anomaly.RecordedText
        );

    /// <summary>For columns whose inputs are as plain as labels.</summary>
    public static Verdict? InputsAgainstCode(Anomaly anomaly) =>
        Verdict.Of(
            DisagreementClass.LabelAgainstCode,
            (
                "The inputs say {0}, and the cell says {1}",
                "Las entradas dicen {0}, y la celda dice {1}",
                "Les entrées disent {0}, et la cellule dit {1}"
            ),
            anomaly.RecomputedText,
            anomaly.RecordedText
        );

    public static Verdict? TechnologyAlone(Anomaly anomaly) =>
        anomaly.Recomputed.Is(0) && anomaly.Recorded.Is(1) && anomaly.Cells[DerivedField.Technology].Is(1)
            ? Verdict.Of(
                DisagreementClass.LabelAgainstCode,
                (
                    "It is flagged as relevant by technology alone: {0}, which does not count",
                    "Está marcado como relevante solo por la tecnología: {0}, que no cuenta",
                    "Il est marqué comme pertinent par la seule technologie : {0}, qui ne compte pas"
                ),
                anomaly.Show(DerivedField.Technology)
            )
            : null;

    /// <summary>From 2020 on reviewers judge relevance at a look; where they say no, no other column does.</summary>
    public static Verdict? LensJudgement(Anomaly anomaly) =>
        anomaly.Recomputed.Is(1) && anomaly.Recorded.Is(0) && !anomaly.Cells[DerivedField.Information].IsNumber
            ? Verdict.Of(
                DisagreementClass.NotDerivable,
                (
                    "The values were not coded, and whether there is an open government lens is a judgement of the reviewers that no other column holds",
                    "Los valores no se codificaron, y si hay una perspectiva de gobierno abierto es un juicio de los revisores que ninguna otra columna recoge",
                    "Les valeurs n’ont pas été codées, et l’existence d’une optique de gouvernement ouvert est un jugement des évaluateurs qu’aucune autre colonne ne porte"
                )
            )
            : null;

    /// <summary>A policy area above others may be set where none of these is.</summary>
    public static Verdict? SetDirectly(Anomaly anomaly) =>
        anomaly.Recorded.Is(1) && anomaly.Recomputed.Is(0)
            ? Verdict.Of(
                DisagreementClass.NotDerivable,
                (
                    "The policy area was set directly, without any of those under it",
                    "El área de política se marcó directamente, sin ninguna de las que están debajo",
                    "Le domaine a été marqué directement, sans aucun de ceux qui sont au-dessous"
                )
            )
            : null;

    /// <summary>For columns that rest on something outside the table.</summary>
    public static AnomalyCheck KeptOutside((string En, string Es, string Fr) reason) =>
        _ => Verdict.Of(DisagreementClass.NotDerivable, (reason.En.TrimEnd('.'), reason.Es.TrimEnd('.'), reason.Fr.TrimEnd('.')));

    /// <summary>For two columns that say the same: the other one says what the rule gives.</summary>
    public static AnomalyCheck OtherSaysSo(int other, Func<DerivedCell, DerivedCell> inWords) =>
        anomaly =>
        {
            DerivedCell expected = inWords(anomaly.Recomputed);
            return inWords(anomaly.RecordedAt(other)) == expected && inWords(anomaly.Recorded) != expected
                ? Verdict.Of(
                    DisagreementClass.LabelAgainstCode,
                    (
                        "{0}, as the completions say, and this cell says {1}",
                        "{0}, como dicen los cumplimientos, y esta celda dice {1}",
                        "{0}, comme le disent les achèvements, et cette cellule dit {1}"
                    ),
                    anomaly.Show(other),
                    anomaly.RecordedText
                )
                : null;
        };

    /// <summary>For columns that are computed for some years only: the cell was computed outside them.</summary>
    public static AnomalyCheck WindowMissed(Func<ReadOnlySpan<DerivedCell>, DerivedCell> formula) =>
        anomaly =>
            formula(anomaly.Cells) == anomaly.Recorded
                ? Verdict.Of(
                    DisagreementClass.StaleOrShifted,
                    (
                        "The cell was computed although the row lies outside the column's window: without the window the formula gives {0}",
                        "La celda se calculó aunque la fila queda fuera de la ventana de la columna: sin la ventana la fórmula da {0}",
                        "La cellule a été calculée bien que la ligne soit hors de la fenêtre de la colonne : sans la fenêtre la formule donne {0}"
                    ),
                    anomaly.RecordedText
                )
                : null;
}
