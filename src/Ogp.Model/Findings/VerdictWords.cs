using System.Globalization;

namespace Ogp.Model;

/// <summary>Verdicts as words, in English, Spanish and French.</summary>
internal static class VerdictWords
{
    private static readonly LocalizedText s_none = Words("nothing found", "nada encontrado", "rien trouvé");
    private static readonly LocalizedText s_notExamined = Words("not examined", "no examinado", "non examiné");
    private static readonly LocalizedText s_inPart = Words(" (examined in part)", " (examinado en parte)", " (examiné en partie)");

    private static readonly (Severity Severity, LocalizedText One, LocalizedText Many)[] s_severities =
    [
        (Severity.Error, Words("error", "error", "erreur"), Words("errors", "errores", "erreurs")),
        (Severity.Warning, Words("warning", "advertencia", "avertissement"), Words("warnings", "advertencias", "avertissements")),
        (Severity.Note, Words("note", "nota", "remarque"), Words("notes", "notas", "remarques")),
    ];

    public static LocalizedText NameOf(VerdictAspect aspect) =>
        aspect switch
        {
            VerdictAspect.Structure => Words("structure", "estructura", "structure"),
            VerdictAspect.Coherence => Words("coherence", "coherencia", "cohérence"),
            _ => Words("completeness", "integridad", "complétude"),
        };

    public static string FoundBy(Verdict verdict, string language)
    {
        if (verdict.Scrutiny == Scrutiny.None)
        {
            return s_notExamined.For(language);
        }

        List<string> counts = [];
        foreach ((Severity severity, LocalizedText one, LocalizedText many) in s_severities)
        {
            if (verdict.Count(severity) is > 0 and int count)
            {
                counts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many).For(language)}"));
            }
        }

        return (counts.Count == 0 ? s_none.For(language) : string.Join(", ", counts))
            + (verdict.Scrutiny == Scrutiny.Part ? s_inPart.For(language) : "");
    }

    private static LocalizedText Words(string en, string es, string fr) => new([new("en", en), new("es", es), new("fr", fr)]);
}
