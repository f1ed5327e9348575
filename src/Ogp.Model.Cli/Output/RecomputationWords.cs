namespace Ogp.Model.Cli.Output;

/// <summary>The words around recomputed columns, in English, Spanish and French.</summary>
internal static class RecomputationWords
{
    public static LocalizedText Agreement { get; } =
        CountWords.Words(
            "Edition {0}. Rows: {1}; derived columns: {2}; cells that agree: {3} of {4} ({5}).",
            "Edición {0}. Filas: {1}; columnas derivadas: {2}; celdas que coinciden: {3} de {4} ({5}).",
            "Édition {0}. Lignes : {1} ; colonnes dérivées : {2} ; cellules qui concordent : {3} sur {4} ({5})."
        );

    public static LocalizedText NotCompared { get; } =
        CountWords.Words(
            "{0}: not compared, a column that its rule reads is missing",
            "{0}: no se compara, falta una columna que lee su regla",
            "{0} : non comparée, une colonne que lit sa règle manque"
        );

    public static LocalizedText Differ { get; } =
        CountWords.Words("{0}: other values in {1} of {2}", "{0}: otro valor en {1} de {2}", "{0} : autre valeur dans {1} sur {2}");

    public static LocalizedText Cell { get; } =
        CountWords.Words(
            "row {0}, {1}, {2}: {3} recorded, {4} recomputed. {5}",
            "fila {0}, {1}, {2}: {3} registrado, {4} recalculado. {5}",
            "ligne {0}, {1}, {2} : {3} enregistré, {4} recalculé. {5}"
        );

    public static LocalizedText Empty { get; } =
        CountWords.Words("; empty, not compared: {0}", "; vacías, sin comparar: {0}", " ; vides, non comparées : {0}");

    public static LocalizedText Unread { get; } =
        CountWords.Words("; not readable, not compared: {0}", "; ilegibles, sin comparar: {0}", " ; illisibles, non comparées : {0}");

    public static LocalizedText Untold { get; } =
        CountWords.Words(
            "; cannot be told, since what the rule reads is empty or cannot be read: {0} ({1})",
            "; imposibles de saber, porque lo que lee la regla está vacío o no se puede leer: {0} ({1})",
            " ; impossibles à dire, car ce que lit la règle est vide ou illisible : {0} ({1})"
        );

    public static LocalizedText AsDefined { get; } =
        CountWords.Words(
            "Edition {0}. Rows: {1}; derived columns, as defined: {2}.",
            "Edición {0}. Filas: {1}; columnas derivadas, según su definición: {2}.",
            "Édition {0}. Lignes : {1} ; colonnes dérivées, selon leur définition : {2}."
        );

    public static LocalizedText NotComputable { get; } =
        CountWords.Words("{0}: not computable; rows: {1}", "{0}: no se puede calcular; filas: {1}", "{0} : non calculable ; lignes : {1}");

    public static LocalizedText DefinedCell { get; } = CountWords.Words("row {0}, {1}: {2}", "fila {0}, {1}: {2}", "ligne {0}, {1} : {2}");
}
