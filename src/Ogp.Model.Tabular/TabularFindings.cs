namespace Ogp.Model.Tabular;

/// <summary>What a reader of a table can find in its form: codes OGP2001 to OGP2019. What it finds in its cells is in <see cref="CellFindings"/>.</summary>
internal static partial class TabularFindings
{
    public static readonly FindingKind NotRecognised = new(
        "OGP2001",
        "not-recognised",
        Severity.Error,
        Texts(
            "This is no edition of OGP's commitments database that is known: {detail}",
            "No es ninguna edición conocida de la base de compromisos de OGP: {detail}",
            "Ce n’est aucune édition connue de la base d’engagements de l’OGP : {detail}"
        )
    )
    {
        Reason = Texts(
            "A table is read by the headings of an edition. Of another table nothing could be read but by guessing; name its columns as an edition does.",
            "Una tabla se lee por los encabezados de una edición. De otra tabla nada podría leerse sin adivinar; nombre sus columnas como lo hace una edición.",
            "Un tableau se lit par les en-têtes d’une édition. D’un autre tableau, rien ne pourrait être lu sans deviner ; nommez ses colonnes comme le fait une édition."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind InvalidUtf8 = new(
        "OGP2006",
        "invalid-utf-8",
        Severity.Error,
        Texts(
            "The cell holds bytes that are not UTF-8; they were read as Windows-1252. Save the file as UTF-8.",
            "La celda contiene bytes que no son UTF-8; se leyeron como Windows-1252. Guarde el archivo en UTF-8.",
            "La cellule contient des octets qui ne sont pas de l’UTF-8 ; ils ont été lus comme du Windows-1252. Enregistrez le fichier en UTF-8."
        )
    )
    {
        Reason = Texts(
            "Spreadsheets on Windows save CSV in their own encoding unless told otherwise; read as UTF-8, letters with accents break.",
            "Las hojas de cálculo en Windows guardan CSV en su propia codificación si no se indica otra; leídas como UTF-8, las letras con tilde se rompen.",
            "Sous Windows, les tableurs enregistrent le CSV dans leur propre encodage si on ne dit rien ; lues comme de l’UTF-8, les lettres accentuées se brisent."
        ),
        Source = "RFC 3629 (UTF-8)",
    };

    public static readonly FindingKind OpenQuote = new(
        "OGP2007",
        "open-quote",
        Severity.Error,
        Texts(
            "A quotation mark is opened in this row and never closed: the rest of the file was read as part of this cell. Is the file cut off?",
            "En esta fila se abre una comilla que nunca se cierra: el resto del archivo se leyó como parte de esta celda. ¿Está cortado el archivo?",
            "Un guillemet ouvert dans cette ligne n’est jamais fermé : le reste du fichier a été lu comme une partie de cette cellule. Le fichier est-il coupé ?"
        )
    )
    {
        Reason = Texts(
            "Everything behind an open quotation mark belongs to its cell, line breaks too: rows are swallowed and missing from every count.",
            "Todo lo que sigue a una comilla abierta pertenece a su celda, incluso los saltos de línea: se tragan filas, que faltan en todo recuento.",
            "Tout ce qui suit un guillemet ouvert appartient à sa cellule, retours à la ligne compris : des lignes sont avalées et manquent à tous les comptes."
        ),
        Source = "RFC 4180, section 2",
    };

    public static readonly FindingKind StrayQuote = new(
        "OGP2008",
        "stray-quote",
        Severity.Error,
        Texts(
            "Something follows a closing quotation mark in this row. It was read as part of the cell; look at the quotation marks.",
            "En esta fila hay algo después de una comilla de cierre. Se leyó como parte de la celda; revise las comillas.",
            "Quelque chose suit un guillemet fermant dans cette ligne. Il a été lu comme une partie de la cellule ; vérifiez les guillemets."
        )
    )
    {
        Reason = Texts(
            "A quotation mark within a cell is written twice. Written once it ends the cell, and where that happens programs disagree about what follows.",
            "Una comilla dentro de una celda se escribe dos veces. Escrita una vez, termina la celda, y los programas no coinciden en lo que sigue.",
            "Un guillemet dans une cellule s’écrit deux fois. Écrit une fois, il termine la cellule, et les programmes ne s’accordent pas sur la suite."
        ),
        Source = "RFC 4180, section 2",
    };

    public static readonly FindingKind TooFewCells = new(
        "OGP2009",
        "too-few-cells",
        Severity.Error,
        Texts(
            "The row has fewer cells than there are columns ({found} of {expected}); the missing ones are read as empty. Is the file cut off?",
            "La fila tiene menos celdas que columnas hay ({found} de {expected}); las que faltan se leen como vacías. ¿Está cortado el archivo?",
            "La ligne a moins de cellules qu’il n’y a de colonnes ({found} sur {expected}) ; celles qui manquent sont lues comme vides. Le fichier est-il coupé ?"
        )
    )
    {
        Reason = Texts(
            "Every row has a cell for each column. Where some are missing in the middle, all behind them stand under the wrong headings.",
            "Cada fila tiene una celda por columna. Si faltan en medio, todas las siguientes quedan bajo encabezados equivocados.",
            "Chaque ligne a une cellule par colonne. S’il en manque au milieu, toutes les suivantes sont sous de mauvais en-têtes."
        ),
        Source = "RFC 4180, section 2",
    };

    public static readonly FindingKind TooManyCells = new(
        "OGP2010",
        "too-many-cells",
        Severity.Error,
        Texts(
            "The row has more cells than there are columns ({found}, not {expected}); those beyond are kept by the number of their column.",
            "La fila tiene más celdas que columnas hay ({found}, no {expected}); las sobrantes se conservan con el número de su columna.",
            "La ligne a plus de cellules qu’il n’y a de colonnes ({found}, non {expected}) ; celles en trop sont conservées sous le numéro de leur colonne."
        )
    )
    {
        Reason = Texts(
            "Mostly a comma within a text without quotation marks made two cells of one; then all behind it stand under the wrong headings.",
            "Casi siempre, una coma en un texto sin comillas hizo dos celdas de una; entonces todas las siguientes quedan bajo encabezados equivocados.",
            "Le plus souvent, une virgule dans un texte sans guillemets a fait deux cellules d’une ; toutes les suivantes sont alors sous de mauvais en-têtes."
        ),
        Source = "RFC 4180, section 2",
    };

    public static readonly FindingKind NoCommitment = new(
        "OGP2011",
        "row-without-commitment",
        Severity.Warning,
        Texts(
            "The row names no commitment and no plan and was passed over: {text}",
            "La fila no nombra ningún compromiso ni plan y se omitió: {text}",
            "La ligne ne nomme ni engagement ni plan et a été ignorée : {text}"
        )
    )
    {
        Reason = Texts(
            "Rows of totals and remarks name no commitment. Taken for data they would be counted; so they are passed over, and told.",
            "Las filas de totales y observaciones no nombran ningún compromiso. Tomadas por datos se contarían; por eso se omiten y se avisa.",
            "Les lignes de totaux et de remarques ne nomment aucun engagement. Prises pour des données, elles seraient comptées ; elles sont donc ignorées, et signalées."
        ),
        Source = "OGP commitments database, May 2015",
    };

    public static readonly FindingKind OpenQuoteRead = new(
        "OGP2014",
        "open-quote-read",
        Severity.Error,
        Texts(
            "The quotation mark at the beginning of this cell is never closed; it was read as a character, so that the rows below stay rows.",
            "La comilla al comienzo de esta celda nunca se cierra; se leyó como un carácter, para que las filas de abajo sigan siendo filas.",
            "Le guillemet au début de cette cellule n’est jamais fermé ; il a été lu comme un caractère, pour que les lignes suivantes restent des lignes."
        )
    )
    {
        Reason = Texts(
            "An open quotation mark swallows the rows behind it. Where the row has exactly its cells once the mark is read as a character, that is how it is read.",
            "Una comilla abierta se traga las filas que siguen. Si la fila tiene exactamente sus celdas al leer la comilla como un carácter, así se lee.",
            "Un guillemet ouvert avale les lignes suivantes. Si la ligne a exactement ses cellules une fois le guillemet lu comme un caractère, c’est ainsi qu’elle est lue."
        ),
        Source = "RFC 4180, section 2",
    };

    public static readonly FindingKind MapUnreadable = new(
        "OGP2015",
        "edition-map-unreadable",
        Severity.Error,
        Texts(
            "The map of an edition has '{value}' here (expected: {expected}).",
            "El mapa de una edición tiene aquí «{value}» (esperado: {expected}).",
            "La carte d’une édition a ici « {value} » (attendu : {expected})."
        )
    )
    {
        Reason = Texts(
            "A map says what each column of a table holds. A line that cannot be read would put the cells of its column in the wrong place, so that nothing is read by such a map.",
            "Un mapa dice qué contiene cada columna de una tabla. Una línea ilegible pondría las celdas de su columna en el lugar equivocado, por lo que no se lee nada con un mapa así.",
            "Une carte dit ce que contient chaque colonne d’une table. Une ligne illisible mettrait les cellules de sa colonne au mauvais endroit, de sorte que rien n’est lu avec une telle carte."
        ),
    };

    public static readonly FindingKind NoDerivedRules = new(
        "OGP2016",
        "no-derived-rules",
        Severity.Error,
        Texts(
            "This is edition {edition}, of which no rules of derived columns are known; those of {known} can be recomputed.",
            "Es la edición {edition}, de la que no se conocen reglas de columnas derivadas; se pueden recalcular las de {known}.",
            "C’est l’édition {edition}, dont on ne connaît pas de règles de colonnes dérivées ; celles de {known} peuvent être recalculées."
        )
    )
    {
        Reason = Texts(
            "The rules were found by recomputing the cells of the editions, and each edition has its own. By those of another edition cells would differ that are right.",
            "Las reglas se hallaron recalculando las celdas de las ediciones, y cada edición tiene las suyas. Con las de otra edición diferirían celdas correctas.",
            "Les règles ont été trouvées en recalculant les cellules des éditions, et chaque édition a les siennes. Par celles d’une autre édition, des cellules justes différeraient."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind DerivedUnread = new(
        "OGP2018",
        "derived-cell-unread",
        Severity.Warning,
        Texts(
            "'{value}' is no number, absence or word of this column; neither the cell nor those that rest on it are compared.",
            "«{value}» no es un número, una ausencia ni una palabra de esta columna; no se comparan la celda ni las que se apoyan en ella.",
            "« {value} » n’est ni un nombre, ni une absence, ni un mot de cette colonne ; ni la cellule ni celles qui en dépendent ne sont comparées."
        )
    )
    {
        Reason = Texts(
            "A derived column holds whole numbers, NR, ND, NA and a few words. Anything else, such as an error of a spreadsheet, says nothing: taken for 0 it would be a difference that is none.",
            "Una columna derivada contiene números enteros, NR, ND, NA y unas palabras. Lo demás, como un error de hoja de cálculo, no dice nada: tomado por 0 sería una diferencia que no lo es.",
            "Une colonne dérivée contient des nombres entiers, NR, ND, NA et quelques mots. Le reste, comme une erreur de tableur, ne dit rien : pris pour 0, ce serait une différence qui n’en est pas une."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

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
            HeadingNear,
            OpenQuoteRead,
            MapUnreadable,
            NoDerivedRules,
            LabelsMissing,
            DerivedUnread,
        ];

    /// <summary>The finding that a table is not known, at its first cell where it is a sheet of a workbook.</summary>
    internal static Finding Refuse(LocalizedText detail, string? file, Func<int, int, string>? cellOf) =>
        new(NotRecognised, new Place { File = file, Cell = cellOf?.Invoke(0, 0) }, [new("detail", detail)]);

    internal static LocalizedText Texts(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
