using System.Globalization;
using static Ogp.Model.Trackers.TrackerFindings;

namespace Ogp.Model.Trackers;

/// <summary>
/// Why a tracker or a file of one is refused (OGP2201, OGP2202, OGP2221, OGP2222), what a row does not name (OGP2204), and what a cell should be (OGP2206), in English, Spanish and French. A text is
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

    public static LocalizedText Empty =>
        Texts(
            "it is empty, or no regular file.",
            "está vacío o no es un archivo regular.",
            "il est vide, ou ce n’est pas un fichier ordinaire."
        );

    /// <summary>A table that is one of the tracker's but for columns that it lacks.</summary>
    /// <param name="columns">Each column, with the heading that may be it.</param>
    public static LocalizedText Lacks(IReadOnlyList<(string Column, string? Near)> columns)
    {
        LocalizedText list = Columns(columns);
        return Texts(
            $"it is like a table of the tracker, but lacks {list["en"]}. Give the headings the tracker's names.",
            $"se parece a una tabla del seguimiento, pero no tiene {list["es"]}. Dé a los encabezados los nombres del seguimiento.",
            $"il ressemble à un tableau du suivi, mais il y manque {list["fr"]}. Donnez aux en-têtes les noms du suivi."
        );
    }

    /// <summary>Columns that a table lacks.</summary>
    /// <param name="columns">Each column, with the heading that may be it.</param>
    public static LocalizedText Columns(IReadOnlyList<(string Column, string? Near)> columns)
    {
        return Texts(List("'{0}'", "(is it '{1}'?)"), List("«{0}»", "(¿es «{1}»?)"), List("« {0} »", "(est-ce « {1} » ?)"));

        string List(string plain, string near) =>
            string.Join(
                ", ",
                columns.Select(one =>
                    string.Format(CultureInfo.InvariantCulture, one.Near is null ? plain : $"{plain} {near}", one.Column, one.Near)
                )
            );
    }

    public static LocalizedText SameAs(string file) =>
        Texts($"it holds the same as '{file}'.", $"contiene lo mismo que «{file}».", $"il contient la même chose que « {file} ».");

    public static LocalizedText SecondPlan(string file) =>
        Texts(
            $"it is a second table of the plan. '{file}' is the plan here: the reports name its commitments, or it has more rows. Keep one of the two in the folder.",
            $"es una segunda tabla del plan. Aquí el plan es «{file}»: los reportes nombran sus compromisos, o tiene más filas. Deje una sola en la carpeta.",
            $"c’est un second tableau du plan. Ici le plan est « {file} » : les rapports nomment ses engagements, ou il a plus de lignes. N’en laissez qu’un dans le dossier."
        );

    public static LocalizedText HiddenBeside(string file) =>
        Texts(
            $"its sheet is hidden, and '{file}' in sight is the same table. Show it if it counts, or take it out.",
            $"su hoja está oculta, y «{file}», a la vista, es la misma tabla. Muéstrela si cuenta, o quítela.",
            $"sa feuille est masquée, et « {file} », visible, est la même table. Affichez-la si elle compte, ou retirez-la."
        );

    public static LocalizedText NoSchema =>
        Texts(
            "it is no YAML with a list of commitments.",
            "no es YAML con una lista de compromisos.",
            "ce n’est pas du YAML avec une liste d’engagements."
        );

    public static LocalizedText SamePlan(string file) =>
        Texts(
            $"it is a second schema of the plan of '{file}'. Keep one of the two in the folder.",
            $"es un segundo esquema del plan de «{file}». Deje uno solo en la carpeta.",
            $"c’est un second schéma du plan de « {file} ». N’en laissez qu’un dans le dossier."
        );

    public static LocalizedText NoPrinted =>
        Texts(
            "a printed report has 'commitments' with 'progress_percent_printed' or 'milestones_printed', and this has none (docs/trackers.md).",
            "un informe impreso tiene «commitments» con «progress_percent_printed» o «milestones_printed», y este no (docs/trackers.md).",
            "un rapport imprimé a des « commitments » avec « progress_percent_printed » ou « milestones_printed », et celui-ci n’en a pas (docs/trackers.md)."
        );

    public static LocalizedText NotJson => Texts("it is not JSON.", "no es JSON.", "ce n’est pas du JSON.");

    /// <summary>More than <see cref="Tables.FileText.MostBytes"/>.</summary>
    public static LocalizedText TooLong => Texts("it is longer than 64 MiB.", "ocupa más de 64 MiB.", "le fichier dépasse 64 Mio.");

    public static LocalizedText Binary =>
        Texts(
            "it is a binary file, or a workbook without a table of the tracker on any sheet. Save the table as text in UTF-8, or as .xlsx.",
            "es un archivo binario, o un libro sin ninguna tabla del seguimiento en sus hojas. Guarde la tabla como texto en UTF-8, o como .xlsx.",
            "c’est un fichier binaire, ou un classeur dont aucune feuille n’a de table du suivi. Enregistrez la table comme texte en UTF-8, ou en .xlsx."
        );

    public static LocalizedText BreaksOff => Texts("the document breaks off", "el documento se corta", "le document s’interrompt");

    public static LocalizedText NotWellFormed =>
        Texts("what follows here is not well-formed", "lo que sigue aquí no está bien formado", "ce qui suit est mal formé");

    public static LocalizedText Commitment => Texts("commitment", "compromiso", "engagement");

    public static LocalizedText Milestone => Texts("milestone", "hito", "jalon");

    /// <summary>The theme of a commitment, where a row of it names another.</summary>
    public static LocalizedText ThemeOf(string commitment, string theme) =>
        Texts(
            $"theme of {commitment}, '{theme}' above",
            $"temática de {commitment}, arriba «{theme}»",
            $"thématique de {commitment}, « {theme} » plus haut"
        );

    public static LocalizedText YesOrNo => Texts("yes or no", "sí o no", "oui ou non");

    public static LocalizedText Integer => Texts("integer", "número entero", "nombre entier");

    public static LocalizedText Number => Texts("number", "número", "nombre");

    public static LocalizedText Date => Texts("date", "fecha", "date");

    public static LocalizedText OgpValue => Texts("OGP value", "valor de OGP", "valeur de l’OGP");

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
        Texts($"there is no anchor '{name}'", $"no hay ningún ancla «{name}»", $"il n’y a pas d’ancre « {name} »");

    public static LocalizedText CodeOf(string list) => Texts($"code of {list}", $"código de {list}", $"code de {list}");

    public static LocalizedText DateOf(string member) => Texts($"date of {member}", $"fecha de {member}", $"date de {member}");
}
