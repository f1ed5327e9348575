namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>Templates as people give them back: headings and names of sheets changed a little.</summary>
public class FilledInHeadingTests
{
    [Theory]
    [InlineData("Grado de cumplimiento:")]
    [InlineData("Grado de cumplimiento *")]
    [InlineData("Grado\u00A0de\u00A0cumplimiento")]
    [InlineData("Grado de\ncumplimiento")]
    [InlineData("GRADO DE CUMPLIMIENTO")]
    [InlineData("Grado de cumplimiento\u200B")]
    [InlineData("\uFEFFGrado de cumplimiento\u2060:")]
    public void A_heading_may_be_written_as_in_a_form(string heading)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Commitments,
            FilledIn.Reports,
            FilledIn.Ratings("Evaluaciones", heading),
            FilledIn.Document
        );

        Assert.DoesNotContain(read.Findings, finding => finding.Severity > Severity.Note);
        Assert.Equal(["substantial", "limited"], FilledIn.LevelsOf(read));
    }

    [Theory]
    [InlineData("Título (es):")]
    [InlineData("Título: (es)")]
    [InlineData("Titulo (ES)")]
    [InlineData("Título\n(es)")]
    [InlineData("Título(es)")]
    public void So_may_one_that_names_its_language(string heading)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", heading],
                    ["GT0001", "Datos abiertos"],
                ]
            ),
            FilledIn.Document
        );

        Assert.Empty(read.Findings);
        Assert.Equal("Datos abiertos", read.Value!.ActionPlans[0].Commitments[0].Title["es"]);
    }

    [Fact]
    public void An_apostrophe_may_be_straight_and_an_accent_missing()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
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
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Responsable: nombre", "guate:peso"],
                    ["GT0001", "Ana", "3"],
                ]
            ),
            FilledIn.Document
        );

        Finding found = Assert.Single(read.Findings);
        Assert.Equal(("OGP1011", "Compromisos!B1", "Responsable: nombre"), (found.Code, found.Place.Cell, found["name"]));
        Assert.Equal(
            ["Responsable: nombre", "guate:peso"],
            read.Value!.ActionPlans[0].Commitments[0].Unknown.AsSpan().ToArray().Select(member => member.Name)
        );
    }

    [Theory]
    [InlineData("Compromisos", "Título", "Título (es)")]
    [InlineData("Evaluaciones", "Grado de cumplimento", "Grado de cumplimiento")]
    public void A_heading_that_is_not_known_is_held_against_those_of_the_template(string sheet, string heading, string meant)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Commitments,
            FilledIn.Reports,
            (
                sheet,
                [
                    [heading],
                    ["Sustancial"],
                ]
            ),
            FilledIn.Document
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
        Finding found = Assert.Single(
            FilledIn
                .Read(
                    FilledIn.Plan,
                    FilledIn.Commitments,
                    FilledIn.Reports,
                    FilledIn.Ratings(name, "Grado de cumplimiento"),
                    FilledIn.Document
                )
                .Findings
        );

        Assert.Equal(("OGP2302", meant), (found.Code, found.Suggestion));
    }

    [Fact]
    public void Nothing_is_suggested_for_a_sheet_of_something_else()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Document,
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
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["MINISTERIO DE FINANZAS"],
                    [],
                    ["Identificador del compromiso", "Número"],
                    ["GT0001", "1"],
                ]
            ),
            FilledIn.Document
        );

        Finding found = Assert.Single(read.Findings);
        Assert.Equal(("OGP2312", "Compromisos!A3", "3"), (found.Code, found.Place.Cell, found["row"]));
        Assert.Contains("MINISTERIO DE FINANZAS", found.Message("es"), StringComparison.Ordinal);
        Assert.Equal("GT0001", Assert.Single(read.Value!.ActionPlans[0].Commitments).Id.Text);
    }

    /// <summary>Columns of one's own may be more than those of the template.</summary>
    [Fact]
    public void A_first_row_with_headings_is_that_of_the_headings()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número", "Enlace interno", "Visto bueno", "Semáforo"],
                    ["GT0001", "1", "(a)"],
                    ["Identificador del compromiso", "Número", "Título (es)"],
                ]
            ),
            FilledIn.Document
        );
        Assert.DoesNotContain(read.Findings, finding => finding.Code == "OGP2312");
        Assert.Equal("GT0001", read.Value!.ActionPlans[0].Commitments[0].Id.Text);
    }

    [Fact]
    public void A_row_of_data_is_not_taken_for_headings()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número", "Enlace interno", "Visto bueno", "Semáforo"],
                    ["GT0001", "1", "(a)"],
                    ["(pendiente)", "(sin número)"],
                    ["Título (es)", "Número"],
                ]
            ),
            FilledIn.Document
        );

        Assert.DoesNotContain(read.Findings, finding => finding.Code == "OGP2312");
        Assert.Equal(
            ["GT0001", "(pendiente)", "Título (es)"],
            read.Value!.ActionPlans[0].Commitments.Select(commitment => commitment.Id.Text)
        );
    }
}
