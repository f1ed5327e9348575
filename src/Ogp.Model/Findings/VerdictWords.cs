using System.Globalization;

namespace Ogp.Model;

/// <summary>Verdicts as words, in English, Spanish and French.</summary>
internal static class VerdictWords
{
    private static readonly LocalizedText s_none = LocalizedText.Of("nothing found", "nada encontrado", "rien trouvé");
    private static readonly LocalizedText s_notExamined = LocalizedText.Of("not examined", "no examinado", "non examiné");
    private static readonly LocalizedText s_inPart = LocalizedText.Of(
        " (examined in part)",
        " (examinado en parte)",
        " (examiné en partie)"
    );

    private static readonly (Severity Severity, LocalizedText One, LocalizedText Many)[] s_severities =
    [
        (Severity.Error, LocalizedText.Of("error", "error", "erreur"), LocalizedText.Of("errors", "errores", "erreurs")),
        (
            Severity.Warning,
            LocalizedText.Of("warning", "advertencia", "avertissement"),
            LocalizedText.Of("warnings", "advertencias", "avertissements")
        ),
        (Severity.Note, LocalizedText.Of("note", "nota", "remarque"), LocalizedText.Of("notes", "notas", "remarques")),
    ];

    public static LocalizedText NameOf(VerdictAspect aspect) =>
        aspect switch
        {
            VerdictAspect.Structure => LocalizedText.Of("structure", "estructura", "structure"),
            VerdictAspect.Coherence => LocalizedText.Of("coherence", "coherencia", "cohérence"),
            _ => LocalizedText.Of("completeness", "integridad", "complétude"),
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
}
