using System.Globalization;
using Ogp.Model.Comparing;

namespace Ogp.Model.Cli.Output;

/// <summary>Numbers with a noun that fits them, in English, Spanish and French, as the lines below findings and repairs have them.</summary>
internal static class CountWords
{
    private static readonly (LocalizedText One, LocalizedText Many) s_documents = (
        Words("{0} document", "{0} documento", "{0} document"),
        Words("{0} documents", "{0} documentos", "{0} documents")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_errors = (
        Words("{0} error", "{0} error", "{0} erreur"),
        Words("{0} errors", "{0} errores", "{0} erreurs")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_warnings = (
        Words("{0} warning", "{0} advertencia", "{0} avertissement"),
        Words("{0} warnings", "{0} advertencias", "{0} avertissements")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_notes = (
        Words("{0} note", "{0} nota", "{0} remarque"),
        Words("{0} notes", "{0} notas", "{0} remarques")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_repairs = (
        Words("{0} repair", "{0} reparación", "{0} réparation"),
        Words("{0} repairs", "{0} reparaciones", "{0} réparations")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_possibleRepairs = (
        Words("{0} repair possible", "{0} reparación posible", "{0} réparation possible"),
        Words("{0} repairs possible", "{0} reparaciones posibles", "{0} réparations possibles")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_findingsLeft = (
        Words("{0} finding left", "queda {0} hallazgo", "il reste {0} constat"),
        Words("{0} findings left", "quedan {0} hallazgos", "il reste {0} constats")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_known = (
        Words("{0} finding is known and left out", "se omite {0} hallazgo conocido", "{0} constat connu est omis"),
        Words("{0} findings are known and left out", "se omiten {0} hallazgos conocidos", "{0} constats connus sont omis")
    );

    private static readonly LocalizedText s_noDifferences = Words("no differences", "ninguna diferencia", "aucune différence");

    private static readonly (LocalizedText One, LocalizedText Many) s_differences = (
        Words("{0} difference", "{0} diferencia", "{0} différence"),
        Words("{0} differences", "{0} diferencias", "{0} différences")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_added = (
        Words("{0} added", "{0} añadida", "{0} ajoutée"),
        Words("{0} added", "{0} añadidas", "{0} ajoutées")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_removed = (
        Words("{0} removed", "{0} eliminada", "{0} supprimée"),
        Words("{0} removed", "{0} eliminadas", "{0} supprimées")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_changed = (
        Words("{0} changed", "{0} de cambio", "{0} de changement"),
        Words("{0} changed", "{0} de cambio", "{0} de changement")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_moved = (
        Words("{0} moved", "{0} de lugar", "{0} de place"),
        Words("{0} moved", "{0} de lugar", "{0} de place")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_plans = (
        Words("{0} plan", "{0} plan", "{0} plan"),
        Words("{0} plans", "{0} planes", "{0} plans")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_commitments = (
        Words("{0} commitment", "{0} compromiso", "{0} engagement"),
        Words("{0} commitments", "{0} compromisos", "{0} engagements")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_milestones = (
        Words("{0} milestone", "{0} hito", "{0} jalon"),
        Words("{0} milestones", "{0} hitos", "{0} jalons")
    );

    private static readonly LocalizedText s_written = Words("{0}, {1} written.", "Se escriben {0}, {1}.", "{0}, {1} écrits.");

    private static readonly (LocalizedText One, LocalizedText Many) s_conflicts = (
        Words("{0} conflict", "{0} conflicto", "{0} conflit"),
        Words("{0} conflicts", "{0} conflictos", "{0} conflits")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_refinements = (
        Words("{0} refinement", "{0} precisión", "{0} précision"),
        Words("{0} refinements", "{0} precisiones", "{0} précisions")
    );

    private static readonly LocalizedText s_merged = Words(
        "{0} merged: {1}, {2}",
        "Combinación de {0}: {1}, {2}",
        "Fusion de {0} : {1}, {2}"
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_fields = (
        Words("{0} field", "{0} campo", "{0} champ"),
        Words("{0} fields", "{0} campos", "{0} champs")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_lists = (
        Words("{0} list", "{0} lista", "{0} liste"),
        Words("{0} lists", "{0} listas", "{0} listes")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_rules = (
        Words("{0} rule", "{0} regla", "{0} règle"),
        Words("{0} rules", "{0} reglas", "{0} règles")
    );

    private static readonly (LocalizedText One, LocalizedText Many) s_findings = (
        Words("{0} finding", "{0} hallazgo", "{0} constat"),
        Words("{0} findings", "{0} hallazgos", "{0} constats")
    );

    private static readonly LocalizedText s_examples = Words(
        "{0} of {1} examples are as expected",
        "ejemplos como se espera: {0} de {1}",
        "exemples comme prévu : {0} sur {1}"
    );

    private static readonly LocalizedText s_notLookedAt = Words(
        "its examples are not looked at, as it has errors",
        "no se miran sus ejemplos, pues tiene errores",
        "ses exemples ne sont pas examinés, car il a des erreurs"
    );

    private static readonly LocalizedText s_unbroken = Words(
        "No example breaks the rule {0}.",
        "Ningún ejemplo incumple la regla {0}.",
        "Aucun exemple n’enfreint la règle {0}."
    );

    private static readonly LocalizedText s_listed = Words("{0} of {1} are listed", "se listan {0} de {1}", "{0} sur {1} sont listés");

    private static readonly LocalizedText s_more = Words(
        "(and {0} more of this kind)",
        "(y {0} más de esta clase)",
        "(et {0} de plus de ce genre)"
    );

    private static readonly LocalizedText s_leftAlone = Words(
        "left alone, as it would bring other findings to light",
        "no se aplica, pues sacaría a la luz otros hallazgos",
        "laissée de côté, car elle ferait apparaître d’autres constats"
    );

    public static string Documents(int count, string language) => Of(s_documents, count, language);

    /// <summary>How many findings a baseline leaves out.</summary>
    public static string Known(int count, string language) => Of(s_known, count, language);

    /// <summary>How many differences, or how many of a kind.</summary>
    public static string Differences(DifferenceKind? kind, int count, string language) =>
        kind switch
        {
            null when count == 0 => s_noDifferences.For(language),
            null => Of(s_differences, count, language),
            DifferenceKind.Added => Of(s_added, count, language),
            DifferenceKind.Removed => Of(s_removed, count, language),
            DifferenceKind.Moved => Of(s_moved, count, language),
            _ => Of(s_changed, count, language),
        };

    public static string Plans(int count, string language) => Of(s_plans, count, language);

    public static string Commitments(int count, string language) => Of(s_commitments, count, language);

    public static string Milestones(int count, string language) => Of(s_milestones, count, language);

    /// <summary>What was written, in one line.</summary>
    public static string Written(int plans, int commitments, string language) =>
        Fill(s_written, language, Plans(plans, language), Commitments(commitments, language));

    /// <summary>What was merged, in one line.</summary>
    public static string Merged(int documents, int conflicts, int refinements, string language) =>
        Fill(
            s_merged,
            language,
            Documents(documents, language),
            Of(s_conflicts, conflicts, language),
            Of(s_refinements, refinements, language)
        );

    public static string Errors(int count, string language) => Of(s_errors, count, language);

    public static string Warnings(int count, string language) => Of(s_warnings, count, language);

    public static string Notes(int count, string language) => Of(s_notes, count, language);

    public static string Repairs(int count, bool arePossible, string language) =>
        Of(arePossible ? s_possibleRepairs : s_repairs, count, language);

    public static string FindingsLeft(int count, string language) => Of(s_findingsLeft, count, language);

    public static string Fields(int count, string language) => Of(s_fields, count, language);

    public static string Lists(int count, string language) => Of(s_lists, count, language);

    public static string Rules(int count, string language) => Of(s_rules, count, language);

    public static string Findings(int count, string language) => Of(s_findings, count, language);

    /// <summary>How many examples of a profile are as expected.</summary>
    public static string Examples(int right, int all, string language) => Fill(s_examples, language, right, all);

    /// <summary>Why the examples of a profile are not looked at.</summary>
    public static string NotLookedAt(string language) => s_notLookedAt.For(language);

    /// <summary>That nothing shows what a rule finds.</summary>
    public static string Unbroken(string rule, string language) => Fill(s_unbroken, language, rule);

    /// <summary>How many of how many are listed.</summary>
    public static string Listed(FindingCount count, string language) => Fill(s_listed, language, count.Listed, count.Count);

    /// <summary>How many there are beside the one that is shown.</summary>
    public static string More(int count, string language) => Fill(s_more, language, count);

    /// <summary>Why a repair is not made.</summary>
    public static string LeftAlone(string language) => s_leftAlone.For(language);

    /// <summary>The noun that fits; behind a zero it is singular in French.</summary>
    private static string Of((LocalizedText One, LocalizedText Many) words, int count, string language)
    {
        bool isOne = count == 1 || (count == 0 && Language(language) == "fr");
        return Fill(isOne ? words.One : words.Many, language, count);
    }

    private static string Fill(LocalizedText text, string language, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, text.For(language), values);

    /// <summary>The language that the words of an output are in: the reader's, or English.</summary>
    public static string Language(string language) => Words("en", "es", "fr").For(language);

    /// <summary>A text in the three languages.</summary>
    public static LocalizedText Words(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
