namespace Ogp.Model.Profiles;

/// <summary>What a reader of profiles can find: OGP2101 to OGP2149.</summary>
internal static class ProfileFindings
{
    public static readonly FindingKind UnknownPath = RuleKind.Error(
        "OGP2101",
        "unknown-profile-path",
        (
            "'{path}' leads to nothing in the format or the profile.",
            "«{path}» no lleva a nada del formato ni del perfil.",
            "« {path} » ne mène à rien dans le format ni dans le profil."
        ),
        (
            "A path names members from the document, or the rule's object, downwards, with * for the items of an array. What looks at nothing never finds anything.",
            "Una ruta nombra miembros desde el documento, o desde el objeto de la regla, hacia abajo, con * para los elementos de una lista. Lo que no mira nada nunca encuentra nada.",
            "Un chemin nomme des membres à partir du document, ou de l’objet de la règle, avec * pour les éléments d’une liste. Ce qui ne regarde rien ne trouve jamais rien."
        )
    );

    public static readonly FindingKind UnknownType = RuleKind.Error(
        "OGP2102",
        "unknown-profile-type",
        ("There is no type '{type}'.", "No existe el tipo «{type}».", "Il n’existe pas de type « {type} »."),
        (
            "Fields are added to the format's objects (Commitment, Milestone …) and have types of the model: text, string, date, period, integer, number, boolean, id, code:LIST, reference:THING, or one of the profile's own.",
            "Los campos se añaden a objetos del formato (Commitment, Milestone …) y tienen tipos del modelo: text, string, date, period, integer, number, boolean, id, code:LISTA, reference:COSA, o uno propio del perfil.",
            "Les champs s’ajoutent aux objets du format (Commitment, Milestone …) et ont des types du modèle : text, string, date, period, integer, number, boolean, id, code:LISTE, reference:CHOSE, ou l’un de ceux du profil."
        )
    );

    public static readonly FindingKind Loosens = RuleKind.Error(
        "OGP2103",
        "profile-loosens",
        (
            "This would ask for less than the core or an extended profile does: {detail}",
            "Esto pediría menos que el núcleo o un perfil ampliado: {detail}",
            "Cela demanderait moins que le noyau ou un profil étendu : {detail}"
        ),
        (
            "A profile may only tighten, so that what is valid for its makers is valid for everybody. What would loosen is refused and counts for nothing.",
            "Un perfil solo puede ser más estricto, para que lo válido para sus autores lo sea para todos. Lo que sería más laxo se rechaza y no cuenta.",
            "Un profil ne peut qu’être plus strict, pour que ce qui vaut pour ses auteurs vaille pour tous. Ce qui serait plus lâche est refusé et ne compte pas."
        )
    );

    public static readonly FindingKind Cycle = RuleKind.Error(
        "OGP2104",
        "profile-cycle",
        (
            "'{name}' leads back to where it is said, by way of others or not, or is more than 16 files behind the first; it counts for nothing.",
            "«{name}» vuelve al lugar donde se dice, de forma directa o por medio de otros, o está a más de 16 archivos del primero; no cuenta.",
            "« {name} » ramène à l’endroit où il est dit, directement ou par d’autres, ou se trouve à plus de 16 fichiers du premier ; il ne compte pas."
        ),
        (
            "Profiles that extend each other in a circle, and types that hold themselves, have no beginning to start from.",
            "Los perfiles que se amplían en círculo, y los tipos que se contienen a sí mismos, no tienen por dónde empezar.",
            "Des profils qui s’étendent en cercle, et des types qui se contiennent eux-mêmes, n’ont pas de commencement."
        )
    );

    public static readonly FindingKind NameTaken = RuleKind.Error(
        "OGP2105",
        "profile-name-taken",
        (
            "The name '{name}' is taken already; the first counts.",
            "El nombre «{name}» ya está tomado; vale el primero.",
            "Le nom « {name} » est déjà pris ; le premier compte."
        ),
        (
            "Names of fields, types, lists and namespaces tell things apart. A name that the library, an extended profile or this one gave already would mean two things.",
            "Los nombres de campos, tipos, listas y espacios de nombres distinguen las cosas. Un nombre que ya dio la biblioteca, un perfil ampliado o este mismo significaría dos cosas.",
            "Les noms de champs, de types, de listes et d’espaces de noms distinguent les choses. Un nom déjà donné par la bibliothèque, un profil étendu ou celui-ci voudrait dire deux choses."
        )
    );

