using System.Diagnostics;
using System.Text;
using Ogp.Model.Json;

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
    public void Deeper_documents_are_read_where_that_is_allowed()
    {
        string json = $"{{\"formatVersion\":\"1.0\",\"a:x\":{new string('[', 200)}{new string(']', 200)}}}";
        Assert.Contains(IrmJson.Read(json).Findings, finding => finding.Code == "OGP1007");
        ReadResult<IrmPackage> result = IrmJson.Read(json, options: new() { MaxDepth = 300 });
        Assert.Empty(result.Findings);
        Assert.Equal(json + "\n", Encoding.UTF8.GetString(IrmJson.Write(result.Value!, indented: false)));
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
        Stopwatch watch = Stopwatch.StartNew();
        ReadResult<IrmPackage> result = IrmJson.Read(json, options: new() { Check = Ogp.Model.Validation.Validator.Validate });
        IrmJson.Write(result.Value!);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(5), $"{watch.Elapsed}");
    }
}
