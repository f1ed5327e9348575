using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Spreadsheets.Tests;

using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

/// <summary>Templates of a profile: what its columns are called, what their drop-downs offer, and that what is chosen there is a code.</summary>
public class ProfileTemplateTests
{
    private const string Json = """
        {
          "profileVersion": "1.0", "id": "city", "namespace": "city", "languages": ["es"],
          "types": {
            "visit": { "fields": [
              { "name": "date", "type": "date", "label": { "es": "Fecha" } },
              { "name": "state", "type": "code:city-progress", "label": { "es": "Estado" } },
              { "name": "note", "type": "text", "label": { "es": "Nota" } } ] },
            "budget": { "fields": [
              { "name": "year", "type": "integer", "label": { "es": "Año" } },
              { "name": "spent", "type": "period", "label": { "es": "Gasto" } } ] }
          },
          "fields": [
            { "on": "Milestone", "name": "visits", "type": "visit", "list": true, "label": { "es": "Visitas" } },
            { "on": "Commitment", "name": "budget", "type": "budget", "label": { "es": "Presupuesto" } },
            { "on": "Commitment", "name": "states", "type": "code:city-progress", "list": true, "label": { "es": "Estados" } }
          ],
          "codelists": { "city-progress": { "closed": true, "title": { "es": "Avance" }, "codes": [
            { "code": "begun", "label": { "es": "En curso" } },
            { "code": "done", "label": { "es": "Cerrado" } } ] } },
          "codes": { "policy-area": [{ "code": "euskera", "label": { "es": "Lengua vasca" } }], "product": [
            { "code": "city-review", "label": { "es": "Revisión propia" } }, { "code": "city-results", "label": { "es": "Informe de resultados" } }] },
          "narrow": { "sdg": ["sdg-1", "sdg-2", "sdg-16"], "assessor": ["local-monitoring-body"], "completion": ["not-started", "complete"] }
        }
        """;

    private static readonly Profile s_profile = Profile.Read(Encoding.UTF8.GetBytes(Json)).Value!;

    private static readonly byte[] s_template = Workbook.WriteTemplate("es", s_profile);

    [Theory]
    [InlineData("Compromisos", "Presupuesto: Año (city:budget.year)")]
    [InlineData("Compromisos", "Presupuesto: Gasto: Inicio (city:budget.spent.start)")]
    [InlineData("city.visits", "Fecha (date)")]
    [InlineData("city.visits", "Nota (note[es])")]
    [InlineData("city.visits", "Compromiso (commitments)")]
    public void A_column_is_called_by_the_labels_that_lead_to_it(string sheet, string heading) =>
        Assert.Contains(heading, HeadingsOf(sheet).Select(cell => cell.InnerText));

    [Theory]
    [InlineData("city.visits", "Estado (state)", "En curso|Cerrado")]
    [InlineData("Informes", "Evaluador", "Ente de monitoreo local")]
    [InlineData("Evaluaciones", "Grado de cumplimiento", "No iniciado|Completo|No indicado|No revisado|No codificado|No aplica")]
    public void A_drop_down_offers_labels_of_the_codes_that_the_profile_leaves(string sheet, string heading, string words) =>
        Assert.Equal(words.Split('|'), ListOf(sheet, heading));

    /// <summary>A scale that is no longer in use is one of plans that are still filled in; a level that went out before it is none of its own.</summary>
    [Theory]
    [InlineData("Especificidad", "Ninguna|Baja|Media|Alta")]
    [InlineData("Impacto potencial", "Ninguno|Menor|Moderado|Transformador")]
    [InlineData("¿Abrió el gobierno?", "Empeoró|No cambió|Marginal|Significativo|Excepcional")]
    public void A_drop_down_offers_the_levels_that_a_scale_has_or_had_at_its_end(string heading, string levels) =>
        Assert.Equal($"{levels}|No indicado|No revisado|No codificado|No aplica".Split('|'), ListOf("Evaluaciones", heading));

