using System.Text.Json;
using Ogp.Model.Cli.Output;
using Ogp.Model.Json;
using Ogp.Model.Tests;
using Sylvan.Data.Csv;

namespace Ogp.Model.Cli.Tests;

/// <summary>The July 2024 edition of OGP's database through the command.</summary>
public sealed class DatabaseTests : Folder
{
    private const string Edition = "ogp-database/2024-07/commitments.csv";

    [SharedDataFact(Edition)]
    public void Every_commitment_stands_under_its_plan_and_every_rating_is_a_level_or_a_named_absence()
    {
        List<Dictionary<string, string>> rows = Rows();
        JsonElement plans = Ogp.Run("score", SharedData.PathOf(Edition), "--format", "json").Json.GetProperty("plans");

        Dictionary<string, string> planOf = new(StringComparer.Ordinal);
        foreach (JsonElement plan in plans.EnumerateArray())
        {
            foreach (JsonElement commitment in plan.GetProperty("commitments").EnumerateArray())
            {
                planOf.Add(commitment.GetProperty("id").GetString()!, plan.GetProperty("id").GetString()!);
                foreach (
                    JsonProperty rating in commitment
                        .GetProperty("ratings")
                        .EnumerateObject()
                        .SelectMany(report => report.Value.EnumerateObject())
                )
                {
                    RatingKey key = RatingKey.Of(rating.Name);
                    string said = rating.Value.GetString()!;
                    Assert.True(
                        Absence.Of(said).IsKnown || Scales.LevelsOf(key.Variable)!.Find(said) is not null,
                        $"{rating.Name} = {said}"
                    );
                }
            }
        }

        Assert.Equal(rows.ToDictionary(row => row["Commitment Unique Identifier"], row => row["Action Plan ID"]), planOf);
    }

    [SharedDataFact(Edition)]
    public void A_computed_star_is_the_recorded_one_or_a_named_anomaly_with_its_reason()
    {
        int recorded = Rows()
            .SelectMany(row =>
                new[]
                {
                    row["Starred (2015 Only)"],
                    row["Starred (Current Formula) Progress Report"],
                    row["Starred (Current Formula) End of Term"],
                }
            )
            .Count(cell => cell is "0" or "1");
        JsonElement[] stars =
        [
            .. Ogp.Run("score", SharedData.PathOf(Edition), "--format", "json")
                .Json.GetProperty("plans")
                .EnumerateArray()
                .SelectMany(plan => plan.GetProperty("stars").EnumerateArray())
                .Where(star => star.GetProperty("recorded").GetString() is "yes" or "no"),
        ];

        Assert.Equal(recorded, stars.Length);
        Assert.All(
            stars,
            star =>
            {
                string computed = star.GetProperty("computed").GetProperty("value").GetString()!;
                bool same = computed == star.GetProperty("recorded").GetString();
                Assert.Equal(same, star.GetProperty("agrees").GetBoolean());
                Assert.True(same || star.GetProperty("anomaly").GetString() is "input-absent" or "inputs-disagree");
                Assert.True(same || star.GetProperty("computed").GetProperty("explanation").GetString()!.Length > 0);
            }
        );
        double agreeing = stars.Count(star => star.GetProperty("agrees").GetBoolean()) / (double)stars.Length;
        Assert.True(agreeing > 0.98, $"{agreeing:P1} agree");
    }

    [SharedDataFact(Edition)]
    public void Shuffled_rows_and_reordered_columns_give_the_same_plans()
    {
        List<Dictionary<string, string>> rows = Rows();
        string[] headings = [.. rows[0].Keys];
        string expected = Ogp.Run("score", SharedData.PathOf(Edition), "--format", "json").Out;

        // A fixed order that has nothing to do with the file's.
        string[] turned = [.. headings.OrderBy(heading => new string([.. heading.Reverse()]), StringComparer.Ordinal)];
        string shuffled = Write(
            "shuffled.csv",
            Csv(
                turned,
                rows.OrderBy(row => row["id"][^1]).ThenByDescending(row => row["Commitment Unique Identifier"], StringComparer.Ordinal)
            )
        );

        Assert.Equal(expected, Ogp.Run("score", shuffled, "--format", "json").Out);
    }

    [SharedDataFact(Edition)]
    public void Converted_to_irm_json_the_scores_are_the_same_and_nothing_is_unknown_to_the_format()
    {
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", SharedData.PathOf(Edition), "-o", In("plans.irm.json")).ExitCode);

        Assert.Equal(
            Ogp.Run("score", SharedData.PathOf(Edition), "--format", "json").Out,
            Ogp.Run("score", In("plans.irm.json"), "--format", "json").Out
        );
        Assert.DoesNotContain("OGP10", Ogp.Run("validate", In("plans.irm.json")).Out, StringComparison.Ordinal);
    }

