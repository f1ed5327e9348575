using System.Globalization;
using static Ogp.Model.Spreadsheets.WorkbookFindings;

namespace Ogp.Model.Spreadsheets;

/// <summary>Why a workbook is refused (OGP2301), in English, Spanish and French. A text is made when a workbook is refused.</summary>
internal static class Refusals
{
    public static LocalizedText NotOpen =>
        Texts(
            "it is encrypted, or of Excel 97. Save it as .xlsx without a password.",
            "está cifrado o es de Excel 97. Guárdelo como .xlsx sin contraseña.",
            "le fichier est chiffré, ou d’Excel 97. Enregistrez-le en .xlsx sans mot de passe."
        );

    public static LocalizedText NoArchive =>
        Texts(
            "it is no ZIP archive, as .xlsx is.",
            "no es un archivo ZIP, como lo es .xlsx.",
            "ce n’est pas une archive ZIP, comme l’est .xlsx."
        );

    public static LocalizedText Packed =>
        Texts(
            "it is a ZIP archive of other files. Unpack it, and read what is in it.",
            "es un archivo ZIP con otros archivos. Descomprímalo y lea lo que contiene.",
            "c’est une archive ZIP d’autres fichiers. Décompressez-la et lisez ce qu’elle contient."
        );

    public static LocalizedText NoSheets => Texts("it has no sheets.", "no tiene hojas.", "le classeur n’a pas de feuilles.");

    public static LocalizedText OpenDocument =>
        Texts(
            "it is an OpenDocument file (.ods, .odt). Save it as .xlsx.",
            "es un archivo OpenDocument (.ods, .odt). Guárdelo como .xlsx.",
            "c’est un fichier OpenDocument (.ods, .odt). Enregistrez-le en .xlsx."
        );

    public static LocalizedText Word =>
        Texts(
            "it is a Word document (.docx). Put its tables on the sheets of a workbook (.xlsx).",
            "es un documento de Word (.docx). Ponga sus tablas en las hojas de un libro (.xlsx).",
            "c’est un document Word (.docx). Mettez ses tableaux sur les feuilles d’un classeur (.xlsx)."
        );

    public static LocalizedText BinaryWorkbook =>
        Texts(
            "it is a binary workbook (.xlsb). Save it as .xlsx.",
            "es un libro binario (.xlsb). Guárdelo como .xlsx.",
            "c’est un classeur binaire (.xlsb). Enregistrez-le en .xlsx."
        );

    public static LocalizedText NoTable =>
        Texts(
            "none of its sheets is a table of the format.",
            "ninguna de sus hojas es una tabla del formato.",
            "aucune de ses feuilles n’est un tableau du format."
        );

    public static LocalizedText TooLarge(long mostBytes)
    {
        string most = mostBytes.ToString(CultureInfo.InvariantCulture);
        return Texts(
            $"unpacked it has more than {most} bytes, which is what the reader was allowed to read.",
            $"descomprimido ocupa más de {most} bytes, que es lo que se permitió leer.",
            $"décompressé, le fichier dépasse {most} octets, ce qu’il était permis de lire."
        );
    }

    /// <summary>An archive is damaged; how is told in English alone, by the framework.</summary>
    public static LocalizedText Damaged(string fault) =>
        Texts($"its archive is damaged. {fault}", "su archivo ZIP está dañado.", "son archive ZIP est endommagée.");

    public static LocalizedText TooManyCells(long cells, long mostBytes)
    {
        string count = cells.ToString(CultureInfo.InvariantCulture);
        string most = mostBytes.ToString(CultureInfo.InvariantCulture);
        return Texts(
            $"as a table the sheet has {count} cells, more than the {most} bytes that the reader was allowed to read.",
            $"como tabla, la hoja tiene {count} celdas, más que los {most} bytes que se permitió leer.",
            $"comme tableau, la feuille a {count} cellules, plus que les {most} octets qu’il était permis de lire."
        );
    }
}
