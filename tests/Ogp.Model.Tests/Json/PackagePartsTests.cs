using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

/// <summary>What a package says outside of its plans is read plan by plan as it is read at once.</summary>
public class PackagePartsTests
{
    private const string Plans = "\"actionPlans\":[\n{\"id\":\"a\",\"member\":\"ECU\"}]";

    [Theory]
    [InlineData("\"sources\":[{0}],\n" + Plans, "{{\"id\":\"s{0}\"}}")]
    [InlineData(Plans + ",\n\"sources\":[{0}]", "{{\"id\":\"s{0}\"}}")]
    [InlineData("{0},\n" + Plans, "\"a:{0}\":1")]
    [InlineData("\"sources\":[{0},\n7:", "{{\"id\":\"s{0}\"}}")]
    public void More_items_than_allowed_are_refused(string members, string item)
    {
        string json = $"{{\"formatVersion\":\"1.0\",{Filled(members, item, 3000)}}}";
        IrmJsonOptions tight = new() { MaxItems = 100 };
        Finding expected = Assert.Single(IrmJson.Read(json, options: tight).Findings);
        ReadResult<IrmPackage> refused = Pieces(json, tight)[^1];
        Assert.Null(refused.Value);
        Assert.Equal(expected, Assert.Single(refused.Findings));
    }

