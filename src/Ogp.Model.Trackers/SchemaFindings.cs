namespace Ogp.Model.Trackers;

/// <summary>What reading a tracker's schema in YAML can find: codes OGP2221 to OGP2228.</summary>
internal static class SchemaFindings
{
    private const string Canada = "Canada’s National Action Plan trackers, https://github.com/open-data/ckanext-canada";

    public static readonly FindingKind YamlFault = TrackerFindings.Kind(
        "OGP2221",
        "yaml-fault",
        Severity.Error,
        null,
        (
            "This is not YAML from here on: {detail}. What stood before was read.",
            "Desde aquí no es YAML: {detail}. Se leyó lo anterior.",
            "Ce n’est plus du YAML à partir d’ici : {detail}. Ce qui précède a été lu."
        ),
        (
            "A tab, a quotation mark or an indentation is wrong near here, or the file breaks off. What follows is not read.",
            "Cerca de aquí hay un tabulador, una comilla o una sangría equivocada, o el archivo se corta. Lo que sigue no se lee.",
            "Une tabulation, un guillemet ou un retrait est faux près d’ici, ou le fichier s’interrompt. La suite n’est pas lue."
        )
    );

    public static readonly FindingKind YamlRefused = TrackerFindings.Kind(
        "OGP2222",
        "yaml-refused",
        Severity.Error,
        null,
        (
            "The file asks for more than a tracker needs: {detail}. What stood before was read.",
            "El archivo pide más de lo que necesita un sistema de seguimiento: {detail}. Se leyó lo anterior.",
            "Le fichier demande plus qu’un outil de suivi : {detail}. Ce qui précède a été lu."
        ),
        (
            "Aliases that unfold a thousandfold and very deep nesting are made to exhaust a reader. No tracker has either.",
            "Los alias que se multiplican por mil y el anidamiento muy profundo buscan agotar al lector. Ningún seguimiento los tiene.",
            "Les alias qui se multiplient par mille et l’imbrication très profonde visent à épuiser le lecteur. Aucun suivi n’en a."
        )
    );

    public static readonly FindingKind DuplicateKey = TrackerFindings.Kind(
        "OGP2223",
        "yaml-duplicate-key",
        Severity.Error,
        null,
        (
            "The key '{name}' stands here a second time; the first counts.",
            "La clave «{name}» aparece aquí por segunda vez; cuenta la primera.",
            "La clé « {name} » figure ici une seconde fois ; la première compte."
        ),
        (
            "Which of the two is meant cannot be told, and programs differ. Take one out.",
            "No se puede saber cuál de las dos vale, y los programas difieren. Quite una.",
            "On ne peut dire laquelle vaut, et les programmes diffèrent. Retirez-en une."
        )
    );

    public static readonly FindingKind Orphan = TrackerFindings.Kind(
        "OGP2224",
        "tracker-choice-orphan",
        Severity.Warning,
        Canada,
        (
            "'{code}' belongs to nothing above it; it is kept with the plan.",
            "«{code}» no pertenece a nada por encima; se conserva con el plan.",
            "« {code} » n’appartient à rien au-dessus ; il est conservé avec le plan."
        ),
        (
            "C01.2.3 is an indicator of the milestone C01.2 of the commitment C01. Where that is missing, nothing can hold it.",
            "C01.2.3 es un indicador del hito C01.2 del compromiso C01. Si falta, nada lo puede contener.",
            "C01.2.3 est un indicateur du jalon C01.2 de l’engagement C01. S’il manque, rien ne peut le contenir."
        )
    );

    public static readonly FindingKind LanguageMissing = TrackerFindings.Kind(
        "OGP2225",
        "tracker-language-missing",
        Severity.Warning,
        Canada,
        (
            "'{code}' has no text in '{language}'.",
            "«{code}» no tiene texto en «{language}».",
            "« {code} » n’a pas de texte en « {language} »."
        ),
        (
            "The tracker is bilingual: whoever reads the other language finds nothing there.",
            "El seguimiento es bilingüe: quien lee el otro idioma no encuentra nada.",
            "Le suivi est bilingue : qui lit l’autre langue n’y trouve rien."
        )
    );

    public static readonly FindingKind DeadlineDiffers = TrackerFindings.Kind(
        "OGP2226",
        "tracker-deadline-differs",
        Severity.Warning,
        Canada,
        (
            "{code} is due {date}, but its deadline reads '{deadline}'.",
            "{code} está previsto para {date}, pero su plazo dice «{deadline}».",
            "{code} est dû pour {date}, mais son échéance dit « {deadline} »."
        ),
        (
            "The date and the words were kept apart and say different things. Both are in the result; the date is the machine’s, the words are the plan’s.",
            "La fecha y las palabras se llevaron por separado y dicen cosas distintas. Ambas están en el resultado; la fecha es de la máquina, las palabras del plan.",
            "La date et les mots ont été tenus à part et disent des choses différentes. Les deux sont dans le résultat ; la date est de la machine, les mots du plan."
        )
    );

    public static readonly FindingKind SettingsLeftOut = TrackerFindings.Kind(
        "OGP2227",
        "tracker-settings-left-out",
        Severity.Note,
        Canada,
        (
            "Settings of the form that are not about the plan are left out ({count}): {names}.",
            "Se omiten los ajustes del formulario que no tratan del plan ({count}): {names}.",
            "Les réglages du formulaire qui ne portent pas sur le plan sont laissés de côté ({count}) : {names}."
        ),
        (
            "The file is the description of a form, and holds the plan in its lists of choices. How the form looks and what it checks is not in the result.",
            "El archivo es la descripción de un formulario y contiene el plan en sus listas de opciones. Cómo se ve el formulario y qué comprueba no está en el resultado.",
            "Le fichier décrit un formulaire et contient le plan dans ses listes de choix. L’aspect du formulaire et ses contrôles ne sont pas dans le résultat."
        )
    );

    public static readonly FindingKind ListNotRead = TrackerFindings.Kind(
        "OGP2228",
        "tracker-list-not-read",
        Severity.Warning,
        Canada,
        (
            "The list '{list}' is not read; its choices ({count}) are kept with the plan.",
            "La lista «{list}» no se lee; sus opciones ({count}) se conservan con el plan.",
            "La liste « {list} » n’est pas lue ; ses choix ({count}) sont conservés avec le plan."
        ),
        (
            "The plan stands in the lists commitments, milestones, indicators and reporting_period, each once. One that was renamed loses its meaning, and of two of a name the second counts for nothing.",
            "El plan está en las listas commitments, milestones, indicators y reporting_period, cada una una vez. Si se renombra una, pierde su sentido, y de dos con el mismo nombre la segunda no cuenta.",
            "Le plan est dans les listes commitments, milestones, indicators et reporting_period, chacune une fois. Une liste renommée perd son sens, et de deux du même nom la seconde ne compte pas."
        )
    );

    public static readonly FindingKind[] All =
    [
        YamlFault,
        YamlRefused,
        DuplicateKey,
        Orphan,
        LanguageMissing,
        DeadlineDiffers,
        SettingsLeftOut,
        ListNotRead,
    ];
}
