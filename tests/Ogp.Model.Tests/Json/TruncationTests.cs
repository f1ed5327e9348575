using System.Text;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

/// <summary>A document that is cut off is read as far as it goes.</summary>
public class TruncationTests
{
    private static readonly string[] s_harmless = ["OGP1011", "OGP1013"];

    [Fact]
    public void Cut_at_any_byte_everything_whole_before_the_cut_is_kept()
    {
        byte[] whole = Document();
        (string Pointer, string Value, long End)[] leaves = [.. Leaves(whole)];
        Assert.True(leaves.Length > 100, "the document is too small to prove much");
        int kept = 0;
        for (int cut = 0; cut < whole.Length - 2; cut++)
        {
            ReadResult<IrmPackage> result = IrmJson.Read(whole.AsMemory(0, cut));
            string[] expected = [.. leaves.Where(leaf => leaf.End <= cut).Select(leaf => $"{leaf.Pointer} = {leaf.Value}")];
            if (result.Value is null)
            {
                Assert.Equal("OGP1005", Assert.Single(result.Findings).Code);
                Assert.True(expected.Length == 0, $"cut at {cut}, nothing was read of {string.Join(", ", expected)}");
                continue;
            }

            kept = Math.Max(kept, expected.Length);
            Assert.Contains(result.Findings, finding => finding.Code == "OGP1002");
            Assert.Equal(expected, Leaves(IrmJson.Write(result.Value)).Select(leaf => $"{leaf.Pointer} = {leaf.Value}"));
        }

        Assert.Equal(leaves.Length, kept);
    }

    [Fact]
    public void Cut_only_behind_the_last_brace_nothing_is_missing() =>
        Assert.DoesNotContain(IrmJson.Read(Document().AsMemory()[..^1]).Findings, finding => !s_harmless.Contains(finding.Code));

    [Fact]
    public void The_sample_cut_anywhere_says_so_at_its_end()
    {
        for (int cut = 1000; cut < Ecuador.Utf8.Length; cut += 4999)
        {
            ReadResult<IrmPackage> result = IrmJson.Read(Ecuador.Utf8.AsMemory(0, cut));
            Finding finding = Assert.Single(result.Findings, finding => finding.Code == "OGP1002");
            Assert.Equal(Encoding.UTF8.GetString(Ecuador.Utf8.AsSpan(0, cut)).Count(c => c == '\n') + 1, finding.Place.Line);
            Assert.Equal("ecuador-2019-2022", result.Value?.Id);
        }
    }

    /// <summary>One fault is told once: what is missing, or referred to, may stand behind the cut.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("// a comment")]
    public void Of_the_sample_cut_anywhere_nothing_is_told_but_the_cut_and_what_is_told_of_the_whole(string fault)
    {
        IrmJsonOptions options = new()
        {
            Check = package => Validator.Validate(package, new() { RuleSet = ValidationRuleSet.Publisher }).Findings,
        };
        HashSet<string> ofTheWhole = [.. IrmJson.Read(Ecuador.Utf8, null, options).Findings.Select(Told)];
        for (int cut = 1000; cut < Ecuador.Utf8.Length; cut += 301)
        {
            byte[] broken = [.. Ecuador.Utf8.AsSpan(0, cut), .. Encoding.UTF8.GetBytes(fault)];
            Finding[] atOnce = [.. IrmJson.Read(broken, null, options).Findings];
            Finding[] oneByOne = [.. IrmJson.ReadPlans(new MemoryStream(broken), options: options).SelectMany(piece => piece.Findings)];

            Assert.Single(atOnce, IsTheCut);
            Assert.Single(oneByOne, IsTheCut);
            Assert.DoesNotContain(
                atOnce.Concat(oneByOne),
                finding => !IsTheCut(finding) && !IsHalfACharacter(finding) && !ofTheWhole.Contains(Told(finding))
            );
        }

        static bool IsTheCut(Finding finding) => finding.Code is "OGP1001" or "OGP1002";

        static bool IsHalfACharacter(Finding finding) => finding.Code == "OGP1003";

        static string Told(Finding finding) => $"{finding.Code} {finding.Place.Pointer}";
    }