    /// <summary>Nothing can be read of the plan, and what is found of the package does not go with it.</summary>
    [Theory]
    [InlineData("[{ d\":1}]}")]
    [InlineData("[{\"id")]
    [InlineData("[{\"id\":\"a\",\"member\":\"ECU\"},{ d\":1}]}")]
    public void What_is_found_of_the_package_is_told_where_a_plan_breaks_before_its_first_value(string plans)
    {
        string json =
            $"{{\"formatVersion\":\"9.0\",\"foo\":1,\"sources\":[{{\"id\":\"s\",\"published\":\"31/12/2019\"}}],\"actionPlans\":{plans}";

        Assert.Equal(Told(IrmJson.Read(json).Findings), Told(Pieces(json, new()).SelectMany(piece => piece.Findings)));

        static IEnumerable<string> Told(IEnumerable<Finding> findings) =>
            findings.Select(finding => $"{finding.Code} {finding.Place.Offset}").Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("{0},\n" + Plans)]
    [InlineData(Plans + ",\n{0}")]
    public void Very_many_members_do_not_hang(string members)
    {
        string json = $"{{\"formatVersion\":\"1.0\",{Filled(members, "\"u{0}\":1", 32_000)}}}";
        ReadResult<IrmPackage>[] pieces = Pieces(json, new());
        Assert.Equal(32_000, pieces[^1].Value!.Unknown.Count);
        Assert.Equal(1000, pieces.Sum(piece => piece.Findings.Count));
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"a:x\":\"{0}\",\"actionPlans\":[]}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[],\"a:{0}\":1}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[\"{0}\"]}")]
    public void A_very_long_text_does_not_hang(string pattern)
    {
        string json = pattern.Replace("{0}", new string('a', 1 << 25), StringComparison.Ordinal);
        Assert.NotNull(Pieces(json, new())[^1].Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(10_000)]
    public void Of_a_kind_the_first_findings_are_listed_and_all_are_counted(int most)
    {
        string sources = Filled("\"sources\":[{0}],\n", "{{\"id\":\"s{0}\",\"published\":\"x\"}}", 30);
        string unknown = Filled("{0}", "\"x{0}\":1", 20);
        string json = $"{{{sources}\"licence\":5,{unknown},{Plans},{unknown},\"commitments\":[{{\"id\":\"c\",\"x\":1}}]}}";
        IrmJsonOptions options = new() { MaxFindingsPerKind = most };
        ReadResult<IrmPackage>[] pieces = Pieces(json, options);
        Assert.Equal(Counts(IrmJson.Read(json, options: options)), Counts(pieces));
        Assert.All(
            pieces,
            piece => Assert.All(piece.Findings.ToArray().CountBy(finding => finding.Code), kind => Assert.True(kind.Value <= most))
        );
    }

    [Fact]
    public void A_check_is_counted_where_it_is_not_listed()
    {
        FindingKind kind = IrmJson.FindingKinds[0];
        ValueList<Finding> found = [.. Enumerable.Repeat(new Finding(kind, new() { Pointer = "" }), 9)];
        IrmJsonOptions options = new() { MaxFindingsPerKind = 2, Check = _ => found };
        Assert.Equal([(kind.Code, 9)], Counts(Pieces("{\"formatVersion\":\n\"1.0\"}", options)));
    }

    [Theory]
    [InlineData("\"sources\":[{\"id\":\"s\"},\n{\"id\":\"s\"}],\n{0}")]
    [InlineData("{0},\n\"sources\":[{\"id\":\"s\"},\n{\"id\":\"s\"}]")]
    [InlineData("\"sources\":[{\"id\":\"s\"}],{0},\n\"commitments\":[\n{\"id\":\"c\",\"sources\":[\"s\",\"t\"]}]")]
    [InlineData(
        "\"sources\":[{\"id\":\"s\"},\n{\"id\":\"s\"}],\n{0},\n\"members\":[{\"code\":\"ECU\"},{\"code\":\"ECU\"}],\"licence\":\"CC0\""
    )]
    public void What_a_check_finds_about_the_package_stands_where_reading_at_once_finds_it(string members)
    {
        string json = $"{{\"formatVersion\":\"1.0\",{members.Replace("{0}", Plans, StringComparison.Ordinal)}}}";
        ValidationOptions publisher = new() { RuleSet = ValidationRuleSet.Publisher };
        IrmJsonOptions options = new() { Check = package => Validator.Validate(package, publisher).Findings };
        Finding[] whole = [.. IrmJson.Read(json, "a.json", options).Findings];
        Finding[] pieces =
        [
            .. IrmJson.ReadPlans(new SlowStream(Encoding.UTF8.GetBytes(json), 16), "a.json", options).SelectMany(piece => piece.Findings),
        ];

        Assert.Contains(whole, finding => finding.Place.Pointer!.Contains("s/", StringComparison.Ordinal));
        Assert.Contains(whole, finding => finding.Code == "OGP1913");
        Assert.Equal(whole.Select(Told).Order(StringComparer.Ordinal), pieces.Select(Told).Order(StringComparer.Ordinal));

        static string Told(Finding finding) =>
            $"{finding.Place} {finding.Place.Offset} {finding.Message()} {string.Join(", ", finding.Related.Select(related => related.Place))}";
    }

    /// <summary>Whether a source that stands behind the plans is there cannot be known while they are read.</summary>
    [Fact]
    public void A_reference_of_a_plan_to_what_may_stand_behind_the_plans_is_not_told()
    {
        const string Plan = "\"actionPlans\":[\n{\"id\":\"a\",\"member\":\"ECU\",\"sources\":[\"s\",\"t\"]}]";
        IrmJsonOptions options = new() { Check = Validator.Validate };
        Assert.Equal([("OGP1102", 1)], Counts(Pieces($"{{\"formatVersion\":\"1.0\",\"sources\":[{{\"id\":\"s\"}}],{Plan}}}", options)));
        ReadResult<IrmPackage>[] behind = Pieces($"{{\"formatVersion\":\"1.0\",{Plan},\"sources\":[{{\"id\":\"s\"}}]}}", options);
        Assert.Empty(Counts(behind));
        Assert.All(behind, piece => Assert.Equal(0, piece.Value!.Unknown.Count));
    }

    [Theory]
    [InlineData("{\"actionPlans\":[\n{\"id\":\"AP_ECU01\",\"member\":\"ECU\"}],\"y\":1}", "OGP1013 OGP1011")]
    [InlineData("{\"x\":1,\n\"actionPlans\":[]}", "OGP1013 OGP1011")]
    [InlineData("{\"x\":1,\n\"title\":null}", "OGP1013 OGP1011 OGP1010")]
    [InlineData("{\"x\":1,\n\"y\":{\"actionPlans\":[]}}", "OGP1005")]
    public void An_object_with_any_member_of_the_format_is_a_package(string json, string codes)
    {
        ReadResult<IrmPackage> whole = IrmJson.Read(json);
        ReadResult<IrmPackage>[] pieces = Pieces(json, new());
        Assert.Equal(codes.Split(' '), whole.Findings.Select(finding => finding.Code));
        Assert.Equal(codes.Split(' ').Order(), pieces.SelectMany(piece => piece.Findings).Select(finding => finding.Code).Order());
        Assert.Equal(whole.Value?.Unknown, pieces[^1].Value?.Unknown);
    }

    [Theory]
    [InlineData("{\"title\":{\"en\":\"x\"},\n\"FormatVersion\":\"1.0\",{0}}", "OGP1013 2:1 /FormatVersion")]
    [InlineData("{{0},\n\"FormatVersion\":\"1.0\"}", "OGP1013 3:1 /FormatVersion")]
    [InlineData("{\"FormatVersion\":\"1.0\",{0},\n\"formatVersion\":\"1.0\"}", "OGP1011 1:2 /FormatVersion")]
    [InlineData("{\"FormatVersion\":\"1.0\",{0},\n\"Format_Version\":\"1.0\"}", "OGP1013 1:2 /FormatVersion, OGP1011 3:1 /Format_Version")]
    public void A_required_member_that_is_misspelt_is_told_once(string json, string expected)
    {
        json = json.Replace("{0}", Plans, StringComparison.Ordinal);
        Finding[] whole = [.. IrmJson.Read(json).Findings];
        Assert.Equal(expected.Split(", "), whole.Select(MarkedDocument.Describe));
        Assert.Equal(whole, Pieces(json, new()).SelectMany(piece => piece.Findings));
    }

    [Fact]
    public void It_is_told_once_however_many_are_listed()
    {
        string json = "{\"formatVersion\":\"1.0\",\"sources\":[" + Filled("{0}", "{{\"x\":1,\"Id\":\"s{0}\"}}", 9) + "]}";
        foreach (int most in (ReadOnlySpan<int>)[1, 3, 100])
        {
            IrmJsonOptions options = new() { MaxFindingsPerKind = most };
            Assert.Equal([("OGP1011", 9), ("OGP1013", 9)], Counts(IrmJson.Read(json, options: options)));
        }
    }

    /// <summary>
    /// A package cut at every byte, and with every byte but the last replaced by each of some that break JSON or make other JSON of it. A plan that is broken may miss
    /// less, and what lies behind the fault is not looked at.
    /// </summary>
    [Fact]
    public void What_is_broken_is_told_where_reading_at_once_tells_it()
    {
        byte[] whole = Encoding.UTF8.GetBytes(
            "{\"formatVersion\":\"1.0\",\n\"title\":{\"en\":\"á\"},\"actionPlans\":[\n{\"id\":\"a\",\"number\":12},{\"id\":\"b\"}],\"x\":[true, null],\"id\":\"é\"}"
        );
        for (int i = 0; i < whole.Length; i++)
        {
            AssertTheSame(whole[..i]);
            foreach (byte wrong in ",]}{[\":x\n1\u0001\\"u8)
            {
                byte[] broken = [.. whole];
                broken[i] = wrong;
                if (i < whole.Length - 1 && !IrmJson.HoldsMany(broken))
                {
                    AssertTheSame(broken);
                }
            }
        }

        static void AssertTheSame(byte[] utf8) =>
            Assert.Equal(
                Described(IrmJson.Read(utf8).Findings),
                Described(IrmJson.ReadPlans(new SlowStream(utf8, 16)).SelectMany(piece => piece.Findings))
            );

        static IEnumerable<string> Described(IEnumerable<Finding> findings) =>
            findings
                .Where(finding =>
                    finding.Code != "OGP1003" && finding.Place.Pointer?.StartsWith("/actionPlans/", StringComparison.Ordinal) != true
                )
                .Select(MarkedDocument.Describe)
                .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_literal_that_is_broken_is_told_without_the_rest_of_the_file()
    {
        Finding broken = IrmJson.Read("{\"formatVersion\":\"1.0\",\"id\":tRue,\"licence\":\"rest\"}").Findings[^1];
        Assert.Equal([new("found", "R"), new("behind", "t")], broken.Arguments.Take(2));
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"licence\":\"x\",\"published\":tru⟦,\"actionPlans\":[]}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"title\":{\"en\":\"x\"⟦á}}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{\"id\":\"a\",\"member\":\"ECU\"⟦á}]}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{\"id\":\"a\",\"member\":\"ECU\"}⟦á]}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{\"id\":\"a\",\"member\":\"ECU\"}, tr⟦á]}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{\"id\":\"a\",\"member\":\"ECU\"}],\"id\":⟦á}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{\"id\":\"a\",\"member\":\"ECU\"}]} ⟦á")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"title\":{\"en\":\"\\⟦x\"}}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"title\":{\"en\":\"\\u12⟦x4\"}}")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[n⟦ope]}")]
    public void Where_a_package_breaks_is_told_however_the_bytes_come(string marked)
    {
        MarkedDocument document = new(marked);
        string expected = $"OGP1001 {document.Marks[0].Line}:{document.Marks[0].Column}";
        Finding whole = Assert.Single(IrmJson.Read(document.Utf8).Findings);
        Assert.Equal(expected, MarkedDocument.Describe(whole));
        for (int atOnce = 1; atOnce <= document.Utf8.Length; atOnce++)
        {
            IEnumerable<ReadResult<IrmPackage>> pieces = IrmJson.ReadPlans(new SlowStream(document.Utf8.ToArray(), atOnce));
            Finding found = Assert.Single(pieces.SelectMany(piece => piece.Findings));
            Assert.Equal((expected, whole.Message()), (MarkedDocument.Describe(found), found.Message()));
        }
    }

    private static string Filled(string members, string item, int count)
    {
        CompositeFormat format = CompositeFormat.Parse(item);
        string items = string.Join(",", Enumerable.Range(0, count).Select(i => string.Format(null, format, i)));
        return members.Replace("{0}", items, StringComparison.Ordinal);
    }

    /// <summary>How often each kind was found, listed or not.</summary>
    private static (string Code, int Count)[] Counts(params ReadResult<IrmPackage>[] results) =>
        [
            .. results
                .SelectMany(result =>
                    result
                        .Findings.Select(finding => (finding.Code, Count: 1))
                        .Concat(result.Unlisted.Select(count => (count.Kind.Code, Count: count.Count - count.Listed)))
                )
                .GroupBy(found => found.Code, (code, found) => (code, found.Sum(one => one.Count)))
                .OrderBy(found => found.code, StringComparer.Ordinal),
        ];

    private static ReadResult<IrmPackage>[] Pieces(string json, IrmJsonOptions options) =>
        [.. IrmJson.ReadPlans(new SlowStream(Encoding.UTF8.GetBytes(json), 4096), options: options)];
}
