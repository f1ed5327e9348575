using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

/// <summary>Where findings begin and end, and what else they point at. The expected text stands between the marks ⟦ and ⟧.</summary>
public class RangeTests
{
    private static readonly IrmJsonOptions s_options = new() { Check = Validator.Validate };

    [Theory]
    [InlineData("a number", "OGP1010", """{ "formatVersion": "1.0", "licence": ⟦12⟧ }""")]
    [InlineData("a string", "OGP1014", """{ "formatVersion": "1.0", "published": ⟦"March \"2019\" 開👍"⟧, "id": "x" }""")]
    [InlineData("a name, without its colon", "OGP1011", """{ "formatVersion": "1.0", ⟦"flavour"⟧   :  { "a": 1 } }""")]
    [InlineData(
        "an object",
        "OGP1010",
        """{ "formatVersion": "1.0", "sources": ⟦{ "id": [ "a", { } ],""" + "\n" + """ "b": 1 }⟧ , "id": "x" }"""
    )]
    [InlineData("an array", "OGP1010", """{ "formatVersion": "1.0", "title": ⟦[ [ 1 ], "x" ]⟧ }""")]
    [InlineData("an item", "OGP1010", """{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU" }, ⟦"AP"⟧ ] }""")]
    [InlineData("the object where something is missing", "OGP1013", """{ "formatVersion": "1.0", "actionPlans": [ ⟦{ "id": "p" }⟧ ] }""")]
    [InlineData(
        "a rule's value",
        "OGP1301",
        """{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU", "period": { "start": "2020", "end": ⟦"2019"⟧ } } ] }"""
    )]
    public void A_finding_ends_where_its_value_or_name_does(string what, string code, string marked)
    {
        string[] parts = marked.Split('⟦', '⟧');
        string document = string.Concat(parts);

        Place place = Read(document).First(finding => finding.Code == code).Place;

        Assert.True(parts.Length == 3, what);
        Assert.Equal(Encoding.UTF8.GetByteCount(parts[0]), place.Offset);
        Assert.Equal(Encoding.UTF8.GetByteCount(parts[1]), place.Length);
        Assert.Equal(After(parts[0] + parts[1]), (place.EndLine, place.EndColumn));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_counted()
    {
        byte[] document = [.. "{\"formatVersion\":\"1.0\",\"id\":\"a"u8, 0xFF, 0xFE, .. "\"}"u8];

        Assert.Equal(2, Assert.Single(IrmJson.Read(document).Findings).Place.Length);
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\"id\":\"a\"")]
    [InlineData("{\"formatVersion\":\"1.0\",\"id\":\"a\",,}")]
    public void What_breaks_is_a_point(string document)
    {
        Place place = Assert.Single(IrmJson.Read(document).Findings).Place;

        Assert.Null(place.Length);
        Assert.Equal((0, 0), (place.EndLine, place.EndColumn));
    }

    [Fact]
    public void A_member_that_stands_twice_points_at_the_value_of_the_first()
    {
        const string First = "\"lim\\u0069ted\"";
        string document = $$"""{ "formatVersion": "1.0", "licence": {{First}}, "id": "x", "licence": "complete" }""";

        RelatedPlace related = Assert.Single(Assert.Single(Read(document)).Related);

        Assert.Equal((document.IndexOf(First, StringComparison.Ordinal), First.Length), (related.Place.Offset, related.Place.Length));
        Assert.All((string[])["en", "es", "fr"], language => Assert.Equal(language, related.Label.LanguageFor(language)));
    }

    [Fact]
    public void The_first_is_looked_for_in_the_same_object()
    {
        Finding found = Assert.Single(
            Read("""{ "formatVersion": "1.0", "publisher": { "url": "https://a.example" }, "sources": [ { "id": "s", "url": "https://b.example", "url": "https://a.example" } ] }""")
        );

        Assert.Equal("/sources/0/url", Assert.Single(found.Related).Place.Pointer);
        Assert.Null(found.Fix);
    }

    private static ValueList<Finding> Read(string document) => IrmJson.Read(document, null, s_options).Findings;

    private static (int Line, int Column) After(string text) => (text.Count(c => c == '\n') + 1, text.Length - text.LastIndexOf('\n'));
}
