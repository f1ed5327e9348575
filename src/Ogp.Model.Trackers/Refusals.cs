using System.Globalization;
using static Ogp.Model.Trackers.TrackerFindings;

namespace Ogp.Model.Trackers;

/// <summary>
/// Why a tracker or a file of one is refused (OGP2201, OGP2202, OGP2221, OGP2222), and what a cell should be (OGP2206), in English, Spanish and French. A text is
/// made when there is a finding.
/// </summary>
internal static class Refusals
{
    public static LocalizedText NoTracker =>
        Texts(
            "nothing in it has the headings of Ecuador's tables or the members of Canada's schema.",
            "nada en él tiene los encabezados de las tablas de Ecuador ni los miembros del esquema de Canadá.",
            "rien n’y a les en-têtes des tableaux de l’Équateur ni les membres du schéma du Canada."
        );

    public static LocalizedText NoPlan =>
        Texts(
            "no file has the columns Nombre_compromisos and Hitos.",
            "ningún archivo tiene las columnas Nombre_compromisos y Hitos.",
            "aucun fichier n’a les colonnes Nombre_compromisos et Hitos."
        );

    public static LocalizedText NoTable =>
        Texts(
            "it is no table of the tracker.",
            "no es una tabla del sistema de seguimiento.",
            "ce n’est pas un tableau de l’outil de suivi."
        );

    public static LocalizedText NoSchema =>
        Texts(
            "it is no YAML with a list of commitments.",
            "no es YAML con una lista de compromisos.",
            "ce n’est pas du YAML avec une liste d’engagements."
        );

    public static LocalizedText NoCommitments =>
        Texts("it has no commitments.", "no tiene compromisos.", "le fichier n’a pas d’engagements.");

    public static LocalizedText NotJson => Texts("it is not JSON.", "no es JSON.", "ce n’est pas du JSON.");

    /// <summary>More than <see cref="Tables.FileText.MostBytes"/>.</summary>
    public static LocalizedText TooLong => Texts("it is longer than 64 MiB.", "ocupa más de 64 MiB.", "le fichier dépasse 64 Mio.");

    public static LocalizedText Utf16 =>
        Texts(
            "it is UTF-16. Save it as UTF-8.",
            "está en UTF-16. Guárdelo en UTF-8.",
            "le fichier est en UTF-16. Enregistrez-le en UTF-8."
        );

    public static LocalizedText Binary =>
        Texts(
            "it is a binary file, or UTF-16. Save it as text in UTF-8.",
            "es un archivo binario, o está en UTF-16. Guárdelo como texto en UTF-8.",
            "c’est un fichier binaire, ou en UTF-16. Enregistrez-le comme texte en UTF-8."
        );

    public static LocalizedText BreaksOff => Texts("the document breaks off", "el documento se corta", "le document s’interrompt");

    public static LocalizedText NotWellFormed =>
        Texts("what follows here is not well-formed", "lo que sigue aquí no está bien formado", "ce qui suit est mal formé");

    public static LocalizedText YesOrNo => Texts("yes or no", "sí o no", "oui ou non");

    public static LocalizedText Integer => Texts("integer", "número entero", "nombre entier");

    public static LocalizedText Number => Texts("number", "número", "nombre");

    public static LocalizedText Date => Texts("date", "fecha", "date");

    public static LocalizedText OgpValue => Texts("OGP value", "valor de OGP", "valeur du PGO");

    public static LocalizedText Goal =>
        Texts("Sustainable Development Goal", "Objetivo de Desarrollo Sostenible", "objectif de développement durable");

    public static LocalizedText Status => Texts("status of the tracker", "estado del sistema de seguimiento", "statut de l’outil de suivi");

    public static LocalizedText TooDeep(int most)
    {
        string levels = most.ToString(CultureInfo.InvariantCulture);
        return Texts(
            $"it is nested deeper than {levels} levels",
            $"está anidado a más de {levels} niveles",
            $"il est imbriqué sur plus de {levels} niveaux"
        );
    }

    public static LocalizedText TooMany(long most)
    {
        string values = most.ToString(CultureInfo.InvariantCulture);
        return Texts(
            $"it holds more than {values} values, aliases unfolded",
            $"contiene más de {values} valores, con los alias desplegados",
            $"il contient plus de {values} valeurs, alias dépliés"
        );
    }

    public static LocalizedText NoAnchor(string name) =>
        Texts($"there is no anchor '{name}'", $"no hay ningún ancla «{name}»", $"il n’y a pas d’ancre « {name} »");

    public static LocalizedText CodeOf(string list) => Texts($"code of {list}", $"código de {list}", $"code de {list}");

    public static LocalizedText DateOf(string member) => Texts($"date of {member}", $"fecha de {member}", $"date de {member}");
}
