namespace Ogp.Model.Tabular;

/// <content>Columns and their headings.</content>
internal static partial class TabularFindings
{
    public static readonly FindingKind MissingColumn = new(
        "OGP2002",
        "missing-column",
        Severity.Warning,
        Texts(
            "The column '{heading}' of edition {edition} is missing; what it would hold is not stated.",
            "Falta la columna «{heading}» de la edición {edition}; su contenido queda sin indicar.",
            "La colonne « {heading} » de l’édition {edition} manque ; son contenu reste non indiqué."
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
            "L’édition {edition} n’a pas de colonne « {heading} » ; ses cellules sont conservées."
        )
    )
    {
        Reason = Texts(
            "A column of one's own is welcome and is written back. A heading that is only misspelt loses its meaning, though: then the finding names the one it is near.",
            "Una columna propia es bienvenida y se vuelve a escribir. Pero un encabezado mal escrito pierde su sentido: entonces el hallazgo nombra el más cercano.",
            "Une colonne à soi est bienvenue et sera réécrite. Mais un en-tête mal écrit perd son sens : le constat nomme alors le plus proche."
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
            "La colonne « {heading} » apparaît une seconde fois ; la première compte, celle-ci est conservée sous « {kept} »."
        )
    )
    {
        Reason = Texts(
            "Two columns of a name can say two things. The first counts, as in a spreadsheet's lookups; look whether the other was meant to have another name.",
            "Dos columnas con el mismo nombre pueden decir dos cosas. Vale la primera, como en las búsquedas de una hoja de cálculo; mire si la otra debía llamarse de otro modo.",
            "Deux colonnes du même nom peuvent dire deux choses. La première compte, comme dans les recherches d’un tableur ; voyez si l’autre devait s’appeler autrement."
        ),
    };

    public static readonly FindingKind RowsAboveHeading = new(
        "OGP2005",
        "rows-above-heading",
        Severity.Note,
        Texts(
            "Above the headings there is a row that was passed over: {text}",
            "Encima de los encabezados hay una fila que se omitió: {text}",
            "Au-dessus des en-têtes se trouve une ligne qui a été ignorée : {text}"
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

    public static readonly FindingKind HeadingsRepeated = new(
        "OGP2012",
        "headings-repeated",
        Severity.Note,
        Texts(
            "The row repeats the headings; it is no data.",
            "La fila repite los encabezados; no son datos.",
            "La ligne répète les en-têtes ; ce ne sont pas des données."
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
            "L’en-tête « {heading} » a été lu comme « {column} » de l’édition {edition}, qui manque et s’écrit presque de même."
        )
    )
    {
        Reason = Texts(
            "A column of an edition that is missing while one with nearly its name is there was renamed by hand. Where only one column can have been meant it is read as that; look whether it is.",
            "Si falta una columna de la edición y hay otra con casi su nombre, alguien la renombró. Cuando solo una pudo ser la intención, se lee como tal; compruebe que lo sea.",
            "Quand une colonne de l’édition manque et qu’une autre a presque son nom, quelqu’un l’a renommée. Si une seule a pu être voulue, elle est lue comme telle ; vérifiez que c’est bien elle."
        ),
    };

    public static readonly FindingKind LabelsMissing = new(
        "OGP2017",
        "labels-missing",
        Severity.Warning,
        Texts(
            "The column '{heading}' of edition {edition} is missing; its ratings are read from the numbers in '{number}'.",
            "Falta la columna «{heading}» de la edición {edition}; sus calificaciones se leen de los números en «{number}».",
            "La colonne « {heading} » de l’édition {edition} manque ; ses notations sont lues des nombres dans « {number} »."
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
}
