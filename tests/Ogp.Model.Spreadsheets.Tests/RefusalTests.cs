using System.IO.Compression;
using Ogp.Model.Tests;

namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>Why a workbook is refused is said in the reader's language.</summary>
public class RefusalTests
{
    private static readonly byte[] s_workbook = Workbook.Write(new() { FormatVersion = "1.0" });

    [Fact]
    public void What_is_no_workbook_is_refused_in_the_readers_language()
    {
        Says(
            [0xD0, 0xCF, 0x11, 0xE0, 0, 0],
            "está cifrado o es de Excel 97. Guárdelo como .xlsx sin contraseña.",
            "le fichier est chiffré, ou d’Excel 97. Enregistrez-le en .xlsx sans mot de passe."
        );
        Says("id,title\n"u8.ToArray(), "no es un archivo ZIP, como lo es .xlsx.", "ce n’est pas une archive ZIP, comme l’est .xlsx.");
        Says(s_workbook[..^30], "su archivo ZIP está dañado.", "son archive ZIP est endommagée.");
        Says(
            s_workbook,
            "descomprimido ocupa más de 1000 bytes, que es lo que se permitió leer.",
            "décompressé, le fichier dépasse 1000 octets, ce qu’il était permis de lire.",
            mostBytes: 1000
        );
        Says(
            With("xl/workbook.xml", text => text.Replace("name=\"package\"", "name=\"x\"", StringComparison.Ordinal)),
            "ninguna de sus hojas es una tabla del formato.",
            "aucune de ses feuilles n’est un tableau du format."
        );
        Says(
            With("xl/workbook.xml", text => text[..text.IndexOf("<x:sheets>", StringComparison.Ordinal)] + "</x:workbook>"),
            "no tiene hojas.",
            "le classeur n’a pas de feuilles."
        );
    }

    /// <summary>Sheets tell a table by their names, and a template is one whose names were lost.</summary>
    [Fact]
    public void A_template_whose_sheets_were_all_renamed_is_refused_with_the_names_that_were_meant()
    {
        byte[] renamed = Book.Of(
            (
                "Hoja1",
                [
                    ["Quinto plan de acción"],
                    ["Identificador del plan", "Miembro"],
                    ["AP_GTM05", "Guatemala"],
                ]
            ),
            (
                "Hoja2",
                [
                    ["Identificador del compromiso", "Título (es)", "Áreas de política"],
                    ["GT0001", "Datos", "Datos abiertos"],
                ]
            ),
            (
                "Notas",
                [
                    ["Pendiente"],
                ]
            )
        );

        Assert.Equal(
            ["OGP2301", "OGP2302 Hoja1!A1 Plan", "OGP2302 Hoja2!A1 Compromisos"],
            Workbook.Read(renamed).Findings.Select(finding => $"{finding.Code} {finding.Place.Cell} {finding.Suggestion}".Trim())
        );
    }

    [Fact]
    public void Every_refusal_is_there_in_three_languages() => MadeTexts.AreWhole(typeof(Refusals));

    private static void Says(byte[] xlsx, string es, string fr, long mostBytes = Workbook.UsualMostBytes)
    {
        Finding finding = Assert.Single(Workbook.Read(xlsx, mostBytes: mostBytes).Findings);
        Assert.Equal(
            ("OGP2301", $"No es un libro que se pueda leer: {es}", $"Ce n’est pas un classeur lisible : {fr}"),
            (finding.Code, finding.Message("es"), finding.Message("fr"))
        );
        Assert.EndsWith(finding["detail"]!, finding.Message(), StringComparison.Ordinal);
    }

    /// <summary>The workbook with another text in one of its parts.</summary>
    private static byte[] With(string part, Func<string, string> edit)
    {
        using MemoryStream stream = new();
        stream.Write(s_workbook);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = archive.GetEntry(part)!;
            string text;
            using (StreamReader reader = new(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using StreamWriter writer = new(archive.CreateEntry(part).Open());
            writer.Write(edit(text));
        }

        return stream.ToArray();
    }
}
