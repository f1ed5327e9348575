namespace Ogp.Model;

/// <summary>What can be doubtful in reading words: codes OGP1701 to OGP1799.</summary>
internal static class WordFindings
{
    public static readonly FindingKind UnknownWord = Kind(
        "OGP1701",
        "unknown-word",
        Severity.Error,
        "'{text}' is no word of the list {list}.",
        "«{text}» no es una palabra de la lista {list}.",
        "« {text} » n’est pas un mot de la liste {list}."
    );

    public static readonly FindingKind WordOfAnotherScale = Kind(
        "OGP1702",
        "word-of-another-scale",
        Severity.Error,
        "'{text}' is no word of the list {list}; it is one of: {others}.",
        "«{text}» no es una palabra de la lista {list}; lo es de: {others}.",
        "« {text} » n’est pas un mot de la liste {list} ; il l’est de : {others}."
    );

    public static readonly FindingKind AmbiguousNumber = Kind(
        "OGP1703",
        "ambiguous-number",
        Severity.Warning,
        "The edition {edition} writes {text} for several codes of {list}: {codes}.",
        "La edición {edition} escribe {text} para varios códigos de {list}: {codes}.",
        "L’édition {edition} écrit {text} pour plusieurs codes de {list} : {codes}."
    );

    public static readonly FindingKind NumberWithoutEdition = Kind(
        "OGP1704",
        "number-without-edition",
        Severity.Warning,
        "What {text} means in {list} depends on the edition: {codes}.",
        "Lo que {text} significa en {list} depende de la edición: {codes}.",
        "Ce que {text} signifie dans {list} dépend de l’édition : {codes}."
    );

    public static readonly FindingKind AmbiguousWord = Kind(
        "OGP1705",
        "ambiguous-word",
        Severity.Warning,
        "'{text}' can mean several codes of {list}: {codes}.",
        "«{text}» puede significar varios códigos de {list}: {codes}.",
        "« {text} » peut désigner plusieurs codes de {list} : {codes}."
    );

    public static readonly FindingKind WordFromElsewhere = Kind(
        "OGP1706",
        "word-from-elsewhere",
        Severity.Note,
        "'{text}' was read as {code}, a word of another language or edition ({where}).",
        "«{text}» se leyó como {code}, una palabra de otro idioma u otra edición ({where}).",
        "« {text} » a été lu comme {code}, un mot d’une autre langue ou édition ({where})."
    );

    public static readonly FindingKind ProvisionalWord = Kind(
        "OGP1707",
        "provisional-word",
        Severity.Note,
        "'{text}' was read as {code}; no official text is known that uses this word for it.",
        "«{text}» se leyó como {code}; no se conoce ningún texto oficial que use esta palabra para ello.",
        "« {text} » a été lu comme {code} ; on ne connaît aucun texte officiel qui emploie ce mot."
    );

    public static readonly FindingKind OutsideItsYears = Kind(
        "OGP1708",
        "level-outside-its-years",
        Severity.Note,
        "{code} of {list} is usual for plans of {years}; this one is of {year}.",
        "{code} de {list} es usual en planes de {years}; este es de {year}.",
        "{code} de {list} est d’usage pour les plans de {years} ; celui-ci est de {year}."
    );

    public static readonly FindingKind VariableNotCoded = Kind(
        "OGP1709",
        "variable-not-coded",
        Severity.Note,
        "{variable} was not coded for plans of {year}, but '{text}' stands here.",
        "{variable} no se codificó para los planes de {year}, pero aquí consta «{text}».",
        "{variable} n’a pas été codé pour les plans de {year}, mais « {text} » figure ici."
    );

    public static readonly FindingKind InverseHeading = Kind(
        "OGP1710",
        "inverse-heading",
        Severity.Note,
        "'{heading}' asks the opposite of {variable}: '{text}' was read as {code}.",
        "«{heading}» pregunta lo contrario de {variable}: «{text}» se leyó como {code}.",
        "« {heading} » demande le contraire de {variable} : « {text} » a été lu comme {code}."
    );

    /// <summary>All of them, by code.</summary>
    public static ValueList<FindingKind> All =>
        [
            UnknownWord,
            WordOfAnotherScale,
            AmbiguousNumber,
            NumberWithoutEdition,
            AmbiguousWord,
            WordFromElsewhere,
            ProvisionalWord,
            OutsideItsYears,
            VariableNotCoded,
            InverseHeading,
        ];

    private static FindingKind Kind(string code, string name, Severity severity, string en, string es, string fr) =>
        new(code, name, severity, new([new("en", en), new("es", es), new("fr", fr)]));
}
