namespace Ogp.Model.Scoring;

/// <summary>Looks at a disagreement for one thing that may be wrong; null where that is not it.</summary>
internal delegate Verdict? AnomalyCheck(Anomaly anomaly);

/// <summary>What is wrong with a cell.</summary>
/// <param name="Class">The class.</param>
/// <param name="Reason">The same in words.</param>
internal readonly record struct Verdict(DisagreementClass Class, string Reason);

/// <summary>What may be wrong with a cell, as far as its own row tells.</summary>
internal static class AnomalyChecks
{
    /// <summary>For columns that only write the number of a label.</summary>
    public static Verdict? LabelAgainstCode(Anomaly anomaly) =>
        anomaly.Recomputed == DerivedCell.Unread
            ? new(DisagreementClass.NotDerivable, $"{anomaly.Show(anomaly.Variable.Sources[0])} is no label of the edition")
            : new(
                DisagreementClass.LabelAgainstCode,
                $"The label says {anomaly.Show(anomaly.Variable.Sources[0])}, which is {anomaly.Recomputed}; the code beside it says {anomaly.RecordedText}"
            );

    /// <summary>For columns whose inputs are as plain as labels.</summary>
    public static Verdict? InputsAgainstCode(Anomaly anomaly) =>
        new(DisagreementClass.LabelAgainstCode, $"The inputs say {anomaly.Recomputed}, and the cell says {anomaly.RecordedText}");

    public static Verdict? TechnologyAlone(Anomaly anomaly) =>
        anomaly.Recomputed.Is(0) && anomaly.Recorded.Is(1) && anomaly.Cells[DerivedField.Technology].Is(1)
            ? new(
                DisagreementClass.LabelAgainstCode,
                $"It is flagged as relevant by technology alone: {anomaly.Show(DerivedField.Technology)}, which does not count"
            )
            : null;

    /// <summary>From 2020 on reviewers judge relevance at a look; where they say no, no other column does.</summary>
    public static Verdict? LensJudgement(Anomaly anomaly) =>
        anomaly.Recomputed.Is(1) && anomaly.Recorded.Is(0) && !anomaly.Cells[DerivedField.Information].IsNumber
            ? new(
                DisagreementClass.NotDerivable,
                "The values were not coded, and whether there is an open government lens is a judgement of the reviewers that no other column holds"
            )
            : null;

    /// <summary>A policy area above others may be set where none of these is.</summary>
    public static Verdict? SetDirectly(Anomaly anomaly) =>
        anomaly.Recorded.Is(1) && anomaly.Recomputed.Is(0)
            ? new(DisagreementClass.NotDerivable, "The policy area was set directly, without any of those under it")
            : null;

    /// <summary>For columns that rest on something outside the table.</summary>
    public static AnomalyCheck KeptOutside(string reason) => _ => new(DisagreementClass.NotDerivable, reason.TrimEnd('.'));

    /// <summary>For two columns that say the same: the other one says what the rule gives.</summary>
    public static AnomalyCheck OtherSaysSo(int other, Func<DerivedCell, DerivedCell> inWords) =>
        anomaly =>
        {
            DerivedCell expected = inWords(anomaly.Recomputed);
            return inWords(anomaly.RecordedAt(other)) == expected && inWords(anomaly.Recorded) != expected
                ? new(
                    DisagreementClass.LabelAgainstCode,
                    $"{anomaly.Show(other)}, as the completions say, and this cell says {anomaly.RecordedText}"
                )
                : null;
        };

    /// <summary>For columns that are computed for some years only: the cell was computed outside them.</summary>
    public static AnomalyCheck WindowMissed(Func<ReadOnlySpan<DerivedCell>, DerivedCell> formula) =>
        anomaly =>
            formula(anomaly.Cells) == anomaly.Recorded
                ? new(
                    DisagreementClass.StaleOrShifted,
                    $"The cell was computed although the row lies outside the column's window: without the window the formula gives {anomaly.Recorded}"
                )
                : null;
}
