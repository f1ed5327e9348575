namespace Ogp.Model.Cli.Output;

/// <summary>The words around codelists and what is explained of them, in English, Spanish and French. Definitions and remarks of the lists are in English.</summary>
internal static class ExplainWords
{
    public static LocalizedText Code { get; } = CountWords.Words("Code", "Código", "Code");

    public static LocalizedText Label { get; } = CountWords.Words("Label", "Etiqueta", "Libellé");

    public static LocalizedText Years { get; } = CountWords.Words("Years", "Años", "Années");

    public static LocalizedText Definition { get; } = CountWords.Words("Definition", "Definición", "Définition");

    public static LocalizedText Status { get; } = CountWords.Words("Status", "Estado", "Statut");

    public static LocalizedText List { get; } = CountWords.Words("List", "Lista", "Liste");

    public static LocalizedText Codes { get; } = CountWords.Words("Codes", "Códigos", "Codes");

    public static LocalizedText Title { get; } = CountWords.Words("Title", "Título", "Titre");

    public static LocalizedText About { get; } = CountWords.Words("What it is about", "De qué trata", "Objet");

    public static LocalizedText Open { get; } = CountWords.Words(", open", ", abierta", ", ouverte");

    public static LocalizedText Ranked { get; } = CountWords.Words(", ranked", ", ordenada", ", ordonnée");

    public static LocalizedText AsksTheOpposite { get; } =
        CountWords.Words(
            "'{0}' asks the opposite of {1}: a yes under it is a no here, and a no is a yes.",
            "«{0}» pregunta lo contrario de {1}: un sí ahí es aquí un no, y un no es un sí.",
            "« {0} » demande le contraire de {1} : un oui là-bas est ici un non, et un non est un oui."
        );

    public static LocalizedText OtherWayRound { get; } =
        CountWords.Words(
            "the other way round under '{0}' ({1})",
            "al revés bajo el encabezado «{0}» ({1})",
            "à l’inverse sous l’en-tête « {0} » ({1})"
        );

    public static LocalizedText ShowsCodes { get; } =
        CountWords.Words(
            "'ogp codelist {0}' shows its {1} codes.",
            "«ogp codelist {0}» muestra sus códigos ({1}).",
            "« ogp codelist {0} » montre ses codes ({1})."
        );

    public static LocalizedText OnScale { get; } =
        CountWords.Words("'{0}' is {1} on the scale {2}", "«{0}» es {1} en la escala {2}", "« {0} » est {1} sur l’échelle {2}");

    public static LocalizedText OfPlans { get; } = CountWords.Words(", plans {0}", ", planes {0}", ", plans {0}");

    public static LocalizedText OfLocalOnly { get; } =
        CountWords.Words(", of OGP Local only", ", solo de OGP Local", ", d’OGP Local seulement");

    public static LocalizedText NoWordOfThatYear { get; } =
        CountWords.Words(
            "'{0}' is no word of a scale that plans of {1} were rated on; without --year, all that it means.",
            "«{0}» no es una palabra de una escala con la que se calificaran planes de {1}; sin --year, todo lo que significa.",
            "« {0} » n’est pas un mot d’une échelle sur laquelle des plans de {1} ont été évalués ; sans --year, tout ce qu’il signifie."
        );

    public static LocalizedText InList { get; } =
        CountWords.Words(
            "'{0}' is {1} in the list {2}, which is no scale of ratings",
            "«{0}» es {1} en la lista {2}, que no es una escala de calificaciones",
            "« {0} » est {1} dans la liste {2}, qui n’est pas une échelle de notations"
        );

    public static LocalizedText OneOf { get; } =
        CountWords.Words(
            "'{0}' is one of {1} on the scale {2}; it is not known which.",
            "«{0}» es uno de {1} en la escala {2}; no se sabe cuál.",
            "« {0} » est l’un de ces niveaux de l’échelle {2}, on ne sait lequel : {1}."
        );

    public static LocalizedText PlansOf { get; } = CountWords.Words("plans {0}: {1}", "planes {0}: {1}", "plans {0} : {1}");

    public static LocalizedText InReports { get; } = CountWords.Words(" in {0}", " en {0}", " dans {0}");

    public static LocalizedText Of(CoverageKind kind) =>
        kind switch
        {
            CoverageKind.NotCoded => CountWords.Words("not-coded", "no codificado", "non codé"),
            CoverageKind.BackFilled => CountWords.Words("back-filled", "completado después", "complété après coup"),
            CoverageKind.Partly => CountWords.Words("partly", "codificado en parte", "codé en partie"),
            _ => CountWords.Words("coded", "codificado", "codé"),
        };

    public static LocalizedText Of(CodeStatus status) =>
        status switch
        {
            CodeStatus.Official => CountWords.Words("official", "oficial", "officiel"),
            CodeStatus.Inferred => CountWords.Words("inferred", "inferido", "déduit"),
            _ => CountWords.Words("provisional", "provisional", "provisoire"),
        };

    /// <summary>What it means that a word has a status, where it is not OGP's own.</summary>
    public static LocalizedText NoteOn(CodeStatus status) =>
        status == CodeStatus.Inferred
            ? CountWords.Words(
                "inferred: a government's word for OGP's, our own form of a word that was found, or concluded from several sources; not known from an official text",
                "inferido: palabra de un gobierno por la de OGP, forma nuestra de una palabra encontrada, o deducida de varias fuentes; no se conoce de un texto oficial",
                "déduit : mot d’un gouvernement pour celui de l’OGP, notre propre forme d’un mot trouvé, ou conclu de plusieurs sources ; inconnu des textes officiels"
            )
            : CountWords.Words(
                "provisional: our own word or translation, or a machine's; no official text was found",
                "provisional: palabra o traducción nuestra, o de una máquina; no se encontró ningún texto oficial",
                "provisoire : mot ou traduction de notre main, ou d’une machine ; aucun texte officiel n’a été trouvé"
            );
}
