namespace Ogp.Model.Reporting.Wording;

/// <summary>The words of the page of findings.</summary>
internal sealed class FindingsTexts(string language)
{
    /// <summary>The language that the words are in: the reader's, or English.</summary>
    public string Language { get; } = Words("en", "es", "fr").For(language);

    public string Title => Words("What validation found", "Lo que encontró la validación", "Ce que la validation a trouvé").For(Language);

    public string Fix => Words("Safe repair", "Reparación segura", "Réparation sûre").For(Language);

    /// <summary>A label with its colon, as the language sets it.</summary>
    public string Label(string label) => label + Words(":", ":", " :").For(Language);

    public string NameOf(Severity severity) =>
        (
            severity switch
            {
                Severity.Error => Words("Error", "Error", "Erreur"),
                Severity.Warning => Words("Warning", "Advertencia", "Avertissement"),
                _ => Words("Note", "Nota", "Remarque"),
            }
        ).For(Language);

    private static LocalizedText Words(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
