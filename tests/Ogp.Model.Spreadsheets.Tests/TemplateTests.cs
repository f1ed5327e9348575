using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Ogp.Model.Spreadsheets.Templates;
using Ogp.Model.Validation;

namespace Ogp.Model.Spreadsheets.Tests;

using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

/// <summary>Templates in three languages: what stands in them, and what a filled one reads as.</summary>
public class TemplateTests
{
    /// <summary>What a person fills in, by table and heading of the format, and with words of the drop-downs.</summary>
    private static readonly (string Table, (string Heading, string Code)[] Row)[] s_filled =
    [
        (
            "actionPlans",
            [
                ("id", "AP_ECU03"),
                ("member", "ECU"),
                ("number", "3"),
                ("title[*]", "Plan"),
                ("submitted", "2024-12"),
                ("period.start", "2025"),
                ("period.end", "2027-12-31"),
            ]
        ),
        ("commitments", [("id", "EC0031"), ("number", "1"), ("title[*]", "Uno"), ("policyAreas", "public-procurement")]),
        ("commitments", [("id", "EC0032"), ("number", "2"), ("title[*]", "=1+1"), ("status", "withdrawn")]),
        ("milestones", [("(commitments)", "EC0031"), ("id", "1.1"), ("title[*]", "Hito"), ("period.end", "2026-06")]),
        ("reports", [("id", "review"), ("product", "action-plan-review"), ("assessor", "irm"), ("status", "final")]),
        (
            "assessments",
            [
                ("commitment", "EC0031"),
                ("ratings[potential-for-results]", "substantial"),
                ("ratings[verifiability]", "yes"),
                ("ratings[completion]", "not-reviewed"),
            ]
        ),
        ("assessments", [("commitment", "EC0032"), ("ratings[potential-for-results]", "modest"), ("ratings[relevance]", "no")]),
    ];

    [Theory]
    [InlineData("en", "Commitments")]
    [InlineData("es", "Compromisos")]
    [InlineData("es-EC", "Compromisos")]
    [InlineData("fr", "Engagements")]
    public void A_template_is_valid_and_speaks_its_language(string language, string commitments)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(Workbook.WriteTemplate(language)), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
        DocumentFormat.OpenXml.Spreadsheet.Sheet[] sheets =
        [
            .. document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>(),
        ];
        Assert.Contains(sheets, sheet => sheet.Name == commitments);
        Assert.All(
            sheets.Where(sheet => sheet.State is null),
            sheet => Assert.NotEmpty(((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Pane>())
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void A_filled_template_reads_back(string language)
    {
        ReadResult<IrmPackage> read = Workbook.Read(Fill(language), "plan.xlsx", new() { Check = Validator.Validate });
        Assert.Empty(read.Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.ToString()));
        ActionPlan plan = Assert.Single(read.Value!.ActionPlans);
        Assert.Equal(("ECU", 3, "2027-12-31"), (plan.Member.Text, plan.Number, plan.Period!.End.ToString()));
        Assert.Equal("Plan", plan.Title[language]);
        Assert.Equal(["Uno", "=1+1"], plan.Commitments.Select(commitment => commitment.Title[language]));
        Assert.Equal("public-procurement", Assert.Single(plan.Commitments[0].PolicyAreas).Text);
        Assert.Equal(CommitmentStatus.Withdrawn, plan.Commitments[1].Status);
        Assert.Equal("2026-06", Assert.Single(plan.Commitments[0].Milestones).Period!.End.ToString());
        IrmReport report = Assert.Single(plan.Reports);
        Assert.Equal((Product.ActionPlanReview, Assessor.Irm), (report.Product, report.Assessor));
        Assert.Equal(
            ["substantial", "modest"],
            report.Assessments.Select(assessment => assessment.Ratings[Variable.PotentialForResults].Level)
        );
        Assert.Equal(Absence.NotReviewed, report.Assessments[0].Ratings[Variable.Completion].Absence);
    }

    [Fact]
    public void An_empty_template_reads_without_a_plan_and_without_a_finding()
    {
        ReadResult<IrmPackage> read = Workbook.Read(Workbook.WriteTemplate("es"));
        Assert.Empty(read.Findings);
        Assert.Empty(read.Value!.ActionPlans);
    }

    [Fact]
    public void A_text_may_be_filled_in_in_a_language_that_no_template_has()
    {
        Assert.Equal("title[pt]", TemplateColumns.Find("commitments", "Title (pt)")?.Heading);
        Assert.Equal("title[qu]", TemplateColumns.Find("commitments", "título (qu)")?.Heading);
        Assert.Null(TemplateColumns.Find("commitments", "Title"));
    }

    [Fact]
    public void A_wrong_word_is_a_finding_at_its_cell()
    {
        byte[] filled = Fill("es", (column, cell) => column.Heading == "ratings[potential-for-results]" ? "Sustancioso" : cell);
        Finding found = Workbook
            .Read(filled, "plan.xlsx", new() { Check = Validator.Validate })
            .Findings.First(finding => finding.Code == "OGP1205");
        Assert.Matches("^Evaluaciones![A-Z]+2$", found.Place.Cell);
    }

    [Fact]
    public void No_heading_of_a_sheet_means_two_things_and_every_column_is_one_of_the_format()
    {
        foreach (TemplateColumn column in TemplateColumns.All.Where(column => column.Heading.Length > 0))
        {
            foreach (string language in TemplateColumn.Languages)
            {
                Assert.Equal((column, column.HeadingIn(language)), TemplateColumns.Find(column.Table, column.TitleIn(language)));
            }

            Assert.True(ReadColumns.IsKnown(FormatSchema.Of(null), column.Table, column.HeadingIn("en")), column.Heading);
            Assert.True(column.Codelist.Length == 0 || column.Entries.Length > 0, column.Codelist);
        }
    }

    private static byte[] Fill(string language, Func<TemplateColumn, string, string>? change = null)
    {
        using MemoryStream stream = new();
        stream.Write(Workbook.WriteTemplate(language));
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, true))
        {
            foreach ((string table, (string Heading, string Code)[] row) in s_filled)
            {
                string name = Array.Find(TemplateColumns.All, column => column.Table == table)!.TitleIn(language);
                string id = document
                    .WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                    .Single(sheet => sheet.Name == name)
                    .Id!.Value!;
                DocumentFormat.OpenXml.Spreadsheet.SheetData data = ((WorksheetPart)document.WorkbookPart.GetPartById(id))
                    .Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.SheetData>()
                    .Single();
                Cell[] headings = [.. data.Elements<Row>().First().Elements<Cell>()];
                uint number = (uint)data.Elements<Row>().Count() + 1;
                Row added = new() { RowIndex = number };
                foreach (Cell heading in headings)
                {
                    TemplateColumn column = TemplateColumns.Find(table, heading.InnerText)!.Value.Column;
                    if (Array.Find(row, cell => cell.Heading == column.Heading) is { Code: { } code })
                    {
                        string word = Array.Find(column.Entries, entry => entry.Code == code)?.Label.For(language) ?? code;
                        added.Append(
                            new Cell
                            {
                                CellReference = $"{heading.CellReference!.Value![..^1]}{number}",
                                DataType = CellValues.InlineString,
                                InlineString = new(new Text(change?.Invoke(column, word) ?? word)),
                            }
                        );
                    }
                }

                data.Append(added);
            }
        }

        return stream.ToArray();
    }
}