    [Fact]
    public void What_is_filled_in_reads_back_with_the_codes_of_the_labels()
    {
        ReadResult<IrmPackage> read = Read(
            Book.Of(
                (
                    "Plan",
                    [
                        ["Identificador del plan", "Miembro"],
                        ["AP_GTM05", "Guatemala"],
                    ]
                ),
                (
                    "Compromisos",
                    [
                        ["Identificador del compromiso", "Presupuesto: Año (city:budget.year)", "Estados (city:states)"],
                        ["GT0001", 2024, "En curso | cerrado"],
                        ["GT0002", null, null],
                    ]
                ),
                (
                    "Hitos",
                    [
                        ["Compromiso", "Identificador del hito"],
                        ["GT0001", "a"],
                        ["GT0002", "b"],
                    ]
                ),
                (
                    "city.visits",
                    [
                        ["Compromiso (commitments)", "Hito (milestones)", "Fecha (date)", "Estado (state)", "Nota (note[es])"],
                        ["GT0002", "b", new DateOnly(2024, 5, 1), "EN CURSO", "Vista"],
                    ]
                ),
                (
                    "Documento",
                    [
                        ["Versión del formato"],
                        ["1.0"],
                    ]
                )
            )
        );

        Assert.Empty(read.Findings);
        ValueList<Commitment> commitments = read.Value!.ActionPlans[0].Commitments;
        Assert.Equal("""{"year":2024}""", commitments[0].Unknown["city:budget"]);
        Assert.Equal("""["begun","done"]""", commitments[0].Unknown["city:states"]);
        Assert.Equal(
            """[{"date":"2024-05-01","state":"begun","note":{"es":"Vista"}}]""",
            Assert.Single(commitments[1].Milestones).Unknown["city:visits"]
        );
    }

    /// <summary>Words that somebody parted as he writes elsewhere, and codes that the profile adds to a list of the format.</summary>
    [Theory]
    [InlineData("Áreas de política", "Lengua vasca", "euskera")]
    [InlineData("Áreas de política", "lengua vasca; Datos abiertos", "euskera open-data")]
    [InlineData("Estados (city:states)", "En curso; Cerrado", "begun done")]
    [InlineData("Estados (city:states)", "en curso, done", "begun done")]
    [InlineData("Estados (city:states)", "begun\ndone", "begun done")]
    [InlineData("Estados (city:states)", "begun, otro", "begun,_otro")]
    [InlineData("sdgs", "sdg-1, sdg-2", "sdg-1 sdg-2")]
    [InlineData("sdgs", "Fin de la pobreza; Hambre cero", "sdg-1 sdg-2")]
    public void Labels_and_codes_of_the_profile_are_read_in_columns_of_several(string heading, string cell, string codes)
    {
        Commitment commitment = Read(
            Book.Of(
                (
                    "Plan",
                    [
                        ["Identificador del plan", "Miembro"],
                        ["AP_GTM05", "Guatemala"],
                    ]
                ),
                (
                    "Compromisos",
                    [
                        ["Identificador del compromiso", heading],
                        ["GT0001", cell],
                    ]
                )
            )
        )
            .Value!.ActionPlans[0]
            .Commitments[0];

        string json = $"""["{string.Join("\",\"", codes.Split(' ')).Replace('_', ' ')}"]""";
        Assert.Equal(
            json,
            commitment.Unknown["city:states"]
                ?? (commitment.Sdgs.IsEmpty ? JsonSerializer.Serialize(commitment.PolicyAreas) : JsonSerializer.Serialize(commitment.Sdgs))
        );
    }

    [Fact]
    public void A_drop_down_offers_codes_that_the_profile_adds() =>
        Assert.Contains("Revisión propia", ListOf("Informes", "Tipo de informe"));

