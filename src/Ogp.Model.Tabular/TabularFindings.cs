namespace Ogp.Model.Tabular;

/// <summary>What a reader of a table can find in its form: codes OGP2001 to OGP2019. What it finds in its cells is in <see cref="CellFindings"/>.</summary>
internal static class TabularFindings
{
    public static readonly FindingKind NotRecognised = new(
        "OGP2001",
        "not-recognised",
        Severity.Error,
        Texts(
            "This is no edition of OGP's commitments database that is known: {detail}",
            "No es ninguna edición conocida de la base de compromisos de OGP: {detail}",
            "Ce n’est aucune édition connue de la base d’engagements du PGO : {detail}"
        )
    );

    public static readonly FindingKind MissingColumn = new(
        "OGP2002",
        "missing-column",
        Severity.Warning,
        Texts(
            "The column '{heading}' of edition {edition} is missing; what it would hold is not stated.",
            "Falta la columna «{heading}» de la edición {edition}; su contenido queda sin indicar.",
            "La colonne « {heading} » de l’édition {edition} manque ; son contenu reste non indiqué."
        )
    );

    public static readonly FindingKind UnknownColumn = new(
        "OGP2003",
        "unknown-column",
        Severity.Warning,
        Texts(
            "Edition {edition} has no column '{heading}'; its cells are kept.",
            "La edición {edition} no tiene la columna «{heading}»; sus celdas se conservan.",
            "L’édition {edition} n’a pas de colonne « {heading} » ; ses cellules sont conservées."
        )
    );

    public static readonly FindingKind DuplicateColumn = new(
        "OGP2004",
        "duplicate-column",
        Severity.Warning,
        Texts(
            "The column '{heading}' is here a second time; the first counts, this one is kept as '{kept}'.",
            "La columna «{heading}» aparece por segunda vez; vale la primera, esta se conserva como «{kept}».",
            "La colonne « {heading} » apparaît une seconde fois ; la première compte, celle-ci est conservée sous « {kept} »."
        )
    );

    public static readonly FindingKind RowsAboveHeading = new(
        "OGP2005",
        "rows-above-heading",
        Severity.Note,
        Texts(
            "Above the headings there is a row that was passed over: {text}",
            "Encima de los encabezados hay una fila que se omitió: {text}",
            "Au-dessus des en-têtes se trouve une ligne qui a été ignorée : {text}"
        )
    );

    public static readonly FindingKind InvalidUtf8 = new(
        "OGP2006",
        "invalid-utf-8",
        Severity.Error,
        Texts(
            "The cell holds bytes that are not UTF-8; they were read as Windows-1252. Save the file as UTF-8.",
            "La celda contiene bytes que no son UTF-8; se leyeron como Windows-1252. Guarde el archivo en UTF-8.",
            "La cellule contient des octets qui ne sont pas de l’UTF-8 ; ils ont été lus comme du Windows-1252. Enregistrez le fichier en UTF-8."
        )
    );

    public static readonly FindingKind OpenQuote = new(
        "OGP2007",
        "open-quote",
        Severity.Error,
        Texts(
            "A quotation mark is opened in this row and never closed: the rest of the file was read as part of this cell. Is the file cut off?",
            "En esta fila se abre una comilla que nunca se cierra: el resto del archivo se leyó como parte de esta celda. ¿Está cortado el archivo?",
            "Un guillemet ouvert dans cette ligne n’est jamais fermé : le reste du fichier a été lu comme une partie de cette cellule. Le fichier est-il coupé ?"
        )
    );

    public static readonly FindingKind StrayQuote = new(
        "OGP2008",
        "stray-quote",
        Severity.Error,
        Texts(
            "Something follows a closing quotation mark in this row. It was read as part of the cell; look at the quotation marks.",
            "En esta fila hay algo después de una comilla de cierre. Se leyó como parte de la celda; revise las comillas.",
            "Quelque chose suit un guillemet fermant dans cette ligne. Il a été lu comme une partie de la cellule ; vérifiez les guillemets."
        )
    );

    public static readonly FindingKind TooFewCells = new(
        "OGP2009",
        "too-few-cells",
        Severity.Error,
        Texts(
            "The row has {found} cells for {expected} columns; the missing ones are read as empty. Is the file cut off?",
            "La fila tiene {found} celdas para {expected} columnas; las que faltan se leen como vacías. ¿Está cortado el archivo?",
            "La ligne a {found} cellules pour {expected} colonnes ; celles qui manquent sont lues comme vides. Le fichier est-il coupé ?"
        )
    );

    public static readonly FindingKind TooManyCells = new(
        "OGP2010",
        "too-many-cells",
        Severity.Error,
        Texts(
            "The row has {found} cells for {expected} columns; those beyond are kept by the number of their column.",
            "La fila tiene {found} celdas para {expected} columnas; las sobrantes se conservan con el número de su columna.",
            "La ligne a {found} cellules pour {expected} colonnes ; celles en trop sont conservées sous le numéro de leur colonne."
        )
    );

    public static readonly FindingKind NoCommitment = new(
        "OGP2011",
        "row-without-commitment",
        Severity.Warning,
        Texts(
            "The row names no commitment and no plan and was passed over: {text}",
            "La fila no nombra ningún compromiso ni plan y se omitió: {text}",
            "La ligne ne nomme ni engagement ni plan et a été ignorée : {text}"
        )
    );

    public static readonly FindingKind HeadingsRepeated = new(
        "OGP2012",
        "headings-repeated",
        Severity.Note,
        Texts(
            "The row repeats the headings; it is no data.",
            "La fila repite los encabezados; no son datos.",
            "La ligne répète les en-têtes ; ce ne sont pas des données."
        )
    );

    /// <summary>All of them, by code.</summary>
    public static ValueList<FindingKind> All =>
        [
            NotRecognised,
            MissingColumn,
            UnknownColumn,
            DuplicateColumn,
            RowsAboveHeading,
            InvalidUtf8,
            OpenQuote,
            StrayQuote,
            TooFewCells,
            TooManyCells,
            NoCommitment,
            HeadingsRepeated,
        ];

    internal static LocalizedText Texts(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
