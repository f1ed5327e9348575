namespace Ogp.Model.Shapes;

/// <summary>What a reader of IRM JSON can find: codes OGP1001 to OGP1099.</summary>
internal static partial class FormatFindings
{
    public static readonly FindingKind WrongType = Kind(
        "OGP1010",
        "wrong-type",
        Severity.Error,
        (
            "Expected {expected}, found {found}. The value is kept as it stands and not read.",
            "Se esperaba {expected}, se encontró {found}. El valor se conserva tal cual, sin leerse.",
            "Attendu : {expected} ; trouvé : {found}. La valeur est conservée telle quelle, sans être lue."
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
            "The format has no member '{name}' here{elsewhere}; it is kept.",
            "El formato no tiene aquí ningún miembro «{name}»{elsewhere}; se conserva.",
            "Le format n’a pas de membre « {name} » ici{elsewhere} ; il est conservé."
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
            "Le membre « {name} » apparaît une seconde fois ; le premier compte."
        ),
        (
            "Programs differ in which of two members of one name they take, so the document says different things to different readers. Keep the one that is right.",
            "Los programas difieren en cuál de dos miembros del mismo nombre toman: el documento dice cosas distintas a cada lector. Conserve el correcto.",
            "Les programmes ne prennent pas tous le même de deux membres d’un même nom : le document dit autre chose à chaque lecteur. Gardez le bon."
        ),
        isFixable: true
    );

    public static readonly FindingKind MissingMember = Kind(
        "OGP1013",
        "missing-member",
        Severity.Error,
        (
            "The member '{name}' is required and is missing{instead}.",
            "Falta el miembro obligatorio «{name}»{instead}.",
            "Le membre obligatoire « {name} » manque{instead}."
        ),
        (
            "Without this member nothing can refer to the object or tell which it is, or by which rules the document is to be read. Where a member that the format does not know was probably meant, the finding stands at its name, and it is not reported as unknown.",
            "Sin este miembro nada puede remitir al objeto ni decir cuál es, o según qué reglas se lee el documento. Si un miembro que el formato no conoce debía ser probablemente este, el hallazgo está en su nombre y no se señala como desconocido.",
            "Sans ce membre, rien ne peut renvoyer à l’objet ni dire lequel il est, ou selon quelles règles lire le document. Si un membre que le format ne connaît pas devait sans doute l’être, le constat se trouve à son nom et celui-ci n’est pas signalé comme inconnu."
        ),
        isFixable: true
    );

    public static readonly FindingKind NotADate = Kind(
        "OGP1014",
        "not-a-date",
        Severity.Error,
        (
            "'{value}' is no date: write 2019, 2019-12 or 2019-12-01. It is kept as it stands and not read.",
            "«{value}» no es una fecha: escriba 2019, 2019-12 o 2019-12-01. Se conserva tal cual, sin leerse.",
            "« {value} » n’est pas une date : écrivez 2019, 2019-12 ou 2019-12-01. Elle est conservée telle quelle, sans être lue."
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
            "Les comptes sont entiers et non négatifs, et les nombres doivent tenir à leur place. Un nombre qui n’y tient pas serait arrondi sans bruit ; il n’est donc pas lu."
        )
    );

    public static readonly FindingKind PlainText = Kind(
        "OGP1016",
        "plain-text",
        Severity.Warning,
        (
            "A text is a map from language to words; this one was read as one of unknown language (und).",
            "Un texto es un mapa de idioma a palabras; este se leyó con idioma desconocido (und).",
            "Un texte est un tableau de langues et de mots ; celui-ci a été lu avec une langue inconnue (und)."
        ),
        (
            "Without its language a text cannot be shown to those who read it, nor compared with a translation. Write { \"es\": \"…\" }; und only where nobody knows.",
            "Sin su idioma un texto no se puede mostrar a quien lo lee ni comparar con una traducción. Escriba { \"es\": \"…\" }; und solo si nadie lo sabe.",
            "Sans sa langue, un texte ne peut être montré à qui le lit ni comparé à une traduction. Écrivez { \"es\": \"…\" } ; und seulement si nul ne la connaît."
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
            "Le document est de la version {version} ; ce lecteur connaît la {known}. Ce qui est nouveau est conservé sans être compris."
        ),
        (
            "A minor version only adds, so what is read is right; but what was added is not checked here and takes no part in scores. A newer version of this tool knows it.",
            "Una versión menor solo añade: lo leído es correcto, pero lo añadido no se comprueba aquí ni entra en las puntuaciones. Una versión más nueva de esta herramienta lo conoce.",
            "Une version mineure ne fait qu’ajouter : ce qui est lu est juste, mais l’ajout n’est pas vérifié ici et n’entre pas dans les scores. Une version plus récente de l’outil le connaît."
        )
    );

    public static readonly FindingKind UnknownVersion = Kind(
        "OGP1018",
        "unknown-version",
        Severity.Error,
        (
            "There is no version '{version}' that this reader knows; the document is read as one of version {known}.",
            "Este lector no conoce la versión «{version}»; el documento se lee como de la versión {known}.",
            "Ce lecteur ne connaît pas la version « {version} » ; le document est lu comme étant de la version {known}."
        ),
        (
            "The version tells by which rules a document is read. Of another major version the same member may mean something else, so what is read may be wrong.",
            "La versión dice según qué reglas se lee un documento. En otra versión mayor el mismo miembro puede significar otra cosa: lo leído puede ser erróneo.",
            "La version dit selon quelles règles lire un document. Dans une autre version majeure, le même membre peut signifier autre chose : la lecture peut être fausse."
        )
    );

    public static readonly FindingKind Upgraded = Kind(
        "OGP1019",
        "upgraded",
        Severity.Note,
        (
            "The document is of the draft {version}; it was read as version {known}, and is written as such.",
            "El documento es del borrador {version}; se leyó como versión {known}, y así se escribe.",
            "Le document est du projet {version} ; il a été lu comme version {known}, et sera écrit ainsi."
        ),
        (
            "Drafts (0.x) had the members of 1.0, so nothing changes but the number. Write the version that the document is of.",
            "Los borradores (0.x) tenían los miembros de la 1.0: solo cambia el número. Escriba la versión de la que es el documento.",
            "Les projets (0.x) avaient les membres de la 1.0 : seul le numéro change. Écrivez la version dont est le document."
        ),
        isFixable: true
    );

    /// <summary>All of them, by code.</summary>
    public static FindingKind[] All =>
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

    /// <summary>The arguments of a missing member.</summary>
    /// <param name="name">The member.</param>
    /// <param name="instead">The name that stands there and was meant to be its; null where none does.</param>
    public static ValueList<FindingArgument> Missing(string name, string? instead) =>
        [
            new("name", name),
            new(
                "instead",
                instead is null
                    ? default
                    : Reason.Of($": '{instead}' stands here", $": aquí está «{instead}»", $" : « {instead} » se trouve ici")
            ),
        ];

    private static FindingKind Kind(
        string code,
        string name,
        Severity severity,
        (string En, string Es, string Fr) message,
        (string En, string Es, string Fr) reason,
        bool isFixable = false
    ) => new(code, name, severity, Texts(message)) { Reason = Texts(reason), IsFixable = isFixable };

    private static LocalizedText Texts((string En, string Es, string Fr) text) => LocalizedText.Of(text.En, text.Es, text.Fr);
}
