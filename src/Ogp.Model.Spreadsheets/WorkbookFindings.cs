using System.Globalization;

namespace Ogp.Model.Spreadsheets;

/// <summary>What a reader of a workbook can find in its form: codes OGP2301 to OGP2399. What it finds in the document is found as in IRM JSON.</summary>
internal static class WorkbookFindings
{
    public static readonly FindingKind NotRecognised = new(
        "OGP2301",
        "workbook-not-recognised",
        Severity.Error,
        Texts(
            "This is no workbook that can be read: {detail}",
            "No es un libro que se pueda leer: {detail}",
            "Ce n’est pas un classeur lisible : {detail}"
        )
    );

    public static readonly FindingKind UnknownSheet = new(
        "OGP2302",
        "unknown-sheet",
        Severity.Warning,
        Texts(
            "The format has no table '{sheet}'; the sheet was passed over.",
            "El formato no tiene la tabla «{sheet}»; se pasó por alto la hoja.",
            "Le format n’a pas de table « {sheet} » ; la feuille a été ignorée."
        )
    );

    public static readonly FindingKind NoSuchRow = new(
        "OGP2303",
        "no-such-row",
        Severity.Error,
        Texts(
            "The sheet '{sheet}' has no row '{name}' that this one could belong to; an object was made for it.",
            "La hoja «{sheet}» no tiene la fila «{name}» a la que esta pertenecería; se creó un objeto para ella.",
            "La feuille « {sheet} » n’a pas de ligne « {name} » à laquelle celle-ci appartiendrait ; un objet a été créé pour elle."
        )
    );

    public static readonly FindingKind BrokenRest = new(
        "OGP2304",
        "broken-json-cell",
        Severity.Error,
        Texts(
            "The cell of members that have no column is no JSON any more; it is kept as text.",
            "La celda de los miembros sin columna ya no es JSON; se conserva como texto.",
            "La cellule des membres sans colonne n’est plus du JSON ; elle est conservée comme texte."
        )
    );

    public static readonly FindingKind Formula = new(
        "OGP2305",
        "formula-cell",
        Severity.Note,
        Texts(
            "The cell holds a formula; its last result was read.",
            "La celda contiene una fórmula; se leyó su último resultado.",
            "La cellule contient une formule ; son dernier résultat a été lu."
        )
    );

    public static readonly FindingKind ErrorCell = new(
        "OGP2306",
        "error-cell",
        Severity.Error,
        Texts(
            "The cell holds the error {error}; it is not stated in the model.",
            "La celda contiene el error {error}; en el modelo queda sin indicar.",
            "La cellule contient l’erreur {error} ; elle n’est pas indiquée dans le modèle."
        )
    );

    public static readonly FindingKind MergedCells = new(
        "OGP2307",
        "merged-cells",
        Severity.Warning,
        Texts(
            "The cells {range} are merged; the value counts for the first of them alone.",
            "Las celdas {range} están combinadas; el valor cuenta solo para la primera.",
            "Les cellules {range} sont fusionnées ; la valeur ne compte que pour la première."
        )
    );

    public static readonly FindingKind DuplicateHeading = new(
        "OGP2308",
        "duplicate-heading",
        Severity.Warning,
        Texts(
            "The heading '{heading}' is here a second time; the first column counts.",
            "El encabezado «{heading}» aparece por segunda vez; vale la primera columna.",
            "L’en-tête « {heading} » apparaît une seconde fois ; la première colonne compte."
        )
    );

    public static readonly FindingKind NoHeading = new(
        "OGP2309",
        "cell-without-heading",
        Severity.Warning,
        Texts(
            "The column has no heading; its cell '{value}' was passed over.",
            "La columna no tiene encabezado; se pasó por alto su celda «{value}».",
            "La colonne n’a pas d’en-tête ; sa cellule « {value} » a été ignorée."
        )
    );

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [NotRecognised, UnknownSheet, NoSuchRow, BrokenRest, Formula, ErrorCell, MergedCells, DuplicateHeading, NoHeading];

    /// <summary>A finding at a cell.</summary>
    public static Finding At(this FindingKind kind, string? file, string? cell, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        FindingArgument[] named = new FindingArgument[arguments.Length];
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = new(arguments[i].Name, Convert.ToString(arguments[i].Value, CultureInfo.InvariantCulture));
        }

        return new(kind, new() { File = file, Cell = cell }, [.. named]);
    }

    private static LocalizedText Texts(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
