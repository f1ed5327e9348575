using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Output;

/// <summary>The words of the scorecard in English, Spanish and French. The French words are our own.</summary>
internal static class Words
{
    public static LocalizedText Plan { get; } = CountWords.Words("action plan {0}", "plan de acción {0}", "plan d’action {0}");

    public static LocalizedText DoesNotCount { get; } =
        CountWords.Words(
            "{0} (does not count: not independent)",
            "{0} (no cuenta: no es independiente)",
            "{0} (ne compte pas : non indépendant)"
        );

    public static LocalizedText NoPlans { get; } =
        CountWords.Words(
            "The document has no action plan; scores are of the commitments of plans.",
            "El documento no tiene ningún plan de acción; las puntuaciones son de los compromisos de planes.",
            "Le document n’a aucun plan d’action ; les scores portent sur les engagements de plans."
        );

    public static LocalizedText Until { get; } = CountWords.Words("until {0}", "hasta {0}", "jusqu’à {0}");

    public static LocalizedText From { get; } = CountWords.Words("from {0}", "desde {0}", "à partir de {0}");

    public static LocalizedText Stated { get; } = CountWords.Words("stated", "declarado", "déclaré");

    public static LocalizedText Ratings { get; } = CountWords.Words("Ratings", "Calificaciones", "Notations");

    public static LocalizedText Variable { get; } = CountWords.Words("Variable", "Variable", "Variable");

    public static LocalizedText Levels { get; } = CountWords.Words("Levels", "Niveles", "Niveaux");

    public static LocalizedText RoundedBy { get; } =
        CountWords.Words("Percentages are rounded {0}", "Los porcentajes se redondean {0}", "Les pourcentages sont arrondis {0}");

    private static LocalizedText Nearest { get; } =
        CountWords.Words("to the nearest whole number", "al entero más cercano", "à l’entier le plus proche");

    private static LocalizedText CutOff { get; } =
        CountWords.Words("down to a whole number", "hacia abajo, al entero", "vers le bas, à l’entier");

    private static LocalizedText OneDecimal { get; } = CountWords.Words("to one decimal", "a un decimal", "à une décimale");

    /// <summary>The report, or the score, that ratings are of.</summary>
    public static LocalizedText RatedIn { get; } = CountWords.Words("Ratings of", "Calificaciones de", "Notations de");

    public static LocalizedText StatesNoTotals { get; } =
        CountWords.Words(
            "ogp: no report in '{0}' states totals (statedTallies).",
            "ogp: ningún informe de «{0}» declara totales (statedTallies).",
            "ogp : aucun rapport de « {0} » ne déclare de totaux (statedTallies)."
        );

    public static LocalizedText OtherStatesTotals { get; } =
        CountWords.Words(
            "ogp: '{0}' does: name it first.",
            "ogp: «{0}» sí: nómbrelo primero.",
            "ogp : « {0} » en déclare : nommez-le d’abord."
        );

    public static LocalizedText StatedInReport { get; } =
        CountWords.Words("Stated in the report", "Declarado en el informe", "Déclaré dans le rapport");

    public static LocalizedText Or { get; } = CountWords.Words(" or ", " o ", " ou ");

    public static LocalizedText Agrees { get; } = CountWords.Words("agrees", "coincide", "concorde");

    public static LocalizedText CannotBeTold { get; } = CountWords.Words("cannot be told", "no se puede saber", "impossible à dire");

    public static LocalizedText Contradicts { get; } = CountWords.Words("contradicts", "contradice", "contredit");

    public static LocalizedText HighCompletion { get; } = CountWords.Words("High completion", "Cumplimiento alto", "Achèvement élevé");

    public static LocalizedText HighResults { get; } = CountWords.Words("Strong results", "Resultados fuertes", "Résultats forts");

    public static LocalizedText RateOf { get; } = CountWords.Words("{0} of {1}", "{0} de {1}", "{0} sur {1}");

    public static LocalizedText Untold { get; } =
        CountWords.Words("; cannot be told for {0}", "; no se puede saber de {0}", " ; impossible à dire pour {0}");

    public static LocalizedText UnknownLevel { get; } =
        CountWords.Words("unknown level “{0}”", "nivel desconocido «{0}»", "niveau inconnu « {0} »");

    public static LocalizedText WithoutLevel { get; } =
        CountWords.Words(
            " (the level of {0} is not known, but every possible one gives the same answer)",
            " (no se conoce el nivel de {0}, pero todos los posibles dan la misma respuesta)",
            " (le niveau de {0} n’est pas connu, mais tous les possibles donnent la même réponse)"
        );

    public static LocalizedText Forum { get; } = CountWords.Words("Forum", "Foro", "Forum");