    /// <summary>The order of members is free: what answers a finding may stand behind the cut wherever the cut is.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_no_document_cut_anywhere_is_anything_told_but_the_cut_and_what_is_told_of_the_whole(bool isReversed)
    {
        List<string> told = [];
        foreach (CorpusDocument document in CorpusDocument.All)
        {
            IrmJsonOptions options = new()
            {
                Check = package => Validator.Validate(package, new() { RuleSet = document.RuleSet }).Findings,
            };
            if (IrmJson.Read(document.Utf8, null, options).Value is not { } package)
            {
                continue;
            }

            byte[] whole = isReversed ? Reversed(IrmJson.Write(package)) : IrmJson.Write(package, indented: false);
            HashSet<string> ofTheWhole =
            [
                .. IrmJson.Read(whole, null, options).Findings.Select(Told),
                .. IrmJson.ReadPlans(new MemoryStream(whole), options: options).SelectMany(piece => piece.Findings).Select(Told),
            ];
            for (int cut = 1; cut < whole.Length; cut++)
            {
                if (whole[cut - 1] is not ((byte)',' or (byte)'[' or (byte)'{' or (byte)']' or (byte)'}'))
                {
                    continue;
                }

                byte[] broken = whole[..cut];
                ValueList<Finding> atOnce = IrmJson.Read(broken, null, options).Findings;
                IEnumerable<Finding> oneByOne = IrmJson
                    .ReadPlans(new MemoryStream(broken), options: options)
                    .SelectMany(piece => piece.Findings);
                foreach (Finding finding in atOnce.Concat(oneByOne))
                {
                    if (finding.Code is not ("OGP1002" or "OGP1005") && !ofTheWhole.Contains(Told(finding)))
                    {
                        told.Add($"{document.Name} cut at {cut}: {Told(finding)}");
                    }
                }
            }
        }

        Assert.Empty(told);

        // Of the whole a required member that is misspelt is told as missing.
        static string Told(Finding finding) =>
            $"{finding.Code.Replace("OGP1011", "OGP1013", StringComparison.Ordinal)} {finding.Place.Pointer}";
    }

