using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>Templates as people give them back: headings changed a little, cells that a spreadsheet program made something else of.</summary>
public class FilledInTests
{
    private static readonly (string Name, object?[][] Rows) s_plan = (
        "Plan",
        [
            ["Identificador del plan", "Miembro", "Número del plan", "Título (es)"],
            ["AP_GTM05", "Guatemala", 5, "Quinto plan"],
        ]
    );

    private static readonly (string Name, object?[][] Rows) s_commitments = (
        "Compromisos",
        [
            ["Identificador del compromiso", "Número", "Título (es)"],
            ["GT0001", "1", "Datos abiertos"],
            ["GT0002", "2", "Presupuesto"],
        ]
    );

    private static readonly (string Name, object?[][] Rows) s_reports = (
        "Informes",
        [
            ["Identificador del informe"],
            ["R1"],
        ]
    );

    private static readonly (string Name, object?[][] Rows) s_document = (
        "Documento",
        [
            ["Versión del formato"],
            ["1.0"],
        ]
    );

    private static readonly (string Name, object?[][] Rows) s_ratings = Ratings("Evaluaciones", "Grado de cumplimiento");

    [Theory]
    [InlineData("Grado de cumplimiento:")]
    [InlineData("Grado de cumplimiento *")]
    [InlineData("Grado\u00A0de\u00A0cumplimiento")]
    [InlineData("Grado de\ncumplimiento")]
    [InlineData("GRADO DE CUMPLIMIENTO")]
    public void A_heading_may_be_written_as_in_a_form(string heading)
    {
        ReadResult<IrmPackage> read = Read(s_plan, s_commitments, s_reports, Ratings("Evaluaciones", heading), s_document);

        Assert.DoesNotContain(read.Findings, finding => finding.Severity > Severity.Note);
        Assert.Equal(["substantial", "limited"], LevelsOf(read));
    }