    public static readonly FindingKind CodeTaken = RuleKind.Error(
        "OGP2106",
        "profile-code-taken",
        (
            "The code '{code}' is taken already; what is said of it here counts for nothing.",
            "El código «{code}» ya está tomado; lo que aquí se dice de él no cuenta.",
            "Le code « {code} » est déjà pris ; ce qui en est dit ici ne compte pas."
        ),
        (
            "A code means one thing for ever. Codes of findings that begin with OGP are the library's; a code of a list that is there already keeps its meaning.",
            "Un código significa una sola cosa para siempre. Los códigos de hallazgos que empiezan por OGP son de la biblioteca; un código que ya está en una lista conserva su significado.",
            "Un code veut dire une seule chose, pour toujours. Les codes de constats qui commencent par OGP sont ceux de la bibliothèque ; un code déjà présent dans une liste garde son sens."
        )
    );

    public static readonly FindingKind MissingTranslation = RuleKind.Warning(
        "OGP2107",
        "missing-translation",
        ("There are no words in {language} here.", "Aquí no hay palabras en {language}.", "Il n’y a pas de mots en {language} ici."),
        (
            "The profile says that its words are in all of its languages. Where some are missing, readers see another language in the middle of theirs.",
            "El perfil dice que sus palabras están en todos sus idiomas. Donde faltan, los lectores ven otro idioma en medio del suyo.",
            "Le profil dit que ses mots sont dans toutes ses langues. Là où il en manque, les lecteurs voient une autre langue au milieu de la leur."
        )
    );

    public static readonly FindingKind UnknownProfile = RuleKind.Error(
        "OGP2108",
        "unknown-profile",
        (
            "There is no profile '{name}' to extend.",
            "No existe el perfil «{name}» para ampliar.",
            "Il n’existe pas de profil « {name} » à étendre."
        ),
        (
            "A profile extends files or folders, named from where it lies, or profiles that come with the library, by their id. Without it documents would be held against less than was meant.",
            "Un perfil amplía archivos o carpetas, nombrados desde donde está, o perfiles que vienen con la biblioteca, por su id. Sin él, los documentos se compararían con menos de lo que se quiso.",
            "Un profil étend des fichiers ou des dossiers, nommés depuis l’endroit où il est, ou des profils livrés avec la bibliothèque, par leur id. Sans lui, les documents seraient jugés sur moins que voulu."
        )
    );

    public static readonly FindingKind UnknownList = RuleKind.Error(
        "OGP2109",
        "unknown-list",
        ("There is no list of codes '{list}'.", "No existe la lista de códigos «{list}».", "Il n’existe pas de liste de codes « {list} »."),
        (
            "Codes stand in lists of the library (ogp codelist) or of the profile. What is said of a list that is not there counts for nothing.",
            "Los códigos están en listas de la biblioteca (ogp codelist) o del perfil. Lo que se dice de una lista que no existe no cuenta.",
            "Les codes sont dans des listes de la bibliothèque (ogp codelist) ou du profil. Ce qui est dit d’une liste absente ne compte pas."
        )
    );

    public static readonly FindingKind UnknownListCode = RuleKind.Error(
        "OGP2110",
        "unknown-list-code",
        (
            "The list {list} has no code '{code}' to say this of.",
            "La lista {list} no tiene el código «{code}» del que se dice esto.",
            "La liste {list} n’a pas de code « {code} » dont dire cela."
        ),
        (
            "To narrow a list, to map a code or to translate one, the code has to be in the list.",
            "Para reducir una lista, relacionar un código o traducirlo, el código tiene que estar en la lista.",
            "Pour réduire une liste, rattacher un code ou le traduire, le code doit être dans la liste."
        )
    );

    public static readonly FindingKind BrokenRule = RuleKind.Error(
        "OGP2111",
        "broken-profile-rule",
        (
            "This rule cannot be applied: {detail}",
            "Esta regla no se puede aplicar: {detail}",
            "Cette règle ne peut être appliquée : {detail}"
        ),
        (
            "A rule demands exactly one thing: require, oneOf, anyOf, order, sum or pattern. A rule that cannot be applied is left out.",
            "Una regla exige exactamente una cosa: require, oneOf, anyOf, order, sum o pattern. Una que no se puede aplicar se omite.",
            "Une règle exige exactement une chose : require, oneOf, anyOf, order, sum ou pattern. Une règle inapplicable est laissée de côté."
        )
    );