    [Theory]
    [InlineData("TRUE", "False", "Yes", "no")]
    [InlineData("VERDADERO", "falso", "sí", "NO")]
    [InlineData("VRAI", "Faux", "Oui", "non")]
    [InlineData("verdadeiro", "FALSO", "Sim", " não ")]
    public void A_field_of_true_and_false_is_filled_in_with_the_words_of_a_language(params string[] words)
    {
        Profile open = Profile
            .Read(
                """
                    {
                      "profileVersion": "1.0", "id": "city", "namespace": "city",
                      "fields": [{ "on": "Commitment", "name": "open", "type": "boolean", "label": { "en": "Open" } }]
                    }
                    """u8.ToArray()
            )
            .Value!;
        byte[] workbook = Book.Of(
            (
                "commitments",
                [
                    ["id", "city:open"],
                    .. words.Append("maybe").Append("1").Select((word, i) => (object?[])[$"GT000{i}", word]),
                ]
            )
        );

        ReadResult<IrmPackage> read = Workbook.Read(workbook, profile: open);

        Assert.Equal(
            ["true", "false", "true", "false", "\"maybe\"", "\"1\""],
            read.Value!.ActionPlans[0].Commitments.Select(commitment => commitment.Unknown["city:open"])
        );
    }

    /// <summary>A list that is called otherwise now has a sheet that the profile does not know any more.</summary>
    [Theory]
    [InlineData("visits", "calls")]
    [InlineData("spent", "used")]
    [InlineData("city-progress", "advance")]
    [InlineData("budget", "money")]
    public void A_template_is_empty_whatever_the_profile_was_when_it_was_made(string before, string after)
    {
        Profile changed = Profile.Read(Encoding.UTF8.GetBytes(Json.Replace(before, after, StringComparison.Ordinal))).Value!;

        Assert.All(
            (string[])["en", "es", "fr"],
            language =>
            {
                Assert.True(Workbook.IsEmptyTemplate(Workbook.WriteTemplate(language, changed), s_profile));
                Assert.True(Workbook.IsEmptyTemplate(Workbook.WriteTemplate(language, changed)));
                Assert.True(Workbook.IsEmptyTemplate(Workbook.WriteTemplate(language), s_profile));
            }
        );
    }

    public static TheoryData<string, object?[][]> FilledInSheets =>
        new()
        {
            {
                "city.calls",
                [
                    ["Compromiso (commitments)", "Fecha (date)"],
                    [null, "2024"],
                ]
            },
            {
                "Hitos",
                [
                    ["Compromiso", "Identificador del hito"],
                    ["GT0001", null],
                ]
            },
            {
                "Hitos",
                [
                    ["Compromiso", null],
                    [null, "no heading"],
                ]
            },
            {
                "Hitos",
                [
                    ["Remarks of the ministry"],
                    ["Compromiso", "Identificador del hito"],
                ]
            },
            {
                "Notes",
                [
                    ["What somebody wrote"],
                ]
            },
        };

    [Theory]
    [MemberData(nameof(FilledInSheets))]
    public void A_template_in_which_anything_stands_is_not_empty(string sheet, object?[][] rows)
    {
        Assert.True(
            Workbook.IsEmptyTemplate(
                Book.Of(
                    FilledIn.Document,
                    (
                        "city.calls",
                        [
                            ["Compromiso (commitments)", "Fecha (date)"],
                        ]
                    )
                ),
                s_profile
            )
        );
        Assert.False(Workbook.IsEmptyTemplate(Book.Of(FilledIn.Document, (sheet, rows)), s_profile));
        Assert.False(Workbook.IsEmptyTemplate(Book.Of((sheet, rows)), s_profile));
    }

    [Fact]
    public void What_is_no_workbook_of_the_format_is_no_empty_template()
    {
        Assert.False(Workbook.IsEmptyTemplate("id,title"u8.ToArray()));
        Assert.False(Workbook.IsEmptyTemplate(Book.Of(("Notes", []))));
    }

