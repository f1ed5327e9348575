using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;
using Ogp.Model.Validation;
using static Ogp.Model.Tests.Support.MarkedDocument;

namespace Ogp.Model.Tests.Json;

/// <summary>No content makes reading throw, and what cannot be read is said.</summary>
public class HostileInputTests
{
    /// <summary>Everything that a caller would do with a document.</summary>
    internal static ReadResult<IrmPackage> Use(ReadOnlyMemory<byte> utf8)
    {
        ReadResult<IrmPackage> result = IrmJson.Read(utf8, "file");
        Assert.All(result.Findings, finding => Assert.True(finding.Place is { Line: > 0, Column: > 0 }, finding.ToString()));
        if (result.Value is null)
        {
            Assert.Equal("OGP1005", Assert.Single(result.Findings).Code);
            return result;
        }

        IrmJson.Locate(utf8, Validator.Validate(result.Value));
        byte[] written = IrmJson.Write(result.Value);
        ReadResult<IrmPackage> again = IrmJson.Read(written);
        Assert.Equal(result.Value, again.Value ?? new IrmPackage());
        return result;
    }

    public static TheoryData<string, byte[]> NoDocuments =>
        new()
        {
            { "empty", [] },
            { "white space", " \t\r\n "u8.ToArray() },
            { "UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"formatVersion\":\"1.0\"}")] },
            { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("{\"formatVersion\":\"1.0\"}")] },
            { "UTF-16 without a mark", Encoding.Unicode.GetBytes("{\"formatVersion\":\"1.0\"}") },
            { "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("{}")] },
            { "only a byte order mark", [0xEF, 0xBB, 0xBF] },
            { "half a byte order mark", [0xEF, 0xBB] },
            { "NUL", [0] },
            { "a ZIP archive", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00] },
            { "an array", "[{\"formatVersion\":\"1.0\"}]"u8.ToArray() },
            { "a string", "\"formatVersion\""u8.ToArray() },
            { "a number", "1"u8.ToArray() },
            { "null", "null"u8.ToArray() },
            { "a table", "Country,Commitment\nEcuador,1\n"u8.ToArray() },
            { "a page", "<!DOCTYPE html><html></html>"u8.ToArray() },
            { "an open brace", "{"u8.ToArray() },
            { "half a name", "{\"formatVersi"u8.ToArray() },
            { "a name without a value", "{\"formatVersion\":"u8.ToArray() },
            { "brackets", Encoding.ASCII.GetBytes(new string('[', 100_000)) },
            { "package.json", """{ "name": "left-pad", "version": "1.3.0", "dependencies": { "x": "^1.0.0" } }"""u8.ToArray() },
            { "GeoJSON", """{ "type": "FeatureCollection", "features": [] }"""u8.ToArray() },
            { "other JSON that is cut off", """{ "name": "left-pad", "version": "1."""u8.ToArray() },
        };

    [Theory]
    [MemberData(nameof(NoDocuments))]
    public void What_is_no_document_is_refused_with_one_clear_finding(string what, byte[] bytes)
    {
        ReadResult<IrmPackage> result = IrmJson.Read(bytes, what);
        Assert.Null(result.Value);
        Assert.True(result.HasErrors);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(("OGP1005", what, 1, 1), (finding.Code, finding.Place.File, finding.Place.Line, finding.Place.Column));
        Assert.All(
            ["en", "es", "fr"],
            language => Assert.DoesNotContain('{', finding.Message(language).Replace("{ … }", "", StringComparison.Ordinal))
        );
    }

    /// <summary>What begins as JSON is JSON, and is read up to a zero as to any other control character.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF \n")]
    public void A_zero_within_JSON_breaks_it_there(string before)
    {
        foreach (char control in "\0\u0001")
        {
            byte[] json = Encoding.UTF8.GetBytes(
                $$"""{{before}}{"formatVersion":"1.0","actionPlans":[{"id":"P","member":"ECU"}],{{control}}"x":1}"""
            );
            Finding[] oneByOne = [.. IrmJson.ReadPlans(new MemoryStream(json)).SelectMany(piece => piece.Findings)];

            ReadResult<IrmPackage> read = Use(json);

            Assert.Equal("P", Assert.Single(read.Value!.ActionPlans).Id.Text);
            Assert.Equal("OGP1001", read.Findings[^1].Code);
            Assert.Equal(oneByOne.Select(Describe), read.Findings.Select(Describe));
        }
    }

    [Fact]
    public void An_empty_object_is_a_package_that_lacks_its_version() =>
        Assert.Equal(["OGP1013 1:1"], Use("{}"u8.ToArray()).Findings.Select(Describe));

    [Theory]
    [InlineData(10, true)]
    [InlineData(1000, false)]
    [InlineData(100_000, false)]
    public void Deep_nesting_costs_what_lies_too_deep(int depth, bool isSafe)
    {
        string nested = new string('[', depth) + new string(']', depth);
        ReadResult<IrmPackage> result = Use(Encoding.ASCII.GetBytes($$"""{ "formatVersion": "1.0", "x": {{nested}}, "id": "behind" }"""));
        Assert.Equal("1.0", result.Value!.FormatVersion);
        Assert.Equal("behind", result.Value.Id);
        Assert.Equal(new string('[', Math.Min(depth, 63)) + new string(']', Math.Min(depth, 63)), result.Value.Unknown["x"]);
        Assert.Equal(!isSafe, result.HasErrors);
    }

    /// <summary>What is read without a finding is written so that it is read without one.</summary>
    [Theory]
    [InlineData(61, true)]
    [InlineData(62, false)]
    [InlineData(63, false)]
    public void A_plan_by_itself_is_as_deep_as_in_a_package(int depth, bool isSafe)
    {
        string plan = $$"""{"id":"P","member":"ECU","a:b":{{new string('[', depth)}}{{new string(']', depth)}}}""";
        string package = $$"""{"formatVersion":"1.0","actionPlans":[{{plan}}]}""";
        foreach (string form in (string[])[plan, $"[{plan}]", package])
        {
            ReadResult<IrmPackage>[] read = [.. IrmJson.ReadPlans(new MemoryStream(Encoding.ASCII.GetBytes(form)))];
            Finding[] found = [.. read.SelectMany(piece => piece.Findings)];

            Assert.Equal(isSafe ? [] : ["64"], found.Where(finding => finding.Code == "OGP1007").Select(finding => finding["limit"]));
            IrmPackage written = new() { FormatVersion = "1.0", ActionPlans = read[0].Value!.ActionPlans };
            Assert.Empty(Use(IrmJson.Write(written)).Findings);
        }

        Assert.Equal(!isSafe, Use(Encoding.ASCII.GetBytes(package)).HasErrors);
    }

    [Theory]
    [InlineData(":x", "OGP1011")]
    [InlineData("a:x", null)]
    [InlineData("a:", null)]
    [InlineData("$x", null)]
    public void An_extension_names_whose_it_is(string name, string? code)
    {
        ReadResult<IrmPackage> read = Use(Encoding.ASCII.GetBytes($$"""{"formatVersion":"1.0","{{name}}":1}"""));

        Assert.Equal(code, read.Findings.Select(finding => finding.Code).SingleOrDefault());
        Assert.Equal("1", read.Value!.Unknown[name]);
    }

    [Fact]
    public void A_plan_is_read_however_little_may_lie_in_it()
    {
        IrmJsonOptions flat = new() { MaxDepth = 1 };
        byte[] plan = """{"id":"P","member":"ECU","title":{"en":"A"}}"""u8.ToArray();

        ReadResult<IrmPackage> read = Assert.Single(IrmJson.ReadPlans(new MemoryStream(plan), options: flat));

        Assert.Equal("P", read.Value!.ActionPlans[0].Id.Text);
        Assert.Contains("OGP1007", read.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Objects_nest_no_deeper_than_arrays()
    {
        foreach (int depth in new[] { 1000, 100_000 })
        {
            string nested = string.Concat(Enumerable.Repeat("{\"publisher\":", depth));
            Assert.True(Use(Encoding.ASCII.GetBytes($$"""{ "formatVersion": "1.0", "publisher": {{nested}}""")).HasErrors);
        }
    }

    [Theory]
    [InlineData("1e999999999")]
    [InlineData("-1e-999999999")]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("2147483648")]
    [InlineData("0.1")]
    [InlineData("1.00000000000000000000000000000000000001")]
    [InlineData("1e-400")]
    public void A_number_that_does_not_fit_is_kept_and_reported(string number)
    {
        string marked = $$"""{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","number":⟦{{number}}}]}""";
        Assert.Equal(number, Finds(marked, ("OGP1015", "/actionPlans/0/number")).ActionPlans[0].Unknown["number"]);
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("-0.0", 0)]
    [InlineData("0e10", 0)]
    [InlineData("1E2", 100)]
    [InlineData("-12.50e1", -125)]
    [InlineData("2147483647.000", int.MaxValue)]
    public void An_integer_may_be_written_with_a_point_or_a_power_as_the_schema_has_it(string written, int number)
    {
        ReadResult<IrmPackage> read = IrmJson.Read(
            Encoding.UTF8.GetBytes($$"""{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","number":{{written}}}]}""")
        );
        Assert.Empty(read.Findings);
        Assert.Equal(number, read.Value!.ActionPlans[0].Number);
    }

    [Theory]
    [InlineData("a{0}b 👍", 0xD800)]
    [InlineData("a{0}b 👍", 0xDC00)]
    [InlineData("👍 a{0}", 0xD83D)]
    public void Half_of_a_surrogate_pair_in_a_text_is_found(string words, int half)
    {
        string text = words.Replace("{0}", ((char)half).ToString(), StringComparison.Ordinal);
        ReadResult<IrmPackage> read = IrmJson.Read("{\"formatVersion\":\"1.0\",\"title\":{\"en\":\"" + text + "\"}}");

        Assert.Equal("OGP1004", Assert.Single(read.Findings).Code);
        Assert.Equal(words.Replace("{0}", "\uFFFD", StringComparison.Ordinal), read.Value!.Title["en"]);
    }

    [Fact]
    public void A_date_may_be_written_with_escapes()
    {
        ReadResult<IrmPackage> read = IrmJson.Read(
            """{"formatVersion":"1.0","sources":[{"id":"a","published":"\u0032023"},{"id":"b","published":"2019\u002d12"}]}"""
        );
        Assert.Empty(read.Findings);
        Assert.Equal(["2023", "2019-12"], read.Value!.Sources.Select(source => source.Published.ToString()));
        Assert.Equal("2019", System.Text.Json.JsonSerializer.Deserialize<PartialDate>("\"\\u0032019\"").ToString());
    }

    [Fact]
    public void Very_long_texts_names_and_numbers_are_read()
    {
        string text = string.Concat(Enumerable.Repeat("Acción 👍 ", 100_000));
        string json = $$"""{"formatVersion":"1.0","title":{"es":"{{text}}"},"{{text}}":1,"n":{{new string('9', 1_000_000)}}}""";
        ReadResult<IrmPackage> result = Use(Encoding.UTF8.GetBytes(json));
        Assert.Equal(text, result.Value!.Title["es"]);
        Assert.Equal("1", result.Value.Unknown[text]);
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\"i\\ud800\":1}")]
    [InlineData("{\"formatVersion\":\"1.0\",\"\\ud800\":1}")]
    [InlineData("{\"formatVersion\":\"1.0\",\"title\":{\"e\\udc00\":\"\\ud83d\"}}")]
    [InlineData(
        "{\"formatVersion\":\"1.0\",\"actionPlans\":[{\"id\":\"p\\ud800\",\"member\":\"\\ud800\",\"submitted\":\"2019\\ud800\",\"reports\":[{\"id\":\"r\",\"product\":\"\\ud800\",\"assessments\":[{\"ratings\":{\"\\ud800\":[\"\\ud800\"]}}]}]}]}"
    )]
    public void Halves_of_surrogate_pairs_are_reported_wherever_they_stand(string json)
    {
        ReadResult<IrmPackage> result = Use(Encoding.ASCII.GetBytes(json));
        Assert.Equal(json.Split("\\ud").Length - 1, result.Findings.Count(finding => finding.Code == "OGP1004"));
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\"} ⟦x", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\"}⟦{}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\",⟦}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\" ⟦\"id\":\"a\"}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\",\n⟦// a remark\n\"id\":\"a\"}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\",\"title\":{\"en\":\"á\",\"es\":⟦!}}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\",\"id\":\"⟦\u0001\"}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\",\"id\":⟦'a'}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\",\"id\":0⟦1}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\",\"id\":⟦NaN}", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\",\"sources\":[]⟦]", "OGP1001")]
    [InlineData("{\"formatVersion\":\"1.0\"⟦", "OGP1002")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"título\":⟦", "OGP1002")]
    [InlineData("{\"formatVersion\":\"1.0\",\"actionPlans\":[{\"id\":\"p\",\"member\":\"ECU\",\"title\":{⟦", "OGP1002")]
    public void Where_it_is_no_longer_JSON_is_said_and_what_stands_before_is_read(string marked, string code) =>
        Assert.Equal("1.0", Finds(marked, (code, "")).FormatVersion);

    [Fact]
    public void NUL_behind_the_beginning_is_no_JSON()
    {
        byte[] json = Encoding.ASCII.GetBytes($$"""{ "formatVersion": "1.0", "id": "{{new string('a', 1000)}}", """ + "\0 }");
        Assert.Equal("OGP1001", Assert.Single(Use(json).Findings).Code);
    }

    [Fact]
    public void Flipped_bits_and_bytes_never_throw()
    {
        byte[] whole = IrmJson.Write(new ModelMaker(1, 0.9).Make<IrmPackage>() with { FormatVersion = "1.0" });
        Random random = new(2019);
        byte[] odd = [0x00, 0x22, 0x5C, 0x7B, 0x7D, 0x5B, 0x5D, 0x2C, 0x3A, 0x80, 0xC3, 0xED, 0xF4, 0xFF, 0x0A, 0x31];
        for (int i = 0; i < 4000; i++)
        {
            byte[] flipped = [.. whole];
            for (int flips = random.Next(1, 4); flips > 0; flips--)
            {
                int at = random.Next(flipped.Length);
                flipped[at] = random.Next(2) == 0 ? (byte)(flipped[at] ^ (1 << random.Next(8))) : odd[random.Next(odd.Length)];
            }

            try
            {
                Use(flipped);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Flip {i}: {Convert.ToBase64String(flipped)}", fault);
            }
        }
    }
}
