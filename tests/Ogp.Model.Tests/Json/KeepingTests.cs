using System.Text;
using System.Text.Json;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Json;

/// <summary>Nothing is dropped: what the model cannot hold is written back where it stood.</summary>
public class KeepingTests
{
    /// <summary>Reads and writes; the document must come back as it was.</summary>
    private static IrmPackage Survives(string json)
    {
        IrmPackage package = IrmJson.Read(json).Value!;
        Assert.Equal(json + "\n", Encoding.UTF8.GetString(IrmJson.Write(package, indented: false)));
        return package;
    }

    private static string Plan(string members) => $$"""{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU",{{members}}}]}""";

    private static string Ratings(string ratings) =>
        Plan(
            $$"""
            "reports":[{"id":"r","assessments":[{"commitment":"c","ratings":{{ratings}}}]}]
            """.Trim()
        );

    [Theory]
    [InlineData("""{"x":1,"formatVersion":"1.0"}""")]
    [InlineData(
        """{"formatVersion":"1.0","x":{"b":[1,2,{"c":null}],"a":"é"},"y":[],"publisher":{"x":1,"name":"n","y":2,"url":"u","z":3},"z":1E400}"""
    )]
    [InlineData("""{"formatVersion":"1.0","x":1,"x":2,"id":"a","x":3}""")]
    [InlineData("""{"formatVersion":"1.0","x":"\u00e9\n\/","y":"\ud800","z":1.50,"w":-0}""")]
    [InlineData("""{"formatVersion":"1.0","":1,"a b":2,"a\"b":3}""")]
    public void Unknown_members_stay_where_they_stood(string json) => Survives(json);

    [Theory]
    [InlineData("""{"x":1,"actionPlans":[]}""")]
    [InlineData("""{"x":1,"actionPlans":5}""")]
    [InlineData("""{"actionPlans":[7],"x":1}""")]
    public void A_package_that_has_only_unknown_members_is_still_told_from_other_objects(string json) => Survives(json);

    [Theory]
    [InlineData("""{"actionPlans":[],"x":1}""", """{"actionPlans":[],"x":1}""")]
    [InlineData("""{"x":1,"title":{}}""", """{"x":1,"actionPlans":[]}""")]
    [InlineData("""{"x":1,"sources":[]}""", """{"x":1,"actionPlans":[]}""")]
    public void What_is_written_of_members_that_say_nothing_is_a_package_again(string json, string written)
    {
        IrmPackage package = IrmJson.Read(json).Value!;
        Assert.Equal("1", package.Unknown["x"]);
        Assert.Equal(package, Survives(written));
    }

    [Fact]
    public void An_unknown_member_is_there_to_be_read()
    {
        IrmPackage package = Survives("""{"formatVersion":"1.0","x":{"a":[1,2]},"y":"\u00e9"}""");
        Assert.Equal(("""{"a":[1,2]}""", "\"\\u00e9\"", null), (package.Unknown["x"], package.Unknown["y"], package.Unknown["z"]));
    }

    [Fact]
    public void White_space_within_an_unknown_value_goes_and_nothing_else()
    {
        IrmPackage package = IrmJson.Read("{ \"formatVersion\": \"1.0\", \"x\": { \"a b\" : [ 1 ,\r\n\t\"c  \\\" d\\\\\" ] } }").Value!;
        Assert.Equal("""{"a b":[1,"c  \" d\\"]}""", package.Unknown["x"]);
    }