    public static LocalizedText ForumSize { get; } =
        CountWords.Words("{0} stated, {1} named", "declarados: {0}; nombrados: {1}", "déclarés : {0} ; nommés : {1}");

    public static LocalizedText Stars { get; } = CountWords.Words("Stars", "Estelares", "Étoiles");

    public static LocalizedText StarsOf { get; } =
        CountWords.Words("{0} of {1} in {2} ({3})", "{0} de {1} en {2} ({3})", "{0} sur {1} dans {2} ({3})");

    public static LocalizedText StarsBy { get; } = CountWords.Words("Report (rule)", "Informe (regla)", "Rapport (règle)");

    public static LocalizedText StarsRecorded { get; } =
        CountWords.Words(
            "; on record for {0} (starred: {1}), agreeing: {2}",
            "; con registro: {0} (estelares: {1}), coincidentes: {2}",
            " ; sur registre : {0} (étoilés : {1}), concordants : {2}"
        );

    public static LocalizedText Anomaly { get; } =
        CountWords.Words(
            "{0}: recorded {1}, the formula gives {2}",
            "{0}: registrado {1}, la fórmula da {2}",
            "{0} : enregistré {1}, la formule donne {2}"
        );

    public static LocalizedText NoSides { get; } =
        CountWords.Words(
            "ogp: nobody reports on a milestone in '{0}': only Ecuador's tracker, with its tables of entities, counterparts and core group, has three sides.",
            "ogp: nadie reporta sobre un hito en «{0}»: solo el seguimiento de Ecuador, con sus tablas de entidades, contrapartes y Grupo Núcleo, tiene tres partes.",
            "ogp : personne ne rapporte sur un jalon dans « {0} » : seul le suivi de l’Équateur, avec ses tableaux des entités, des contreparties et du groupe central, a trois parties."
        );

    private static LocalizedText LabelAndValue { get; } = CountWords.Words("{0}: {1}", "{0}: {1}", "{0} : {1}");

    /// <summary>What stands between two parts of a line.</summary>
    public static LocalizedText Semicolon { get; } = CountWords.Words("; ", "; ", " ; ");

    /// <summary>What was written where.</summary>
    public static LocalizedText FileWritten { get; } = CountWords.Words("{0} written.", "Escrito: {0}.", "Écrit : {0}.");

    /// <summary>How many findings a rule gave.</summary>
    public static LocalizedText Found { get; } = CountWords.Words("findings: {0}", "hallazgos: {0}", "constats : {0}");

    public static LocalizedText FindingsLeftOut { get; } =
        CountWords.Words(
            "{0} findings are left out: the file has {1}, the gravest.",
            "Hallazgos omitidos: {0}; el archivo tiene los {1} más graves.",
            "Constats omis : {0} ; le fichier a les {1} plus graves."
        );

    public static LocalizedText RelatedLeftOut { get; } =
        CountWords.Words(
            "{0} related places are left out: a result has {1} at most.",
            "Lugares relacionados omitidos: {0}; un resultado tiene {1} como máximo.",
            "Lieux liés omis : {0} ; un résultat en a {1} au plus."
        );

    /// <summary>Why a file of a folder was not opened.</summary>
    public static LocalizedText AccessDenied { get; } =
        CountWords.Words("access to it is denied.", "se deniega el acceso.", "l’accès en est refusé.");

    /// <summary>Why a file of a folder was not opened.</summary>
    public static LocalizedText CannotBeRead { get; } = CountWords.Words("it cannot be read.", "no se puede leer.", "il est illisible.");

    /// <summary>Why a file of a folder was not opened.</summary>
    public static LocalizedText TooManyFiles { get; } =
        CountWords.Words(
            "no more than the first 1000 texts and workbooks of a folder are read.",
            "de una carpeta se leen como máximo los primeros 1000 textos y libros.",
            "d’un dossier, on ne lit que les 1000 premiers textes et classeurs."
        );

    /// <summary>A label, a colon as the language sets it, and what belongs to the label.</summary>
    public static string Labelled(string label, string value, string language) => LabelAndValue.In(language, label, value);

    /// <summary>A severity for people; machines read English. Null where a rule is off.</summary>
    public static LocalizedText Of(Severity? severity) =>
        severity switch
        {
            Severity.Error => CountWords.Words("error", "error", "erreur"),
            Severity.Warning => CountWords.Words("warning", "advertencia", "avertissement"),
            Severity.Note => CountWords.Words("note", "nota", "remarque"),
            _ => CountWords.Words("off", "desactivada", "désactivée"),
        };

    public static LocalizedText Of(Rounding rounding) =>
        rounding switch
        {
            Rounding.Nearest => Nearest,
            Rounding.Truncate => CutOff,
            _ => OneDecimal,
        };

    public static string In(this LocalizedText words, string language, params object[] arguments) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, words.For(language), arguments);
}
