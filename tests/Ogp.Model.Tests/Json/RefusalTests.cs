using System.Text;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Json;

/// <summary>Why a document is refused is said in the reader's language.</summary>
public class RefusalTests
{
    private const string Es = "No es un documento de un tipo conocido: ";
    private const string Fr = "Ce n’est pas un document d’un type connu : ";

    public static TheoryData<byte[], string, string> Refused =>
        new()
        {
            { [], "el archivo está vacío.", "le fichier est vide." },
            {
                [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")],
                "está en UTF-16. Guárdelo en UTF-8.",
                "le fichier est en UTF-16. Enregistrez-le en UTF-8."
            },
            { Encoding.Unicode.GetBytes("{}"), "está en UTF-16. Guárdelo en UTF-8.", "le fichier est en UTF-16. Enregistrez-le en UTF-8." },
            {
                Encoding.BigEndianUnicode.GetBytes("\n{}"),
                "está en UTF-16. Guárdelo en UTF-8.",
                "le fichier est en UTF-16. Enregistrez-le en UTF-8."
            },
            {
                [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("{}")],
                "está en UTF-32. Guárdelo en UTF-8.",
                "le fichier est en UTF-32. Enregistrez-le en UTF-8."
            },
            { Encoding.UTF32.GetBytes("{}"), "está en UTF-32. Guárdelo en UTF-8.", "le fichier est en UTF-32. Enregistrez-le en UTF-8." },
            { [0, 0, 1, 0, 1, 0], "es un archivo binario.", "c’est un fichier binaire." },
            { [0x89, 0x50, 0x4E, 0x47, 0, 0], "es un archivo binario.", "c’est un fichier binaire." },
            { "id,title"u8.ToArray(), "no es JSON.", "ce n’est pas du JSON." },
            { "5"u8.ToArray(), "el documento debe ser un objeto, { … }.", "le document doit être un objet, { … }." },
            { " -1.5e3"u8.ToArray(), "el documento debe ser un objeto, { … }.", "le document doit être un objet, { … }." },
            { "-"u8.ToArray(), "no es JSON.", "ce n’est pas du JSON." },
            { "5 apples"u8.ToArray(), "el documento debe ser un objeto, { … }.", "le document doit être un objet, { … }." },
            {
                "[]"u8.ToArray(),
                "el documento debe ser un objeto, { … }. ¿Quiso decir «IrmJson.ReadPlans»?",
                "le document doit être un objet, { … }. Vouliez-vous dire « IrmJson.ReadPlans » ?"
            },
            { "{ \"id\""u8.ToArray(), "se corta antes de su primer valor.", "le document s’interrompt avant sa première valeur." },
            {
                "{ 'id': 1 }"u8.ToArray(),
                "está roto antes de su primer valor: «'» no puede estar tras «{» (los nombres y textos van entre comillas dobles rectas: \").",
                "le document est rompu avant sa première valeur : « ' » ne peut suivre « { » (les noms et les textes se mettent entre guillemets droits : \")."
            },
            {
                "{ \"name\": 1 }"u8.ToArray(),
                "ninguno de sus miembros es de IRM JSON. Se esperaba formatVersion, actionPlans …",
                "aucun de ses membres n’appartient à IRM JSON. Attendu : formatVersion, actionPlans …"
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_document_is_refused_in_the_readers_language(byte[] utf8, string es, string fr) =>
        Says(IrmJson.Read(utf8), es, fr);

    [Theory]
    [InlineData("{ \u2018id\u2019: 1 }", 1, 3)]
    [InlineData("{\n  // my plan\n\"id\": \"x\" }", 2, 3)]
    [InlineData("{\n\"id\" \"x\" }", 2, 6)]
    public void What_is_broken_before_its_first_value_is_refused_where_it_is_broken(string json, int line, int column)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        ReadResult<IrmPackage> streamed = Assert.Single(IrmJson.ReadPlans(new MemoryStream(utf8)));
        foreach (Finding finding in (Finding[])[Assert.Single(IrmJson.Read(utf8).Findings), Assert.Single(streamed.Findings)])
        {
            Assert.Equal(("OGP1005", line, column), (finding.Code, finding.Place.Line, finding.Place.Column));
        }
    }

    [Theory]
    [InlineData("plan.irm.json")]
    [InlineData("../2019/PLANS.NDJSON")]
    [InlineData("2019.json")]
    public void A_path_in_the_place_of_a_document_is_told_where_it_goes(string path) =>
        Says(
            IrmJson.Read(path),
            "no es JSON, pero parece la ruta de un archivo: IrmJson.ReadFile lee un archivo.",
            "ce n’est pas du JSON, mais cela ressemble au chemin d’un fichier : IrmJson.ReadFile lit un fichier."
        );

    [Theory]
    [InlineData("""[{"id":"p","member":"ECU"}]""", "OGP1005", false)]
    [InlineData("{\"formatVersion\":\"1.0\"}\n{\"formatVersion\":\"1.0\"}\n", "OGP1001", true)]
    [InlineData("""{"id":"p","member":"ECU","commitments":[]}""", "OGP1013", true)]
    public void A_file_of_many_documents_is_told_who_reads_it(string json, string code, bool isRead)
    {
        ReadResult<IrmPackage> read = IrmJson.Read(json);
        Assert.Equal(isRead, read.Value is not null);
        Finding finding = Assert.Single(read.Findings, finding => finding.Suggestion == "IrmJson.ReadPlans");
        Assert.Equal(code, finding.Code);
        Assert.NotNull(IrmJson.ReadPlans(new MemoryStream(Encoding.UTF8.GetBytes(json))).First().Value);
    }

    [Fact]
    public void A_document_with_errors_is_not_told_of_many() =>
        Assert.All(IrmJson.Read("""{"actionPlans":[{"id":"p"}]}""").Findings, finding => Assert.Null(finding.Suggestion));

    [Theory]
    [InlineData("plan")]
    [InlineData("id,title\nplan.json")]
    public void Other_text_is_not_taken_for_a_path(string text) => Says(IrmJson.Read(text), "no es JSON.", "ce n’est pas du JSON.");

    [Fact]
    public void A_document_that_ends_like_a_file_is_read() =>
        Assert.Equal("1.0", IrmJson.Read("""{ "formatVersion": "1.0" } plan.json""").Value?.FormatVersion);

    [Fact]
    public void An_array_without_a_plan_is_refused_in_the_readers_language() =>
        Says(
            Assert.Single(IrmJson.ReadPlans(new MemoryStream("[ ]"u8.ToArray()))),
            "la lista no contiene ningún plan.",
            "la liste ne contient aucun plan."
        );

    [Fact]
    public void What_is_larger_than_allowed_is_refused_in_the_readers_language()
    {
        byte[] utf8 = """{ "formatVersion": "1.0", "sources": [ { "id": "a" }, { "id": "b" } ] }"""u8.ToArray();
        Says(
            IrmJson.Read(utf8, options: new() { MaxBytes = 70 }),
            "ocupa más de 70 bytes, que es lo que se permitió leer.",
            "le document dépasse 70 octets, ce qu’il était permis de lire."
        );
        Says(
            IrmJson.Read(utf8, options: new() { MaxItems = 1 }),
            "tiene más de 1 elementos, que es lo que se permitió leer.",
            "le document a plus de 1 éléments, ce qu’il était permis de lire."
        );
    }

    [Fact]
    public void What_a_value_should_be_is_said_in_the_readers_language()
    {
        ReadResult<IrmPackage> read = IrmJson.Read("""{ "formatVersion": "1.0", "published": 5, "actionPlans": {} }""");
        Assert.Equal(
            ["Se esperaba fecha, se encontró número.", "Se esperaba lista, se encontró objeto."],
            read.Findings.Select(finding => finding.Message("es")[..(finding.Message("es").IndexOf('.', StringComparison.Ordinal) + 1)])
        );
        Assert.Equal([("date", "number"), ("array", "object")], read.Findings.Select(finding => (finding["expected"], finding["found"])));
    }

    private static void Says(ReadResult<IrmPackage> refused, string es, string fr)
    {
        Finding finding = Assert.Single(refused.Findings);
        Assert.Equal(("OGP1005", Es + es, Fr + fr), (finding.Code, finding.Message("es"), finding.Message("fr")));
        Assert.Contains(finding["detail"]!, finding.Message(), StringComparison.Ordinal);
    }
}
