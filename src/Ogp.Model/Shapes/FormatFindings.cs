namespace Ogp.Model.Shapes;

/// <summary>What a reader of IRM JSON can find: codes OGP1001 to OGP1099.</summary>
internal static class FormatFindings
{
    public static readonly FindingKind Syntax = Kind(
        "OGP1001",
        "syntax",
        Severity.Error,
        (
            "This is not JSON from here on: {detail} What stood before was read.",
            "Desde aquí no es JSON: {detail} Se leyó lo anterior.",
            "Ce n’est plus du JSON à partir d’ici : {detail} Ce qui précède a été lu."
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
            "Un téléchargement ou un programme interrompu laisse un tel fichier. On ne sait ce qui manque, et aucun total n’est donc fiable : téléchargez-le ou écrivez-le à nouveau."
        )
    );

    public static readonly FindingKind InvalidUtf8 = Kind(
        "OGP1003",
        "invalid-utf-8",
        Severity.Error,
        (
            "These bytes are not UTF-8; each was read as '?'. Save the file as UTF-8.",
            "Estos bytes no son UTF-8; cada uno se leyó como «?». Guarde el archivo en UTF-8.",
            "Ces octets ne sont pas de l’UTF-8 ; chacun a été lu comme « ? ». Enregistrez le fichier en UTF-8."
        ),
        (
            "JSON is UTF-8. A file saved in an older encoding loses its accents and names; which letters were meant cannot be told from the bytes alone.",
            "JSON es UTF-8. Un archivo guardado en una codificación más antigua pierde acentos y nombres; los bytes solos no dicen qué letras eran.",
            "JSON est en UTF-8. Un fichier enregistré dans un codage plus ancien perd accents et noms ; les octets seuls ne disent pas quelles lettres étaient là."
        )
    );

    public static readonly FindingKind LoneSurrogate = Kind(
        "OGP1004",
        "lone-surrogate",
        Severity.Error,
        (
            "The text holds half of a surrogate pair; it was read as U+FFFD.",
            "El texto contiene la mitad de un par sustituto; se leyó como U+FFFD.",
            "Le texte contient une moitié de paire de substitution ; elle a été lue comme U+FFFD."
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
            "Ce n’est pas un document d’un type connu : {detail}"
        ),
        (
            "Nothing in it is a member of the format, so to read it would be to make up an empty document. It may be another file, or JSON of another format.",
            "Nada en él es un miembro del formato: leerlo sería inventar un documento vacío. Puede ser otro archivo, o JSON de otro formato.",
            "Rien n’y est un membre du format : le lire serait inventer un document vide. C’est peut-être un autre fichier, ou du JSON d’un autre format."
        )
    );

    public static readonly FindingKind ByteOrderMark = Kind(
        "OGP1006",
        "byte-order-mark",
        Severity.Note,
        (
            "The file starts with a byte order mark, which was passed over.",
            "El archivo empieza con una marca de orden de bytes, que se omitió.",
            "Le fichier commence par une marque d’ordre des octets, qui a été ignorée."
        ),
        (
            "JSON has no such mark, and some programs refuse a file that begins with one. Save the file as UTF-8 without it.",
            "JSON no tiene esa marca, y algunos programas rechazan un archivo que empieza con ella. Guárdelo en UTF-8 sin ella.",
            "JSON n’a pas cette marque, et certains programmes refusent un fichier qui commence ainsi. Enregistrez-le en UTF-8 sans elle."
        ),
        isFixable: true
    );

    public static readonly FindingKind TooDeep = Kind(
        "OGP1007",
        "too-deep",
        Severity.Error,
        (
            "Here objects and arrays are nested deeper than {limit} levels. What stood before was read.",
            "Aquí los objetos y las listas están anidados a más de {limit} niveles. Se leyó lo anterior.",
            "Ici, objets et listes sont imbriqués sur plus de {limit} niveaux. Ce qui précède a été lu."
        ),
        (
            "No document of the format comes near this depth; files that do are made to exhaust a reader. Look for a value that was put into itself.",
            "Ningún documento del formato se acerca a esta profundidad; los que llegan están hechos para agotar al lector. Busque un valor metido en sí mismo.",
            "Aucun document du format n’approche cette profondeur ; ceux qui l’atteignent visent à épuiser le lecteur. Cherchez une valeur placée dans elle-même."
        )
    );

