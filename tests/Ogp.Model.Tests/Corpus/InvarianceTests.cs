using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests;

/// <summary>What is found does not depend on the order of the members of a document, nor on the machine that reads it.</summary>
public class InvarianceTests
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    private static readonly string[] s_names = [.. CorpusDocument.All.Select(document => document.Name)];

    /// <summary>The documents that can be written again with their members in another order: JSON in UTF-8 without a duplicate name.</summary>
    private static readonly string[] s_shuffled = [.. s_names.Where(name => Reordered(name, 0) is not null)];

    public static TheoryData<string> Names => [.. s_names];

    public static TheoryData<string> Shuffled => [.. s_shuffled];

    [Theory]
    [MemberData(nameof(Shuffled))]
    public void Findings_are_the_same_in_any_order_of_members(string name)
    {
        string[] expected = Places(new CorpusDocument(name).Utf8, name);
        for (int seed = 0; seed < 3; seed++)
        {
            Assert.Equal(expected, Places(Reordered(name, seed)!, name));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_are_the_same_in_any_culture(string name)
    {
        byte[] utf8 = new CorpusDocument(name).Utf8;
        string[] expected = Sentences(utf8, name);
        Assert.All(Cultures.Names, culture => Assert.Equal(expected, Cultures.In(culture, () => Sentences(utf8, name))));
    }

    /// <summary>Fewer would mean that the law is asked of less than it could be.</summary>
    [Fact]
    public void Nearly_every_document_can_be_reordered() => Assert.InRange(s_shuffled.Length, s_names.Length * 9 / 10, s_names.Length);

    private static string[] Places(byte[] utf8, string name) =>
        [.. Findings(utf8, name).Select(finding => $"{finding.Code} {finding.Place.Pointer}").Order(StringComparer.Ordinal)];

    private static string[] Sentences(byte[] utf8, string name) =>
        [
            .. Findings(utf8, name)
                .Select(finding =>
                    $"{MarkedDocument.Describe(finding)} {finding.Severity} {finding.Message("en")} {finding.Message("es")} {finding.Message("fr")}"
                ),
        ];

    private static IEnumerable<Finding> Findings(byte[] utf8, string name)
    {
        ValidationOptions options = new() { RuleSet = new CorpusDocument(name).RuleSet };
        ReadResult<IrmPackage> result = IrmJson.Read(utf8);
        return result.Value is null
            ? result.Findings
            : result.Findings.Concat(IrmJson.Locate(utf8, Validator.Validate(result.Value, options).Findings));
    }

    private static byte[]? Reordered(string name, int seed)
    {
        try
        {
            // Decoded strictly: a rewriter that mends the bytes would take away what is to be found.
            string text = s_strict.GetString(new CorpusDocument(name).Utf8);
            JsonNode document = JsonNode.Parse(text, null, new() { AllowDuplicateProperties = false })!;
            return s_strict.GetBytes(Shuffle(document, new Random(seed)).ToJsonString());
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        if (node is JsonObject members)
        {
            KeyValuePair<string, JsonNode?>[] pairs = [.. members];
            members.Clear();
            random.Shuffle(pairs);
            foreach ((string key, JsonNode? value) in pairs)
            {
                members.Add(key, value is null ? null : Shuffle(value, random));
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                _ = item is null ? null : Shuffle(item, random);
            }
        }

        return node;
    }
}