    [Theory]
    [InlineData("Título (es):")]
    [InlineData("Título: (es)")]
    [InlineData("Titulo (ES)")]
    [InlineData("Título\n(es)")]
    public void So_may_one_that_names_its_language(string heading)
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", heading],
                    ["GT0001", "Datos abiertos"],
                ]
            ),
            s_document
        );

        Assert.Empty(read.Findings);
        Assert.Equal("Datos abiertos", read.Value!.ActionPlans[0].Commitments[0].Title["es"]);
    }

    [Fact]
    public void An_apostrophe_may_be_straight_and_an_accent_missing()
    {
        ReadResult<IrmPackage> read = Read(
            (
                "Plan",
                [
                    ["Identifiant du plan", "Membre"],
                    ["AP_FRA02", "FRA"],
                ]
            ),
            (
                "Engagements",
                [
                    ["Identifiant de l'engagement", "Domaines d'action"],
                    ["FR0001", "Marchés publics"],
                ]
            ),
            (
                "Rapports",
                [
                    ["Identifiant du rapport"],
                    ["R1"],
                ]
            ),
            (
                "Evaluations",
                [
                    ["Engagement", "Resume (fr)"],
                    ["FR0001", "Bien"],
                ]
            ),
            (
                "Document",
                [
                    ["Version du format"],
                    ["1.0"],
                ]
            )
        );

        Assert.Empty(read.Findings);
        ActionPlan plan = Assert.Single(read.Value!.ActionPlans);
        Assert.Equal("FR0001", Assert.Single(plan.Commitments).Id.Text);
        Assert.Equal(["public-procurement"], plan.Commitments[0].PolicyAreas.Select(area => area.Text));
        Assert.Equal("Bien", Assert.Single(plan.Reports[0].Assessments).Summary["fr"]);
    }

    [Fact]
    public void A_heading_with_a_colon_that_is_no_extension_is_told()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Responsable: nombre", "guate:peso"],
                    ["GT0001", "Ana", "3"],
                ]
            ),
            s_document
        );

        Finding found = Assert.Single(read.Findings);
        Assert.Equal(("OGP1011", "Compromisos!B1", "Responsable: nombre"), (found.Code, found.Place.Cell, found["name"]));
        Assert.Equal(
            ["Responsable: nombre", "guate:peso"],
            read.Value!.ActionPlans[0].Commitments[0].Unknown.AsSpan().ToArray().Select(member => member.Name)
        );
    }

    [Theory]
    [InlineData("Título", "Título (es)")]
    [InlineData("Grado de cumplimento", "Grado de cumplimiento")]
    public void A_heading_that_is_not_known_is_held_against_those_of_the_template(string heading, string meant)
    {
        string sheet = heading == "Título" ? "Compromisos" : "Evaluaciones";
        ReadResult<IrmPackage> read = Read(
            s_plan,
            s_commitments,
            s_reports,
            (
                sheet,
                [
                    [heading],
                    ["Sustancial"],
                ]
            ),
            s_document
        );

        Assert.Equal(meant, Assert.Single(read.Findings, finding => finding.Code == "OGP1011").Suggestion);
    }

    [Theory]
    [InlineData("Evaluaciones 2024", "Evaluaciones")]
    [InlineData("Evaluacoines", "Evaluaciones")]
    [InlineData("asessments", "assessments")]
    [InlineData("Hoja1", "Evaluaciones")]
    public void A_sheet_that_is_no_table_is_told_with_what_was_meant(string name, string? meant)
    {
        Finding found = Assert.Single(Read(s_plan, s_commitments, s_reports, Ratings(name, "Grado de cumplimiento"), s_document).Findings);

        Assert.Equal(("OGP2302", meant), (found.Code, found.Suggestion));
    }

    [Fact]
    public void Nothing_is_suggested_for_a_sheet_of_something_else()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            s_document,
            (
                "Notas",
                [
                    ["Fecha", "Nota"],
                    ["2024", "Llamar"],
                ]
            ),
            ("Vacía", []),
            (
                "Hoja2",
                [
                    ["Título (es)"],
                    ["¿Plan o compromiso?"],
                ]
            )
        );

        Assert.Equal(
            [("Notas", null), ("Vacía", null), ("Hoja2", null)],
            read.Findings.Select(finding => (finding["sheet"], finding.Suggestion))
        );
    }

    [Fact]
    public void Headings_are_found_below_titles()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Compromisos",
                [
                    ["MINISTERIO DE FINANZAS"],
                    [],
                    ["Identificador del compromiso", "Número"],
                    ["GT0001", "1"],
                ]
            ),
            s_document
        );

        Finding found = Assert.Single(read.Findings);
        Assert.Equal(("OGP2312", "Compromisos!A3", "3"), (found.Code, found.Place.Cell, found["row"]));
        Assert.Contains("MINISTERIO DE FINANZAS", found.Message("es"), StringComparison.Ordinal);
        Assert.Equal("GT0001", Assert.Single(read.Value!.ActionPlans[0].Commitments).Id.Text);
    }

    [Fact]
    public void A_row_of_data_is_not_taken_for_headings()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número", "Enlace interno", "Visto bueno", "Semáforo"],
                    ["GT0001", "1", "(a)"],
                    ["(pendiente)", "(sin número)"],
                    ["Título (es)", "Número"],
                ]
            ),
            s_document
        );

        Assert.DoesNotContain(read.Findings, finding => finding.Code == "OGP2312");
        Assert.Equal(
            ["GT0001", "(pendiente)", "Título (es)"],
            read.Value!.ActionPlans[0].Commitments.Select(commitment => commitment.Id.Text)
        );
    }

    [Fact]
    public void A_formula_without_a_result_is_no_result()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número"],
                    ["GT0001", new Book.Formula("ROW()-1", null)],
                    ["GT0002", new Book.Formula("ROW()-1", "2")],
                ]
            ),
            s_document
        );

        Assert.Equal(
            [("OGP2310", "Compromisos!B2", Severity.Warning), ("OGP2305", "Compromisos!B3", Severity.Note)],
            read.Findings.Select(finding => (finding.Code, finding.Place.Cell, finding.Severity))
        );
        Assert.Equal([null, "2"], read.Value!.ActionPlans[0].Commitments.Select(commitment => commitment.Number));
    }

    [Fact]
    public void A_day_where_none_is_meant_is_told()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número", "Título (es)", "Inicio"],
                    ["GT0001", new DateOnly(2022, 2, 1), "Datos", new DateOnly(2022, 1, 1)],
                    ["GT0002", "2", new DateOnly(2022, 2, 2), null],
                ]
            ),
            s_document
        );

        Assert.Equal(
            [("OGP2311", "Compromisos!B2", "2022-02-01"), ("OGP2311", "Compromisos!C3", "2022-02-02")],
            read.Findings.Select(finding => (finding.Code, finding.Place.Cell, finding["value"]))
        );
    }

    [Fact]
    public void A_number_that_lost_its_zero_is_told()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            s_commitments,
            (
                "Hitos",
                [
                    ["Compromiso", "Identificador del hito", "Número"],
                    ["GT0001", "a", 1.1],
                    ["GT0001", "b", 1.10],
                    ["GT0002", "c", 1.1],
                    ["GT0002", "d", 2],
                    ["GT0002", "e", 2],
                ]
            ),
            s_document
        );

        Finding found = Assert.Single(read.Findings);
        Assert.Equal(("OGP2314", "Hitos!C3", "1.1"), (found.Code, found.Place.Cell, found["number"]));
    }

    [Fact]
    public void A_row_that_names_no_owner_is_told_at_the_cell_that_is_empty()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            s_commitments,
            (
                "Hitos",
                [
                    ["Identificador del hito", "Compromiso"],
                    ["a", "GT0001"],
                    ["b", null],
                    ["c", "GT0009"],
                    ["d", "gt0002"],
                ]
            ),
            s_document
        );

        Assert.Equal(
            [
                ("OGP2313", "Hitos!B3", "Compromisos", null),
                ("OGP2303", "Hitos!B4", "Compromisos", null),
                ("OGP2303", "Hitos!B5", "Compromisos", "GT0002"),
            ],
            read.Findings.Where(finding => finding.Code.StartsWith("OGP23", StringComparison.Ordinal))
                .Select(finding => (finding.Code, finding.Place.Cell, finding["sheet"], finding.Suggestion))
        );
    }

    [Fact]
    public void A_table_without_a_sheet_is_called_as_in_the_template_and_has_no_cell()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Hitos",
                [
                    ["Compromiso", "Identificador del hito"],
                    ["GT0001", "a"],
                ]
            )
        );

        Assert.Equal("Compromisos", Assert.Single(read.Findings, finding => finding.Code == "OGP2303")["sheet"]);
        Assert.Null(Assert.Single(read.Findings, finding => finding["name"] == "formatVersion").Place.Cell);
    }

    [Fact]
    public void Blanks_are_nothing_and_blanks_around_an_id_no_part_of_it()
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Compromisos",
                [
                    ["Plan", "Identificador del compromiso", "Número"],
                    ["AP_GTM05 ", "GT0001\u200B", "1"],
                    ["  ", null, " "],
                    ["\u200B"],
                    ["AP_GTM05", "GT0002", "2", " "],
                ]
            ),
            s_reports,
            (
                "Evaluaciones",
                [
                    ["Informe", "Compromiso", "Grado de cumplimiento"],
                    ["R1\u00A0", "GT0002 ", " Limitado "],
                ]
            ),
            s_document
        );

        Assert.DoesNotContain(read.Findings, finding => finding.Severity > Severity.Note);
        Assert.Equal(["GT0001", "GT0002"], Assert.Single(read.Value!.ActionPlans).Commitments.Select(commitment => commitment.Id.Text));
        Assert.Equal(["limited"], LevelsOf(read));
    }

    [Fact]
    public void What_is_missing_is_told_at_its_column()
    {
        ReadResult<IrmPackage> read = Read(
            (
                "Plan",
                [
                    ["Identificador del plan", "Título (es)", "Miembro"],
                    ["AP_GTM05", "Quinto plan", null],
                ]
            ),
            (
                "Compromisos",
                [
                    ["Número", "Identificador del compromiso"],
                    ["1", null],
                ]
            ),
            (
                "Documento",
                [
                    ["Título (es)", "Versión del formato"],
                    ["Plan", null],
                ]
            )
        );

        Assert.Equal(
            ["Documento!B2", "Plan!C2", "Compromisos!B2"],
            read.Findings.Where(finding => finding.Code == "OGP1013").Select(finding => finding.Place.Cell)
        );
    }

    [Theory]
    [InlineData("Verificabilidad", "SÍ", "yes")]
    [InlineData("Verificabilidad", true, "yes")]
    [InlineData("Verificabilidad", "FALSO", "no")]
    [InlineData("Grado de cumplimiento", "NR", "not-reviewed")]
    [InlineData("Grado de cumplimiento", "SUBSTANTIAL", "substantial")]
    [InlineData("Grado de cumplimiento", "Completo | Sustancial", "complete|substantial")]
    [InlineData("Grado de cumplimiento", "Sustancial o completo", "substantial|complete")]
    [InlineData("Grado de cumplimiento", "Completado", "complete")]
    [InlineData("Grado de cumplimiento", "Completo, Sustancial", "Completo, Sustancial")]
    [InlineData("Grado de cumplimiento", "bastante", "bastante")]
    public void A_rating_is_read_in_any_words_that_are_beyond_doubt(string heading, object cell, string level)
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            s_commitments,
            s_reports,
            (
                "Evaluaciones",
                [
                    ["Compromiso", heading],
                    ["GT0001", cell],
                ]
            ),
            s_document
        );

        RatingSet ratings = Assert.Single(read.Value!.ActionPlans[0].Reports[0].Assessments).Ratings;
        Assert.Equal(level, Assert.Single(ratings.AsSpan().ToArray()).Statement.ToString());
    }

    [Theory]
    [InlineData("Open Data; Anti-corrupción y transparencia", "open-data | Anti-corrupción y transparencia")]
    [InlineData("Open Data; Datos abiertos", "open-data | open-data")]
    [InlineData("Contratación pública,\nDatos abiertos", "public-procurement | open-data")]
    [InlineData("Tema propio; otro", "Tema propio; otro")]
    public void A_list_may_be_parted_by_other_signs_where_each_word_is_known(string cell, string areas)
    {
        ReadResult<IrmPackage> read = Read(
            s_plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Áreas de política"],
                    ["GT0001", cell],
                ]
            ),
            s_document
        );

        Assert.Equal(areas, string.Join(" | ", read.Value!.ActionPlans[0].Commitments[0].PolicyAreas));
    }

    [Fact]
    public void A_text_of_blanks_comes_back_from_a_workbook_of_the_format()
    {
        IrmPackage package = new()
        {
            FormatVersion = "1.0",
            Licence = "  ",
            Title = new("es", "\t"),
        };

        Assert.Equal(package, Workbook.Read(Workbook.Write(package)).Value);
    }

    private static (string Name, object?[][] Rows) Ratings(string sheet, string heading) =>
        (
            sheet,
            [
                ["Compromiso", heading],
                ["GT0001", "Sustancial"],
                ["GT0002", "Limitado"],
            ]
        );

    private static IEnumerable<string?> LevelsOf(ReadResult<IrmPackage> read) =>
        read.Value!.ActionPlans[0].Reports[0].Assessments.Select(assessment => assessment.Ratings[Variable.Completion].Level);

    private static ReadResult<IrmPackage> Read(params (string Name, object?[][] Rows)[] sheets) =>
        Workbook.Read(Book.Of(sheets), "plan.xlsx", new() { Check = Validator.Validate });
}
