using System.IO.Pipelines;
using System.Runtime.ExceptionServices;
using System.Text;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

/// <summary>A file that is read one plan at a time says what it says when it is read at once.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries)])]
public class PlanReadingTests
{
    private static readonly IrmJsonOptions s_checking = new() { Check = Validator.Validate };

    public static TheoryData<string> Corpus =>
        [.. Directory.GetFiles(Repository.Corpus, "*.irm.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Property(MaxTest = 100)]
    public void Each_plan_comes_by_itself_in_its_package(AnyPackage any, byte atOnce)
    {
        IrmPackage package = any.Package with { FormatVersion = "1.0" };
        foreach (bool indented in new[] { true, false })
        {
            IrmPackage[] pieces = [.. Pieces(IrmJson.Write(package, indented), atOnce + 1).Select(piece => piece.Value!)];
            Assert.Equal(package.ActionPlans, pieces.SelectMany(piece => piece.ActionPlans).ToValueList());
            Assert.All(pieces, piece => Assert.True(piece.ActionPlans.Count <= 1 || !indented));
            Assert.Equal(package.Publisher, pieces[^1].Publisher);
            Assert.Equal(package.Sources, pieces[^1].Sources);
            Assert.Equal(package.Commitments, pieces[^1].Commitments);
        }
    }

    [Theory]
    [InlineData("formatVersion", "1.0")]
    [InlineData("member", "ECU")]
    public void A_package_that_begins_like_a_plan_keeps_its_plans(string name, string value)
    {
        string text = $$"""{"id":"c","{{name}}":"{{value}}","actionPlans":[{"id":"ECU0001","member":"ECU"}]}""";
        IrmPackage[] pieces = [.. Pieces(Encoding.UTF8.GetBytes(text + "\n"), 7).Select(piece => piece.Value!)];
        Assert.Equal(["ECU0001"], pieces.SelectMany(piece => piece.ActionPlans).Select(plan => plan.Id.ToString()));
    }

    [Property(MaxTest = 100)]
    public void Each_line_and_each_item_of_an_array_is_a_package_or_a_plan(AnyPackage any, byte atOnce)
    {
        IrmPackage[] packages =
        [
            .. any.Package.ActionPlans.Select(plan => new IrmPackage
            {
                FormatVersion = "1.0",
                ActionPlans = [plan with { Member = new("ECU") }],
            }),
        ];
        byte[][] asPackages = [.. packages.Select(package => IrmJson.Write(package, indented: false))];
        byte[][] asPlans = [.. asPackages.Select(Inner)];
        foreach (byte[][] documents in new[] { asPackages, asPlans })
        {
            if (documents.Length == 0)
            {
                continue;
            }

            byte[] lines = [.. documents.SelectMany(document => document)];
            byte[] array = Encoding.UTF8.GetBytes($"[{string.Join(",", documents.Select(Encoding.UTF8.GetString))}]");
            Assert.Equal(packages, Pieces(lines, atOnce + 1).Select(piece => piece.Value));
            Assert.Equal(packages, Pieces(array, atOnce + 1).Select(piece => piece.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_findings_of_a_document_stand_where_they_stand_when_it_is_read_at_once(string name)
    {
        byte[] utf8 = File.ReadAllBytes(Path.Combine(Repository.Corpus, name));
        string[] whole = [.. IrmJson.Read(utf8, name).Findings.Select(Describe)];
        foreach (int atOnce in new[] { 1, 7, 100_000 })
        {
            string[] parts =
            [
                .. IrmJson.ReadPlans(new SlowStream(utf8, atOnce), name).SelectMany(piece => piece.Findings).Select(Describe),
            ];
            Assert.Equal(whole.Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void What_a_check_finds_stands_at_its_place_in_the_file()
    {
        byte[] two = IrmJson.Write(Ecuador.Package with { ActionPlans = [Ecuador.Plan, Ecuador.Plan with { Id = new("AP_ECU02") }] });
        ValueList<Finding> whole = IrmJson.Read(two, "file", s_checking).Findings;
        Finding[] parts = [.. IrmJson.ReadPlans(new SlowStream(two, 999), "file", s_checking).SelectMany(piece => piece.Findings)];
        Assert.NotEmpty(parts);

        // That both plans have the same commitments is seen only by who sees both.
        Assert.Equal(whole.Where(finding => finding.Code != "OGP1105"), parts);
        Assert.Contains(parts, finding => finding.Place.Pointer!.StartsWith("/actionPlans/1/", StringComparison.Ordinal));
        Assert.All(parts, finding => Assert.Equal((byte)'"', two[(int)finding.Place.Offset!]));
    }

    [Fact]
    public void A_line_that_is_broken_costs_that_line()
    {
        string[] lines =
        [
            """{"formatVersion":"1.0","actionPlans":[{"id":"a","member":"ECU"}]}""",
            "",
            """{"formatVersion":"1.0","actionPlans":[{"id":"b","member":"ECU"},{"id" 5""",
            "rubbish",
            """{"id":"c","member":"ECU","number":"x"}""",
        ];
        ReadResult<IrmPackage>[] pieces = [.. Pieces(Encoding.UTF8.GetBytes(string.Join("\n", lines)), 3)];
        Assert.Equal(
            ["a", "b", null, "c"],
            pieces.Select(piece => piece.Value is { ActionPlans.Count: > 0 } value ? value.ActionPlans[0].Id.Text : null)
        );
        Assert.Equal(
            ["OGP1001 3:71", "OGP1005 4:1", "OGP1010 5:35 /number"],
            pieces.SelectMany(piece => piece.Findings).Select(MarkedDocument.Describe)
        );
    }

    [Theory]
    [InlineData(
        "{ \"formatVersion\": \"1.0\", \"actionPlans\": [\n    {\n  \"id\": \"a\",\n \"member\": \"ECU\" }\n, {\"id\":\"b\",\"member\":\"ECU\"} ] }"
    )]
    [InlineData(
        "{\"formatVersion\":\"1.0\",\"actionPlans\":[\n{\"id\":\"a\",\"member\":\"ECU\"},\n{\"id\":\"b\",\"member\":\"ECU\"}\n]}\n"
    )]
    [InlineData("{\"formatVersion\":\"1.0\",\"actionPlans\":[\n{\"id\":\"a\",\"member\":\"ECU\"}\n,{\"id\":\"b\",\"member\":\"ECU\"}]}")]
    [InlineData(
        "\n\n{\n\"formatVersion\":\"1.0\",\"actionPlans\":\n[{\"id\":\"a\",\"member\":\"ECU\"},{\"id\":\"b\",\"member\":\"ECU\"}]}"
    )]
    public void A_document_may_break_its_lines_where_it_likes(string json)
    {
        foreach (int atOnce in new[] { 1, 9, 1000 })
        {
            ReadResult<IrmPackage>[] pieces = [.. Pieces(Encoding.UTF8.GetBytes(json), atOnce)];
            Assert.Equal(["a", "b"], pieces.SelectMany(piece => piece.Value!.ActionPlans).Select(plan => plan.Id.Text));
            Assert.Empty(pieces.SelectMany(piece => piece.Findings));
        }
    }

    [Fact]
    public void A_first_line_that_is_broken_does_not_hide_the_others()
    {
        byte[] lines = "{\"formatVersion\":\"1.0\",\"actionPlans\":[{\"id\":\n{\"id\":\"b\",\"member\":\"ECU\"}\n"u8.ToArray();
        Assert.Equal(["", "b"], Pieces(lines, 5).SelectMany(piece => piece.Value?.ActionPlans ?? []).Select(plan => plan.Id.Text));
    }

    private const string Broken = "{\"formatVersion\":\"1.0\",\"actionPlans\":[{\"id\":\"x\",}]}\n";
    private const string BrokenOff = "{\"formatVersion\":\"1.0\",\"actionPlans\":[{\"id\":\"x\"\n";
    private const string Whole = "{\"id\":\"a\",\"member\":\"ECU\"}\n";

    [Theory]
    [InlineData(null, Broken + Broken + Whole + Whole, "x x a a")]
    [InlineData(null, Broken + "\n" + BrokenOff + Whole + "rubbish\n" + Whole, "x x a a")]
    [InlineData(null, BrokenOff + BrokenOff + Broken + Whole, "x x x a")]
    [InlineData("x.ndjson", Broken + "rubbish\n" + Whole, "x a")]
    [InlineData("x.JSONL", Broken + Broken, "x x")]
    [InlineData("x.ndjson", "# rubbish\n" + Whole + Broken, "a x")]
    public void Each_line_that_is_broken_costs_that_line(string? name, string lines, string expected)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(lines);
        foreach (int atOnce in new[] { 1, 9, 1000 })
        {
            ReadResult<IrmPackage>[] pieces = [.. IrmJson.ReadPlans(new SlowStream(utf8, atOnce), name)];
            Assert.Equal(expected.Split(' '), pieces.SelectMany(piece => piece.Value?.ActionPlans ?? []).Select(plan => plan.Id.Text));
            Assert.Equal(lines.Split('\n').Count(line => line.Length > 0), pieces.Length);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    public void A_plan_on_a_single_line_is_a_plan_whatever_ends_the_line(string end)
    {
        byte[] line = Encoding.UTF8.GetBytes("{\"id\":\"a\",\"member\":\"ECU\"}" + end);
        Assert.True(IrmJson.HoldsMany(line));
        foreach (int atOnce in new[] { 1, 9, 1000 })
        {
            ReadResult<IrmPackage> piece = Assert.Single(Pieces(line, atOnce));
            Assert.Equal("a", Assert.Single(piece.Value!.ActionPlans).Id.Text);
            Assert.Empty(piece.Findings);
        }
    }

    /// <summary>White space is no part of what a document says.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\n\n ")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n")]
    public void A_plan_in_many_lines_is_what_it_is_on_one(string before)
    {
        byte[] indented = Encoding.UTF8.GetBytes(
            before
                + "{\n  \"id\": \"a\",\n  \"title\": {\n \"en\": \"T\" },\n  \"member\": \"ECU\",\n  \"commitments\": [\n { \"id\": \"c\", \"titel\": 5 }\n ]\n}\n\n"
        );
        int line = before.Count(letter => letter == '\n') + 7;
        foreach (int atOnce in new[] { 1, 9, 1000 })
        {
            ReadResult<IrmPackage> piece = Assert.Single(Pieces(indented, atOnce));
            ActionPlan plan = Assert.Single(piece.Value!.ActionPlans);
            Assert.Equal(("a", "ECU", 1), (plan.Id.Text, plan.Member.Text, plan.Commitments.Count));
            Assert.Equal(
                [.. before.StartsWith('\uFEFF') ? ["OGP1006 1"] : (string[])[], $"OGP1011 {line}"],
                piece.Findings.Select(finding => $"{finding.Code} {finding.Place.Line}")
            );
        }
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"member\":\"ECU\"}\n{\"id\":\"b\",\"member\":\"ECU\"}\n")]
    [InlineData("[{\"id\":\"a\",\"member\":\"ECU\"},\n{\"id\":\"b\",\"member\":\"ECU\"}]")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{\"id\":\"a\",\"member\":\"ECU\"},{\"id\":\"b\",\"member\":\"ECU\"}]}")]
    public void A_byte_order_mark_may_stand_before_a_blank_line(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("\uFEFF \n" + json);
        foreach (int atOnce in new[] { 1, 9, 1000 })
        {
            ReadResult<IrmPackage>[] pieces = [.. Pieces(utf8, atOnce)];
            Assert.Equal(["a", "b"], pieces.SelectMany(piece => piece.Value?.ActionPlans ?? []).Select(plan => plan.Id.Text));
            Assert.Equal(["OGP1006 1:1"], pieces.SelectMany(piece => piece.Findings).Select(MarkedDocument.Describe));
        }
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\"}")]
    [InlineData("\n [\n{\"formatVersion\":\"1.0\"}]")]
    public void UTF_16_without_a_mark_is_refused_as_it_is_at_once(string json)
    {
        foreach (Encoding utf16 in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = utf16.GetBytes(json);
            foreach (int atOnce in new[] { 1, 9, 1000 })
            {
                Assert.Equal(IrmJson.Read(bytes).Findings, Assert.Single(Pieces(bytes, atOnce)).Findings);
            }
        }
    }

    [Fact]
    public void A_plan_on_the_first_line_is_a_plan_behind_a_byte_order_mark_too()
    {
        byte[] lines = Encoding.UTF8.GetBytes("\uFEFF{\"id\":\"a\",\"member\":\"ECU\"}\n{\"id\":\"b\",\"member\":\"ECU\"}\n");
        foreach (int atOnce in new[] { 1, 9, 1000 })
        {
            ReadResult<IrmPackage>[] pieces = [.. Pieces(lines, atOnce)];
            Assert.Equal(["a", "b"], pieces.SelectMany(piece => piece.Value!.ActionPlans).Select(plan => plan.Id.Text));
            Assert.Equal(["OGP1006"], pieces.SelectMany(piece => piece.Findings).Select(finding => finding.Code));
        }
    }

    [Theory]
    [InlineData(true, " [ ]")]
    [InlineData(true, "\uFEFF[{\"id\":\"a\"}]")]
    [InlineData(true, "{\"id\":\"a\"}\n{\"id\":\"b\"}")]
    [InlineData(true, "{\"id\":\n{\"id\":\"b\"}")]
    [InlineData(false, "{\"id\":\"a\"}\n")]
    [InlineData(false, "{\"id\":\"a\"} \r\n\n")]
    [InlineData(true, "{\"member\":\"ECU\"}\n")]
    [InlineData(true, "{\"id\":\"a\"} \t\r\n5")]
    [InlineData(true, "{\"title\":{}\n{\"id\":\"b\"}\n")]
    [InlineData(true, "{\"id\":tru\n{\"id\":\"b\"}\n")]
    [InlineData(true, "{\"id\":5 5}\n{\"id\":\"b\"}\n")]
    [InlineData(true, "{} {}\n{\"id\":\"b\"}\n")]
    [InlineData(true, "{\"id\":5 5}\n{\"id\":\n{\"id\":\"b\"}\nrubbish\n")]
    [InlineData(false, "{\"actionPlans\":[\n{\"id\":\"a\"},\n{\"id\":\"b\"}]}\n")]
    [InlineData(false, "{\"id\":5 5}\n{\"id\":5 5}\n")]
    [InlineData(false, "{\"id\":5 5}\n\"x\"\n{\"id\":5}\n")]
    [InlineData(false, "{\"title\":{}\n,\"id\":\"b\"}\n")]
    [InlineData(false, "{\"title\":\n{\"id\":\"b\"}\n}\n")]
    [InlineData(false, "{\"title\":\n{\"id\":{}\n")]
    [InlineData(false, "{\"id\":\"a\"}")]
    [InlineData(true, "{\"member\":\"ECU\"}")]
    [InlineData(false, "{\n\"member\":\"ECU\"}")]
    [InlineData(true, "{\n\"member\":\"ECU\",\n\"id\":\"a\"}")]
    [InlineData(false, "{\"member\":\"ECU\",\"formatVersion\":\"1.0\",\"actionPlans\":[]}")]
    [InlineData(false, "{\n\"member\":\"ECU\",\n\"id\":\"a\",\n\"formatVersion\":\"1.0\"}")]
    [InlineData(false, "{\n\"member\":\"ECU\",\n\"id\":\"a\",\n\"actionPlans\":[]}")]
    [InlineData(true, "{\n\"id\":\"a\",\n\"member\":\"ECU\",")]
    [InlineData(false, "{\n\"id\":\"a\",\n\"members\":[]}")]
    [InlineData(false, "{\n{\n")]
    [InlineData(false, "{ \"actionPlans\": [\n{\"id\":\"a\"},\n{\"id\":\"b\"} ] }")]
    [InlineData(false, "Country,Number")]
    [InlineData(false, "")]
    public void A_file_holds_many_where_it_is_an_array_a_plan_or_has_an_object_on_each_line(bool expected, string text) =>
        Assert.Equal(expected, IrmJson.HoldsMany(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("{ \"id\": \"a\", \"variable\": \"completion\", \"levels\": [ \"complete\" ], \"count\": 1, \"of\": 2 }\n")]
    [InlineData("\uFEFF{ \"formatVersion\": \"1.0\", \"id\": \"2019\",\"x\": \"no\" }\n")]
    [InlineData("{ \"formatVersion\": \"1.0\", \"actionPlans\": [ { \"id\": \"a\", \"x\": 1 } ] }\n{ \"id\": \"b\", \"member\": \"ECU\" }")]
    public void A_line_reads_the_same_however_the_bytes_come(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        ReadResult<IrmPackage>[] whole = Pieces(utf8, utf8.Length);
        for (int atOnce = 1; atOnce < utf8.Length; atOnce++)
        {
            ReadResult<IrmPackage>[] pieces = Pieces(utf8, atOnce);
            Assert.Equal(whole.Select(piece => piece.Value), pieces.Select(piece => piece.Value));
            Assert.Equal(whole.SelectMany(piece => piece.Findings), pieces.SelectMany(piece => piece.Findings));
        }
    }

    [Theory]
    [InlineData("{\n  \"id\": \"a\"\n}\n")]
    [InlineData("{ \"actionPlans\": [\n{\n\"id\":\"a\"}\n] }")]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\"b\"}\n")]
    public void To_tell_lines_from_a_document_takes_no_exception(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        int thread = Environment.CurrentManagedThreadId;
        List<Exception> thrown = [];
        AppDomain.CurrentDomain.FirstChanceException += Note;
        IrmJson.HoldsMany(utf8);
        AppDomain.CurrentDomain.FirstChanceException -= Note;
        Assert.Empty(thrown);

        void Note(object? sender, FirstChanceExceptionEventArgs fault)
        {
            if (Environment.CurrentManagedThreadId == thread)
            {
                thrown.Add(fault.Exception);
            }
        }
    }

    [Fact]
    public void Cut_at_any_byte_nothing_throws_and_whole_plans_before_the_cut_are_kept()
    {
        byte[] whole =
            """
            { "formatVersion": "1.0", "title": { "en": "T" },
              "actionPlans": [ { "id": "a", "member": "ECU" }, 7, { "id": "b", "member": "ECU", "commitments": [ { "id": "x" } ] } ],
              "licence": "CC0-1.0" } 
            """u8.ToArray();
        for (int cut = 0; cut <= whole.Length; cut++)
        {
            ReadResult<IrmPackage>[] pieces = [.. Pieces(whole[..cut], 1 + (cut % 9))];
            string written = Encoding.UTF8.GetString(whole, 0, cut);
            int plans = pieces.SelectMany(piece => piece.Value?.ActionPlans ?? []).Count();
            Assert.True(plans >= (written.Contains("\"ECU\" }", StringComparison.Ordinal) ? 1 : 0), $"cut at {cut}");
            Assert.Equal(!written.TrimEnd().EndsWith("\"CC0-1.0\" }", StringComparison.Ordinal), pieces.Any(IsBroken));
        }

        static bool IsBroken(ReadResult<IrmPackage> piece) =>
            piece.Findings.ToArray().Any(finding => finding.Code is "OGP1001" or "OGP1002" or "OGP1005");
    }

    [Fact]
    public void An_array_without_a_plan_is_no_document()
    {
        ReadResult<IrmPackage> refused = Assert.Single(Pieces(" [ ] "u8.ToArray(), 2));
        Assert.Null(refused.Value);
        Assert.Equal("OGP1005 1:4", MarkedDocument.Describe(Assert.Single(refused.Findings)));
    }

    [Fact]
    public void An_item_that_is_no_plan_is_reported_and_kept()
    {
        ReadResult<IrmPackage>[] pieces = [.. Pieces("{\"formatVersion\":\"1.0\",\"actionPlans\":[ 7 ]}"u8.ToArray(), 4)];
        Assert.Equal("OGP1010 1:40 /actionPlans/0", MarkedDocument.Describe(pieces.SelectMany(piece => piece.Findings).Single()));
        Assert.Contains("[7]", Encoding.UTF8.GetString(IrmJson.Write(pieces[0].Value!, indented: false)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OGP1001", "{\"formatVersion\":\"1.0\",\"actionPlans\":[ [{\"id\":\"a\"},\"b\"⟦⟧:1] ], \"licence\": \"x\" }")]
    [InlineData("OGP1001", "{\"formatVersion\":\"1.0\",\"actionPlans\":[ {⟦⟧]} ] }")]
    [InlineData("OGP1001", "[ [{\"id\":\"a\"},\"b\"⟦⟧:1] ]")]
    [InlineData("OGP1002", "{\"formatVersion\":\"1.0\",\"actionPlans\":[ [{\"id\":\"a\"},\"b\"⟦⟧")]
    [InlineData("OGP1002", "{\"formatVersion\":\"1.0\",\"actionPlans\":[ {⟦⟧")]
    public void An_item_that_is_broken_is_told_where_it_breaks_however_the_bytes_come(string code, string marked)
    {
        byte[] document = Encoding.UTF8.GetBytes(marked.Replace("⟦⟧", "", StringComparison.Ordinal));
        int offset = Encoding.UTF8.GetByteCount(marked.Split('⟦')[0]);
        for (int atOnce = 1; atOnce <= document.Length; atOnce++)
        {
            Finding broken = Pieces(document, atOnce).SelectMany(piece => piece.Findings).Single(finding => finding.Code == code);
            Assert.Equal(offset, broken.Place.Offset);
        }
    }

    /// <summary>Every byte of three small files, one after the other, replaced by each of some bytes that break JSON or make other JSON of it.</summary>
    [Theory]
    [InlineData(
        "{\"formatVersion\":\"1.0\",\"title\":{\"en\":\"T\"},\n\"actionPlans\":[ {\"id\":\"a\",\"number\":12},\n{\"id\":\"b\"}],\"x\":[true, null]}\n"
    )]
    [InlineData("[ {\"id\":\"a\", \"member\":\"ECU\"},\n {\"formatVersion\":\"1.0\",\"actionPlans\":[{\"id\":\"b\"}]}, [1, {}] ]")]
    [InlineData("{\"id\":\"a\",\"member\":\"ECU\"}\n{\"id\":\"b\",\"number\":-1e3}\r\n\n{\"formatVersion\":\"1.0\"}")]
    public void A_broken_byte_anywhere_is_told_in_the_same_words_however_the_bytes_come(string text)
    {
        byte[] whole = Encoding.UTF8.GetBytes(text);
        foreach (byte wrong in ",]}{[\":x\n1\0\u00FF\\"u8.ToArray())
        {
            for (int i = 0; i < whole.Length; i++)
            {
                byte[] broken = [.. whole];
                broken[i] = wrong;
                string[] expected = All(broken, broken.Length);
                foreach (int atOnce in new[] { 1, 2, 5, 17 })
                {
                    Assert.Equal(expected, All(broken, atOnce));
                }
            }
        }

        static string[] All(byte[] bytes, int atOnce) =>
            [
                .. Pieces(bytes, atOnce)
                    .Select(piece =>
                        $"{(piece.Value is null ? "-" : Encoding.UTF8.GetString(IrmJson.Write(piece.Value, indented: false)))} {string.Join('|', piece.Findings.Select(finding => $"{finding.Place.Offset} {finding}"))}"
                    ),
            ];
    }

    [Fact]
    public void A_plan_that_is_too_long_is_refused_before_it_is_held()
    {
        byte[] plan = Encoding.UTF8.GetBytes(
            $"{{\"formatVersion\":\"1.0\",\"actionPlans\":[{{\"id\":\"{new string('a', 1_000_000)}\"}}]}}"
        );
        ReadResult<IrmPackage> refused = IrmJson.ReadPlans(new MemoryStream(plan), options: new() { MaxBytes = 100_000 }).Last();
        Assert.Null(refused.Value);
        Assert.Contains("100000 bytes", refused.Findings[0].Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_pipes_and_files_give_the_same()
    {
        string[] expected = [.. IrmJson.Read(Ecuador.Utf8, "e.json", s_checking).Findings.Select(finding => finding.ToString())];
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "e.json");
        await File.WriteAllBytesAsync(path, Ecuador.Utf8);
        ReadResult<IrmPackage>[] results =
        [
            IrmJson.Read(new SlowStream(Ecuador.Utf8, 1000), "e.json", s_checking),
            await IrmJson.ReadAsync(new SlowStream(Ecuador.Utf8, 1000), "e.json", s_checking),
            await IrmJson.ReadAsync(PipeReader.Create(new SlowStream(Ecuador.Utf8, 1000)), "e.json", s_checking),
            IrmJson.Read(Segments.Of(Ecuador.Utf8, 1000), "e.json", s_checking),
            IrmJson.ReadFile(path, s_checking),
            await IrmJson.ReadFileAsync(path, s_checking),
            IrmJson.ReadPlans(new SlowStream(Ecuador.Utf8, 1000), "e.json", s_checking).Single(),
            await IrmJson.ReadPlansAsync(new SlowStream(Ecuador.Utf8, 1000), "e.json", s_checking).SingleAsync(),
            await IrmJson.ReadPlansAsync(PipeReader.Create(new MemoryStream(Ecuador.Utf8)), "e.json", s_checking).SingleAsync(),
        ];
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        Assert.NotEmpty(expected);
        Assert.All(results, result => Assert.Equal(Ecuador.Package, result.Value));
        Assert.All(results, result => Assert.Equal(expected, result.Findings.Select(finding => finding.ToString())));
    }

    private static readonly byte[] s_lines = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Range(0, 20).Select(i => $"{{\"id\":\"p{i}\",\"member\":\"ECU\",\"number\":{i}}}\n"))
    );

    [Fact]
    public async Task Plans_that_are_read_ahead_are_checked_side_by_side_and_come_in_order()
    {
        using ManualResetEventSlim second = new();
        int begun = 0;
        IrmJsonOptions options = new()
        {
            PlansAhead = 2,
            Check = _ =>
            {
                if (Interlocked.Increment(ref begun) == 2)
                {
                    second.Set();
                }

                Assert.True(second.Wait(TimeSpan.FromMinutes(1)), "a second plan is looked at before the first is done");
                return [];
            },
        };
        string[] expected = [.. Enumerable.Range(0, 20).Select(i => $"p{i}")];
        Assert.Equal(expected, IrmJson.ReadPlans(new MemoryStream(s_lines), options: options).Select(Id));
        Assert.Equal(expected, await IrmJson.ReadPlansAsync(new MemoryStream(s_lines), options: options).Select(Id).ToArrayAsync());

        static string Id(ReadResult<IrmPackage> piece) => piece.Value!.ActionPlans[0].Id.Text;
    }

    [Fact]
    public void Long_plans_are_not_read_ahead_beyond_what_they_may_take_together()
    {
        string text = new('x', 3 << 20);
        byte[] lines = Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Range(0, 12).Select(i => $"{{\"id\":\"p{i}\",\"member\":\"ECU\",\"title\":{{\"en\":\"{text}\"}}}}\n"))
        );
        int begun = 0;
        IrmJsonOptions options = new()
        {
            PlansAhead = 100,
            Check = _ =>
            {
                Interlocked.Increment(ref begun);
                return [];
            },
        };
        int read = 0;
        foreach (ReadResult<IrmPackage> plan in IrmJson.ReadPlans(new MemoryStream(lines), options: options))
        {
            Assert.Equal($"p{read}", plan.Value!.ActionPlans[0].Id.Text);
            Assert.InRange(Volatile.Read(ref begun), ++read, read + 2);
        }

        Assert.Equal(12, read);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public async Task A_stream_that_breaks_gives_what_came_before_it_broke(int ahead)
    {
        IrmJsonOptions options = new() { PlansAhead = ahead };
        int whole = s_lines.AsSpan().Count((byte)'\n') / 2;
        int length = 0;
        for (int i = 0; i < whole; i++)
        {
            length += s_lines.AsSpan(length).IndexOf((byte)'\n') + 1;
        }

        string[] expected = [.. Enumerable.Range(0, whole).Select(i => $"p{i}")];
        List<string> read = [];
        Assert.Throws<IOException>(() =>
            read.AddRange(
                IrmJson
                    .ReadPlans(new BrokenStream(s_lines[..length]), options: options)
                    .Select(piece => piece.Value!.ActionPlans[0].Id.Text)
            )
        );
        Assert.Equal(expected, read);

        read.Clear();
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (ReadResult<IrmPackage> piece in IrmJson.ReadPlansAsync(new BrokenStream(s_lines[..length]), options: options))
            {
                read.Add(piece.Value!.ActionPlans[0].Id.Text);
            }
        });
        Assert.Equal(expected, read);
    }

    /// <summary>Gives its bytes, and breaks where it should end.</summary>
    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and var count ? count : throw new IOException("broken");

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return Read(buffer.Span);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public async Task What_a_check_throws_comes_where_its_plan_comes(int ahead)
    {
        IrmJsonOptions options = new()
        {
            PlansAhead = ahead,
            Check = package => package.ActionPlans[0].Id.Text == "p5" ? throw new InvalidOperationException("p5") : [],
        };
        List<string> read = [];
        Assert.Throws<InvalidOperationException>(() =>
            read.AddRange(
                IrmJson.ReadPlans(new MemoryStream(s_lines), options: options).Select(piece => piece.Value!.ActionPlans[0].Id.Text)
            )
        );
        Assert.Equal(5, read.Count);
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await IrmJson.ReadPlansAsync(new MemoryStream(s_lines), options: options).ToArrayAsync()
        );
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            IrmJson.ReadAsync(new MemoryStream(Ecuador.Utf8), cancellationToken: source.Token)
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await IrmJson.ReadPlansAsync(new MemoryStream(Ecuador.Utf8), cancellationToken: source.Token).FirstAsync()
        );
    }

    [Fact]
    public async Task Reading_ends_where_it_is_cancelled_though_the_stream_knows_nothing_of_it()
    {
        using CancellationTokenSource source = new();
        DeafStream stream = new(Ecuador.Utf8, source);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => IrmJson.ReadAsync(stream, cancellationToken: source.Token));
        Assert.Equal(1, stream.Reads);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => IrmJson.ReadAsync(stream, cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await IrmJson.ReadPlansAsync(stream, cancellationToken: source.Token).FirstAsync()
        );
        Assert.Equal(1, stream.Reads);
    }

    /// <summary>Gives a byte at a time whatever the token says, and cancels while it gives the first.</summary>
    private sealed class DeafStream(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
    {
        public int Reads { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Reads++;
            await source.CancelAsync();
            return Read(buffer.Span[..1]);
        }
    }

    /// <summary>All of a finding. Where JSON is broken, System.Text.Json words it by what it expected, which depends on where it began.</summary>
    private static string Describe(Finding finding) =>
        finding.Code == "OGP1001" ? $"{finding.Place.Line} {finding.Code}" : $"{finding.Place.Offset} {finding}";

    /// <summary>The plans of a file, of which some at a time say the same.</summary>
    private static ReadResult<IrmPackage>[] Pieces(byte[] utf8, int atOnce)
    {
        ReadResult<IrmPackage>[] pieces = [.. IrmJson.ReadPlans(new SlowStream(utf8, atOnce))];
        ReadResult<IrmPackage>[] ahead = [.. IrmJson.ReadPlans(new SlowStream(utf8, atOnce), options: new() { PlansAhead = 3 })];
        Assert.Equal(pieces.Select(piece => piece.Value), ahead.Select(piece => piece.Value));
        Assert.Equal(pieces.Select(piece => piece.Findings), ahead.Select(piece => piece.Findings));
        Assert.Equal(pieces.Select(piece => piece.Unlisted), ahead.Select(piece => piece.Unlisted));
        return pieces;
    }

    /// <summary>The plan within a package of one plan, on a line of its own.</summary>
    private static byte[] Inner(byte[] package)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(package);
        return Encoding.UTF8.GetBytes(document.RootElement.GetProperty("actionPlans")[0].GetRawText() + "\n");
    }

    /// <summary>Counted and then read, the plans would be none the second time, without a word.</summary>
    [Fact]
    public async Task Plans_are_gone_over_once()
    {
        byte[] lines = "{\"formatVersion\":\"1.0\"}\n{\"formatVersion\":\"1.0\"}\n"u8.ToArray();
        IEnumerable<ReadResult<IrmPackage>> plans = IrmJson.ReadPlans(new MemoryStream(lines), "x.ndjson");
        Assert.Equal(2, plans.Count());
        Assert.Throws<InvalidOperationException>(() => plans.Count());
        IAsyncEnumerable<ReadResult<IrmPackage>> later = IrmJson.ReadPlansAsync(new MemoryStream(lines), "x.ndjson");
        Assert.Equal(2, await later.CountAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await later.CountAsync());
    }
}
