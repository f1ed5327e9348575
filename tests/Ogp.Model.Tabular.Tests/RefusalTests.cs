using System.Text;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tests;

namespace Ogp.Model.Tabular.Tests;

/// <summary>Why a table is refused is said in the reader's language.</summary>
public class RefusalTests
{
    private const string Es = "No es ninguna edición conocida de la base de compromisos de OGP: ";
    private const string Fr = "Ce n’est aucune édition connue de la base d’engagements de l’OGP : ";

    public static TheoryData<byte[], string, string> Refused =>
        new()
        {
            { [], "el archivo está vacío.", "le fichier est vide." },
            {
                Encoding.Unicode.GetBytes("a,b"),
                "está en UTF-16. Guárdelo en UTF-8.",
                "le fichier est en UTF-16. Enregistrez-le en UTF-8."
            },
            {
                [0x50, 0x4B, 3, 4, 0x14, 0],
                "es un archivo ZIP, como lo es .xlsx. Guarde la hoja como CSV en UTF-8, o descomprima el archivo que contiene.",
                "c’est une archive ZIP, comme l’est .xlsx. Enregistrez la feuille en CSV, en UTF-8, ou décompressez le fichier qu’elle contient."
            },
            { [0x1F, 0x8B, 8, 0], "está comprimido (gzip). Descomprímalo.", "il est compressé (gzip). Décompressez-le." },
            {
                [.. "PAR1"u8, 0x15, 4],
                "es un archivo Parquet, que se escribe y no se lee. Convierta aquello de lo que se hizo.",
                "c’est un fichier Parquet, qui s’écrit et ne se lit pas. Convertissez ce dont il a été fait."
            },
            { [0x89, 0x50, 0x4E, 0x47, 0, 0, 0], "es un archivo binario.", "c’est un fichier binaire." },
            {
                "It ended."u8.ToArray(),
                "no tiene ningún encabezado de las ediciones 2015-05, 2016-07, 2016-07-process, 2024-07.",
                "le fichier n’a aucun en-tête des éditions 2015-05, 2016-07, 2016-07-process, 2024-07."
            },
            {
                "Commitment Unique Identifier,Code,Region\nTS0001,TST,Europe\n"u8.ToArray(),
                "tiene 3 de las 171 columnas de la edición 2024-07.",
                "le fichier a 3 des 171 colonnes de l’édition 2024-07."
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_table_is_refused_in_the_readers_language(byte[] csv, string es, string fr)
    {
        Finding finding = Assert.Single(OgpDatabase.Read(csv).Findings);
        Assert.Equal(("OGP2001", Es + es, Fr + fr), (finding.Code, finding.Message("es"), finding.Message("fr")));
        Assert.EndsWith(finding["detail"]!, finding.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_cell_should_be_is_said_in_the_readers_language()
    {
        string csv = Sample.Csv(Sample.Row(("Year Of Submission", "soon"), ("Action Plan Number", "one")));
        ReadResult<IrmPackage> read = OgpDatabase.Read(Encoding.UTF8.GetBytes(csv));
        Finding[] found = [.. read.Findings.Where(finding => finding.Code == "OGP2024")];
        Assert.Equal(
            [
                "«one» no es válido (se esperaba: número). En el modelo queda sin indicar; la celda se conserva.",
                "«soon» no es válido (se esperaba: año). En el modelo queda sin indicar; la celda se conserva.",
            ],
            found.Select(finding => finding.Message("es"))
        );
        Assert.Equal(["number", "year"], found.Select(finding => finding["expected"]));
    }

    [Fact]
    public void Every_refusal_is_there_in_three_languages() =>
        MadeTexts.AreWhole(typeof(Refusals), Sample.Edition, new[] { Sample.Edition }, new Header(Sample.Edition, ["Code"], ',', []));
}
