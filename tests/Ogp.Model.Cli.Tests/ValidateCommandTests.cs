using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Ogp.Model.Cli.Output;
using Ogp.Model.Tests;

namespace Ogp.Model.Cli.Tests;

public sealed class ValidateCommandTests : Folder
{
    [Fact]
    public void The_sample_keeps_a_milestone_that_ends_before_it_starts_and_validation_says_where()
    {
        string sample = WriteSample();

        Ogp run = Ogp.Run("validate", sample);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        string[] lines = File.ReadAllLines(sample);
        int line =
            Enumerable
                .Range(1, lines.Length - 1)
                .Single(i =>
                    lines[i].Contains("\"2021-05-31\"", StringComparison.Ordinal)
                    && lines[i - 1].Contains("\"2022-02-01\"", StringComparison.Ordinal)
                ) + 1;
        int column = lines[line - 1].IndexOf("\"2021", StringComparison.Ordinal) + 1;
        string number = $"{line}";
        Assert.Equal(
            $"{FileUri.PathOf(sample)}:{line}:{column} /actionPlans/0/commitments/9/milestones/3/period/end: error OGP1301: The period ends (2021-05-31) before it starts (2022-02-01).\n"
                + $"  {number} | {lines[line - 1]}\n"
                + $"  {new string(' ', number.Length)} | {new string(' ', column - 1)}{new string('^', "\"2021-05-31\"".Length)}\n",
            string.Concat(run.Out.Split('\n').Take(3).Select(text => text + "\n"))
        );

        // The note is about a rating of 2023 whose word came into use for plans of 2020.
        Assert.Equal(
            "structure: nothing found; coherence: 1 error, 1 note; completeness: nothing found\n1 document: 1 error, 0 warnings, 1 note\n",
            run.Error
        );
    }

    [Theory]
    [InlineData]
    [InlineData("--stream")]
    public void A_first_line_that_is_no_document_costs_that_line(params string[] options)
    {
        string file = Write("a.ndjson", "# plans of 2019\n{\"id\":\"AP_ECU01\",\"member\":\"ECU\",\"number\":\"x\"}\n");

        Ogp run = Ogp.Run(["validate", file, "--format", "json", .. options]);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(
            ["OGP1005 1", "OGP1010 2"],
            run.Json.GetProperty("findings")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("severity").GetString() == "error")
                .Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("line")}")
        );
    }

    [Theory]
    [InlineData("never", ExitCode.Fine)]
    [InlineData("error", ExitCode.Fine)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("note", ExitCode.Findings)]
    public void Fail_on_says_from_which_severity_on_the_exit_code_is_1(string failOn, int expected)
    {
        string file = Write("warned.json", """{"formatVersion":"1.0","unheard-of":1,"title":{"en":"A"}}""");

        Assert.Equal(expected, Ogp.Run("validate", file, "--fail-on", failOn).ExitCode);
    }

    [Theory]
    [InlineData("en", "Did you mean 'limited'?")]
    [InlineData("es", "¿Quiso decir «limited»?")]
    [InlineData("fr", "Vouliez-vous dire « limited » ?")]
    public void A_misspelt_level_gets_its_place_and_a_suggestion_in_the_readers_language(string language, string suggestion)
    {
        string file = Write(
            "typo.json",
            "{\n \"formatVersion\": \"1.0\",\n \"actionPlans\": [{ \"id\": \"AP_ECU01\", \"member\": \"ECU\", \"commitments\": [{ \"id\": \"EC0001\" }],\n"
                + "  \"reports\": [{ \"id\": \"r\", \"assessments\": [{ \"commitment\": \"EC0001\", \"ratings\": {\n   \"completion\": \"limitd\" } }] }] }]\n}"
        );

        Ogp run = Ogp.Run("validate", file, "--lang", language);

        Assert.StartsWith(
            $"{FileUri.PathOf(file)}:5:18 /actionPlans/0/reports/0/assessments/0/ratings/completion: {CountWords.Words("error OGP1205:", "error OGP1205:", "erreur OGP1205:").For(language)} ",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(suggestion, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_findings_as_data()
    {
        string file = Write("wrong.json", """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","number":"one"}]}""");

        JsonElement finding = Assert.Single(Ogp.Run("validate", file, "--format", "json").Json.GetProperty("findings").EnumerateArray());

        Assert.Equal(
            ("OGP1010", "error", "/actionPlans/0/number", "number", "string"),
            (
                finding.GetProperty("code").GetString(),
                finding.GetProperty("severity").GetString(),
                finding.GetProperty("pointer").GetString(),
                finding.GetProperty("arguments").GetProperty("expected").GetString(),
                finding.GetProperty("arguments").GetProperty("found").GetString()
            )
        );
    }

    public static TheoryData<string, byte[]> NoDocuments { get; } =
        new()
        {
            { "an empty file", [] },
            { "white space", "  \n"u8.ToArray() },
            { "an image", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13] },
            { "a table of something else", "name,age\r\nAna,7\r\n"u8.ToArray() },
            { "a table of one column", "plain words\nmore words\n"u8.ToArray() },
            { "JSON of something else", """{"name":"left-pad","version":"1.0.0"}"""u8.ToArray() },
            { "JSON that is no object", "[]"u8.ToArray() },
            { "cut off before the first value", "{\"actionPl"u8.ToArray() },
            { "UTF-16", [0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0] },
        };

    [Theory]
    [MemberData(nameof(NoDocuments))]
    public void What_is_no_document_gets_one_clear_message_and_exit_code_3(string what, byte[] bytes)
    {
        foreach (
            string[] command in new[]
            {
                new[] { "validate", "-" },
                ["score", "-"],
                ["convert", "-", "-o", In("out.json")],
                ["report", "-", "-o", In("out.html")],
            }
        )
        {
            Ogp run = Ogp.RunWith(bytes, command);
            string messages = command[0] == "validate" ? run.Out : run.Error;

            Assert.True(run.ExitCode == ExitCode.NoDocument, $"{what}: {command[0]} ended with {run.ExitCode}: {run.Error}");
            Assert.Single(messages.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.StartsWith(' '));
            Assert.DoesNotContain("   at ", messages, StringComparison.Ordinal);
            Assert.Empty(Directory.GetFiles(Root));
        }
    }

    [Fact]
    public void Json_in_utf_16_is_refused_as_json() =>
        Assert.StartsWith(
            "-:1:1: error OGP1005: ",
            Ogp.RunWith([0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0], "validate", "-").Out,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_truncated_document_gives_what_could_be_read_and_the_place_where_it_ends()
    {
        byte[] whole = Sample();
        byte[] half = whole[..(whole.Length / 2)];

        Ogp validated = Ogp.RunWith(half, "validate", "-");
        Ogp scored = Ogp.RunWith(half, "score", "-", "--format", "json");

        string lastLine = Encoding.UTF8.GetString(half).Split('\n')[^1];
        int lines = half.Count(b => b == (byte)'\n') + 1;
        Assert.Equal(ExitCode.Findings, validated.ExitCode);
        Assert.Contains($"-:{lines}:{lastLine.Length + 1}", validated.Out, StringComparison.Ordinal);
        Assert.Contains("OGP1002", validated.Out, StringComparison.Ordinal);
        Assert.Equal("AP_ECU01", scored.Json.GetProperty("plans")[0].GetProperty("id").GetString());
        Assert.InRange(scored.Json.GetProperty("plans")[0].GetProperty("commitmentCount").GetInt32(), 1, 9);
    }

    [Fact]
    public void A_missing_file_does_not_hide_the_findings_of_another()
    {
        Ogp run = Ogp.Run("validate", In("missing.json"), WriteSample());

        Assert.Equal(ExitCode.NoDocument, run.ExitCode);
        Assert.Contains("there is no file", run.Error, StringComparison.Ordinal);
        Assert.Contains("OGP1301", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_document_do_not_reach_the_terminal()
    {
        string file = Write("odd.json", "{\"formatVersion\":\"1.0\",\"a\\u001b[31m\\nb\":1,\"title\":{\"en\":\"A\"}}");

        Ogp run = Ogp.Run("validate", file);

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Single(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.StartsWith(' '));
    }

    [Theory]
    [InlineData("indented")]
    [InlineData("compact")]
    [InlineData("lines")]
    public void Plan_by_plan_the_same_is_found_as_at_once(string layout)
    {
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", WriteSample(), "-o", In("a.json"), "--layout", layout).ExitCode);

        Ogp whole = Ogp.Run("validate", In("a.json"), "--format", "json");
        Ogp stream = Ogp.Run("validate", In("a.json"), "--format", "json", "--stream");

        Assert.Equal(ExitCode.Findings, stream.ExitCode);
        Assert.Contains("OGP1301", stream.Out, StringComparison.Ordinal);
        Assert.Equal(whole.Json.GetProperty("findings").GetRawText(), stream.Json.GetProperty("findings").GetRawText());
        Assert.Equal(
            "part",
            stream.Json.GetProperty("files")[0].GetProperty("verdicts").GetProperty("coherence").GetProperty("examined").GetString()
        );
    }

    [Fact]
    public void A_workbook_is_looked_at_as_a_whole_in_a_stream_of_files_too()
    {
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", WriteSample(), "-o", In("a.xlsx")).ExitCode);

        Assert.Equal(Ogp.Run("validate", In("a.xlsx")).Out, Ogp.Run("validate", In("a.xlsx"), "--stream").Out);
    }

    [Fact]
    public void What_is_not_read_plan_by_plan_is_looked_at_as_a_whole_from_standard_input_too()
    {
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", WriteSample(), "-o", In("a.xlsx")).ExitCode);
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", WriteSample(), "-o", In("a.csv")).ExitCode);
        Write(
            "a.yaml",
            "dataset_type: nap5\nresources:\n- fields:\n  - datastore_id: commitments\n    choices:\n      C01: {en: Climate, fr: Climat}\n"
        );
        foreach (string file in (string[])[In("a.xlsx"), In("a.csv"), In("a.yaml"), In("sample.irm.json")])
        {
            byte[] bytes = File.ReadAllBytes(file);
            Ogp whole = Ogp.RunWith(bytes, "validate", "-");
            Assert.DoesNotContain("OGP1005", whole.Out, StringComparison.Ordinal);
            Assert.Equal(CodesOf(whole), CodesOf(Ogp.RunWith(bytes, "validate", "-", "--stream")));
            Assert.Equal(CodesOf(whole), CodesOf(Ogp.Run("validate", file, "--stream")));
        }

        string folder = Directory.CreateDirectory(In("tracker")).FullName;
        File.Copy(In("a.yaml"), Path.Combine(folder, "a.yaml"));
        Assert.Equal(Ogp.Run("validate", folder).Out, Ogp.Run("validate", folder, "--stream").Out);

        static IEnumerable<string> CodesOf(Ogp run) =>
            System.Text.RegularExpressions.Regex.Matches(run.Out, "OGP[0-9]{4}: ").Select(code => code.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>404</html>")]
    [InlineData("Commitment,Country\n")]
    public void What_is_called_a_workbook_and_is_no_archive_is_refused_as_such(string content)
    {
        string file = Write("plan.xlsx", content);
        foreach (
            string[] more in (string[][])
                [
                    [],
                    ["--stream"],
                ]
        )
        {
            Ogp run = Ogp.Run(["validate", file, .. more]);
            Assert.Equal(ExitCode.NoDocument, run.ExitCode);
            Assert.EndsWith(
                "plan.xlsx: error OGP2301: This is no workbook that can be read: it is no ZIP archive, as .xlsx is.\n",
                run.Out,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Of_very_many_findings_the_first_are_shown_and_all_are_counted()
    {
        string members = string.Concat(Enumerable.Range(0, 1500).Select(i => $",\"x{i}\":1"));
        string one = Write("one.json", $"{{\"formatVersion\":\"1.0\"{members}}}");

        Ogp run = Ogp.Run("validate", one, one);

        Assert.Equal(1000, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => !line.StartsWith(' ')));
        Assert.Contains("OGP1011: 1000 of 3000 are listed", run.Error, StringComparison.Ordinal);
        Assert.Contains("3000 warnings", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            3000,
            Ogp.Run("validate", one, one, "--format", "json").Json.GetProperty("unlisted")[0].GetProperty("count").GetInt32()
        );
    }

    [Fact]
    public void A_broken_line_costs_that_line_and_its_place_is_told()
    {
        string plan = "{\"formatVersion\":\"1.0\",\"actionPlans\":[{\"id\":\"a\",\"member\":\"ECU\"}]}";
        string file = Write("plans.ndjson", $"{plan}\nrubbish\n{plan.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)}\n");

        Ogp run = Ogp.Run("validate", file);

        Assert.Contains("plans.ndjson:2:1: error OGP1005", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(2, Ogp.Run("score", file, "--format", "json").Json.GetProperty("plans").GetArrayLength());
    }

    [Fact]
    public void A_document_on_a_line_is_one_with_a_line_feed_behind_it_too()
    {
        const string Document = "{\"formatVersion\":\"1.0\",\"actionPlans\":[{\"id\":\"AP_ECU01\",\"member\":\"ECU\"}]}";
        Ogp run = Ogp.Run("validate", Write("a.json", Document + "\n"), "--format", "json");
        JsonElement verdicts = run.Json.GetProperty("files")[0].GetProperty("verdicts");
        Assert.Equal("whole", verdicts.GetProperty("coherence").GetProperty("examined").GetString());
    }

    /// <summary>What comes through a pipe comes once: it is not opened to look what it is and then opened again.</summary>
    [CommandFact("mkfifo")]
    public async Task A_pipe_is_read_once()
    {
        string pipe = In("pipe");
        using (Process mkfifo = Process.Start("mkfifo", pipe))
        {
            await mkfifo.WaitForExitAsync();
        }

        // As /dev/stdin and /dev/fd/63 are, whose length is that of the link.
        string link = In("link");
        File.CreateSymbolicLink(link, pipe);
        byte[] document = await File.ReadAllBytesAsync(WriteSample());
        foreach (
            string[] command in (string[][])
                [
                    ["validate", pipe, "--fail-on", "never"],
                    ["validate", pipe, "--fail-on", "never", "--stream"],
                    ["validate", link, "--fail-on", "never"],
                    ["validate", link, "--fail-on", "never", "--stream"],
                    ["convert", link, "-o", In("a.ndjson")],
                ]
        )
        {
            Task writing = Task.Run(() => File.WriteAllBytes(pipe, document));
            Ogp ran = await Task.Run(() => Ogp.Run(command)).WaitAsync(TimeSpan.FromSeconds(60));
            await writing.WaitAsync(TimeSpan.FromSeconds(60));
            Assert.Equal(0, ran.ExitCode);
            Assert.Contains(command[0] == "convert" ? "1 plan" : "1 document", ran.Error, StringComparison.Ordinal);
        }
    }
}
