using System.Text;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Tests.Profiles;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>Repairs: what is mended, what is left to a person, and that the rest of the file stays as it is.</summary>
public class FixTests
{
    private static readonly IrmJsonOptions s_options = new() { Check = Validator.Validate };

    private static readonly string[] s_corpus = Directory.GetFiles(Repository.Corpus, "*.irm.json");

    public static TheoryData<string> Corpus => [.. s_corpus.Select(file => Path.GetFileName(file))];

    [Fact]
    public void What_reaches_behind_the_place_where_the_file_breaks_off_is_left_alone()
    {
        byte[] cut = "{ \"formatVersion\": \"1.0\", \"title\": { \"en\": \"t\" }, \"title\": { \"en\": \"t\""u8.ToArray();
        FixResult result = Fixes.Apply(cut);
        Assert.Empty(result.Applied);
        Assert.Equal(cut, result.Utf8.ToArray());
    }

    /// <summary>Objects and arrays that are open where the document is broken have no end to be edited at.</summary>
    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\"licence\":\"x\",\"sources\":{\"id\":\"a\" \"title\":\"t\"}}")]
    [InlineData("{\"formatVersion\":\"1.0\",\"licence\":\"x\",\"sources\":{\"id\":\"a\",}}")]
    [InlineData("{\"formatVersion\":\"1.0\",\"sources\":[{\"id\":\"a\",\"note\":{\"en\":\"n\"}},{\"id\":[\"b\" 1]}]}")]
    [InlineData("{\"formatVersion\":\"1.0\",\"publisher\":{\"name\":null,}}")]
    public void What_is_open_where_the_file_is_broken_is_left_alone(string broken)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(broken);

        Assert.Equal(broken, Encoding.UTF8.GetString(Fixes.Apply(utf8).Utf8.Span));
        Assert.Equal(broken, Encoding.UTF8.GetString(Together(Fixes.ApplyToLines(utf8))));
    }

    [Fact]
    public void What_is_whole_before_the_place_where_the_file_is_broken_is_mended() =>
        Mends("""{"formatVersion":"1.0","licence":"x","sources":⟦⟧ "title":"t"}""", """{"id":"a"}""", """[ {"id":"a"} ]""");

    /// <summary>Some programs take the first of two names, others the last: neither may see another value than before.</summary>
    [Theory]
    [InlineData("""{"formatVersion":"1.0","x:a":"B","x:a":"A","x:a":"B"}""", """{"formatVersion":"1.0","x:a":"B","x:a":"A","x:a":"B"}""")]
    [InlineData("""{"formatVersion":"1.0","x:a":"B","x:a":"B","x:a":"B"}""", """{"formatVersion":"1.0","x:a":"B"}""")]
    [InlineData(
        """{"formatVersion":"1.0","title":{"en":"X","en":"Y","en":"X"}}""",
        """{"formatVersion":"1.0","title":{"en":"X","en":"Y","en":"X"}}"""
    )]
    public void A_third_of_a_name_goes_only_where_all_say_the_same(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(Fixes.Apply(Encoding.UTF8.GetBytes(before)).Utf8.Span));

    /// <summary>What stands in a package, with a hole for the rating: before and after. The same twice where nothing is to be done.</summary>
    [Theory]
    [InlineData("\"complet\"", "\"complete\"")]
    [InlineData("\"complteee\"", "\"complteee\"")]
    [InlineData("\"Not started\"", "\"not-started\"")]
    [InlineData("\"COMPLÉTE\"", "\"complete\"")]
    [InlineData("\"Completo\"", "\"complete\"")]
    [InlineData("\"incomplete\"", "\"incomplete\"")]
    [InlineData("\"not-complete\"", "\"not-complete\"")]
    [InlineData("[ \"limited\",\t\"substantail\" ]", "[ \"limited\",\t\"substantial\" ]")]
    [InlineData("{ \"note\": \"limitd\", \"level\" : \"limitd\" }", "{ \"note\": { \"und\": \"limitd\" }, \"level\" : \"limitd\" }")]
    [InlineData("{ \"level\" : \"limitd\", \"source\": \"s\" }", "{ \"level\" : \"limited\", \"source\": \"s\" }")]
    [InlineData("{ \"level\" : \"limited\", \"Source \": \"s\" }", "{ \"level\" : \"limited\", \"source\": \"s\" }")]
    public void A_rating(string before, string after) =>
        Mends(
            $$"""{ "formatVersion":"1.0", "sources": [{"id":"s"}], "actionPlans": [{ "id": "p", "member": "ECU", "reports": [{ "id": "r", "assessments": [{ "ratings": {  "completion" : ⟦⟧ } }] }] }] }""",
            before,
            after
        );

    [Theory]
    [InlineData("\"completoin\"", "\"completion\"")]
    [InlineData("\"Completion\"", "\"completion\"")]
    [InlineData("\"did-it-open-goverment.civic-participation\"", "\"did-it-open-government.civic-participation\"")]
    [InlineData("\"did-it-open-government.civic_participation\"", "\"did-it-open-government.civic-participation\"")]
    [InlineData("\"star\"", "\"star\"")]
    [InlineData("\":completion\"", "\":completion\"")]
    public void A_variable(string before, string after) =>
        Mends(
            $$"""{ "formatVersion":"1.0", "actionPlans": [{ "id": "p", "member": "ECU", "reports": [{ "id": "r", "assessments": [{ "ratings": { ⟦⟧ : "not-reviewed" } }] }] }] }""",
            before,
            after
        );

    [Theory]
    [InlineData("\"Title\" : {\"en\":\"x\"}", "\"title\" : {\"en\":\"x\"}")]
    [InlineData("\"licenec\":\"x\"", "\"licence\":\"x\"")]
    [InlineData("\"flavour\":\"x\"", "\"flavour\":\"x\"")]
    [InlineData("\"licence\":\"x\", \"lisence\":\"y\"", "\"licence\":\"x\", \"lisence\":\"y\"")]
    [InlineData("\"licence\":\"x\" ,\n\"licence\": \"x\"", "\"licence\":\"x\" ")]
    [InlineData("\"title\":{\"en\":\"x\"}, \"title\": { \"en\" : \"x\" }", "\"title\":{\"en\":\"x\"}")]
    [InlineData("\"licence\":\"x\",\"licence\":\"y\"", "\"licence\":\"x\",\"licence\":\"y\"")]
    [InlineData("\"title\":{\"en\":\"x\",\"EN\":\"x\"}", "\"title\":{\"en\":\"x\",\"EN\":\"x\"}")]
    [InlineData("\"licence\":null", null)]
    [InlineData("\"id\":null", null)]
    [InlineData("\"commitments\": [{ \"id\":\"c\", \"status\":null }]", "\"commitments\": [{ \"id\":\"c\" }]")]
    [InlineData("\"members\": [{ \"code\":null }]", "\"members\": [{ \"code\":null }]")]
    [InlineData("\"publisher\":{\"name\":null , \"url\":\"u\"}", "\"publisher\":{\"url\":\"u\"}")]
    [InlineData("\"publisher\":{\"name\":null, \"url\": null}", "\"publisher\":{}")]
    [InlineData("\"title\":\"Plans\"", "\"title\":{ \"und\": \"Plans\" }")]
    [InlineData("\"licence\": 4.0", "\"licence\": \"4.0\"")]
    [InlineData("\"sources\": { \"id\": \"a\" }", "\"sources\": [ { \"id\": \"a\" } ]")]
    [InlineData("\"sources\": [ null ]", "\"sources\": [ null ]")]
    [InlineData("\"published\": 2019", "\"published\": \"2019\"")]
    [InlineData("\"published\": 20190", "\"published\": 20190")]
    [InlineData("\"published\": \"2019-1-5\"", "\"published\": \"2019-01-05\"")]
    [InlineData("\"published\": \"31/12/2019\"", "\"published\": \"2019-12-31\"")]
    [InlineData("\"published\": \"03/12/2019\"", "\"published\": \"03/12/2019\"")]
    [InlineData("\"published\": \"03.12.2019\"", "\"published\": \"2019-12-03\"")]
    [InlineData("\"published\": \"June 2018\"", "\"published\": \"2018-06\"")]
    [InlineData("\"published\": \"Spring 2018\"", "\"published\": \"Spring 2018\"")]
    public void A_member(string before, string? after) =>
        Mends("""{ "formatVersion":"1.0"⟦⟧ }""", $", {before}", after is null ? "" : $", {after}");

    [Theory]
    [InlineData("\"number\": \"12\"", "\"number\": 12")]
    [InlineData("\"number\": \"012\"", "\"number\": \"012\"")]
    [InlineData("\"number\": \"12a\"", "\"number\": \"12a\"")]
    [InlineData("\"number\": \"\"", "\"number\": \"\"")]
    [InlineData("\"support\": [{ \"id\":\"s\", \"incomplete\": \"true\" }]", "\"support\": [{ \"id\":\"s\", \"incomplete\": true }]")]
    [InlineData("\"support\": [{ \"id\":\"s\", \"incomplete\": \"yes\" }]", "\"support\": [{ \"id\":\"s\", \"incomplete\": \"yes\" }]")]
    [InlineData("\"id\": null", "\"id\": null")]
    [InlineData(
        "\"support\": [{ \"id\":\"s\", \"amount\": \"120.000\" }, { \"id\":\"t\", \"amount\": \"-1.000\" }, { \"id\":\"u\", \"amount\": \"1,000\" }]",
        "\"support\": [{ \"id\":\"s\", \"amount\": \"120.000\" }, { \"id\":\"t\", \"amount\": \"-1.000\" }, { \"id\":\"u\", \"amount\": \"1,000\" }]"
    )]
    [InlineData(
        "\"support\": [{ \"id\":\"s\", \"amount\": \"120.50\" }, { \"id\":\"t\", \"amount\": \"0.125\" }, { \"id\":\"u\", \"amount\": \"1234.567\" }]",
        "\"support\": [{ \"id\":\"s\", \"amount\": 120.50 }, { \"id\":\"t\", \"amount\": 0.125 }, { \"id\":\"u\", \"amount\": 1234.567 }]"
    )]
    public void A_value_of_another_type(string before, string after) =>
        Mends("""{ "formatVersion":"1.0", "actionPlans": [{ ⟦⟧, "member": "ECU" }] }""", before, after);

    [Fact]
    public void A_null_that_stands_first() =>
        Assert.Equal(
            """{ "formatVersion":"1.0" }""",
            Encoding.UTF8.GetString(Fixes.Apply("""{ "id": null, "formatVersion":"1.0" }"""u8.ToArray()).Utf8.Span)
        );

    [Fact]
    public void A_byte_order_mark_and_a_draft()
    {
        byte[] draft = [0xEF, 0xBB, 0xBF, .. "{ \"formatVersion\" :\t\"0.9\" }\r\n"u8];

        FixResult mended = Fixes.Apply(draft);

        Assert.Equal("{ \"formatVersion\" :\t\"1.0\" }\r\n", Encoding.UTF8.GetString(mended.Utf8.Span));
        Assert.Empty(mended.Left.Findings);
        Assert.Equal(["OGP1006", "OGP1019"], mended.Applied.Select(finding => finding.Code).Order());
    }

    [Fact]
    public void A_repair_that_brings_another_fault_to_light_is_left_to_a_person()
    {
        const string Hidden = """{ "formatVersion": "1.0", "actionPlan": [ { "id": "p" } ], "licenec": "x" }""";

        FixResult mended = Fixes.Apply(Encoding.UTF8.GetBytes(Hidden));

        Assert.Equal(Hidden.Replace("licenec", "licence", StringComparison.Ordinal), Encoding.UTF8.GetString(mended.Utf8.Span));
        Assert.Equal("/actionPlan", Assert.Single(mended.Refused).Place.Pointer);
    }

    /// <summary>Two other repairs take away more findings than they mend; the one that comes to light is no less new for that.</summary>
    [Fact]
    public void What_comes_to_light_does_not_take_the_place_of_what_is_mended()
    {
        const string Document = """
            { "formatVersion": "1.0", "sources": [ { "Id": "s" } ],
              "actionPlans": [ { "id": "A", "member": "ECU", "Themes": [ { "id": "t" } ],
               "commitments": [ { "id": "c1", "theme": "nope" } ],
               "reports": [ { "id": "r", "assessments": [ { "commitment": "C1" } ] } ] } ] }
            """;

        FixResult mended = Fixes.Apply(Encoding.UTF8.GetBytes(Document));

        Assert.DoesNotContain(mended.Left.Findings, finding => finding.Place.Pointer!.EndsWith("/theme", StringComparison.Ordinal));
        Assert.Equal("/actionPlans/0/Themes", Assert.Single(mended.Refused).Place.Pointer);
    }

    [Fact]
    public void Of_more_than_are_listed_all_are_mended()
    {
        string sources = string.Join(",\n", Enumerable.Range(0, 1500).Select(i => $$"""{ "id": "s{{i}}", "Title": "x" }"""));
        string document = $$"""{ "formatVersion": "1.0", "sources": [{{sources}}] }""";

        FixResult mended = Fixes.Apply(Encoding.UTF8.GetBytes(document));

        Assert.Empty(mended.Left.Findings);
        Assert.Equal(document.Replace("Title", "title", StringComparison.Ordinal), Encoding.UTF8.GetString(mended.Utf8.Span));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_corpus_gets_no_new_finding_and_is_done_in_one_go(string name)
    {
        byte[] document = File.ReadAllBytes(Path.Combine(Repository.Corpus, name));
        Dictionary<string, int> before = IrmJson.Read(document, null, s_options).Findings.CountBy(finding => finding.Code).ToDictionary();

        FixResult mended = Fixes.Apply(document);

        Assert.All(
            mended.Left.Findings.CountBy(finding => finding.Code),
            kind => Assert.InRange(kind.Value, 1, before.GetValueOrDefault(kind.Key))
        );
        Assert.Equal(mended.Utf8.ToArray(), Fixes.Apply(mended.Utf8).Utf8.ToArray());
        Assert.Equal(mended.Applied.IsEmpty, mended.Utf8.Span.SequenceEqual(document));
    }

    [Fact]
    public void The_corpus_in_lines_is_mended_line_by_line_and_found_at_its_places_in_the_whole_file()
    {
        byte[][] documents = [.. s_corpus.Select(file => File.ReadAllBytes(file)).Select(OnOneLine)];
        byte[] lines =
        [
            .. "\uFEFF"u8,
            .. documents.SelectMany((document, i) => (byte[])[.. document, .. i % 2 == 0 ? "\r\n"u8 : "\n \n"u8]),
        ];
        lines = lines[..^1];

        FixResult[] mended = [.. Fixes.ApplyToLines(lines, "a.ndjson")];

        byte[] after = Together(mended);
        Assert.Equal(
            documents.Select(document => Together(Fixes.ApplyToLines(document))),
            mended.Select(line => line.Utf8.Span.TrimEnd("\r\n"u8).ToArray()).Where(line => !line.SequenceEqual(" "u8.ToArray()))
        );
        Assert.NotEqual(lines, after);
        Assert.Equal(
            IrmJson.ReadPlans(new MemoryStream(after), "a.ndjson", s_options).SelectMany(line => line.Findings),
            mended.SelectMany(line => line.Left.Findings)
        );
        Assert.Empty(Fixes.ApplyToLines(after).SelectMany(line => line.Applied));
    }

    [Theory]
    [InlineData(
        "{\"id\":\"p\",\"number\":\"1\"}\r\n{\"id\":\"q\",\"number\":\"2\"}\r\n",
        "{\"id\":\"p\",\"number\":1}\r\n{\"id\":\"q\",\"number\":2}\r\n"
    )]
    [InlineData("\n \t\n{\"id\":\"p\",\"number\":\"1\"}\n\n", "\n \t\n{\"id\":\"p\",\"number\":1}\n\n")]
    [InlineData("\uFEFF{\"formatVersion\":1.0}\n{}", "{\"formatVersion\":\"1.0\"}\n{}")]
    [InlineData(
        "{\"id\":\"p\"}\n{\"id\":\"q\",\"number\":\"1\",\n{\"id\":\"r\",\"number\":\"1",
        "{\"id\":\"p\"}\n{\"id\":\"q\",\"number\":1,\n{\"id\":\"r\",\"number\":\"1"
    )]
    [InlineData(
        "{\"id\":\"p\",\"number\":\"1\"}\nrubbish\n{\"id\":\"q\",\"number\":\"1\"}",
        "{\"id\":\"p\",\"number\":1}\nrubbish\n{\"id\":\"q\",\"number\":1}"
    )]
    [InlineData("", "")]
    public void Of_lines_all_that_is_not_mended_stays(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(Together(Fixes.ApplyToLines(Encoding.UTF8.GetBytes(before)))));

    [Fact]
    public void What_was_mended_in_a_line_lies_where_it_was_behind_the_lines_as_they_are_now()
    {
        const string Lines = "{\"formatVersion\":\"1.0\",\"licence\":null}\n{\"formatVersion\":\"1.0\",\"published\":\"2019-1-5\"}";

        FixResult[] lines = [.. Fixes.ApplyToLines(Encoding.UTF8.GetBytes(Lines), "a.ndjson")];

        Assert.Equal("{\"formatVersion\":\"1.0\"}\n", Encoding.UTF8.GetString(lines[0].Utf8.Span));
        Finding date = Assert.Single(lines[1].Applied);
        Assert.Equal(("a.ndjson:2:36 /published", 59L), (date.Place.ToString(), date.Place.Offset));
        Assert.Equal(new TextEdit(59, 10, "\"2019-01-05\""), Assert.Single(date.Fix!.Edits));
    }

    [Fact]
    public void What_a_repair_adds_to_a_line_is_not_made_up_for_by_another_line()
    {
        const string Hidden = "{\"formatVersion\":\"1.0\",\"actionPlan\":[{\"id\":\"p\"}]}\n";
        const string Twofold = "{\"formatVersion\":\"1.0\",\"actionPlans\":[{\"ID\":\"p\",\"member\":\"ECU\"}]}\n";

        FixResult[] lines = [.. Fixes.ApplyToLines(Encoding.UTF8.GetBytes(Hidden + Twofold))];

        Assert.Equal("/actionPlan", Assert.Single(lines[0].Refused).Place.Pointer);
        Assert.Equal(Hidden + Twofold.Replace("ID", "id", StringComparison.Ordinal), Encoding.UTF8.GetString(Together(lines)));
    }

    [Fact]
    public void Twice_the_lines_are_read_twice_as_often()
    {
        const string Line = "{\"formatVersion\":\"1.0\",\"actionPlan\":[{\"id\":\"p\"}],\"licenec\":\"x\"}\n";

        Assert.Equal(20 * Reads(1), Reads(20));

        static int Reads(int lines)
        {
            int reads = 0;
            byte[] utf8 = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Line, lines)));
            Assert.Equal(lines, Fixes.ApplyToLines(utf8, null, new() { Check = Count }).Sum(line => line.Applied.Count));
            return reads;

            ValueList<Finding> Count(IrmPackage package)
            {
                reads++;
                return Validator.Validate(package);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Edits_leave_every_other_byte_alone(byte[] document, (byte At, byte Length, byte Letter)[] cuts)
    {
        List<TextEdit> edits = [];
        List<byte> expected = [];
        int at = 0;
        foreach ((byte skip, byte length, byte letter) in cuts)
        {
            int start = Math.Min(document.Length, at + (skip % 8));
            int end = Math.Min(document.Length, start + (length % 4));
            edits.Add(new(start, end - start, $"{(char)('a' + (letter % 26))}"));
            expected.AddRange(document[at..start]);
            expected.Add((byte)('a' + (letter % 26)));
            at = end;
        }

        Assert.Equal([.. expected, .. document[at..]], Fix.Apply(document, edits));
    }

    [Fact]
    public void A_plan_without_its_package_is_mended_as_one_in_however_many_lines()
    {
        const string Plan =
            "{\n  \"id\": \"P\",\n  \"member\": \"ECU\",\n  \"commitments\": [\n    { \"id\": \"c\", \"titel\": { \"en\": \"T\" } }\n  ]\n}\n";

        Assert.Equal(
            Plan.Replace("titel", "title", StringComparison.Ordinal),
            Encoding.UTF8.GetString(Together(Fixes.ApplyToLines(Encoding.UTF8.GetBytes(Plan))))
        );

        // By its name it is lines, to the readers as well.
        Assert.Contains(
            Fixes.ApplyToLines(Encoding.UTF8.GetBytes(Plan), "plan.ndjson").SelectMany(line => line.Left.Findings),
            finding => finding.Code == "OGP1005"
        );
    }

    [Theory]
    [InlineData(3, 1, 2, 1)]
    [InlineData(0, 2, 1, 1)]
    [InlineData(0, 1, 4, 2)]
    [InlineData(0, -1, 4, 0)]
    public void Edits_that_overlap_or_lie_outside_are_refused(int at, int length, int next, int nextLength) =>
        Assert.Throws<ArgumentException>(() => Fix.Apply("12345"u8, [new(at, length, ""), new(next, nextLength, "")]));

    [Theory]
    [InlineData("ecu", "ECU")]
    [InlineData("Ecuador", "ECU")]
    [InlineData("EUC", null)]
    public void The_code_of_a_member_is_mended_where_it_is_the_same_word(string written, string? mended)
    {
        byte[] plan = Encoding.UTF8.GetBytes($$"""{"formatVersion":"1.0","actionPlans":[{"id":"P","member":"{{written}}"}]}""");

        Finding unknown = IrmJson.Read(plan, null, s_options).Findings.Single(finding => finding.Code == "OGP1208");

        Assert.Equal(mended, unknown.Fix?.Edits[0].Text.Trim('"'));
    }

    [Fact]
    public void A_kind_is_fixable_exactly_where_a_document_of_the_corpus_gets_a_repair_of_it() =>
        Assert.Equal(
            FindingKinds.All.Where(kind => kind.IsFixable).Select(kind => kind.Code).Order(StringComparer.Ordinal),
            s_corpus
                .SelectMany(file => IrmJson.Read(File.ReadAllBytes(file), null, s_options).Findings)
                .Concat(ProfileCorpus.Folders.SelectMany(ProfileCorpus.Findings).Where(finding => finding.Place.File == "plan.irm.json"))
                .Where(finding => finding.Fix is not null)
                .Select(finding => finding.Code)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_repair_has_a_title_in_three_languages()
    {
        Fix[] fixes =
        [
            .. s_corpus
                .SelectMany(file => IrmJson.Read(File.ReadAllBytes(file), null, s_options).Findings)
                .Select(finding => finding.Fix)
                .OfType<Fix>(),
        ];

        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix => Assert.Equal(3, new[] { "en", "es", "fr" }.Select(fix.Title.For).Distinct().Count()));
    }

    private static byte[] OnOneLine(byte[] document) => Array.ConvertAll(document, b => b is (byte)'\r' or (byte)'\n' ? (byte)' ' : b);

    private static byte[] Together(IEnumerable<FixResult> lines) => [.. lines.SelectMany(line => line.Utf8.ToArray())];

    private static void Mends(string frame, string before, string after)
    {
        Assert.Contains("⟦⟧", frame, StringComparison.Ordinal);
        string document = frame.Replace("⟦⟧", before, StringComparison.Ordinal);
        Assert.Equal(
            frame.Replace("⟦⟧", after, StringComparison.Ordinal),
            Encoding.UTF8.GetString(Fixes.Apply(Encoding.UTF8.GetBytes(document)).Utf8.Span)
        );
    }
}
