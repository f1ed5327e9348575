using System.Text;
using System.Text.Json;
using Ogp.Model.Tests;

namespace Ogp.Model.Cli.Tests;

/// <summary>Templates, Parquet and derived columns as they are defined, through the command.</summary>
public sealed class OtherFormsTests : Folder
{
    private const string Edition = "ogp-database/2024-07/commitments.csv";

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void A_template_is_a_workbook_that_reads_without_a_finding(string language)
    {
        Assert.Equal((0, ""), Ends(Ogp.Run("template", "-o", In("plan.xlsx"), "--lang", language)));
        Assert.Equal(0, Ogp.Run("validate", In("plan.xlsx"), "--fail-on", "note").ExitCode);
        Assert.Equal(2, Ogp.Run("template", "-o", In("plan.xlsx")).ExitCode);
        Assert.Equal(2, Ogp.Run("template", "-o", In("plan.json")).ExitCode);
        Assert.Equal(2, Ogp.Run("template", "-o", In("plan.xlsx"), "--lang", "pt").ExitCode);
    }

    [Fact]
    public void Parquet_is_one_file_or_a_new_folder_and_what_is_lost_is_told()
    {
        string sample = WriteSample();
        Ogp file = Ogp.Run("convert", sample, "-o", In("plans.parquet"));
        Assert.Equal(0, file.ExitCode);
        Assert.Contains("OGP2401", file.Error, StringComparison.Ordinal);
        byte[] bytes = File.ReadAllBytes(In("plans.parquet"));
        Assert.Equal(("PAR1", "PAR1"), (Encoding.ASCII.GetString(bytes[..4]), Encoding.ASCII.GetString(bytes[^4..])));

        Assert.Equal(0, Ogp.Run("convert", sample, "-o", In("plans") + Path.DirectorySeparatorChar).ExitCode);
        string[] written = Directory.GetFiles(In("plans"), "*", SearchOption.AllDirectories);
        Assert.Equal(3, written.Length);
        Assert.All(written, path => Assert.EndsWith(Path.Combine("year=2019", "data.parquet"), path, StringComparison.Ordinal));

        Ogp again = Ogp.Run("convert", sample, "-o", In("plans"));
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("not empty", again.Error, StringComparison.Ordinal);
        Assert.Equal(["plans", "plans.parquet", "sample.irm.json"], Directory.GetFileSystemEntries(Root).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("plans.parquet", "1 plan, 1 commitment written.")]
    [InlineData("plans/", "2 plans, 1 commitment written.")]
    public void A_plan_without_a_row_is_told_and_not_counted(string output, string counted)
    {
        string plans = Write(
            "plans.irm.json",
            """
            { "formatVersion": "1.0", "actionPlans": [
              { "id": "a" },
              { "id": "b", "commitments": [{ "id": "c" }] },
              { "id": "d", "reports": [{ "id": "r", "assessments": [{ "cluster": "k", "ratings": { "completion": "limited" } }] }] }] }
            """
        );

        string error = Ogp.Run("convert", plans, "-o", In(output)).Error;

        Assert.Contains("'actionPlans (without a row)'", error, StringComparison.Ordinal);
        Assert.EndsWith($"{counted}\n", error, StringComparison.Ordinal);
    }

    [SharedDataFact(Edition)]
    public void As_defined_an_absent_input_is_never_a_no()
    {
        JsonElement defined = Ogp.Run(
            "recompute",
            SharedData.PathOf(Edition),
            "--mode",
            "as-defined",
            "--format",
            "json",
            "--lang",
            "es"
        ).Json;
        JsonElement[] columns = [.. defined.GetProperty("columns").EnumerateArray()];
        Assert.Equal(50, columns.Length);
        Assert.All(
            columns,
            column => Assert.Equal(290, column.GetProperty("computable").GetInt32() + column.GetProperty("notComputable").GetInt32())
        );

        // OGP stores 0 for high results where nothing is rated; the definition says that it cannot be told, and of what.
        JsonElement[] results =
        [
            .. defined.GetProperty("differences").EnumerateArray().Where(cell => cell.GetProperty("column").GetString() == "High DIOG"),
        ];
        Assert.NotEmpty(results);
        Assert.All(
            results,
            cell =>
            {
                Assert.Equal("0", cell.GetProperty("recorded").GetString());
                Assert.Equal(JsonValueKind.Null, cell.GetProperty("defined").ValueKind);
                Assert.Equal(2, cell.GetProperty("missing").GetArrayLength());
                Assert.StartsWith("no se puede calcular: ", cell.GetProperty("explanation").GetString(), StringComparison.Ordinal);
            }
        );
        Assert.Equal(2, Ogp.Run("recompute", SharedData.PathOf(Edition), "--mode", "as-defined", "--from", "labels").ExitCode);
    }

    private static (int Code, string Error) Ends(Ogp run) => (run.ExitCode, run.Error);
}
