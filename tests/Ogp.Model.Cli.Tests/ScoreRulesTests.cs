using System.Text.Json;
using System.Text.RegularExpressions;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Cli.Tests;

/// <summary>ogp score with a member's own rules: the example of docs/scores.md.</summary>
public sealed partial class ScoreRulesTests : Folder
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "scores.md")).ReplaceLineEndings("\n");

    private static string Block(string language) =>
        Blocks().Matches(s_page).Single(block => block.Groups[1].Value == language).Groups[2].Value;

    [Fact]
    public void The_example_gives_what_the_page_says()
    {
        string rules = Write("rules.json", Block("json"));
        Ogp csv = Ogp.Run("score", WriteSample(), "--rules", rules, "--format", "csv");
        Assert.Equal(Block("csv"), csv.Out.ReplaceLineEndings("\n"));

        JsonElement plan = Ogp.Run("score", WriteSample(), "--rules", rules, "--format", "json").Json.GetProperty("plans")[0];
        string[] expected = [.. Block("csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[4])];
        Assert.Equal(
            expected,
            plan.GetProperty("commitments")
                .EnumerateArray()
                .Select(commitment => commitment.GetProperty("scores")[0].GetProperty("value").GetString())
        );
        JsonElement rate = plan.GetProperty("rates").GetProperty("delivered-openly");
        Assert.Equal(expected.Count(value => value == "yes"), rate.GetProperty("count").GetInt32());

        string text = Ogp.Run("score", WriteSample(), "--rules", rules, "--explain").Out;
        Assert.Contains("delivered-openly", text, StringComparison.Ordinal);
        Assert.Contains("✗", text, StringComparison.Ordinal);
        Assert.Contains("% (≥ 70%): ", text, StringComparison.Ordinal);
        string french = Ogp.Run("score", WriteSample(), "--rules", rules, "--explain", "--lang", "fr").Out;
        Assert.Contains("\u00A0% (≥ 70\u00A0%)\u00A0: ", french, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_error_is_refused_and_does_not_go_with_groups()
    {
        string rules = Write("rules.json", Block("json").Replace("\"completion\"", "\"completon\"", StringComparison.Ordinal));
        Ogp run = Ogp.Run("score", WriteSample(), "--rules", rules);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("OGP1041", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, Ogp.Run("score", WriteSample(), "--rules", rules, "--by", "plan").ExitCode);
    }

    [GeneratedRegex("```(json|csv)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
