namespace Ogp.Model.Shapes;

/// <content>What is wrong with the bytes, or with them as JSON: OGP1001 to OGP1009.</content>
internal static partial class FormatFindings
{
    public static readonly FindingKind Syntax = Kind(
        "OGP1001",
        "syntax",
        Severity.Error,
        (
            "This is not JSON from here on: '{found}' cannot stand behind '{behind}'{hint}. What stood before was read.",
            "Desde aquí no es JSON: «{found}» no puede estar tras «{behind}»{hint}. Se leyó lo anterior.",
            "Ce n’est plus du JSON à partir d’ici : « {found} » ne peut se trouver derrière « {behind} »{hint}. Ce qui précède a été lu."
        ),
        (
            "A comma, a quotation mark or a bracket is missing near here, or is one too many. What follows cannot be told from the fault, so it is not read. Look also at the line before.",
            "Cerca de aquí falta o sobra una coma, una comilla o un corchete. Lo que sigue no se distingue de la falta, así que no se lee. Mire también la línea anterior.",
            "Une virgule, un guillemet ou un crochet manque près d’ici, ou est de trop. La suite ne se distingue pas de la faute et n’est donc pas lue. Voyez aussi la ligne précédente."
        )
    );

    public static readonly FindingKind Truncated = Kind(
        "OGP1002",
        "truncated",
        Severity.Error,
        (
            "The document ends here, in the middle. What stood before was read.",
            "El documento termina aquí, incompleto. Se leyó lo anterior.",
            "Le document s’arrête ici, inachevé. Ce qui précède a été lu."
        ),
        (
            "A download or a program that broke off leaves such a file. What is missing is not known, so no total over the document can be trusted: fetch or write it anew.",
            "Una descarga o un programa interrumpido deja un archivo así. No se sabe qué falta, de modo que ningún total del documento es fiable: descárguelo o escríbalo de nuevo.",
            "Un téléchargement ou un programme interrompu laisse un tel fichier. On ne sait ce qui manque, et aucun total n’est donc fiable : téléchargez-le ou écrivez-le à nouveau."
        )
    );

    public static readonly FindingKind InvalidUtf8 = Kind(
        "OGP1003",
        "invalid-utf-8",
        Severity.Error,
        (
            "These bytes are not UTF-8; each was read as '?'. Save the file as UTF-8.",
            "Estos bytes no son UTF-8; cada uno se leyó como «?». Guarde el archivo en UTF-8.",
            "Ces octets ne sont pas de l’UTF-8 ; chacun a été lu comme « ? ». Enregistrez le fichier en UTF-8."
        ),
        (
            "JSON is UTF-8. A file saved in an older encoding loses its accents and names; which letters were meant cannot be told from the bytes alone.",
            "JSON es UTF-8. Un archivo guardado en una codificación más antigua pierde acentos y nombres; los bytes solos no dicen qué letras eran.",
            "JSON est en UTF-8. Un fichier enregistré dans un codage plus ancien perd accents et noms ; les octets seuls ne disent pas quelles lettres étaient là."
        )
    );

    public static readonly FindingKind LoneSurrogate = Kind(
        "OGP1004",
        "lone-surrogate",
        Severity.Error,
        (
            "The text holds half of a surrogate pair; it was read as U+FFFD.",
            "El texto contiene la mitad de un par sustituto; se leyó como U+FFFD.",
            "Le texte contient une moitié de paire de substitution ; elle a été lue comme U+FFFD."
        ),
        (
            "Some program cut a text in the middle of a character, mostly an emoji. Half of one cannot be written as UTF-8. Cut texts between characters.",
            "Algún programa cortó un texto en medio de un carácter, casi siempre un emoji. La mitad no se puede escribir en UTF-8. Corte los textos entre caracteres.",
            "Un programme a coupé un texte au milieu d’un caractère, le plus souvent un émoji. Une moitié ne s’écrit pas en UTF-8. Coupez les textes entre les caractères."
        )
    );

    public static readonly FindingKind NotRecognised = Kind(
        "OGP1005",
        "not-recognised",
        Severity.Error,
        (
            "This is no document of a kind that is known: {detail}",
            "No es un documento de un tipo conocido: {detail}",
            "Ce n’est pas un document d’un type connu : {detail}"
        ),
        (
            "Nothing in it is a member of the format, so to read it would be to make up an empty document. It may be another file, or JSON of another format.",
            "Nada en él es un miembro del formato: leerlo sería inventar un documento vacío. Puede ser otro archivo, o JSON de otro formato.",
            "Rien n’y est un membre du format : le lire serait inventer un document vide. C’est peut-être un autre fichier, ou du JSON d’un autre format."
        )
    );

    public static readonly FindingKind ByteOrderMark = Kind(
        "OGP1006",
        "byte-order-mark",
        Severity.Note,
        (
            "A byte order mark stands here, which was passed over.",
            "Aquí hay una marca de orden de bytes, que se omitió.",
            "Une marque d’ordre des octets se trouve ici, qui a été ignorée."
        ),
        (
            "JSON has no such mark, and some programs refuse a file, or a line, that begins with one. Save the file as UTF-8 without it.",
            "JSON no tiene esa marca, y algunos programas rechazan un archivo o una línea que empieza con ella. Guárdelo en UTF-8 sin ella.",
            "JSON n’a pas cette marque, et certains programmes refusent un fichier ou une ligne qui commence ainsi. Enregistrez-le en UTF-8 sans elle."
        ),
        isFixable: true
    );

    public static readonly FindingKind TooDeep = Kind(
        "OGP1007",
        "too-deep",
        Severity.Error,
        (
            "Here objects and arrays are nested deeper than {limit} levels. This value was not read.",
            "Aquí los objetos y las listas están anidados a más de {limit} niveles. Este valor no se leyó.",
            "Ici, objets et listes sont imbriqués sur plus de {limit} niveaux. Cette valeur n’a pas été lue."
        ),
        (
            "No document of the format comes near this depth; files that do are made to exhaust a reader. Look for a value that was put into itself.",
            "Ningún documento del formato se acerca a esta profundidad; los que llegan están hechos para agotar al lector. Busque un valor metido en sí mismo.",
            "Aucun document du format n’approche cette profondeur ; ceux qui l’atteignent visent à épuiser le lecteur. Cherchez une valeur placée dans elle-même."
        )
    );
}