    /// <summary>A document with the members of every object from the last to the first.</summary>
    private static byte[] Reversed(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = true, MaxDepth = 200 });
        using MemoryStream reversed = new();
        using (Utf8JsonWriter writer = new(reversed))
        {
            Write(document.RootElement, writer);
        }

        return reversed.ToArray();

        static void Write(JsonElement value, Utf8JsonWriter writer)
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                writer.WriteStartObject();
                foreach (JsonProperty member in value.EnumerateObject().Reverse())
                {
                    writer.WritePropertyName(member.Name);
                    Write(member.Value, writer);
                }

                writer.WriteEndObject();
            }
            else if (value.ValueKind == JsonValueKind.Array)
            {
                writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
            }
            else
            {
                value.WriteTo(writer);
            }
        }
    }

    [Theory]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":"P","member":"ECU","commitments":[{"id":"c"},{"id":"d"}],"reports":[{"id":"r","statedTallies":[{"id":"t","variable":"completion","levels":["complete"],"count":21,"""
    )]
    [InlineData("""{"formatVersion":"1.0","actionPlans":[{"id":"P","member":"XYZ","sources":["s1"]}],""")]
    [InlineData("""{"formatVersion":"1.0","actionPlans":[{"id":"AP_COL01","member":"ECU","jointMembers":[""")]
    [InlineData("""{"formatVersion":"1.0","members":[{"code":"ECU","eligibility":[{"year":2020,"result":"eligible","assetDisclosure":2,""")]
    public void What_may_stand_behind_the_cut_answers_what_would_be_found_without_it(string broken)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(broken);
        IrmJsonOptions options = new() { Check = Validator.Validate };

        Assert.Equal("OGP1002", Assert.Single(IrmJson.Read(utf8, null, options).Findings).Code);
    }

    /// <summary>What is wrong with what is whole is told, wherever the document breaks off.</summary>
    [Theory]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU"},{"id":"AP_ECU01","member":"ECU"},{"id":"AP_ECU02","member":"ECU","submitted":"2020" """,
        "OGP1101 /actionPlans/1"
    )]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","commitments":[{"id":"x"},{"id":"x"},{"id":"y","number":"5", """,
        "OGP1101 /actionPlans/0/commitments/1"
    )]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","reports":[{"id":"r","product":"zz", """,
        "OGP1202 /actionPlans/0/reports/0/product"
    )]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_KEN01","member":"KEN","themes":[{"id":"t"}],"commitments":[{"id":"x","title":{"en":"A"},"theme":"nope"}]}],"sources":[{"id":"s """,
        "OGP1102 /actionPlans/0/commitments/0/theme"
    )]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","reports":[{"id":"r","statedTallies":[{"id":"t","variable":"completion","levels":["complete"],"count":5,"of":3}], """,
        "OGP1501 /actionPlans/0/reports/0/statedTallies/0/count"
    )]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_COL01","member":"ECU"},{"id":"AP_ECU02","member":"ECU", """,
        "OGP1103 /actionPlans/0/id"
    )]
    public void A_fault_of_what_is_whole_is_told_though_the_document_breaks_off(string broken, string expected)
    {
        IrmJsonOptions options = new() { Check = Validator.Validate };

        ValueList<Finding> findings = IrmJson.Read(Encoding.UTF8.GetBytes(broken), null, options).Findings;

        Assert.Contains(expected, findings.Select(finding => $"{finding.Code} {finding.Place.Pointer}"));
        Assert.Contains("OGP1002", findings.Select(finding => finding.Code));
    }

    /// <summary>A document of middle size that lacks some ids and has some unknown members, with many kinds of values and characters of one to four bytes.</summary>
    private static byte[] Document()
    {
        IrmPackage package = Enumerable
            .Range(0, 1000)
            .Select(seed => new ModelMaker(seed, 0.4).Make<IrmPackage>() with { FormatVersion = "1.0", Unknown = default })
            .First(IsFit);
        return IrmJson.Write(package);
    }

    private static bool IsFit(IrmPackage package)
    {
        byte[] written = IrmJson.Write(package);
        return written.Length is > 4000 and < 8000
            && Leaves(written).Count > 100
            && IrmJson.Read(written).Findings.All(finding => s_harmless.Contains(finding.Code));
    }

    /// <summary>All strings, numbers and booleans with their pointer and the offset behind them; a number is whole only when something follows it.</summary>
    private static List<(string Pointer, string Value, long End)> Leaves(ReadOnlySpan<byte> json)
    {
        List<(string, string, long)> leaves = [];
        Stack<string> path = new();
        Stack<int> items = new();
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path.Push(Encoding.UTF8.GetString(reader.ValueSpan));
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    Begin(path, items);
                    items.Push(reader.TokenType == JsonTokenType.StartArray ? 0 : -1);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    items.Pop();
                    break;
                default:
                    Begin(path, items);
                    bool isNumber = reader.TokenType == JsonTokenType.Number;
                    leaves.Add(
                        (
                            string.Join('/', path.Reverse()),
                            Encoding.UTF8.GetString(reader.ValueSpan),
                            reader.BytesConsumed + (isNumber ? 1 : 0)
                        )
                    );
                    break;
            }

            if (path.Count > 0)
            {
                path.Pop();
            }
        }

        return leaves;
    }

    private static void Begin(Stack<string> path, Stack<int> items)
    {
        if (items.TryPeek(out int item) && item >= 0)
        {
            path.Push(item.ToString(System.Globalization.CultureInfo.InvariantCulture));
            items.Push(items.Pop() + 1);
        }
    }

    /// <summary>What was read of values does not change behind the break, however many objects are open around them.</summary>
    [Fact]
    public void What_stays_true_whatever_comes_is_told_of_a_document_that_breaks_off()
    {
        const string Broken = """
            {"formatVersion":"1.0","actionPlans":[{"id":"P","language":"es_EC","period":{"start":"2020","end":"2022"},"commitments":[
            {"id":"a","number":"1","title":{"en":"T"},"period":{"start":"2024","end":"2025"}},{"id":"b","number":"1","title":{"en":"T"}}]
            """;

        ValueList<Finding> found = IrmJson.Read(Encoding.UTF8.GetBytes(Broken), null, new() { Check = Validator.Validate }).Findings;
        Assert.Equal(
            ["OGP1002", "OGP1106", "OGP1211", "OGP1305", "OGP1917"],
            found.Select(finding => finding.Code).Order(StringComparer.Ordinal)
        );
    }
}
