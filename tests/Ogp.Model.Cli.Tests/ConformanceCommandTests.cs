using System.Text.Json;
using Ogp.Model.Cli.Conformance;
using Ogp.Model.Tests;

namespace Ogp.Model.Cli.Tests;

/// <summary>Another implementation is run, scored, and told apart from one that crashes, hangs or is not there.</summary>
public sealed class ConformanceCommandTests : Folder
{
    private static readonly KitFinding s_first = new("OGP1301", "error", "/a");
    private static readonly KitFinding s_second = new("OGP1101", "warning", "");
    private static readonly KitDocument s_document = new("documents/x.irm.json", "recommended", [s_first, s_second, s_second]);

    [CommandFact("python3")]
    public void The_example_in_another_language_scores_above_zero_and_below_one()
    {
        string example = Path.Combine(ReferenceTests.Docs, "conformance", "example.py");
        Ogp run = Ogp.Run("conformance", "--cmd", $"python3 \"{example}\" {{file}}", "--format", "json");
        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.InRange(run.Json.GetProperty("score").GetDecimal(), 0.0001m, 0.9999m);
        JsonElement dates = run
            .Json.GetProperty("families")
            .EnumerateArray()
            .Single(family => family.GetProperty("name").GetString() == "dates");
        Assert.True(dates.GetProperty("matched").GetInt32() > 0);
        Assert.Equal(0, run.Json.GetProperty("documents").GetProperty("failed").GetInt32());
    }

    [Fact]
    public void A_program_that_is_not_there_is_wrong_usage()
    {
        Ogp run = Ogp.Run("conformance", "--cmd", "no-such-validator {file}");
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("ogp: 'no-such-validator' cannot be started: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("mytool", "30")]
    [InlineData("mytool {file}", "0")]
    [InlineData("mytool {file}", "-1")]
    [InlineData("\"my tool {file}", "30")]
    [InlineData("mytool \"{file}", "30")]
    [InlineData("\"\" {file}", "30")]
    public void A_command_without_a_file_a_program_or_time_is_wrong_usage(string command, string timeout) =>
        Assert.Equal(ExitCode.Usage, Ogp.Run("conformance", "--cmd", command, "--timeout", timeout).ExitCode);

    [CommandFact("python3")]
    public async Task Only_an_object_with_findings_is_an_answer_whatever_the_exit_code()
    {
        Answer told = await Ask(
            "print('{\"findings\":[{\"code\":\"OGP1301\",\"severity\":\"error\",\"pointer\":\"/a\",\"more\":1}]}'); sys.exit(7)"
        );
        Assert.Equal(new([s_first]), told);
        Assert.Equal(
            "exit code 7, and no findings as JSON: it broke",
            (await Ask("print('it broke', file=sys.stderr); sys.exit(7)")).Failure
        );
        Assert.Equal("exit code 0, and no findings as JSON", (await Ask("print('[]')")).Failure);
        Assert.Equal("exit code 0, and no findings as JSON", (await Ask("print('{\"findings\":[{}]}')")).Failure);
        Assert.Equal("no answer within 2 s", (await Ask("time.sleep(60)", seconds: 2)).Failure);
        Assert.Equal("more output than any document has findings", (await Ask("while True: print('x' * 9999)")).Failure);
    }

    [CommandFact("python3")]
    public async Task Names_with_spaces_reach_the_command_whole()
    {
        Answer answer = await Ask("print('{\"findings\":[{\"code\":\"' + '|'.join(sys.argv[1:]) + '\"}]}')", file: "a b", ruleSet: "c d");
        Assert.Equal("a b|c d", Assert.Single(answer.Findings).Code);
    }

    public static TheoryData<string[], int, int, int, bool> Answers =>
        new()
        {
            { ["OGP1301 error /a", "OGP1101 warning", "OGP1101 warning"], 0, 0, 3, true },
            { ["OGP1101 warning", "OGP1301 error /a", "OGP1101 warning"], 0, 0, 3, true },
            { [], 3, 0, 0, false },
            { ["OGP1101 warning"], 2, 0, 1, false },
            { ["OGP1101 error", "OGP1301 error /b"], 3, 2, 2, false },
            { ["OGP1301 error /a", "OGP1301 error /a", "OGP1101 warning", "OGP1101 warning"], 0, 1, 3, false },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_document_is_exact_where_all_is_told_and_nothing_else(string[] told, int missing, int extra, int codes, bool isExact)
    {
        Answer answer = new(
            told.Select(line => line.Split(' '))
                .Select(words => new KitFinding(words[0], words[1], words.ElementAtOrDefault(2) ?? ""))
                .ToValueList()
        );
        DocumentScore score = DocumentScore.Of(s_document, answer);
        Assert.Equal((missing, extra, codes, isExact), (score.Missing.Count, score.Extra.Count, score.CodesMatched, score.IsExact));
    }

    [Fact]
    public void A_share_counts_what_is_missing_not_expected_and_not_answered()
    {
        DocumentScore exact = DocumentScore.Of(s_document, new(s_document.Findings));
        DocumentScore failed = DocumentScore.Of(s_document with { Findings = [] }, Answer.None("crash"));
        DocumentScore extra = DocumentScore.Of(s_document, new([.. s_document.Findings, new("X1", "error", "")]));
        Assert.Equal(1m, Score(exact).Share);
        Assert.Equal(0.75m, Score(exact, failed).Share);
        Assert.Equal(0.75m, Score(extra).Share);
        Assert.Equal(0m, Score(failed).Share);
        Assert.Equal([new("references", 2, 2, 0), new("dates", 1, 1, 0), new("unknown", 0, 0, 1)], Score(extra).Families);
        static ConformanceScore Score(params DocumentScore[] documents) => new("0", [.. documents], 0);
    }

    private Task<Answer> Ask(string body, double seconds = 30, string file = "file", string ruleSet = "rules")
    {
        string script = Write("tool.py", $"import sys, time\n{body}\n");
        return new Implementation($"python3 \"{script}\" {{file}} {{ruleset}}", TimeSpan.FromSeconds(seconds)).AskAsync(
            file,
            ruleSet,
            default
        );
    }
}
