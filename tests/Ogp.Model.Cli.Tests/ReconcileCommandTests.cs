using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Tests;

namespace Ogp.Model.Cli.Tests;

/// <summary>The totals of real reports against OGP's database, through the command.</summary>
public sealed class ReconcileCommandTests : Folder
{
    private const string Printed = PrintedReports.Folder;
    private const string Database = "ogp-database/2024-07/commitments.csv";

    [SharedDataFact(Printed, Database)]
    public void Every_total_of_a_real_report_agrees_or_its_difference_has_a_name()
    {
        JsonElement[] reports = [.. Reconcile().EnumerateArray()];
        JsonElement[] totals = [.. reports.SelectMany(report => report.GetProperty("totals").EnumerateArray())];

        // The database of the tests has some rows of each plan only: nothing that a report prints may contradict them.
        Assert.True(totals.Length > 50);
        Assert.DoesNotContain(totals, total => total.GetProperty("verdict").GetString() == "contradicts");
        Assert.Contains(
            reports,
            report => report.GetProperty("plan").GetString() == "AP_GEO03" && report.GetProperty("isRated").GetBoolean()
        );
        Assert.Contains(totals, total => total.GetProperty("verdict").GetString() == "other-commitments");
        Assert.Contains(totals, total => total.GetProperty("verdict").GetString() == "not-rated");
    }

    [SharedDataFact(Printed, Database)]
    public void Every_percentage_follows_by_the_rounding_of_its_report_but_for_one_misprint()
    {
        string[] odd =
        [
            .. Reconcile()
                .EnumerateArray()
                .SelectMany(report =>
                    report
                        .GetProperty("totals")
                        .EnumerateArray()
                        .Where(total => total.TryGetProperty("percent", out _) && total.GetProperty("roundings").GetArrayLength() == 0)
                        .Select(total => $"{report.GetProperty("report").GetString()}: {total.GetProperty("explanation").GetString()}")
                ),
        ];
        Assert.EndsWith("38 of 39 is 97.4%, which no rounding prints as 98%", Assert.Single(odd), StringComparison.Ordinal);
        Assert.StartsWith("uruguay-ap4-2018-2020-design-report", odd[0], StringComparison.Ordinal);
    }

    [SharedDataFact(Printed, Database)]
    public void Columns_that_sum_to_39_of_40_are_told()
    {
        string[] incomplete =
        [
            .. Reconcile()
                .EnumerateArray()
                .SelectMany(report =>
                    report
                        .GetProperty("incomplete")
                        .EnumerateArray()
                        .Select(column => $"{report.GetProperty("report").GetString()} {column.GetProperty("explanation").GetString()}")
                ),
        ];
        Assert.Equal(
            [
                "uruguay-ap3-2016-2018-end-of-term.midterm the totals sum to 39 of 40",
                "uruguay-ap3-2016-2018-end-of-term the totals sum to 39 of 40",
            ],
            incomplete
        );
    }

    [Fact]
    public void A_report_can_be_held_against_its_own_ratings_in_every_form()
    {
        string sample = WriteSample();
        Ogp text = Ogp.Run("reconcile", sample, sample);
        Assert.Equal(0, text.ExitCode);
        Assert.Contains("8 of 10", text.Out, StringComparison.Ordinal);
        Assert.Contains("agrees", text.Out, StringComparison.Ordinal);
        Assert.Contains("Declarado en el informe", Ogp.Run("reconcile", sample, sample, "--lang", "es").Out, StringComparison.Ordinal);
        Assert.StartsWith(
            "plan,report,total,variable,levels,",
            Ogp.Run("reconcile", sample, sample, "--format", "csv").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_totals_it_says_so()
    {
        string none = Write("none.irm.json", """{ "formatVersion": "1.0" }""");
        Ogp run = Ogp.Run("reconcile", none, none);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Contains("states totals", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, Ogp.Run("reconcile", none, In("nothing.csv")).ExitCode);
    }

    [Fact]
    public void Where_only_the_second_document_states_totals_the_order_is_wrong()
    {
        string none = Write("none.irm.json", """{ "formatVersion": "1.0" }""");
        string sample = WriteSample();
        Ogp run = Ogp.Run("reconcile", none, sample);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains($"ogp: '{sample}' does: name it first.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Percentages are rounded to the nearest whole number", "Ratings of")]
    [InlineData("es", "Los porcentajes se redondean al entero más cercano", "Calificaciones de")]
    [InlineData("fr", "Les pourcentages sont arrondis à l’entier le plus proche", "Notations de")]
    public void The_text_names_the_rounding_and_the_report_that_the_ratings_are_of(string language, string rounding, string heading)
    {
        string package = Write(
            "p.irm.json",
            """
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_BRA02","member":"BRA","commitments":[{"id":"a"},{"id":"b"},{"id":"c"}],
              "reports":[{"id":"the-midterm","point":"midterm",
                "statedTallies":[{"id":"t","variable":"completion","levels":["complete"],"count":2,"of":3,"percent":67}],
                "assessments":[
                  {"commitment":"a","ratings":{"completion":"complete"}},
                  {"commitment":"b","ratings":{"completion":"complete"}},
                  {"commitment":"c","ratings":{"completion":"limited"}}]}]}]}
            """
        );
        string text = Ogp.Run("reconcile", package, package, "--lang", language).Out;
        Assert.Contains(rounding, text, StringComparison.Ordinal);
        Assert.Contains(heading, text, StringComparison.Ordinal);
        Assert.Contains("the-midterm", text, StringComparison.Ordinal);
        string[] csv = Ogp.Run("reconcile", package, package, "--format", "csv").Out.Split('\n');
        Assert.Equal("the-midterm", csv[1].Split(',')[Array.IndexOf(csv[0].Split(','), "ratedIn")]);
        JsonElement total = Ogp.Run("reconcile", package, package, "--format", "json").Json[0].GetProperty("totals")[0];
        Assert.Equal(["the-midterm"], total.GetProperty("ratedIn").EnumerateArray().Select(report => report.GetString()));
    }

    private JsonElement Reconcile()
    {
        File.WriteAllBytes(In("printed.irm.json"), IrmJson.Write(PrintedReports.ReadAll()));
        return Ogp.Run("reconcile", In("printed.irm.json"), SharedData.PathOf(Database), "--format", "json").Json;
    }
}
