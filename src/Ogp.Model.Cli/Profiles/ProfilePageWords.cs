using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Profiles;

/// <summary>The words of a profile's reference page in English, Spanish and French. Types are called as they are in the profile's file.</summary>
internal static class ProfilePageWords
{
    public static LocalizedText Version { get; } = CountWords.Words("Version", "Versión", "Version");

    public static LocalizedText Namespace { get; } = CountWords.Words("Namespace", "Espacio de nombres", "Espace de noms");

    public static LocalizedText Members { get; } = CountWords.Words("Members", "Miembros", "Membres");

    public static LocalizedText Languages { get; } = CountWords.Words("Languages", "Idiomas", "Langues");

    public static LocalizedText Extends { get; } = CountWords.Words("Extends", "Amplía", "Étend");

    public static LocalizedText AddedFields { get; } =
        CountWords.Words("{0}: added fields", "{0}: campos añadidos", "{0} : champs ajoutés");

    public static LocalizedText Type { get; } = CountWords.Words("Type {0}", "Tipo {0}", "Type {0}");

    public static LocalizedText Key { get; } = CountWords.Words(", key {0}", ", clave {0}", ", clé {0}");

    public static LocalizedText CodesOf { get; } = CountWords.Words("Codes of {0}", "Códigos de {0}", "Codes de {0}");

    public static LocalizedText Open { get; } = CountWords.Words(" (open)", " (abierta)", " (ouverte)");

    public static LocalizedText CodesAdded { get; } =
        CountWords.Words("Codes added to {0}", "Códigos añadidos a {0}", "Codes ajoutés à {0}");

    public static LocalizedText Narrowed { get; } = CountWords.Words("Codes that are left", "Códigos que quedan", "Codes qui restent");

    public static LocalizedText Raised { get; } =
        CountWords.Words("Findings that count more", "Hallazgos que cuentan más", "Constats qui comptent davantage");

    public static LocalizedText Asked { get; } =
        CountWords.Words("Asked for beside the rules", "Se pide además de las reglas", "Demandé en plus des règles");

    public static LocalizedText List { get; } = CountWords.Words("list", "lista", "liste");

    public static LocalizedText Codes { get; } = CountWords.Words("codes", "códigos", "codes");

    public static LocalizedText Finding { get; } = CountWords.Words("finding", "hallazgo", "constat");

    public static LocalizedText AtLeast { get; } = CountWords.Words("at least", "como mínimo", "au moins");

    public static LocalizedText Parameter { get; } = CountWords.Words("parameter", "parámetro", "paramètre");

    public static LocalizedText Value { get; } = CountWords.Words("value", "valor", "valeur");

    public static LocalizedText Required { get; } = CountWords.Words("Required", "Obligatorio", "Obligatoire");

    public static LocalizedText IsRequired { get; } = CountWords.Words(", required", ", obligatorio", ", obligatoire");

    public static LocalizedText At { get; } = CountWords.Words("{0}, at `{1}`", "{0}, en `{1}`", "{0}, dans `{1}`");

    public static LocalizedText Scores { get; } = CountWords.Words("Scores", "Puntuaciones", "Scores");

    public static LocalizedText Member { get; } = CountWords.Words("member", "miembro", "membre");

    public static LocalizedText FieldType { get; } = CountWords.Words("type", "tipo", "type");

    public static LocalizedText ArrayOf { get; } = CountWords.Words("array of {0}", "lista de {0}", "liste de {0}");

    public static LocalizedText Label { get; } = CountWords.Words("label", "etiqueta", "libellé");

    public static LocalizedText Meaning { get; } = CountWords.Words("meaning", "significado", "signification");

    public static LocalizedText Code { get; } = CountWords.Words("code", "código", "code");

    public static LocalizedText OfSeverity(Severity severity) =>
        severity switch
        {
            Severity.Error => CountWords.Words("Error", "Error", "Erreur"),
            Severity.Warning => CountWords.Words("Warning", "Advertencia", "Avertissement"),
            _ => CountWords.Words("Note", "Nota", "Remarque"),
        };
}
