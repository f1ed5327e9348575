namespace Ogp.Model.Scoring;

/// <summary>A recorded cell of a derived column that its definition does not give. Immutable; safe to share between threads.</summary>
/// <param name="Row">Number of the row, from 1.</param>
/// <param name="Commitment">Id of the commitment.</param>
/// <param name="Variable">The variable of the cell's column.</param>
/// <param name="Column">The column's heading.</param>
/// <param name="Recorded">The cell's text.</param>
/// <param name="Defined">What the definition gives; null where it cannot be computed.</param>
/// <param name="Missing">The inputs that are absent, as <c>heading = cell</c>; none where the row lies outside the years of the column.</param>
public sealed record DefinedCell(
    int Row,
    CommitmentId Commitment,
    DerivedVariable Variable,
    string Column,
    string Recorded,
    DerivedCell? Defined,
    ValueList<string> Missing
)
{
    private static readonly LocalizedText s_missing = Wording.Of(
        ("not computable: {0}; {1} is recorded", "no se puede calcular: {0}; se registra {1}", "non calculable : {0} ; {1} est enregistré")
    );

    private static readonly LocalizedText s_outside = Wording.Of(
        (
            "not computable in the years of this row; {1} is recorded",
            "no se puede calcular en los años de esta fila; se registra {1}",
            "non calculable pour les années de cette ligne ; {1} est enregistré"
        )
    );

    private static readonly LocalizedText s_other = Wording.Of(
        (
            "the definition gives {2}; {1} is recorded",
            "la definición da {2}; se registra {1}",
            "la définition donne {2} ; {1} est enregistré"
        )
    );

    /// <summary>Why the two differ, in words.</summary>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    public string Explain(string language = "en") =>
        string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            (
                Defined is not null ? s_other
                : Missing.IsEmpty ? s_outside
                : s_missing
            ).For(language),
            string.Join("; ", Missing),
            Recorded.Length == 0 ? "–" : Recorded,
            Defined
        );
}