    public static readonly FindingKind WrongType = Kind(
        "OGP1010",
        "wrong-type",
        Severity.Error,
        (
            "Expected {expected}, found {found}. The value is kept as it stands and not read.",
            "Se esperaba {expected}, se encontró {found}. El valor se conserva tal cual, sin leerse.",
            "Attendu : {expected} ; trouvé : {found}. La valeur est conservée telle quelle, sans être lue."
        ),
        (
            "Each member has one JSON type, so that whoever reads it need not guess. A value of another type counts as not stated in every score and rule.",
            "Cada miembro tiene un solo tipo JSON, para que quien lo lea no tenga que adivinar. Un valor de otro tipo cuenta como no indicado en toda puntuación y regla.",
            "Chaque membre a un seul type JSON, afin que nul n’ait à deviner. Une valeur d’un autre type compte comme non indiquée dans tout score et toute règle."
        ),
        isFixable: true
    );

    public static readonly FindingKind UnknownMember = Kind(
        "OGP1011",
        "unknown-member",
        Severity.Warning,
        (
            "The format has no member '{name}' here; it is kept.",
            "El formato no tiene aquí ningún miembro «{name}»; se conserva.",
            "Le format n’a pas de membre « {name} » ici ; il est conservé."
        ),
        (
            "Mostly a slip in the name, and then what it says is seen by nobody. A member of your own takes a prefix with a colon (ecuador:percent) and is not reported.",
            "Casi siempre es un desliz en el nombre, y entonces nadie ve lo que dice. Un miembro propio lleva un prefijo con dos puntos (ecuador:percent) y no se señala.",
            "C’est le plus souvent une faute dans le nom, et personne ne voit alors ce qu’il dit. Un membre à vous prend un préfixe et deux-points (ecuador:percent) et n’est pas signalé."
        ),
        isFixable: true
    );

    public static readonly FindingKind DuplicateMember = Kind(
        "OGP1012",
        "duplicate-member",
        Severity.Error,
        (
            "The member '{name}' is here a second time; the first counts.",
            "El miembro «{name}» aparece por segunda vez; vale el primero.",
            "Le membre « {name} » apparaît une seconde fois ; le premier compte."
        ),
        (
            "Programs differ in which of two members of one name they take, so the document says different things to different readers. Keep the one that is right.",
            "Los programas difieren en cuál de dos miembros del mismo nombre toman: el documento dice cosas distintas a cada lector. Conserve el correcto.",
            "Les programmes ne prennent pas tous le même de deux membres d’un même nom : le document dit autre chose à chaque lecteur. Gardez le bon."
        ),
        isFixable: true
    );

    public static readonly FindingKind MissingMember = Kind(
        "OGP1013",
        "missing-member",
        Severity.Error,
        (
            "The member '{name}' is required and is missing.",
            "Falta el miembro obligatorio «{name}».",
            "Le membre obligatoire « {name} » manque."
        ),
        (
            "Without this member nothing can refer to the object or tell which it is, or by which rules the document is to be read.",
            "Sin este miembro nada puede remitir al objeto ni decir cuál es, o según qué reglas se lee el documento.",
            "Sans ce membre, rien ne peut renvoyer à l’objet ni dire lequel il est, ou selon quelles règles lire le document."
        )
    );

    public static readonly FindingKind NotADate = Kind(
        "OGP1014",
        "not-a-date",
        Severity.Error,
        (
            "'{value}' is no date: write 2019, 2019-12 or 2019-12-01. It is kept as it stands and not read.",
            "«{value}» no es una fecha: escriba 2019, 2019-12 o 2019-12-01. Se conserva tal cual, sin leerse.",
            "« {value} » n’est pas une date : écrivez 2019, 2019-12 ou 2019-12-01. Elle est conservée telle quelle, sans être lue."
        ),
        (
            "Dates are ISO 8601 with the precision that is known. Of 03/12/2019 nobody can tell the month from the day. A date that is not read counts as not stated.",
            "Las fechas son ISO 8601 con la precisión conocida. En 03/12/2019 nadie distingue el mes del día. Una fecha que no se lee cuenta como no indicada.",
            "Les dates sont en ISO 8601, avec la précision connue. Dans 03/12/2019, nul ne distingue le mois du jour. Une date non lue compte comme non indiquée."
        ),
        isFixable: true
    );

    public static readonly FindingKind NumberOutOfRange = Kind(
        "OGP1015",
        "number-out-of-range",
        Severity.Error,
        (
            "{value} is no number that fits here ({expected}). It is kept as it stands and not read.",
            "{value} no es un número válido aquí ({expected}). Se conserva tal cual, sin leerse.",
            "{value} n’est pas un nombre valable ici ({expected}). Il est conservé tel quel, sans être lu."
        ),
        (
            "Counts are whole and not negative, and numbers have to fit what holds them. One that does not fit would be rounded unseen, so it is not read.",
            "Los recuentos son enteros y no negativos, y los números deben caber en su lugar. Uno que no cabe se redondearía sin que se note; por eso no se lee.",
            "Les comptes sont entiers et non négatifs, et les nombres doivent tenir à leur place. Un nombre qui n’y tient pas serait arrondi sans bruit ; il n’est donc pas lu."
        )
    );

