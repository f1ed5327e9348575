using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Json;

/// <summary>Giving findings that have a pointer their line and column.</summary>
public class LocatingTests
{
    private static readonly FindingKind s_kind = new("OGP9999", "test", Severity.Note, new("en", "test"));

    private static Finding At(string? pointer) => new(s_kind, new() { Pointer = pointer });

    private static string Located(string json, string? pointer) =>
        MarkedDocument.Describe(IrmJson.Locate(Encoding.UTF8.GetBytes(json), [At(pointer)], "file").Single());

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("/a", "2:8")]
    [InlineData("/b", "3:8")]
    [InlineData("/b/0", "3:10")]
    [InlineData("/b/1", "3:13")]
    [InlineData("/b/2", "4:5")]
    [InlineData("/b/2/a~1b~0c", "4:16")]
    [InlineData("/b/2/é", "5:10")]
    [InlineData("/b/2/é/0/0", "5:12")]
    [InlineData("/b/3", "6:5")]
    public void Every_value_has_a_place(string pointer, string place)
    {
        const string Json = "{\n  \"a\": 1,\n  \"b\": [ 1, \"á\",\n    { \"a/b~c\": 2,\n    \"é\": [[3], 4] },\n    null ] }";
        Assert.Equal($"OGP9999 {place} {pointer}".TrimEnd(), Located(Json, pointer));
    }

    [Theory]
    [InlineData("/a/x", "1:6 /a")]
    [InlineData("/b/7", "2:6 /b")]
    [InlineData("/b/0/c", "2:8 /b/0")]
    [InlineData("/no/such", "1:1")]
    public void A_pointer_that_leads_to_nothing_becomes_that_of_the_nearest_thing_above(string pointer, string place) =>
        Assert.Equal($"OGP9999 {place}", Located("{\"a\":{\"xx\":1},\n \"b\":[ {}]}", pointer));

    [Fact]
    public void Of_two_members_of_the_same_name_the_first_is_meant() => Assert.Equal("OGP9999 1:6 /a", Located("{\"a\":1,\"a\":2}", "/a"));

    [Fact]
    public void Findings_come_in_the_order_of_the_document_with_the_name_of_the_file()
    {
        ValueList<Finding> located = IrmJson.Locate("{\"a\":1,\"b\":2}"u8.ToArray(), [At("/b"), At(""), At("/a"), At(null)], "file");
        Assert.Equal(["", null, "/a", "/b"], located.Select(finding => finding.Place.Pointer));
        Assert.All(located, finding => Assert.Equal("file", finding.Place.File));
    }

    [Fact]
    public void A_place_that_is_not_in_the_document_stays()
    {
        Place row = new() { File = "x.csv", Row = 7 };
        Finding found = new(s_kind, row) { Related = [new(new("en", "first"), row)] };
        Assert.Equal([found, At("/a")], IrmJson.Locate("{\"a\":1}"u8.ToArray(), [At("/a"), found]).Select(Bare));

        static Finding Bare(Finding finding) =>
            finding.Place.Pointer is { } pointer ? finding with { Place = new() { Pointer = pointer } } : finding;
    }

    [Fact]
    public void A_document_that_cannot_be_read_has_no_places() => Assert.Equal([At("/a")], IrmJson.Locate("x"u8.ToArray(), [At("/a")]));

    [Fact]
    public void Items_that_could_not_be_read_do_not_shift_the_places_of_the_others() =>
        MarkedDocument.ValidationFinds(
            """
            { "formatVersion": "1.0", "sources": [ { "id": "a" } ],
              "actionPlans": [ 7,
                { "id": "p", "member": "ECU", "sources": [ null,
                    ⟦"b" ] } ] }
            """,
            ("OGP1102", "/actionPlans/1/sources/1")
        );

    /// <summary>A document that was read with other limits is searched with these.</summary>
    [Fact]
    public void Findings_are_located_within_the_limits_of_reading()
    {
        string deep = $"{new string('[', 100)}{new string(']', 100)}";
        byte[] json = Encoding.UTF8.GetBytes($$"""{ "formatVersion": "1.0", "x:deep": {{deep}}, "title": { "en": "t" } }""");
        Finding found = At("/x:deep" + string.Concat(Enumerable.Repeat("/0", 99)));
        Assert.NotEqual(found.Place.Pointer, IrmJson.Locate(json, [found]).Single().Place.Pointer);
        Assert.Equal(found.Place.Pointer, IrmJson.Locate(json, [found], options: new() { MaxDepth = 200 }).Single().Place.Pointer);
    }
}
