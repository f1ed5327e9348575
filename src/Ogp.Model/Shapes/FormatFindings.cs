namespace Ogp.Model.Shapes;

/// <summary>What a reader of IRM JSON can find: codes OGP1001 to OGP1099.</summary>
internal static class FormatFindings
{
    public static readonly FindingKind Syntax = Error(
        "OGP1001",
        "syntax",
        "This is not JSON from here on: {detail} What stood before was read.",
        "Desde aquí no es JSON: {detail} Se leyó lo anterior.",
        "Ce n’est plus du JSON à partir d’ici : {detail} Ce qui précède a été lu."
    );

    public static readonly FindingKind Truncated = Error(
        "OGP1002",
        "truncated",
        "The document ends here, in the middle. What stood before was read.",
        "El documento termina aquí, incompleto. Se leyó lo anterior.",
        "Le document s’arrête ici, inachevé. Ce qui précède a été lu."
    );

    public static readonly FindingKind InvalidUtf8 = Error(
        "OGP1003",
        "invalid-utf-8",
        "These bytes are not UTF-8; each was read as '?'. Save the file as UTF-8.",
        "Estos bytes no son UTF-8; cada uno se leyó como «?». Guarde el archivo en UTF-8.",
        "Ces octets ne sont pas de l’UTF-8 ; chacun a été lu comme « ? ». Enregistrez le fichier en UTF-8."
    );

    public static readonly FindingKind LoneSurrogate = Error(
        "OGP1004",
        "lone-surrogate",
        "The text holds half of a surrogate pair; it was read as U+FFFD.",
        "El texto contiene la mitad de un par sustituto; se leyó como U+FFFD.",
        "Le texte contient une moitié de paire de substitution ; elle a été lue comme U+FFFD."
    );

    public static readonly FindingKind NotRecognised = Error(
        "OGP1005",
        "not-recognised",
        "This is no document of a kind that is known: {detail}",
        "No es un documento de un tipo conocido: {detail}",
        "Ce n’est pas un document d’un type connu : {detail}"
    );

    public static readonly FindingKind ByteOrderMark = new(
        "OGP1006",
        "byte-order-mark",
        Severity.Note,
        Texts(
            "The file starts with a byte order mark, which was passed over.",
            "El archivo empieza con una marca de orden de bytes, que se omitió.",
            "Le fichier commence par une marque d’ordre des octets, qui a été ignorée."
        )
    );

    public static readonly FindingKind TooDeep = Error(
        "OGP1007",
        "too-deep",
        "Here objects and arrays are nested deeper than {limit} levels. What stood before was read.",
        "Aquí los objetos y las listas están anidados a más de {limit} niveles. Se leyó lo anterior.",
        "Ici, objets et listes sont imbriqués sur plus de {limit} niveaux. Ce qui précède a été lu."
    );

    public static readonly FindingKind WrongType = Error(
        "OGP1010",
        "wrong-type",
        "Expected {expected}, found {found}. The value is kept as it stands and not read.",
        "Se esperaba {expected}, se encontró {found}. El valor se conserva tal cual, sin leerse.",
        "Attendu : {expected} ; trouvé : {found}. La valeur est conservée telle quelle, sans être lue."
    );

    public static readonly FindingKind UnknownMember = new(
        "OGP1011",
        "unknown-member",
        Severity.Warning,
        Texts(
            "The format has no member '{name}' here; it is kept.",
            "El formato no tiene aquí ningún miembro «{name}»; se conserva.",
            "Le format n’a pas de membre « {name} » ici ; il est conservé."
        )
    );

    public static readonly FindingKind DuplicateMember = Error(
        "OGP1012",
        "duplicate-member",
        "The member '{name}' is here a second time; the first counts.",
        "El miembro «{name}» aparece por segunda vez; vale el primero.",
        "Le membre « {name} » apparaît une seconde fois ; le premier compte."
    );

    public static readonly FindingKind MissingMember = Error(
        "OGP1013",
        "missing-member",
        "The member '{name}' is required and is missing.",
        "Falta el miembro obligatorio «{name}».",
        "Le membre obligatoire « {name} » manque."
    );

    public static readonly FindingKind NotADate = Error(
        "OGP1014",
        "not-a-date",
        "'{value}' is no date: write 2019, 2019-12 or 2019-12-01. It is kept as it stands and not read.",
        "«{value}» no es una fecha: escriba 2019, 2019-12 o 2019-12-01. Se conserva tal cual, sin leerse.",
        "« {value} » n’est pas une date : écrivez 2019, 2019-12 ou 2019-12-01. Elle est conservée telle quelle, sans être lue."
    );

    public static readonly FindingKind NumberOutOfRange = Error(
        "OGP1015",
        "number-out-of-range",
        "{value} is no number that fits here ({expected}). It is kept as it stands and not read.",
        "{value} no es un número válido aquí ({expected}). Se conserva tal cual, sin leerse.",
        "{value} n’est pas un nombre valable ici ({expected}). Il est conservé tel quel, sans être lu."
    );

    public static readonly FindingKind PlainText = new(
        "OGP1016",
        "plain-text",
        Severity.Warning,
        Texts(
            "A text is a map from language to words; this one was read as one of unknown language (und).",
            "Un texto es un mapa de idioma a palabras; este se leyó con idioma desconocido (und).",
            "Un texte est un tableau de langues et de mots ; celui-ci a été lu avec une langue inconnue (und)."
        )
    );

    public static readonly FindingKind NewerVersion = new(
        "OGP1017",
        "newer-version",
        Severity.Note,
        Texts(
            "The document is of version {version}; this reader knows {known}. What is new is kept and not understood.",
            "El documento es de la versión {version}; este lector conoce la {known}. Lo nuevo se conserva sin entenderse.",
            "Le document est de la version {version} ; ce lecteur connaît la {known}. Ce qui est nouveau est conservé sans être compris."
        )
    );

    public static readonly FindingKind UnknownVersion = Error(
        "OGP1018",
        "unknown-version",
        "There is no version '{version}' that this reader knows; the document is read as one of version {known}.",
        "Este lector no conoce la versión «{version}»; el documento se lee como de la versión {known}.",
        "Ce lecteur ne connaît pas la version « {version} » ; le document est lu comme étant de la version {known}."
    );

    public static readonly FindingKind Upgraded = new(
        "OGP1019",
        "upgraded",
        Severity.Note,
        Texts(
            "The document is of the draft {version}; it was read as version {known}, and is written as such.",
            "El documento es del borrador {version}; se leyó como versión {known}, y así se escribe.",
            "Le document est du projet {version} ; il a été lu comme version {known}, et sera écrit ainsi."
        )
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

    private static FindingKind Error(string code, string name, string en, string es, string fr) =>
        new(code, name, Severity.Error, Texts(en, es, fr));

    private static LocalizedText Texts(string en, string es, string fr) => new([new("en", en), new("es", es), new("fr", fr)]);
}