    public static readonly FindingKind PlainText = Kind(
        "OGP1016",
        "plain-text",
        Severity.Warning,
        (
            "A text is a map from language to words; this one was read as one of unknown language (und).",
            "Un texto es un mapa de idioma a palabras; este se leyó con idioma desconocido (und).",
            "Un texte est un tableau de langues et de mots ; celui-ci a été lu avec une langue inconnue (und)."
        ),
        (
            "Without its language a text cannot be shown to those who read it, nor compared with a translation. Write { \"es\": \"…\" }; und only where nobody knows.",
            "Sin su idioma un texto no se puede mostrar a quien lo lee ni comparar con una traducción. Escriba { \"es\": \"…\" }; und solo si nadie lo sabe.",
            "Sans sa langue, un texte ne peut être montré à qui le lit ni comparé à une traduction. Écrivez { \"es\": \"…\" } ; und seulement si nul ne la connaît."
        ),
        isFixable: true
    );

    public static readonly FindingKind NewerVersion = Kind(
        "OGP1017",
        "newer-version",
        Severity.Note,
        (
            "The document is of version {version}; this reader knows {known}. What is new is kept and not understood.",
            "El documento es de la versión {version}; este lector conoce la {known}. Lo nuevo se conserva sin entenderse.",
            "Le document est de la version {version} ; ce lecteur connaît la {known}. Ce qui est nouveau est conservé sans être compris."
        ),
        (
            "A minor version only adds, so what is read is right; but what was added is not checked here and takes no part in scores. A newer version of this tool knows it.",
            "Una versión menor solo añade: lo leído es correcto, pero lo añadido no se comprueba aquí ni entra en las puntuaciones. Una versión más nueva de esta herramienta lo conoce.",
            "Une version mineure ne fait qu’ajouter : ce qui est lu est juste, mais l’ajout n’est pas vérifié ici et n’entre pas dans les scores. Une version plus récente de l’outil le connaît."
        )
    );

    public static readonly FindingKind UnknownVersion = Kind(
        "OGP1018",
        "unknown-version",
        Severity.Error,
        (
            "There is no version '{version}' that this reader knows; the document is read as one of version {known}.",
            "Este lector no conoce la versión «{version}»; el documento se lee como de la versión {known}.",
            "Ce lecteur ne connaît pas la version « {version} » ; le document est lu comme étant de la version {known}."
        ),
        (
            "The version tells by which rules a document is read. Of another major version the same member may mean something else, so what is read may be wrong.",
            "La versión dice según qué reglas se lee un documento. En otra versión mayor el mismo miembro puede significar otra cosa: lo leído puede ser erróneo.",
            "La version dit selon quelles règles lire un document. Dans une autre version majeure, le même membre peut signifier autre chose : la lecture peut être fausse."
        )
    );

    public static readonly FindingKind Upgraded = Kind(
        "OGP1019",
        "upgraded",
        Severity.Note,
        (
            "The document is of the draft {version}; it was read as version {known}, and is written as such.",
            "El documento es del borrador {version}; se leyó como versión {known}, y así se escribe.",
            "Le document est du projet {version} ; il a été lu comme version {known}, et sera écrit ainsi."
        ),
        (
            "Drafts (0.x) had the members of 1.0, so nothing changes but the number. Write the version that the document is of.",
            "Los borradores (0.x) tenían los miembros de la 1.0: solo cambia el número. Escriba la versión de la que es el documento.",
            "Les projets (0.x) avaient les membres de la 1.0 : seul le numéro change. Écrivez la version dont est le document."
        ),
        isFixable: true
    );

    public static readonly FindingKind[] All =
    [
        Syntax,
        Truncated,
        InvalidUtf8,
        LoneSurrogate,
        NotRecognised,
        ByteOrderMark,
        TooDeep,
        WrongType,
        UnknownMember,
        DuplicateMember,
        MissingMember,
        NotADate,
        NumberOutOfRange,
        PlainText,
        NewerVersion,
        UnknownVersion,
        Upgraded,
    ];

    private static FindingKind Kind(
        string code,
        string name,
        Severity severity,
        (string En, string Es, string Fr) message,
        (string En, string Es, string Fr) reason,
        bool isFixable = false
    ) => new(code, name, severity, Texts(message)) { Reason = Texts(reason), IsFixable = isFixable };

    private static LocalizedText Texts((string En, string Es, string Fr) text) =>
        new([new("en", text.En), new("es", text.Es), new("fr", text.Fr)]);
}
