using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using Ogp.Model.Cli.Output;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Cli.Tests;

/// <summary>What every form of the findings has in common, and what each must keep to.</summary>
public sealed class FindingsOutputTests : Folder
{
    [Fact]
    public void Nothing_that_a_document_says_turns_a_line_of_text()
    {
        string message = PathText.Line("a\u202Eb\u2066c\u200Fd\te\u0085f");
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd e f", message);
    }

    private const string Broken = """
        {"formatVersion":"1.0","a%bc,d\u0001\r\n<e>&":1,"licence":7,
         "actionPlans":[{"id":"p","member":"ECU","period":{"start":"2020","end":"2019"},"id":"p"}]}
        """;

    private static readonly string s_sarifSchema = typeof(FindingsOutputTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "SarifSchema")
        .Value!;

    private static readonly string[] s_codes = ["OGP1011", "OGP1010", "OGP1301", "OGP1012"];

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("msbuild")]
    [InlineData("html")]
    public void Every_form_tells_every_finding_and_each_verdict_by_itself(string format)
    {
        Ogp run = Ogp.Run("validate", Write("broken.json", Broken), "--format", format);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.All(s_codes, code => Assert.Contains(code, run.Out, StringComparison.Ordinal));
        Assert.All(
            (string[])["structure", "coherence", "completeness"],
            aspect => Assert.Contains(aspect, run.Out + run.Error, StringComparison.Ordinal)
        );
        Assert.DoesNotContain('\u0001', run.Out);
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_told_where_nobody_sees_the_messages()
    {
        string[] of = ["validate", WriteSample(), In("missing.irm.json"), "--format"];
        Ogp sarif = Ogp.Run([.. of, "sarif"]);
        JsonElement invocation = sarif.Json.GetProperty("runs")[0].GetProperty("invocations")[0];
        JsonElement notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal(ExitCode.NoDocument, sarif.ExitCode);
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("error", notification.GetProperty("level").GetString());
        Assert.EndsWith(
            "missing.irm.json: not examined",
            notification.GetProperty("message").GetProperty("text").GetString(),
            StringComparison.Ordinal
        );

        string[] commands = Ogp.Run([.. of, "github"]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(
            commands,
            line =>
                line.StartsWith("::error title=ogp::", StringComparison.Ordinal)
                && line.EndsWith("missing.irm.json: not examined", StringComparison.Ordinal)
        );
        Assert.True(
            Ogp.Run("validate", WriteSample(), "--format", "sarif")
                .Json.GetProperty("runs")[0]
                .GetProperty("invocations")[0]
                .GetProperty("executionSuccessful")
                .GetBoolean()
        );
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("junit")]
    public void The_language_changes_texts_only(string format)
    {
        string file = Write("broken.json", Broken);

        Assert.NotEqual(
            Ogp.Run("validate", file, "--format", format).Out,
            Ogp.Run("validate", file, "--format", format, "--lang", "fr").Out
        );
        Assert.Equal(
            Places(Ogp.Run("validate", file, "--format", "json")),
            Places(Ogp.Run("validate", file, "--format", "json", "--lang", "fr"))
        );

        static string[] Places(Ogp run) =>
            [
                .. run
                    .Json.GetProperty("findings")
                    .EnumerateArray()
                    .Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("offset")}"),
            ];
    }

    [Theory]
    [InlineData("en", "error", "warning")]
    [InlineData("es", "error", "advertencia")]
    [InlineData("fr", "erreur", "avertissement")]
    public void People_read_the_severity_in_their_language_and_machines_in_English(string language, string error, string warning)
    {
        string file = Write("broken.json", Broken);
        string told = Ogp.Run("validate", file, "--lang", language).Out;
        Assert.Contains($": {error} OGP1010", told, StringComparison.Ordinal);
        Assert.Contains($": {warning} OGP1011", told, StringComparison.Ordinal);
        Assert.Contains(
            ": warning OGP1011",
            Ogp.Run("validate", file, "--lang", language, "--format", "msbuild").Out,
            StringComparison.Ordinal
        );
        Assert.Contains("::warning ", Ogp.Run("validate", file, "--lang", language, "--format", "github").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("msbuild")]
    [InlineData("html")]
    public void Standard_input_and_streams_go_with_every_form(string format)
    {
        Ogp run = Ogp.RunWith(System.Text.Encoding.UTF8.GetBytes(Broken), "validate", "-", "--stream", "--format", format);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.All(s_codes, code => Assert.Contains(code, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_tells_the_end_the_first_of_two_and_the_repair()
    {
        JsonElement[] findings =
        [
            .. Ogp.Run("validate", Write("b.json", Broken), "--format", "json").Json.GetProperty("findings").EnumerateArray(),
        ];

        JsonElement twin = findings.Single(finding => finding.GetProperty("code").GetString() == "OGP1012");
        Assert.Equal(Broken.LastIndexOf("\"id\"", StringComparison.Ordinal), twin.GetProperty("offset").GetInt32());
        Assert.Equal("\"id\"".Length, twin.GetProperty("length").GetInt32());
        Assert.Equal(Broken.IndexOf("\"p\"", StringComparison.Ordinal), twin.GetProperty("related")[0].GetProperty("offset").GetInt32());
        JsonElement edit = Assert.Single(twin.GetProperty("fix").GetProperty("edits").EnumerateArray());
        Assert.Equal(",\"id\":\"p\"".Length, edit.GetProperty("length").GetInt32());
    }

    [NodeTheory]
    [InlineData("--lang=en")]
    [InlineData("--stream")]
    public void Json_is_what_its_schema_says(string option)
    {
        string[] corpus = Directory.GetFiles(Repository.Corpus, "*.irm.json");
        File.WriteAllText(In("findings.json"), Ogp.Run(["validate", .. corpus, "--format", "json", option]).Out);
        File.WriteAllText(In("wrong.json"), "{\"formatVersion\":\"1.0\",\"files\":[],\"findings\":[{}],\"unlisted\":[]}");
        string schema = Path.Combine(Repository.Root, "docs", "schema", "findings-1.0.schema.json");
        string[] verdicts = Ajv(schema, In("findings.json"), In("wrong.json"));

        Assert.Equal("findings.json\tvalid", verdicts[0]);
        Assert.StartsWith("wrong.json\tinvalid", verdicts[1], StringComparison.Ordinal);
    }

    [NodeTheory]
    [InlineData("MYC0001", "valid")]
    [InlineData("myc0001", "invalid")]
    public void Codes_of_a_profile_are_what_the_schema_says(string code, string expected)
    {
        Ogp.Run("profile", "new", "my-country", "--member", "GHA", "-o", In("my-country"));
        string json = Ogp.Run("validate", In("my-country/examples/fails.irm.json"), "--profile", In("my-country"), "--format", "json").Out;
        Assert.Contains("\"MYC0001\"", json, StringComparison.Ordinal);
        File.WriteAllText(In("findings.json"), json.Replace("MYC0001", code, StringComparison.Ordinal));

        string schema = Path.Combine(Repository.Root, "docs", "schema", "findings-1.0.schema.json");
        Assert.StartsWith($"findings.json\t{expected}", Ajv(schema, In("findings.json"))[0], StringComparison.Ordinal);
    }

    /// <summary>SARIF 2.1.0, 3.11.5 and 3.11.6: braces are doubled, and what is no link must not look like one.</summary>
    [Fact]
    public void What_a_document_says_is_no_placeholder_and_no_link_of_sarif()
    {
        string file = Write("b.json", """{"formatVersion":"1.0","a{0}[b](0)[c]":1,"licence":null,"published":"{1}"}""");
        JsonElement run = Ogp.Run("validate", file, "--format", "sarif").Json.GetProperty("runs")[0];

        string[] messages = [.. run.GetProperty("results").EnumerateArray().Select(result => TextOf(result.GetProperty("message")))];
        Assert.Contains(messages, message => message.Contains(@"'a{{0}}[b\](0)[c]'", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Contains("'{{1}}'", StringComparison.Ordinal));
        Assert.All(
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(),
            rule =>
                Assert.DoesNotMatch("(?<!{)({{)*{(?!{)", TextOf(rule.GetProperty("shortDescription")) + TextOf(rule.GetProperty("help")))
        );

        string plain = Write("c.json", """{"formatVersion":"1.0","licence":"x","title":"t"}""");
        JsonElement edit = Ogp.Run("validate", plain, "--format", "sarif")
            .Json.GetProperty("runs")[0]
            .GetProperty("results")[0]
            .GetProperty("fixes")[0]
            .GetProperty("artifactChanges")[0]
            .GetProperty("replacements")[0];
        Assert.Equal("{ \"und\": ", TextOf(edit.GetProperty("insertedContent")));

        static string TextOf(JsonElement message) => message.GetProperty("text").GetString()!;
    }

    /// <summary>All kinds of findings, several files, fixes and related places, held against the schema that the SARIF SDK carries.</summary>
    [NodeTheory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void Sarif_is_what_the_schema_of_the_standard_says(string language)
    {
        string[] corpus = Directory.GetFiles(Repository.Corpus, "*.irm.json");
        string[] of = ["validate", .. corpus, WriteSample(), "--format", "sarif", "--ruleset", "strict", "--lang", language];
        string sarif = Ogp.Run(of).Out;
        File.WriteAllText(In("findings.sarif"), sarif);
        File.WriteAllText(In("wrong.sarif"), sarif.Replace("utf16CodeUnits", "bytes", StringComparison.Ordinal));
        string[] verdicts = Ajv("--lax", s_sarifSchema, In("findings.sarif"), In("wrong.sarif"));

        Assert.Equal("findings.sarif\tvalid", verdicts[0]);
        Assert.StartsWith("wrong.sarif\tinvalid /runs/0/columnKind", verdicts[1], StringComparison.Ordinal);
        JsonElement[] rules =
        [
            .. JsonDocument
                .Parse(sarif)
                .RootElement.GetProperty("runs")[0]
                .GetProperty("tool")
                .GetProperty("driver")
                .GetProperty("rules")
                .EnumerateArray(),
        ];
        Assert.True(rules.Length > 90);
        Assert.Equal(language, JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("language").GetString());
        Assert.All(
            rules,
            rule =>
                Assert.EndsWith(
                    rule.GetProperty("id").GetString()!,
                    rule.GetProperty("helpUri").GetString()!.Replace(".md", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Sarif_has_no_more_than_a_code_host_takes_and_says_what_is_left_out()
    {
        FindingKind kind = new("OGP1901", "many", Severity.Note, new("en", "{noise}"));
        FindingKind grave = new("OGP1101", "grave", Severity.Error, new("en", "grave"));
        RelatedPlace[] related =
        [
            .. Enumerable.Range(0, SarifResult.MostLocations + 7).Select(i => new RelatedPlace(new("en", "x"), Place.Unknown)),
        ];
        Random random = new(1);
        Finding[] findings =
        [
            .. Enumerable.Range(0, FindingsSarif.MostResults).Select(_ => new Finding(kind, Place.Unknown, [new("noise", Noise())])),
            new Finding(grave, Place.Unknown) { Related = [.. related] },
        ];
        FindingTally tally = new(int.MaxValue);
        tally.Add([.. findings], []);
        using MemoryStream output = new();
        FindingsSarif.Write(output, [new("a.json", findings, [], default)], tally, "en");

        JsonElement run = JsonDocument.Parse(output.ToArray()).RootElement.GetProperty("runs")[0];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        string[] told =
        [
            .. run.GetProperty("invocations")[0]
                .GetProperty("toolExecutionNotifications")
                .EnumerateArray()
                .Select(one => one.GetProperty("message").GetProperty("text").GetString()!),
        ];
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(output.ToArray());
        }

        Assert.InRange(compressed.Length, 1, FindingsSarif.MostBytes);
        Assert.InRange(results.Length, 1, FindingsSarif.MostResults - 1);
        Assert.Equal(SarifResult.MostLocations, results[0].GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal(
            [
                $"{findings.Length - results.Length} findings are left out: the file has {results.Length}, the gravest.",
                $"7 related places are left out: a result has {SarifResult.MostLocations} at most.",
            ],
            told
        );

        // Nothing that compresses well.
        string Noise() => string.Concat(Enumerable.Range(0, 900).Select(_ => (char)random.Next(0x4E00, 0x9FFF)));
    }

    [Fact]
    public void Sarif_has_what_a_code_host_asks_for()
    {
        Directory.CreateDirectory(In("año"));
        JsonElement run = Ogp.Run("validate", Write("año/a b.json", Broken), "--format", "sarif").Json.GetProperty("runs")[0];

        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(s_codes.Order(), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(results.Length, results.DistinctBy(result => result.GetProperty("partialFingerprints").GetRawText()).Count());
        foreach (JsonElement result in results)
        {
            JsonElement physical = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            JsonElement region = physical.GetProperty("region");
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
            );
            Assert.EndsWith(
                "/a%C3%B1o/a%20b.json",
                physical.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                StringComparison.Ordinal
            );
            Assert.True(region.GetProperty("startLine").GetInt32() > 0 && region.GetProperty("startColumn").GetInt32() > 0);
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
        }
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move()
    {
        string Fingerprints(string document) =>
            string.Join(
                ' ',
                Ogp.Run("validate", Write("b.json", document), "--format", "sarif")
                    .Json.GetProperty("runs")[0]
                    .GetProperty("results")
                    .EnumerateArray()
                    .Select(result => result.GetProperty("partialFingerprints").GetRawText())
            );

        Assert.Equal(
            Fingerprints(Broken),
            Fingerprints(
                Broken.Replace("\"actionPlans\":[", "\n\n\"actionPlans\":[{\"id\":\"q\",\"member\":\"ECU\"},", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Junit_is_xml_with_a_test_for_each_aspect()
    {
        string broken = Write("broken.json", Broken);
        string none = Write("none.json", "[1]");

        XElement suites = XDocument.Parse(Ogp.Run("validate", broken, none, "--format", "junit").Out).Root!;

        XElement[] suite = [.. suites.Elements("testsuite")];
        Assert.Equal(
            ["structure", "coherence", "completeness"],
            suite[0].Elements("testcase").Select(test => (string)test.Attribute("name")!)
        );
        Assert.Equal(2, suite[0].Descendants("failure").Count());
        Assert.Equal(2, suite[1].Descendants("skipped").Count());
        Assert.Equal("6", (string)suites.Attribute("tests")!);
    }

    [Fact]
    public void Github_commands_cannot_be_broken_out_of()
    {
        string line = Ogp.Run("validate", Write("a,b.json", Broken), "--format", "github")
            .Out.Split('\n')
            .Single(line => line.Contains("OGP1011", StringComparison.Ordinal));

        Assert.StartsWith("::warning file=", line, StringComparison.Ordinal);
        Assert.Contains("a%2Cb.json,line=1,col=24,", line, StringComparison.Ordinal);
        Assert.Contains("a%25bc,d %0D%0A<e>&", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_than_ten_of_a_kind_the_others_are_told_as_text()
    {
        string members = string.Concat(Enumerable.Range(0, 25).Select(i => $",\"x{i}\":1"));

        string file = Write("many.json", $"{{\"formatVersion\":\"1.0\"{members}}}");

        string[] lines = Ogp.Run("validate", file, "--format", "github").Out.Split('\n');

        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("10 of 25 ", StringComparison.Ordinal));
        Assert.Equal(15, lines.Count(line => line.StartsWith($"- {FileUri.PathOf(file)}:", StringComparison.Ordinal)));
    }

    /// <summary>What stands behind <c>##[</c> in a log is a command to GitHub, wherever in the line.</summary>
    [Fact]
    public void What_is_told_as_text_is_no_command()
    {
        string members = string.Concat(Enumerable.Range(0, 12).Select(i => $",\"##[add-mask]x{i}\":1"));
        string[] lines = Ogp.Run("validate", Write("many.json", $"{{\"formatVersion\":\"1.0\"{members}}}"), "--format", "github")
            .Out.Split('\n');

        Assert.Equal(2, lines.Count(line => line.Contains("'## [add-mask]x", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            lines,
            line => !line.StartsWith("::", StringComparison.Ordinal) && line.Contains("##[", StringComparison.Ordinal)
        );
    }

    /// <summary>Of a kind a thousand are listed, of all files together.</summary>
    [Fact]
    public void Where_more_was_found_than_is_listed_every_form_says_so()
    {
        string many = $"{{\"formatVersion\":\"1.0\",\"actionPlans\":[{string.Join(',', Enumerable.Repeat("{\"foo\":1}", 1100))}]}}";
        string[] files = [Write("a.json", many), Write("b.json", many)];

        XElement[] suites = [.. XDocument.Parse(Ogp.Run(["validate", .. files, "--format", "junit"]).Out).Root!.Elements("testsuite")];
        Assert.Contains("OGP1011: 1000 of 2200", suites[1].Value, StringComparison.Ordinal);
        Assert.All(
            suites.SelectMany(suite => suite.Descendants("failure")),
            failure => Assert.Equal("OGP1013", (string)failure.Attribute("type")!)
        );
        Assert.Contains("OGP1011: 1000 of 2200", Ogp.Run(["validate", .. files, "--format", "html"]).Error, StringComparison.Ordinal);
        Assert.Contains("10 of 2200 are annotations", Ogp.Run(["validate", .. files, "--format", "github"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_xml_and_marks_what_is_meant()
    {
        string page = Ogp.Run("validate", Write("broken.json", Broken), "--format", "html", "--lang", "es").Out;

        XElement html = XDocument.Parse(page).Root!;
        Assert.Equal("es", (string)html.Attribute("lang")!);
        Assert.Contains(html.Descendants("mark"), mark => mark.Value == "\"2019\"");
        Assert.Equal(3, html.Descendants("dt").Count());
        Assert.Equal(s_codes.Length, html.Descendants("li").Count());
        Assert.Empty(html.Descendants("script"));
    }

    private static string[] Ajv(params string[] arguments)
    {
        ProcessStartInfo start = new("node", ["verdicts.mjs", .. arguments])
        {
            WorkingDirectory = NodeTheoryAttribute.Folder,
            RedirectStandardOutput = true,
        };
        using Process node = Process.Start(start)!;
        string[] verdicts = node.StandardOutput.ReadToEnd().Split('\n');
        node.WaitForExit();
        return verdicts;
    }
}