    [Fact]
    public void What_the_profile_requires_is_told_at_the_column_where_it_is_missing()
    {
        Profile asking = Profile
            .Read(
                """
                    {
                      "profileVersion": "1.0", "id": "city", "namespace": "city",
                      "require": ["/actionPlans/*/period/end", "/actionPlans/*/title/es"],
                      "fields": [{ "on": "Commitment", "name": "cost", "type": "number", "required": true, "label": { "en": "Cost" } }]
                    }
                    """u8.ToArray()
            )
            .Value!;
        byte[] workbook = Book.Of(
            (
                "Plan",
                [
                    ["Identificador del plan", "Miembro", "Inicio", "Fin", "Título (en)", "Título (es)"],
                    ["AP_GTM05", "GTM", "2024"],
                ]
            ),
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número", "Cost (city:cost)"],
                    ["GT0001", "1"],
                ]
            ),
            (
                "Documento",
                [
                    ["Versión del formato"],
                    ["1.0"],
                ]
            )
        );

        ReadResult<IrmPackage> read = Workbook.Read(
            workbook,
            "plan.xlsx",
            new() { Check = package => Validator.Validate(package, new ValidationOptions { Profile = asking }).Findings },
            profile: asking
        );

        Assert.Equal(
            [("OGP2159", "Plan!D2"), ("OGP2159", "Plan!F2"), ("OGP2155", "Compromisos!C2")],
            read.Findings.Where(finding => finding.Code.StartsWith("OGP21", StringComparison.Ordinal))
                .Select(finding => (finding.Code, finding.Place.Cell))
        );
    }

    /// <summary>A label in the place of a code is a fault of the document, which a workbook must not mend in passing.</summary>
    [Fact]
    public void A_label_in_a_document_comes_back_as_it_stood()
    {
        IrmPackage package = IrmJson
            .Read(
                """
                { "formatVersion": "1.0", "actionPlans": [{ "id": "AP_GTM05", "member": "GTM", "commitments": [
                  { "id": "GT0001", "city:states": ["En curso", "done"] }, { "id": "GT0002", "city:states": ["done"] }] }] }
                """
            )
            .Value!;

        Assert.Equal(package, Read(Workbook.Write(package, s_profile, "es")).Value);
    }

    /// <summary>Lists and parts of objects become members that nobody meant.</summary>
    [Fact]
    public void Columns_of_a_profile_that_are_read_without_it_are_told()
    {
        IrmPackage package = IrmJson
            .Read(
                """
                { "formatVersion": "1.0", "actionPlans": [{ "id": "AP_GTM05", "member": "GTM", "commitments": [
                  { "id": "GT0001", "city:budget": { "year": 2024, "spent": { "start": "2024" } }, "city:states": ["done"] }] }] }
                """
            )
            .Value!;
        byte[] workbook = Workbook.Write(package, s_profile, "es");
        byte[] own = Book.Of(
            FilledIn.Document,
            (
                "commitments",
                [
                    ["id", "own:remark"],
                    ["GT0001", "x"],
                ]
            )
        );

        Assert.Equal(["city:budget.year", "city:budget.spent.start", "city:states"], Told(Workbook.Read(workbook)));
        Assert.Empty(Told(Workbook.Read(workbook, profile: s_profile)));
        Assert.Empty(Told(Workbook.Read(own)));

        static IEnumerable<string?> Told(ReadResult<IrmPackage> read) =>
            read.Findings.Where(finding => finding.Code == "OGP2316").Select(finding => finding["heading"]);
    }

    private static ReadResult<IrmPackage> Read(byte[] workbook) =>
        Workbook.Read(
            workbook,
            "plan.xlsx",
            new() { Check = package => Validator.Validate(package, new ValidationOptions { Profile = s_profile }).Findings },
            profile: s_profile
        );

    private static Cell[] HeadingsOf(string sheet) => [.. Worksheet(sheet).Descendants<Row>().First().Elements<Cell>()];

    private static IEnumerable<string> ListOf(string sheet, string heading)
    {
        string column = Array.Find(HeadingsOf(sheet), cell => cell.InnerText == heading)!.CellReference!.Value!.TrimEnd('1');
        string range = Worksheet(sheet)
            .Descendants<DataValidation>()
            .Single(list => list.SequenceOfReferences!.InnerText!.StartsWith($"{column}2:", StringComparison.Ordinal))
            .Formula1!.Text!;
        string letters = range.Split('$')[1];
        return Worksheet("(lists)")
            .Descendants<Cell>()
            .Where(cell => cell.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == letters)
            .Select(cell => cell.InnerText);
    }

    private static Worksheet Worksheet(string name)
    {
        SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(s_template), false);
        string id = document
            .WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Single(sheet => sheet.Name == name)
            .Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!;
    }
}
