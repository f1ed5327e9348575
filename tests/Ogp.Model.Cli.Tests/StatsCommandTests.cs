using System.Globalization;
using System.Text.Json;

namespace Ogp.Model.Cli.Tests;

public sealed class StatsCommandTests : Folder
{
    private const string Title = "/actionPlans/*/commitments/*/title";

    private const string Plan =
        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","submitted":"2019","commitments":[{"id":"1","title":{"en":"One"}},{"id":"2"}]}]}""";

    private const string Other =
        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_KEN01","member":"KEN","submitted":"2021","commitments":[{"id":"3","title":{"es":"Tres"}}]}]}""";

    [Theory]
    [InlineData("a.irm.json", "b.irm.json")]
    [InlineData("both.ndjson")]
    public void Files_and_lines_are_counted_together(params string[] files)
    {
        WriteFiles();

        Assert.Equal([("", 2, 0, 3)], Counts([.. files]));
        Assert.Equal([("en", 1, 0, 3), ("es", 1, 0, 3)], Counts([.. files, "--by", "language"]));
        Assert.Equal([("ECU", 1, 0, 2), ("KEN", 1, 0, 1)], Counts([.. files, "--by", "member"]));
        Assert.Equal([("2017-2019", 1, 0, 2), ("2020-", 1, 0, 1)], Counts([.. files, "--by", "era"]));
    }

    [Fact]
    public void The_CSV_of_OGPs_database_is_counted_too()
    {
        WriteFiles();
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("a.irm.json"), "-o", In("a.csv"), "--edition", "2024-07").ExitCode);

        Assert.Equal([("ECU", 1, 0, 2)], Counts(["a.csv", "--by", "member"]));
    }

    [Fact]
    public void All_forms_say_the_same()
    {
        string sample = WriteSample();
        string[] json =
        [
            .. Ogp.Run("stats", sample, "--by", "language", "--format", "json")
                .Json.GetProperty("fields")
                .EnumerateArray()
                .Select(field => string.Join(',', field.EnumerateObject().Select(member => member.Value.ToString()))),
        ];
        string[] csv = Ogp.Run("stats", sample, "--by", "language", "--format", "csv")
            .Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        string text = Ogp.Run("stats", sample, "--by", "language").Out;

        Assert.NotEmpty(json);
        Assert.Equal(json, csv.Skip(1));
        Assert.All(
            json.Select(row => row.Split(',')),
            row => Assert.Matches($@"{System.Text.RegularExpressions.Regex.Escape(row[1])} +{row[2]} +{row[3]} +{row[4]} ", text)
        );
    }

    [Fact]
    public void A_file_that_holds_no_document_is_told()
    {
        Ogp run = Ogp.Run("stats", Write("x.json", "7"), "--format", "json");

        Assert.Equal((ExitCode.NoDocument, ""), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string sample = WriteSample();
        string expected = Ogp.Run("stats", sample, "--by", "era").Out;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
            Assert.Equal(expected, Ogp.Run("stats", sample, "--by", "era").Out);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private void WriteFiles()
    {
        Write("a.irm.json", Plan);
        Write("b.irm.json", Other);
        Write("both.ndjson", $"{Plan}\n{Other}\n");
    }

    private (string, int, int, int)[] Counts(string[] args) =>
        [
            .. Ogp.Run(["stats", .. args.Select(arg => arg.Contains('.', StringComparison.Ordinal) ? In(arg) : arg), "--format", "json"])
                .Json.GetProperty("fields")
                .EnumerateArray()
                .Where(field => field.GetProperty("path").GetString() == Title)
                .Select(field =>
                    (
                        field.GetProperty("group").GetString()!,
                        field.GetProperty("stated").GetInt32(),
                        field.GetProperty("absent").GetInt32(),
                        field.GetProperty("of").GetInt32()
                    )
                ),
        ];
}
