using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

/// <summary>Limits refuse cleanly, and nothing grows with the square of what a file holds.</summary>
public class LimitTests
{
    [Fact]
    public void A_document_that_is_too_long_is_refused_from_wherever_it_comes()
    {
        byte[] utf8 = "{\"formatVersion\":\"1.0\"}"u8.ToArray();
        IrmJsonOptions tight = new() { MaxBytes = utf8.Length - 1 };
        Assert.NotNull(IrmJson.Read(utf8, options: tight with { MaxBytes = utf8.Length }).Value);
        Assert.NotNull(IrmJson.Read(new MemoryStream(utf8), options: tight with { MaxBytes = utf8.Length }).Value);
        foreach (
            ReadResult<IrmPackage> result in new[]
            {
                IrmJson.Read(utf8, options: tight),
                IrmJson.Read(new MemoryStream(utf8), options: tight),
                IrmJson.Read(Support.Segments.Of(utf8, 5), options: tight),
            }
        )
        {
            Assert.Null(result.Value);
            Assert.Equal("OGP1005", Assert.Single(result.Findings).Code);
        }
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\"sources\":[{\"id\":\"a\"},{\"id\":\"b\"}]}", 2)]
    [InlineData("{\"formatVersion\":\"1.0\",\"title\":{\"en\":\"a\",\"es\":\"b\",\"fr\":\"c\"}}", 3)]
    [InlineData("{\"formatVersion\":\"1.0\",\"a:1\":1,\"a:2\":2}", 2)]
    public void More_items_than_allowed_are_refused(string json, int items)
    {
        Assert.NotNull(IrmJson.Read(json, options: new() { MaxItems = items }).Value);
        ReadResult<IrmPackage> refused = IrmJson.Read(json, options: new() { MaxItems = items - 1 });
        Assert.Null(refused.Value);
        Assert.Equal("OGP1005", Assert.Single(refused.Findings).Code);
    }

    [Fact]
    public void Of_a_kind_the_first_findings_are_listed_and_all_are_counted()
    {
        string members = string.Concat(Enumerable.Range(0, 5000).Select(i => $",\"x{i}\":1"));
        ReadResult<IrmPackage> result = IrmJson.Read(
            $"{{\"formatVersion\":\"1.0\",\"id\":5{members}}}",
            options: new() { MaxFindingsPerKind = 7 }
        );
        Assert.Equal(7, result.Findings.ToArray().Count(finding => finding.Code == "OGP1011"));
        FindingCount count = Assert.Single(result.Unlisted);
        Assert.Equal(("OGP1011", 5000, 7), (count.Kind.Code, count.Count, count.Listed));
        Assert.Contains(result.Findings, finding => finding.Code == "OGP1010");
        Assert.Equal(5001, result.Value!.Unknown.Count);
        Assert.Empty(IrmJson.Read("{\"formatVersion\":\"1.0\"}").Unlisted);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void A_depth_that_makes_no_sense_is_the_callers_mistake(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IrmJsonOptions { MaxDepth = depth });

    [Fact]
    public void Numbers_below_none_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new IrmJsonOptions { PlansAhead = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IrmJsonOptions { MaxFindingsPerKind = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IrmJsonOptions { MaxItems = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxFindingsPerKind = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FindingTally(-1));
    }

    [Fact]
    public void No_rule_set_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => new ValidationOptions { RuleSet = null! });

    [Fact]
    public void Deeper_documents_are_read_where_that_is_allowed()
    {
        string json = $"{{\"formatVersion\":\"1.0\",\"a:x\":{new string('[', 200)}{new string(']', 200)}}}";
        Assert.Contains(IrmJson.Read(json).Findings, finding => finding.Code == "OGP1007");
        ReadResult<IrmPackage> result = IrmJson.Read(json, options: new() { MaxDepth = 300 });
        Assert.Empty(result.Findings);
        Assert.Equal(json + "\n", Encoding.UTF8.GetString(IrmJson.Write(result.Value!, indented: false)));
    }

    [Theory]
    [InlineData("[⟦[1]]", "/x/0", "[]")]
    [InlineData("[⟦[1],2]", "/x/0", "[2]")]
    [InlineData("[1 , ⟦{},\n2]", "/x/1", "[1,2]")]
    [InlineData("[1, ⟦[[[\"]\"]]] ]", "/x/1", "[1]")]
    [InlineData("[⟦[], ⟦{\"a\":[]} ,\n3]", "/x/0 /x/1", "[3]")]
    [InlineData("[0,⟦[],⟦[],4,⟦[]]", "/x/1 /x/2 /x/4", "[0,4]")]
    [InlineData("{\"a\":⟦[],\"b\":1}", "/x/a", "{\"b\":1}")]
    [InlineData("{\"a\":1,\"b/c\": ⟦{\"d\":[]}}", "/x/b~1c", "{\"a\":1}")]
    [InlineData("{\"a\":⟦[] , \"b\":⟦[] , \"c\":\"[\",\"d\":⟦[]}", "/x/a /x/b /x/d", "{\"c\":\"[\"}")]
    public void A_value_that_is_too_deep_costs_that_value(string marked, string pointers, string kept)
    {
        string[] found = pointers.Split(' ');
        MarkedDocument document = new($$"""{"a:b":1,"x":{{marked}},"formatVersion":"1.0","id":"behind"}""");
        ReadResult<IrmPackage> result = IrmJson.Read(document.Utf8, options: new() { MaxDepth = 2 });
        Assert.Equal(
            found.Zip(document.Marks, (pointer, mark) => $"OGP1007 {mark.Line}:{mark.Column} {pointer}"),
            result.Findings.Where(finding => finding.Code != "OGP1011").Select(MarkedDocument.Describe)
        );
        Assert.Equal(("behind", kept), (result.Value!.Id, result.Value.Unknown["x"]));
    }

    [Theory]
    [InlineData("\"x\":[⟦[[1,2⟦", "OGP1002", "[]")]
    [InlineData("\"x\":[1,⟦[[1]⟦", "OGP1002", "[1]")]
    [InlineData("\"x\":[1,⟦[[1⟦}]],2]}", "OGP1001", "[1]")]
    [InlineData("\"x\":[1,⟦[[1]],2⟦}", "OGP1001", "[1,2]")]
    public void What_breaks_within_a_value_that_is_too_deep_or_behind_it_is_cut_there(string marked, string code, string kept)
    {
        MarkedDocument document = new($"{{\"formatVersion\":\"1.0\",\n{marked}");
        ReadResult<IrmPackage> result = IrmJson.Read(document.Utf8, options: new() { MaxDepth = 2 });
        Assert.Equal(kept, result.Value!.Unknown["x"]);
        Assert.Equal(
            new[] { "OGP1007", code }.Zip(document.Marks, (expected, mark) => $"{expected} {mark.Line}:{mark.Column}"),
            result.Findings.Where(finding => finding.Code != "OGP1011").Select(finding => MarkedDocument.Describe(finding).Split(" /")[0])
        );
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"x\":DEEP,\"actionPlans\":[PLAN,PLAN]}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{\"id\":\"a\",\"x\":DEEP,\"member\":\"ECU\"},PLAN],\"y\":DEEP}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[PLAN,DEEP,PLAN]}")]
    [InlineData("[{\"id\":\"a\",\"x\":DEEP,\"member\":\"ECU\"},\nPLAN]")]
    [InlineData("{\"id\":\"a\",\"x\":DEEP,\"member\":\"ECU\"}\nPLAN")]
    public void A_value_that_is_too_deep_hides_no_plan(string pattern)
    {
        foreach (int depth in new[] { 61, 62, 63, 64, 65, 66, 67, 1000 })
        {
            string deep = new string('[', depth) + new string(']', depth);
            string json = pattern
                .Replace("DEEP", deep, StringComparison.Ordinal)
                .Replace("PLAN", "{\"id\":\"a\",\"member\":\"ECU\"}", StringComparison.Ordinal);
            ReadResult<IrmPackage>[] pieces = [.. IrmJson.ReadPlans(new SlowStream(Encoding.UTF8.GetBytes(json), 64))];
            Assert.Equal(["a", "a"], pieces.SelectMany(piece => piece.Value?.ActionPlans ?? []).Select(plan => plan.Id.Text));
            Assert.DoesNotContain(pieces, piece => piece.Findings.Any(finding => finding.Code is "OGP1001" or "OGP1002" or "OGP1005"));
            if (pattern[0] == '{' && pattern[2] == 'f')
            {
                Assert.Equal(2, IrmJson.Read(json).Value!.ActionPlans.Count);
            }
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"a\":", "")]
    [InlineData("[[],", "]")]
    public void A_million_brackets_do_not_hang(string open, string close)
    {
        string nested = new StringBuilder()
            .Insert(0, open, 1_000_000)
            .Append('1')
            .Insert(open.Length * 1_000_000 + 1, close, 1_000_000)
            .ToString();
        foreach (
            string json in new[]
            {
                $"{{\"formatVersion\":\"1.0\",\n\"x\":{nested}}}",
                $"{{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{nested}]}}",
            }
        )
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            Assert.Contains(IrmJson.Read(utf8).Findings, finding => finding.Code == "OGP1007");
            Assert.NotEmpty(IrmJson.ReadPlans(new SlowStream(utf8, 4096)).SelectMany(piece => piece.Findings));
        }
    }

    [Fact]
    public void Very_many_values_that_are_too_deep_do_not_hang()
    {
        string json = $"{{\"formatVersion\":\"1.0\",\"x\":[{string.Join(',', Enumerable.Repeat("[]", 500_000))}]}}";
        ReadResult<IrmPackage> result = IrmJson.Read(json, options: new() { MaxDepth = 2 });
        Assert.Equal("[]", result.Value!.Unknown["x"]);
        Assert.Equal(500_000, result.Unlisted[0].Count);
    }

    /// <summary>A table of names makes each of these a matter of a second; comparing all with all, of an hour.</summary>
    [Theory]
    [InlineData("\"title\":{", "\"l{0}\":\"x\"", "}")]
    [InlineData(
        "\"actionPlans\":[{\"id\":\"a\",\"member\":\"ECU\",\"reports\":[{\"id\":\"r\",\"assessments\":[{\"ratings\":{",
        "\"v{0}\":\"x\"",
        "}}]}]}]"
    )]
    [InlineData("\"sources\":[", "{0},{{\"id\":\"s{0}\"}}", "]")]
    [InlineData("", "\"x{0}\":0", "")]
    public void A_map_or_a_list_with_very_many_entries_does_not_hang(string before, string entry, string after)
    {
        CompositeFormat format = CompositeFormat.Parse(entry);
        string entries = string.Join(",", Enumerable.Range(0, 200_000).Select(i => string.Format(null, format, i)));
        string json = $"{{\"formatVersion\":\"1.0\",{before}{entries}{after}}}";
        ReadResult<IrmPackage> result = IrmJson.Read(json, options: new() { Check = Ogp.Model.Validation.Validator.Validate });
        Assert.NotEmpty(IrmJson.Write(result.Value!));
    }
}
