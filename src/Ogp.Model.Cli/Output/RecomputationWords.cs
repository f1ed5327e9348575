namespace Ogp.Model.Cli.Output;

/// <summary>The words around recomputed columns, in English, Spanish and French.</summary>
internal static class RecomputationWords
{
    public static LocalizedText Agreement { get; } =
        CountWords.Words(
            "Edition {0}: {1} rows, {2} derived columns, {3} of {4} cells agree ({5}).",
            "Edición {0}: {1} filas, {2} columnas derivadas, {3} de {4} celdas coinciden ({5}).",
            "Édition {0} : {1} lignes, {2} colonnes dérivées, {3} cellules sur {4} concordent ({5})."
        );

    public static LocalizedText NotCompared { get; } =
        CountWords.Words(
            "{0}: not compared, a column that its rule reads is missing",
            "{0}: no se compara, falta una columna que lee su regla",
            "{0} : non comparée, une colonne que lit sa règle manque"
        );

    public static LocalizedText Differ { get; } =
        CountWords.Words("{0}: {1} of {2} differ", "{0}: {1} de {2} difieren", "{0} : {1} sur {2} diffèrent");

    public static LocalizedText Cell { get; } =
        CountWords.Words(
            "row {0}, {1}, {2}: {3} recorded, {4} recomputed. {5}",
            "fila {0}, {1}, {2}: {3} registrado, {4} recalculado. {5}",
            "ligne {0}, {1}, {2} : {3} enregistré, {4} recalculé. {5}"
        );

    public static LocalizedText Empty { get; } =
        CountWords.Words("; {0} empty, not compared", "; {0} vacías, no se comparan", " ; {0} vides, non comparées");

    public static LocalizedText Unread { get; } =
        CountWords.Words(
            "; {0} cannot be read, not compared",
            "; {0} no se pueden leer, no se comparan",
            " ; {0} illisibles, non comparées"
        );

    public static LocalizedText Untold { get; } =
        CountWords.Words(
            "; {0} cannot be told, since what the rule reads is empty or cannot be read: {1}",
            "; {0} no se pueden saber, porque lo que lee la regla está vacío o no se puede leer: {1}",
            " ; {0} indécidables, car ce que lit la règle est vide ou illisible : {1}"
        );

    public static LocalizedText AsDefined { get; } =
        CountWords.Words(
            "Edition {0}: {1} rows, {2} derived columns as defined.",
            "Edición {0}: {1} filas, {2} columnas derivadas según su definición.",
            "Édition {0} : {1} lignes, {2} colonnes dérivées selon leur définition."
        );

    public static LocalizedText NotComputable { get; } =
        CountWords.Words(
            "{0}: not computable in {1} rows",
            "{0}: no se puede calcular en {1} filas",
            "{0} : non calculable dans {1} lignes"
        );

    public static LocalizedText DefinedCell { get; } = CountWords.Words("row {0}, {1}: {2}", "fila {0}, {1}: {2}", "ligne {0}, {1} : {2}");
}
