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
    )
    {
        Reason = Texts(
            "A table is read by the headings of an edition. Of another table nothing could be read but by guessing; name its columns as an edition does.",
            "Una tabla se lee por los encabezados de una edición. De otra tabla nada podría leerse sin adivinar; nombre sus columnas como lo hace una edición.",
            "Un tableau se lit par les en-têtes d’une édition. D’un autre tableau, rien ne pourrait être lu sans deviner ; nommez ses colonnes comme le fait une édition."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind MissingColumn = new(
        "OGP2002",
        "missing-column",
        Severity.Warning,
        Texts(
            "The column '{heading}' of edition {edition} is missing; what it would hold is not stated.",
            "Falta la columna «{heading}» de la edición {edition}; su contenido queda sin indicar.",
            "La colonne « {heading} » de l’édition {edition} manque ; son contenu reste non indiqué."
        )
    )
    {
        Reason = Texts(
            "What is not there is not stated, never zero or no. Where the column was only renamed, give it its name again.",
            "Lo que no está queda sin indicar, nunca como cero o no. Si solo se cambió el nombre de la columna, devuélvale el suyo.",
            "Ce qui n’est pas là n’est pas indiqué, jamais zéro ni non. Si la colonne a seulement été renommée, rendez-lui son nom."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind UnknownColumn = new(
        "OGP2003",
        "unknown-column",
        Severity.Warning,
        Texts(
            "Edition {edition} has no column '{heading}'; its cells are kept.",
            "La edición {edition} no tiene la columna «{heading}»; sus celdas se conservan.",
            "L’édition {edition} n’a pas de colonne « {heading} » ; ses cellules sont conservées."
        )
    )
    {
        Reason = Texts(
            "A column of one's own is welcome and is written back. A heading that is only misspelt loses its meaning, though: then the finding names the one it is near.",
            "Una columna propia es bienvenida y se vuelve a escribir. Pero un encabezado mal escrito pierde su sentido: entonces el hallazgo nombra el más cercano.",
            "Une colonne à soi est bienvenue et sera réécrite. Mais un en-tête mal écrit perd son sens : le constat nomme alors le plus proche."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind DuplicateColumn = new(
        "OGP2004",
        "duplicate-column",
        Severity.Warning,
        Texts(
            "The column '{heading}' is here a second time; the first counts, this one is kept as '{kept}'.",
            "La columna «{heading}» aparece por segunda vez; vale la primera, esta se conserva como «{kept}».",
            "La colonne « {heading} » apparaît une seconde fois ; la première compte, celle-ci est conservée sous « {kept} »."
        )
    )
    {
        Reason = Texts(
            "Two columns of a name can say two things. The first counts, as in a spreadsheet's lookups; look whether the other was meant to have another name.",
            "Dos columnas con el mismo nombre pueden decir dos cosas. Vale la primera, como en las búsquedas de una hoja de cálculo; mire si la otra debía llamarse de otro modo.",
            "Deux colonnes du même nom peuvent dire deux choses. La première compte, comme dans les recherches d’un tableur ; voyez si l’autre devait s’appeler autrement."
        ),
    };

    public static readonly FindingKind RowsAboveHeading = new(
        "OGP2005",
        "rows-above-heading",
        Severity.Note,
        Texts(
            "Above the headings there is a row that was passed over: {text}",
            "Encima de los encabezados hay una fila que se omitió: {text}",
            "Au-dessus des en-têtes se trouve une ligne qui a été ignorée : {text}"
        )
    )
    {
        Reason = Texts(
            "Titles, groups and numbers of columns above the headings are layout. It is told so that a row of data does not get lost there unseen.",
            "Los títulos, grupos y números de columna sobre los encabezados son presentación. Se avisa para que ninguna fila de datos se pierda allí sin notarse.",
            "Titres, groupes et numéros de colonnes au-dessus des en-têtes relèvent de la mise en page. C’est dit pour qu’aucune ligne de données ne s’y perde sans qu’on le voie."
        ),
        Source = "OGP commitments database, May 2015",
    };

    public static readonly FindingKind InvalidUtf8 = new(
        "OGP2006",
        "invalid-utf-8",
        Severity.Error,
        Texts(
            "The cell holds bytes that are not UTF-8; they were read as Windows-1252. Save the file as UTF-8.",
            "La celda contiene bytes que no son UTF-8; se leyeron como Windows-1252. Guarde el archivo en UTF-8.",
            "La cellule contient des octets qui ne sont pas de l’UTF-8 ; ils ont été lus comme du Windows-1252. Enregistrez le fichier en UTF-8."
        )
    )
    {
        Reason = Texts(
            "Spreadsheets on Windows save CSV in their own encoding unless told otherwise; read as UTF-8, letters with accents break.",
            "Las hojas de cálculo en Windows guardan CSV en su propia codificación si no se indica otra; leídas como UTF-8, las letras con tilde se rompen.",
            "Sous Windows, les tableurs enregistrent le CSV dans leur propre encodage si on ne dit rien ; lues comme de l’UTF-8, les lettres accentuées se brisent."
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
            "Un guillemet ouvert dans cette ligne n’est jamais fermé : le reste du fichier a été lu comme une partie de cette cellule. Le fichier est-il coupé ?"
        )
    )
    {
        Reason = Texts(
            "Everything behind an open quotation mark belongs to its cell, line breaks too: rows are swallowed and missing from every count.",
            "Todo lo que sigue a una comilla abierta pertenece a su celda, incluso los saltos de línea: se tragan filas, que faltan en todo recuento.",
            "Tout ce qui suit un guillemet ouvert appartient à sa cellule, retours à la ligne compris : des lignes sont avalées et manquent à tous les comptes."
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
            "Quelque chose suit un guillemet fermant dans cette ligne. Il a été lu comme une partie de la cellule ; vérifiez les guillemets."
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
            "The row has {found} cells for {expected} columns; the missing ones are read as empty. Is the file cut off?",
            "La fila tiene {found} celdas para {expected} columnas; las que faltan se leen como vacías. ¿Está cortado el archivo?",
            "La ligne a {found} cellules pour {expected} colonnes ; celles qui manquent sont lues comme vides. Le fichier est-il coupé ?"
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
            "The row has {found} cells for {expected} columns; those beyond are kept by the number of their column.",
            "La fila tiene {found} celdas para {expected} columnas; las sobrantes se conservan con el número de su columna.",
            "La ligne a {found} cellules pour {expected} colonnes ; celles en trop sont conservées sous le numéro de leur colonne."
        )
    )
    {
        Reason = Texts(
            "Mostly a comma within a text without quotation marks made two cells of one; then all behind it stand under the wrong headings.",
            "Casi siempre, una coma en un texto sin comillas hizo dos celdas de una; entonces todas las siguientes quedan bajo encabezados equivocados.",
            "Le plus souvent, une virgule dans un texte sans guillemets a fait deux cellules d’une ; toutes les suivantes sont alors sous de mauvais en-têtes."
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
            "La ligne ne nomme ni engagement ni plan et a été ignorée : {text}"
        )
    )
    {
        Reason = Texts(
            "Rows of totals and remarks name no commitment. Taken for data they would be counted; so they are passed over, and told.",
            "Las filas de totales y observaciones no nombran ningún compromiso. Tomadas por datos se contarían; por eso se omiten y se avisa.",
            "Les lignes de totaux et de remarques ne nomment aucun engagement. Prises pour des données, elles seraient comptées ; elles sont donc ignorées, et signalées."
        ),
        Source = "OGP commitments database, May 2015",
    };

    public static readonly FindingKind HeadingsRepeated = new(
        "OGP2012",
        "headings-repeated",
        Severity.Note,
        Texts(
            "The row repeats the headings; it is no data.",
            "La fila repite los encabezados; no son datos.",
            "La ligne répète les en-têtes ; ce ne sont pas des données."
        )
    )
    {
        Reason = Texts(
            "Tables that were put together of several repeat the headings among the rows.",
            "Las tablas formadas a partir de varias repiten los encabezados entre las filas.",
            "Les tableaux assemblés à partir de plusieurs répètent les en-têtes parmi les lignes."
        ),
        Source = "OGP process database, July 2016",
    };

    public static readonly FindingKind HeadingNear = new(
        "OGP2013",
        "heading-near",
        Severity.Warning,
        Texts(
            "The heading '{heading}' was read as '{column}' of edition {edition}, which is missing and is spelt almost the same.",
            "El encabezado «{heading}» se leyó como «{column}» de la edición {edition}, que falta y se escribe casi igual.",
            "L’en-tête « {heading} » a été lu comme « {column} » de l’édition {edition}, qui manque et s’écrit presque de même."
        )
    )
    {
        Reason = Texts(
            "A column of an edition that is missing while one with nearly its name is there was renamed by hand. Where only one column can have been meant it is read as that; look whether it is.",
            "Si falta una columna de la edición y hay otra con casi su nombre, alguien la renombró. Cuando solo una pudo ser la intención, se lee como tal; compruebe que lo sea.",
            "Quand une colonne de l’édition manque et qu’une autre a presque son nom, quelqu’un l’a renommée. Si une seule a pu être voulue, elle est lue comme telle ; vérifiez que c’est bien elle."
        ),
    };

    public static readonly FindingKind OpenQuoteRead = new(
        "OGP2014",
        "open-quote-read",
        Severity.Error,
        Texts(
            "The quotation mark at the beginning of this cell is never closed; it was read as a character, so that the rows below stay rows.",
            "La comilla al comienzo de esta celda nunca se cierra; se leyó como un carácter, para que las filas de abajo sigan siendo filas.",
            "Le guillemet au début de cette cellule n’est jamais fermé ; il a été lu comme un caractère, pour que les lignes suivantes restent des lignes."
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
            "El mapa de una edición tiene aquí '{value}' (esperado: {expected}).",
            "La carte d’une édition a ici '{value}' (attendu : {expected})."
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
            "C’est l’édition {edition}, dont on ne connaît pas de règles de colonnes dérivées ; celles de {known} peuvent être recalculées."
        )
    )
    {
        Reason = Texts(
            "The rules were found by recomputing the cells of the editions, and each edition has its own. By those of another edition cells would differ that are right.",
            "Las reglas se hallaron recalculando las celdas de las ediciones, y cada edición tiene las suyas. Con las de otra edición diferirían celdas correctas.",
            "Les règles ont été trouvées en recalculant les cellules des éditions, et chaque édition a les siennes. Par celles d’une autre édition, des cellules justes différeraient."
        ),
        Source = "OGP commitments databases of July 2016 and July 2024",
    };

    public static readonly FindingKind LabelsMissing = new(
        "OGP2017",
        "labels-missing",
        Severity.Warning,
        Texts(
            "The column '{heading}' of edition {edition} is missing; its ratings are read from the numbers in '{number}'.",
            "Falta la columna «{heading}» de la edición {edition}; sus calificaciones se leen de los números en «{number}».",
            "La colonne « {heading} » de l’édition {edition} manque ; ses notations sont lues des nombres dans « {number} »."
        )
    )
    {
        Reason = Texts(
            "Editions write a rating twice, as a label and as a number. The numbers are read on the scale of the edition. One that it writes for several levels, as 0 for none and for unclear, says that it is one of these.",
            "Las ediciones escriben una calificación dos veces, como etiqueta y como número. Los números se leen en la escala de la edición. Uno que esta escribe para varios niveles, como 0 para ninguno y para poco claro, dice que es uno de ellos.",
            "Les éditions écrivent une notation deux fois, en libellé et en nombre. Les nombres sont lus sur l’échelle de l’édition. Un nombre qu’elle écrit pour plusieurs niveaux, comme 0 pour aucun et pour peu clair, dit que c’est l’un d’eux."
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
        ];

    /// <summary>The finding that a table is not known, at its first cell where it is a sheet of a workbook.</summary>
    internal static Finding Refuse(LocalizedText detail, string? file, Func<int, int, string>? cellOf) =>
        new(NotRecognised, new Place { File = file, Cell = cellOf?.Invoke(0, 0) }, [new("detail", detail)]);

    internal static LocalizedText Texts(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