    [Theory]
    [InlineData("""{"formatVersion":1.0,"id":null,"title":5,"published":"soon","sources":{},"members":"ECU"}""")]
    [InlineData("""{"formatVersion":"1.0","title":[1],"publisher":{"name":["x"],"url":null}}""")]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":7,"member":["ECU"],"number":"1","submitted":"2019-02-29","period":{"start":2019,"end":"x"}}]}"""
    )]
    public void A_known_member_whose_value_cannot_be_read_is_kept(string json) => Survives(json);

    [Theory]
    [InlineData("""{"formatVersion":"1.0","formatVersion":"2.0"}""")]
    [InlineData("""{"formatVersion":"1.0","id":"a","id":5,"id":{"x":1}}""")]
    [InlineData("""{"formatVersion":1,"formatVersion":"1.0"}""")]
    public void A_second_member_of_the_same_name_is_kept_and_the_first_counts(string json) => Survives(json);

    [Theory]
    [InlineData(
        """{"formatVersion":"1.0","published":"2021","id":"a","published":"2022"}""",
        """{"formatVersion":"1.0","id":"a","published":"2021","published":"2022"}"""
    )]
    [InlineData(
        """{"formatVersion":"1.0","published":"2021","x":1,"id":"a","y":2}""",
        """{"formatVersion":"1.0","id":"a","y":2,"published":"2021","x":1}"""
    )]
    [InlineData("""{"formatVersion":"1.0","sources":[],"sources":[{"id":"a"}]}""", """{"formatVersion":"1.0","sources":[{"id":"a"}]}""")]
    [InlineData(
        """{"formatVersion":"1.0","title":{},"x":1,"title":{"en":"a","en":"b"}}""",
        """{"formatVersion":"1.0","title":{"en":"a","en":"b"},"x":1}"""
    )]
    public void What_is_kept_follows_its_field_into_the_order_of_the_format(string json, string expected)
    {
        IrmPackage package = IrmJson.Read(json).Value!;
        Assert.Equal(expected + "\n", Encoding.UTF8.GetString(IrmJson.Write(package, indented: false)));
        Assert.Equal(package, IrmJson.Read(expected).Value);
    }

    [Theory]
    [InlineData("""{"formatVersion":"1.0","title":{"en":"a","es":5,"fr":null}}""")]
    [InlineData("""{"formatVersion":"1.0","title":{"es":{"x":1}}}""")]
    [InlineData("""{"formatVersion":"1.0","title":{"en":"a","en":"b"}}""")]
    [InlineData("""{"formatVersion":"1.0","title":{"en":"a","EN":"b"}}""")]
    public void What_is_no_text_within_a_text_is_kept(string json) => Survives(json);

    [Theory]
    [InlineData("""{"formatVersion":"1.0","sources":[{"id":"a"},7,{"id":"b"}]}""")]
    [InlineData("""{"formatVersion":"1.0","sources":[null]}""")]
    [InlineData("""{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","jointMembers":["PER",5,"COL"]}]}""")]
    public void An_item_that_cannot_be_read_is_kept(string json) => Survives(json);

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("[\"limited\",5]")]
    [InlineData("[[\"limited\"]]")]
    [InlineData("[\"limited\",\"\"]")]
    [InlineData("{\"level\":5}")]
    [InlineData("{\"level\":[]}")]
    [InlineData("{\"level\":[],\"source\":\"x\"}")]
    [InlineData("{\"level\":\"limited\",\"source\":7,\"note\":false}")]
    [InlineData("{\"level\":\"limited\",\"level\":\"complete\"}")]
    [InlineData("{\"level\":5,\"level\":\"complete\"}")]
    [InlineData("{\"x\":1,\"level\":[\"limited\"],\"y\":2,\"source\":\"s\",\"z\":3,\"note\":{\"en\":\"n\"},\"w\":4}")]
    [InlineData("{\"level\":\"limited\",\"\":5}")]
    [InlineData("{\"source\":\"s\"}")]
    public void A_rating_that_says_something_else_is_kept(string rating) =>
        Survives(Ratings($$"""{"completion":{{rating}},"relevance":"yes"}"""));

    [Theory]
    [InlineData("""{"completion":"limited","completion":"complete"}""")]
    [InlineData("""{"completion":5,"completion":"complete"}""")]
    [InlineData("""{"":"limited"}""")]
    public void Ratings_that_are_there_twice_or_of_nothing_are_kept(string ratings) => Survives(Ratings(ratings));

    [Theory]
    [InlineData("5")]
    [InlineData("{\"level\":5}")]
    [InlineData("[\"taken-up\",5]")]
    public void A_statement_of_one_scale_that_cannot_be_read_is_kept(string uptake) =>
        Survives(
            Plan(
                $$"""
                "reports":[{"id":"r","recommendations":[{"id":"n","uptake":{{uptake}}}]}]
                """.Trim()
            )
        );

    [Fact]
    public void A_code_that_no_list_has_is_kept()
    {
        IrmPackage package = Survives(
            """{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","commitments":[{"id":"c","policyAreas":["open-data","magic"]}]}]}"""
        );
        Assert.Equal("magic", package.ActionPlans[0].Commitments[0].PolicyAreas[1].Text);
    }

    [Fact]
    public void Columns_whose_headings_differ_only_in_case_are_two()
    {
        IrmPackage package = Survives(
            """{"formatVersion":"1.0","commitments":[{"id":"c","record":{"cells":{"Start Date":"1","start date":"2"}}}]}"""
        );
        Assert.Equal(2, package.Commitments[0].Record!.Cells.Count);
    }

    [Fact]
    public void An_empty_string_is_stated() =>
        Assert.Equal("", Survives("""{"formatVersion":"1.0","id":"","sources":[{"id":"a","title":"","url":""}]}""").Sources[0].Title);

    [Fact]
    public void A_number_keeps_its_digits() =>
        Survives(
            Plan(
                """
                "support":[{"id":"s","amount":1.500},{"id":"t","amount":0.10},{"id":"u","amount":-3}]
                """.Trim()
            )
        );

    [Theory]
    [InlineData("1e2")]
    [InlineData("1.5E1")]
    [InlineData("0.12345678901234567890123456789012345")]
    public void A_number_that_would_be_written_otherwise_keeps_its_value(string number)
    {
        string json = Plan(
            $$"""
            "support":[{"id":"s","amount":{{number}}}]
            """.Trim()
        );
        using JsonDocument before = JsonDocument.Parse(json);
        using JsonDocument after = JsonDocument.Parse(IrmJson.Write(IrmJson.Read(json).Value!));
        Assert.True(
            JsonElement.DeepEquals(before.RootElement, after.RootElement),
            Encoding.UTF8.GetString(IrmJson.Write(IrmJson.Read(json).Value!, indented: false))
        );
    }

    [Fact]
    public void A_plain_text_has_no_language_and_is_read()
    {
        ReadResult<IrmPackage> result = IrmJson.Read("""{"formatVersion":"1.0","title":"Planes"}""");
        Assert.Equal(new LocalizedText("und", "Planes"), result.Value!.Title);
        Assert.Equal(
            """{"formatVersion":"1.0","title":{"und":"Planes"}}""" + "\n",
            Encoding.UTF8.GetString(IrmJson.Write(result.Value, indented: false))
        );
    }

    [Fact]
    public void What_is_kept_without_being_read_can_be_asked_for()
    {
        IrmPackage package = IrmJson
            .Read(
                """
                {"formatVersion":"1.0","x:note":1,"actionPlans":[{"id":"AP_KEN01","member":"KEN","submitted":2019,"number":"x","policyAreas":5,
                "commitments":[{"id":"KE0001","title":5,"policyAreas":["open-data",7],"period":{"start":"whenever"}}],
                "reports":[{"id":"r","assessments":[{"commitment":"KE0001","ratings":{"completion":5}}]}]}]}
                """
            )
            .Value!;
        Assert.Equal(
            [
                "/actionPlans/0/commitments/0/period/start",
                "/actionPlans/0/commitments/0/policyAreas/1",
                "/actionPlans/0/commitments/0/title",
                "/actionPlans/0/number",
                "/actionPlans/0/reports/0/assessments/0/ratings/completion",
                "/actionPlans/0/submitted",
            ],
            IrmJson.UnreadIn(package).Order(StringComparer.Ordinal)
        );
        Assert.Empty(IrmJson.UnreadIn(new()));
        Assert.Equal("actionPlans.commitments.policyAreas", IrmJson.FieldOf("/actionPlans/0/commitments/12/policyAreas/1"));
        Assert.Equal("", IrmJson.FieldOf(""));
        Assert.Throws<ArgumentNullException>(() => IrmJson.FieldOf(null!));
    }
}
