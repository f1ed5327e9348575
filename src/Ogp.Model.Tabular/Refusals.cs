using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using static Ogp.Model.Tabular.TabularFindings;

namespace Ogp.Model.Tabular;

/// <summary>Why a table is refused (OGP2001), and what a cell should be, in English, Spanish and French. A text is made when there is a finding.</summary>
internal static class Refusals
{
    public static LocalizedText Empty => Texts("the file is empty.", "el archivo está vacío.", "le fichier est vide.");

    public static LocalizedText Utf16 =>
        Texts(
            "it is UTF-16. Save it as UTF-8.",
            "está en UTF-16. Guárdelo en UTF-8.",
            "le fichier est en UTF-16. Enregistrez-le en UTF-8."
        );

    public static LocalizedText Zip =>
        Texts(
            "it is a ZIP archive, as .xlsx is. Save the sheet as CSV in UTF-8, or unpack the file that is in it.",
            "es un archivo ZIP, como lo es .xlsx. Guarde la hoja como CSV en UTF-8, o descomprima el archivo que contiene.",
            "c’est une archive ZIP, comme l’est .xlsx. Enregistrez la feuille en CSV, en UTF-8, ou décompressez le fichier qu’elle contient."
        );

    public static LocalizedText Gzip =>
        Texts("it is compressed (gzip). Unpack it.", "está comprimido (gzip). Descomprímalo.", "il est compressé (gzip). Décompressez-le.");

    public static LocalizedText Parquet =>
        Texts(
            "it is a Parquet file, which is written and not read. Convert what it was made of.",
            "es un archivo Parquet, que se escribe y no se lee. Convierta aquello de lo que se hizo.",
            "c’est un fichier Parquet, qui s’écrit et ne se lit pas. Convertissez ce dont il a été fait."
        );

    public static LocalizedText Binary => Texts("it is a binary file.", "es un archivo binario.", "c’est un fichier binaire.");

    public static LocalizedText NoHeadings => Texts("it has no headings.", "no tiene encabezados.", "le fichier n’a pas d’en-têtes.");

    public static LocalizedText Number => Texts("number", "número", "nombre");

    public static LocalizedText Year => Texts("year", "año", "année");

    public static LocalizedText NoHeadingOf(Edition[] editions)
    {
        string ids = string.Join(", ", editions.Select(edition => edition.Id));
        return Texts(
            $"it has no heading of the editions {ids}.",
            $"no tiene ningún encabezado de las ediciones {ids}.",
            $"le fichier n’a aucun en-tête des éditions {ids}."
        );
    }

    public static LocalizedText NoKey(Edition edition)
    {
        return Texts(
            $"it has none of the columns {Keys("'", "'")} of edition {edition.Id}.",
            $"no tiene ninguna de las columnas {Keys("«", "»")} de la edición {edition.Id}.",
            $"le fichier n’a aucune des colonnes {Keys("« ", " »")} de l’édition {edition.Id}."
        );

        string Keys(string open, string close) => string.Join(", ", edition.Keys.Select(key => $"{open}{key.Text}{close}"));
    }

    public static LocalizedText TooFewColumns(Header header)
    {
        string found = header.Matched.ToString(CultureInfo.InvariantCulture);
        string all = header.Edition.Columns.Count.ToString(CultureInfo.InvariantCulture);
        string edition = header.Edition.Id;
        return Texts(
            $"it has {found} of the {all} columns of edition {edition}.",
            $"tiene {found} de las {all} columnas de la edición {edition}.",
            $"le fichier a {found} des {all} colonnes de l’édition {edition}."
        );
    }
}