    public static readonly FindingKind MalformedName = RuleKind.Error(
        "OGP2112",
        "malformed-profile-name",
        (
            "'{name}' is not of the form of such a name: {expected}",
            "«{name}» no tiene la forma de tal nombre: {expected}",
            "« {name} » n’a pas la forme d’un tel nom : {expected}"
        ),
        (
            "Names stand in documents, columns, addresses and messages. Of one form, they can be told from everything else there.",
            "Los nombres aparecen en documentos, columnas, direcciones y mensajes. Con una sola forma, se distinguen de todo lo demás.",
            "Les noms figurent dans des documents, des colonnes, des adresses et des messages. D’une seule forme, ils s’y distinguent de tout le reste."
        )
    );

    public static readonly FindingKind AlreadySaid = RuleKind.Error(
        "OGP2113",
        "already-said-by-core",
        (
            "The core has words in {language} for '{name}'; they stay.",
            "El núcleo tiene palabras en {language} para «{name}»; se conservan.",
            "Le noyau a des mots en {language} pour « {name} » ; ils restent."
        ),
        (
            "A profile adds languages. The words that everybody reads in a language that the core has are the same for everybody.",
            "Un perfil añade idiomas. Las palabras que todos leen en un idioma del núcleo son las mismas para todos.",
            "Un profil ajoute des langues. Les mots que tous lisent dans une langue du noyau sont les mêmes pour tous."
        )
    );

    public static readonly FindingKind UnknownPlaceholder = RuleKind.Error(
        "OGP2114",
        "unknown-placeholder",
        (
            "The message has no value '{name}' to show.",
            "El mensaje no tiene un valor «{name}» que mostrar.",
            "Le message n’a pas de valeur « {name} » à montrer."
        ),
        (
            "Names in braces stand for values of the finding: those of the message in English, and {member}, {value} and {expected} in rules of one's own. Another would leave a gap.",
            "Los nombres entre llaves representan valores del hallazgo: los del mensaje en inglés, y {member}, {value} y {expected} en reglas propias. Otro dejaría un hueco.",
            "Les noms entre accolades représentent des valeurs du constat : ceux du message anglais, et {member}, {value} et {expected} dans les règles propres. Un autre laisserait un vide."
        )
    );

    public static readonly FindingKind UnknownVersion = RuleKind.Error(
        "OGP2115",
        "unknown-profile-version",
        (
            "Profiles of version '{version}' are not known; it is read as 1.0.",
            "No se conocen perfiles de la versión «{version}»; se lee como 1.0.",
            "Les profils de version « {version} » ne sont pas connus ; il est lu comme 1.0."
        ),
        (
            "A later version may demand what this reader does not see.",
            "Una versión posterior puede exigir lo que este lector no ve.",
            "Une version ultérieure peut exiger ce que ce lecteur ne voit pas."
        )
    );

    public static readonly FindingKind UnknownMember = RuleKind.Warning(
        "OGP2116",
        "unknown-profile-member",
        (
            "OGP has no member with the code '{code}' that this version knows.",
            "OGP no tiene ningún miembro con el código «{code}» que esta versión conozca.",
            "L’OGP n’a pas de membre de code « {code} » que cette version connaisse."
        ),
        (
            "Plans of members that a profile does not name are told that it is for others. National members have the three letters of ISO 3166, locals the code of OGP; one that joined lately may be missing here.",
            "A los planes de miembros que un perfil no nombra se les dice que es para otros. Los miembros nacionales llevan las tres letras de ISO 3166; los locales, el código de OGP; uno que se unió hace poco puede faltar aquí.",
            "Aux plans de membres qu’un profil ne nomme pas, il est dit qu’il est pour d’autres. Les membres nationaux portent les trois lettres d’ISO 3166, les locaux le code de l’OGP ; un membre récent peut manquer ici."
        )
    );

    public static readonly FindingKind[] All =
    [
        UnknownPath,
        UnknownType,
        Loosens,
        Cycle,
        NameTaken,
        CodeTaken,
        MissingTranslation,
        UnknownProfile,
        UnknownList,
        UnknownListCode,
        BrokenRule,
        MalformedName,
        AlreadySaid,
        UnknownPlaceholder,
        UnknownVersion,
        UnknownMember,
    ];
}