    private static List<Dictionary<string, string>> Rows()
    {
        using CsvDataReader reader = CsvDataReader.Create(SharedData.PathOf(Edition), new CsvDataReaderOptions { BufferSize = 1 << 20 });
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.GetString(i), StringComparer.Ordinal));
        }

        return rows;
    }

    [SharedDataFact("ogp-database")]
    public void Merging_editions_and_the_process_joins_commitments_and_plans()
    {
        string[] files = ["2015-05/commitments.csv", "2016-07/process.csv", "2016-07/commitments.csv"];

        Ogp run = Ogp.Run(["merge", .. files.Select(file => SharedData.PathOf($"ogp-database/{file}")), "-o", In("all.json")]);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        IrmPackage merged = IrmJson.Read(File.ReadAllBytes(In("all.json"))).Value!;
        ActionPlan armenia = merged.ActionPlans.Single(plan => plan.Id == new ActionPlanId("AP_ARM01"));
        Assert.Equal(2, armenia.Reports.Single(report => report.Id == "midterm").Process.Count);
        Commitment first = armenia.Commitments.Single(commitment =>
            commitment.Title["und"]!.StartsWith("1.1.a. ", StringComparison.Ordinal)
        );
        Assert.Equal("AP_ARM01-1.1.a", first.Id.Text);
        RatingSet ratings = armenia.Reports.Single(report => report.Id == "midterm").AssessmentOf(first.Id)!.Ratings;
        Assert.Equal("supplementary-materials", ratings[RatingKey.Of("timebound")].Level);
        Assert.Equal("complete", ratings[RatingKey.Of("completion")].Level);
    }

    /// <summary>A file is read plan by plan, standard input as a whole.</summary>
    [SharedDataTheory("ogp-database")]
    [InlineData("2015-05/commitments.csv")]
    [InlineData("2016-07/commitments.csv")]
    [InlineData("2016-07/process.csv")]
    [InlineData("2024-07/commitments.csv")]
    public void Lines_of_a_file_are_those_of_standard_input_and_so_is_what_is_said(string file)
    {
        byte[] bytes = File.ReadAllBytes(SharedData.PathOf($"ogp-database/{file}"));
        File.WriteAllBytes(In("-"), bytes);

        Ogp streamed = Ogp.Run("convert", Path.Combine(Root, "-"), "-o", In("streamed.ndjson"));
        Ogp whole = Ogp.RunWith(bytes, "convert", "-", "-o", In("whole.ndjson"));

        Assert.Equal(ExitCode.Fine, streamed.ExitCode);
        Assert.Equal(whole.Error, streamed.Error.Replace(FileUri.PathOf(In("-")), "-", StringComparison.Ordinal));
        Assert.Equal(File.ReadAllText(In("whole.ndjson")), File.ReadAllText(In("streamed.ndjson")));
        Assert.Equal(["-", "streamed.ndjson", "whole.ndjson"], Directory.GetFiles(Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_file_that_is_no_database_is_converted_as_what_it_is_and_nothing_is_left_of_one_that_is_nothing()
    {
        Ogp json = Ogp.Run("convert", WriteSample(), "-o", In("sample.ndjson"));
        Ogp nothing = Ogp.Run("convert", Write("prose.csv", "Once upon a time\n"), "-o", In("prose.ndjson"));

        Assert.Equal(ExitCode.Fine, json.ExitCode);
        Assert.Equal(Sample(), IrmJson.Write(IrmJson.Read(File.ReadAllBytes(In("sample.ndjson"))).Value!));
        Assert.Equal(ExitCode.NoDocument, nothing.ExitCode);
        Assert.Contains("OGP2001", nothing.Error, StringComparison.Ordinal);
        Assert.Equal(["prose.csv", "sample.irm.json", "sample.ndjson"], Directory.GetFiles(Root).Select(Path.GetFileName).Order());
    }

    [SharedDataFact(Edition)]
    public void Plan_by_plan_the_same_is_found_but_for_what_lies_between_plans()
    {
        string file = SharedData.PathOf(Edition);

        Ogp streamed = Ogp.Run("validate", file, "--stream", "--format", "json");
        Ogp whole = Ogp.Run("validate", file, "--format", "json");

        Assert.Equal(whole.ExitCode, streamed.ExitCode);
        ILookup<bool, string> isBetween = Found(whole).ToLookup(line => line.StartsWith("OGP1320 ", StringComparison.Ordinal));
        Assert.NotEmpty(isBetween[true]);
        Assert.Equal(isBetween[false], Found(streamed));
        Assert.Equal(
            "part",
            streamed.Json.GetProperty("files")[0].GetProperty("verdicts").GetProperty("coherence").GetProperty("examined").GetString()
        );

        // Of a rule a finding has a pointer into the package, and each plan is a package by itself.
        static string[] Found(Ogp run) =>
            [
                .. run
                    .Json.GetProperty("findings")
                    .EnumerateArray()
                    .Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("message")}")
                    .Order(StringComparer.Ordinal),
            ];
    }

    private static string Csv(string[] headings, IEnumerable<Dictionary<string, string>> rows)
    {
        static string Line(IEnumerable<string> cells) =>
            string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";
        return Line(headings) + string.Concat(rows.Select(row => Line(headings.Select(heading => row[heading]))));
    }
}
