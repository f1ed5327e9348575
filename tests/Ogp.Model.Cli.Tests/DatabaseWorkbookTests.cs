using System.Text;
using System.Text.Json;
using Ogp.Model.Tabular;
using Sylvan.Data.Csv;

namespace Ogp.Model.Cli.Tests;

/// <summary>OGP's table on a sheet of a workbook: findings name its cells.</summary>
public sealed class DatabaseWorkbookTests : Folder
{
    private const string Date = "Start Date";
    private const string Sheet = "Commitments 2024";

    private static readonly string[] s_headings = Headings();

    /// <summary>The faulty date stands in row 9: under a title, an empty row, the headings in row 4, a good row and three empty ones.</summary>
    private static readonly string s_cell = $"{Sheet}!{DatabaseWorkbook.Letters(Array.IndexOf(s_headings, Date))}9";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("msbuild")]
    [InlineData("html")]
    public void Every_output_names_the_cell_of_the_sheet(string format)
    {
        string output = Ogp.Run("validate", Write(), "--format", format).Out;

        Assert.Contains(s_cell, output, StringComparison.Ordinal);
        Assert.DoesNotContain("row 2", output, StringComparison.Ordinal);
    }

    /// <summary>Of what has a place in the document as well.</summary>
    [Fact]
    public void Sarif_names_the_cell_beside_the_pointer()
    {
        string cell = $"{Sheet}!{DatabaseWorkbook.Letters(Array.IndexOf(s_headings, Date))}5";
        string sarif = Ogp.Run("validate", Write(), "--format", "sarif").Out;

        Assert.Contains($"\"{cell}\"", sarif, StringComparison.Ordinal);
        Assert.Contains("/actionPlans/0/commitments/0/period", sarif, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_names_the_cell_of_what_it_is_about()
    {
        Dictionary<string, string> cells = [];
        foreach (JsonElement finding in Findings())
        {
            cells.TryAdd(finding.GetProperty("code").GetString()!, finding.GetProperty("cell").GetString()!);
        }

        Assert.Equal($"{Sheet}!{DatabaseWorkbook.Letters(Array.IndexOf(s_headings, Date))}5", cells["OGP1305"]);
        string last = DatabaseWorkbook.Letters(s_headings.Length);
        Assert.Equal(s_cell, cells["OGP2030"]);
        Assert.Equal($"{Sheet}!A2", cells["OGP2005"]);
        Assert.Equal($"{Sheet}!{last}4", cells["OGP2003"]);
        Assert.Equal($"{Sheet}!{DatabaseWorkbook.Letters(s_headings.Length + 1)}4", cells["OGP2004"]);
        Assert.Equal($"{Sheet}!A11", cells["OGP2011"]);
    }

    /// <summary>A hidden sheet is an older state of the table, or what a program keeps there.</summary>
    [Fact]
    public void A_sheet_in_sight_is_read_before_a_hidden_one_and_every_other_is_told()
    {
        string workbook = In("several.xlsx");
        File.WriteAllBytes(
            workbook,
            DatabaseWorkbook.Of(
                ("~Old", [(1, s_headings), (2, Row("TS0001", ""))]),
                ("About", [(1, ["What this is"])]),
                ("New", [(1, s_headings), (2, Row("TS0002", ""))]),
                ("Next", [(1, s_headings), (2, Row("TS0003", ""))])
            )
        );

        string[] told =
        [
            .. Ogp.Run("validate", workbook, "--format", "json")
                .Json.GetProperty("findings")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("code").GetString() == "OGP2315")
                .Select(finding => finding.GetProperty("cell").GetString()!),
        ];
        Ogp.Run("convert", workbook, "-o", In("out.json"));

        Assert.Equal(["~Old!A1", "About!A1", "Next!A1"], told);
        Assert.Contains("TS0002", File.ReadAllText(In("out.json")), StringComparison.Ordinal);
        Assert.Contains("OGP2315", Ogp.Run("recompute", workbook).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_judges_what_is_found_in_a_workbook()
    {
        File.WriteAllText(In("rules.json"), """{ "extends": "recommended", "rules": { "OGP2315": "off", "OGP2316": "off" } }""");
        File.WriteAllBytes(
            In("plan.xlsx"),
            DatabaseWorkbook.Of(
                ("actionPlans", [(1, ["id", "member"]), (2, ["AP_GTM05", "GTM"])]),
                ("commitments", [(1, ["id", "Estados (city:states)"]), (2, ["GT0001", "a | b"])])
            )
        );

        foreach ((string workbook, string code) in ((string, string)[])[(Write(), "OGP2315"), (In("plan.xlsx"), "OGP2316")])
        {
            Assert.Contains(code, Ogp.Run("validate", workbook).Out, StringComparison.Ordinal);
            Assert.DoesNotContain(code, Ogp.Run("validate", workbook, "--ruleset", In("rules.json")).Out, StringComparison.Ordinal);
        }
    }

    private static string[] Headings()
    {
        using CsvDataReader csv = CsvDataReader.Create(
            new StringReader(Encoding.UTF8.GetString(OgpDatabase.Write(new IrmPackage(), "2024-07").Csv.Span)),
            new CsvDataReaderOptions { HasHeaders = false }
        );
        Assert.True(csv.Read());
        return [.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)];
    }

    private JsonElement[] Findings() => [.. Ogp.Run("validate", Write(), "--format", "json").Json.GetProperty("findings").EnumerateArray()];

    private static string[] Row(string id, string start) =>
        [
            .. s_headings.Select(heading =>
                heading switch
                {
                    "Commitment Unique Identifier" => id,
                    "Country/Locality" => "Testland",
                    "Commitment Title" => "A title",
                    "Year Of Submission" => "2016",
                    "Action Plan End Year" => "2018",
                    "Action Plan ID" => "AP_TST01",
                    Date => start,
                    _ => "",
                }
            ),
        ];

    private string Write()
    {
        string[] headings = [.. s_headings, "Of our own", Date];
        File.WriteAllBytes(
            In("database.xlsx"),
            DatabaseWorkbook.Of(
                ("About", [(1, ["What this is"])]),
                (
                    Sheet,
                    [
                        (2, ["OGP commitments"]),
                        (4, headings),
                        (5, Row("TS0001", "7/1/2019")),
                        (9, Row("TS0002", "soon")),
                        (11, ["", "", "Total"]),
                    ]
                )
            )
        );
        return In("database.xlsx");
    }
}
