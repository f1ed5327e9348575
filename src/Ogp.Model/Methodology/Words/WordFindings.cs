namespace Ogp.Model;

/// <summary>What can be doubtful in reading words: codes OGP1701 to OGP1799.</summary>
internal static class WordFindings
{
    public static readonly FindingKind UnknownWord = RuleKind.Error(
        "OGP1701",
        "unknown-word",
        (
            "'{text}' is no word of the list {list}.",
            "«{text}» no es una palabra de la lista {list}.",
            "« {text} » n’est pas un mot de la liste {list}."
        ),
        (
            "A word that no list has says nothing to a score: it is kept as it stands and counts as unknown, never as the lowest level. Mend the word, or add it to the list with where it was found.",
            "Una palabra que no está en ninguna lista no le dice nada a una puntuación: se conserva tal cual y cuenta como desconocida, nunca como el nivel más bajo. Corrija la palabra o añádala a la lista con el lugar donde se encontró.",
            "Un mot qu’aucune liste n’a ne dit rien à un score : il est conservé tel quel et compte comme inconnu, jamais comme le niveau le plus bas. Corrigez le mot, ou ajoutez-le à la liste avec l’endroit où il a été trouvé."
        )
    );

    public static readonly FindingKind WordOfAnotherScale = RuleKind.Error(
        "OGP1702",
        "word-of-another-scale",
        (
            "'{text}' is no word of the list {list}; it is one of: {others}.",
            "«{text}» no es una palabra de la lista {list}; lo es de: {others}.",
            "« {text} » n’est pas un mot de la liste {list} ; il l’est de : {others}."
        ),
        (
            "The same word is a level on one scale and none on another: 'significant' is an early result, not a degree of potential impact. Mostly the value stands under the wrong heading.",
            "La misma palabra es un nivel en una escala y no en otra: «significant» es un resultado preliminar, no un grado de impacto potencial. Casi siempre el valor está bajo el encabezado equivocado.",
            "Le même mot est un niveau sur une échelle et non sur une autre : « significant » est un résultat préliminaire, non un degré d’impact potentiel. Le plus souvent, la valeur est sous le mauvais en-tête."
        ),
        "OGP commitments database, July 2024"
    );

    public static readonly FindingKind AmbiguousNumber = RuleKind.Warning(
        "OGP1703",
        "ambiguous-number",
        (
            "The edition {edition} writes {text} for several codes of {list}: {codes}.",
            "La edición {edition} escribe {text} para varios códigos de {list}: {codes}.",
            "L’édition {edition} écrit {text} pour plusieurs codes de {list} : {codes}."
        ),
        (
            "Where an edition gives several levels one number, the number alone cannot be undone. Every level it can stand for is kept as possible; a label beside it settles it.",
            "Cuando una edición da el mismo número a varios niveles, el número solo no basta. Se conservan como posibles todos los niveles que puede representar; una etiqueta al lado lo aclara.",
            "Quand une édition donne un même nombre à plusieurs niveaux, le nombre seul ne suffit pas. Tous les niveaux possibles sont conservés ; un libellé à côté tranche."
        ),
        "OGP commitments database, July 2016"
    );

    public static readonly FindingKind NumberWithoutEdition = RuleKind.Warning(
        "OGP1704",
        "number-without-edition",
        (
            "What {text} means in {list} depends on the edition: {codes}.",
            "Lo que {text} significa en {list} depende de la edición: {codes}.",
            "Ce que {text} signifie dans {list} dépend de l’édition : {codes}."
        ),
        (
            "Editions number the same scale differently: 4 is complete in 2015 and substantial from 2016 on. Name the edition, or write the label.",
            "Las ediciones numeran la misma escala de forma distinta: 4 es completo en 2015 y sustancial desde 2016. Nombre la edición o escriba la etiqueta.",
            "Les éditions numérotent différemment la même échelle : 4 est complet en 2015 et substantiel à partir de 2016. Nommez l’édition, ou écrivez le libellé."
        ),
        "OGP commitments databases of May 2015, July 2016 and July 2024"
    );

    public static readonly FindingKind AmbiguousWord = RuleKind.Warning(
        "OGP1705",
        "ambiguous-word",
        (
            "'{text}' can mean several codes of {list}: {codes}.",
            "«{text}» puede significar varios códigos de {list}: {codes}.",
            "« {text} » peut désigner plusieurs codes de {list} : {codes}."
        ),
        (
            "Some words were used for several codes, in different years or languages. All of them are kept as possible; the year, the report or the edition may settle it.",
            "Algunas palabras se usaron para varios códigos, en distintos años o idiomas. Todos se conservan como posibles; el año, el informe o la edición pueden aclararlo.",
            "Certains mots ont servi à plusieurs codes, selon les années ou les langues. Tous sont conservés comme possibles ; l’année, le rapport ou l’édition peut trancher."
        )
    );

    public static readonly FindingKind WordFromElsewhere = RuleKind.Note(
        "OGP1706",
        "word-from-elsewhere",
        (
            "'{text}' was read as {code}, a word of another language or edition ({where}).",
            "«{text}» se leyó como {code}, una palabra de otro idioma u otra edición ({where}).",
            "« {text} » a été lu comme {code}, un mot d’une autre langue ou édition ({where})."
        ),
        (
            "The word was not found where it was looked for first, but it is one elsewhere. That is right for a report in two languages, and a sign of a wrong edition or language where it happens often.",
            "La palabra no se encontró donde se buscó primero, pero lo es en otro lugar. Es correcto en un informe en dos idiomas, y señal de edición o idioma equivocados si ocurre a menudo.",
            "Le mot n’a pas été trouvé là où il a d’abord été cherché, mais il existe ailleurs. C’est juste pour un rapport en deux langues, et signe d’une mauvaise édition ou langue si c’est fréquent."
        )
    );

    public static readonly FindingKind ProvisionalWord = RuleKind.Note(
        "OGP1707",
        "provisional-word",
        (
            "'{text}' was read as {code}; no official text is known that uses this word for it.",
            "«{text}» se leyó como {code}; no se conoce ningún texto oficial que use esta palabra para ello.",
            "« {text} » a été lu comme {code} ; on ne connaît aucun texte officiel qui emploie ce mot."
        ),
        (
            "For this word no official text is known that uses it so; the reading is our own. Check it before you publish, and tell us of a text that settles it.",
            "No se conoce ningún texto oficial que use así esta palabra; la lectura es nuestra. Compruébela antes de publicar y avísenos si un texto lo aclara.",
            "On ne connaît aucun texte officiel qui emploie ainsi ce mot ; la lecture est la nôtre. Vérifiez-la avant de publier, et signalez-nous un texte qui tranche."
        )
    );

    public static readonly FindingKind OutsideItsYears = RuleKind.Note(
        "OGP1708",
        "level-outside-its-years",
        (
            "{code} of {list} is usual for plans of {years}; this one is of {year}.",
            "{code} de {list} es usual en planes de {years}; este es de {year}.",
            "{code} de {list} est d’usage pour les plans de {years} ; celui-ci est de {year}."
        ),
        (
            "Scales changed with the years, but exceptions exist: a report of the change of methodology, or a back-filled rating. So it is a remark; check the year of the plan.",
            "Las escalas cambiaron con los años, pero hay excepciones: un informe del cambio de metodología o una calificación rellenada después. Por eso es una nota; revise el año del plan.",
            "Les échelles ont changé avec les années, mais il y a des exceptions : un rapport du changement de méthodologie, ou une notation complétée après coup. C’est donc une remarque ; vérifiez l’année du plan."
        ),
        "OGP commitments database, July 2024"
    );

    public static readonly FindingKind VariableNotCoded = RuleKind.Note(
        "OGP1709",
        "variable-not-coded",
        (
            "The variable '{variable}' was not coded for plans of {year}, but '{text}' stands here.",
            "La variable «{variable}» no se codificó para los planes de {year}, pero aquí consta «{text}».",
            "La variable « {variable} » n’a pas été codée pour les plans de {year}, mais « {text} » figure ici."
        ),
        (
            "A variable that was not coded in a cycle has no ratings there; a value under its heading is mostly a filler of the spreadsheet, or one that was added later. It is kept.",
            "Una variable que no se codificó en un ciclo no tiene calificaciones en él; un valor bajo su encabezado suele ser relleno de la hoja de cálculo o añadido después. Se conserva.",
            "Une variable qui n’a pas été codée dans un cycle n’y a pas de notations ; une valeur sous son en-tête est le plus souvent un remplissage du tableur, ou un ajout ultérieur. Elle est conservée."
        ),
        "OGP commitments database, July 2024"
    );

    public static readonly FindingKind InverseHeading = RuleKind.Note(
        "OGP1710",
        "inverse-heading",
        (
            "'{heading}' asks the opposite of {variable}: '{text}' was read as {code}.",
            "«{heading}» pregunta lo contrario de {variable}: «{text}» se leyó como {code}.",
            "« {heading} » demande le contraire de {variable} : « {text} » a été lu comme {code}."
        ),
        (
            "A heading such as 'Acted according to OGP process' asks the opposite of the variable 'contrary to process': its yes is a no. It was turned round, so that nobody counts it the wrong way.",
            "Un encabezado como «Acted according to OGP process» pregunta lo contrario de la variable «contrario al proceso»: su sí es un no. Se invirtió, para que nadie lo cuente al revés.",
            "Un en-tête tel que « Acted according to OGP process » demande le contraire de la variable « contraire au processus » : son oui est un non. Il a été retourné, pour que personne ne le compte à l’envers."
        ),
        "https://www.opengovpartnership.org/documents/united-kingdom-action-plan-review-2021-2023/"
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
}
