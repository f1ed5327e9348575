using System.Text;
using System.Xml.Linq;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Reporting.Tests.Support;

namespace Ogp.Model.Reporting.Tests;

/// <summary>The fields of a profile, as its report sections say.</summary>
public class ExtensionTests
{
    private const string Fields = """
        {
          "profileVersion": "1.0", "id": "test", "version": "1.0.0", "namespace": "t", "languages": ["en", "es"],
          "title": { "en": "Monitoring", "es": "Seguimiento" },
          "types": { "entry": { "key": ["by"], "fields": [
            { "name": "by", "type": "code:side", "required": true, "label": { "en": "Side", "es": "Parte" } },
            { "name": "percent", "type": "number", "label": { "en": "Percent", "es": "Porcentaje" } },
            { "name": "body", "type": "reference:institution", "label": { "en": "Body", "es": "Entidad" } },
            { "name": "met", "type": "boolean", "label": { "en": "Met", "es": "Cumplió" } },
            { "name": "tags", "type": "string", "list": true, "label": { "en": "Tags", "es": "Marcas" } },
            { "name": "note", "type": "text", "label": { "en": "Note", "es": "Nota" } } ] } },
          "fields": [
            { "on": "Milestone", "name": "entries", "type": "entry", "list": true, "label": { "en": "Entries", "es": "Entradas" } },
            { "on": "Commitment", "name": "budget", "type": "number", "label": { "en": "Budget", "es": "Presupuesto" } },
            { "on": "Commitment", "name": "term", "type": "period", "label": { "en": "Term", "es": "Plazo" } },
            { "on": "ActionPlan", "name": "since", "type": "date", "label": { "en": "Since", "es": "Desde" } } ],
          "codelists": { "side": { "codes": [ { "code": "entity", "label": { "en": "Entity", "es": "La entidad" } } ] } },
          "report": [
            { "on": "ActionPlan", "title": { "en": "The plan itself", "es": "El plan mismo" }, "fields": ["since"] },
            { "on": "Commitment", "title": { "en": "Money", "es": "Dinero" }, "fields": ["budget", "term"] },
            { "on": "Milestone", "title": { "en": "What they say", "es": "Lo que dicen" }, "fields": ["entries"] } ]
        }
        """;

    private static Profile TestProfile => Read(Fields);

    private static Profile Read(string json)
    {
        ReadResult<Profile> read = Profile.Read(Encoding.UTF8.GetBytes(json));
        Assert.False(read.HasErrors, string.Join('\n', read.Findings));
        return read.Value!;
    }

    private static IrmPackage Package(string plan, string commitment, string milestone) =>
        IrmJson
            .Read(
                $$$"""{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU",{{{plan}}}"institutions":[{"id":"b","name":{"en":"The body"}}],"commitments":[{"id":"c",{{{commitment}}}"title":{"en":"C"},"milestones":[{"id":"m",{{{milestone}}}"title":{"en":"M"}}]}]}]}"""
            )
            .Value!;

    private static IrmPackage Full =>
        Package(
            "\"t:since\":\"2019-12\",",
            "\"t:budget\":12500.5,\"t:term\":{\"start\":\"2019\"},",
            "\"t:entries\":[{\"by\":\"entity\",\"percent\":40,\"body\":\"b\",\"met\":true,\"tags\":[\"x\",\"y\"],\"note\":{\"en\":\"Fine\",\"es\":\"Bien\"}},{\"by\":\"nobody\",\"percent\":\"many\"}],"
        );

    [Fact]
    public void Tables_of_several_milestones_are_told_apart_by_the_milestone()
    {
        IrmPackage package = Package(
            "",
            "",
            "\"t:entries\":[{\"by\":\"entity\"}],\"title\":{\"en\":\"First\"}},{\"id\":\"n\",\"t:entries\":[{\"by\":\"entity\"}],"
        );

        Assert.Equal(
            ["Entries, First, C", "Entries, M, C"],
            new Rendered(package, profile: TestProfile).RegionNames.Where(name => name.StartsWith("Entries", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Fields_are_shown_where_the_profile_says_in_the_language_of_the_page()
    {
        Rendered page = new(Full, "es", TestProfile);
        Assert.Contains("diciembre de 2019", Words(page.Section("Seguimiento")), StringComparison.Ordinal);
        XElement table = page.WithClass("extensions").Single(element => element.Name.LocalName == "table");
        string[] rows = [.. table.Descendants().Where(element => element.Name.LocalName == "tr").Select(Words)];
        Assert.Equal("Parte Porcentaje", rows[0]);
        Assert.Equal("La entidad Porcentaje 40", rows[1]);
        Assert.Equal("leer más Entidad The body Cumplió sí Marcas x, y Nota Bien", rows[2]);
        Assert.Equal("nobody Porcentaje many", rows[3]);
        Assert.Contains(page.All("summary"), summary => Words(summary) == "Dinero");
        Assert.Contains("Presupuesto 12 500,5", Words(page.ById("c")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_profile_or_without_its_fields_there_is_nothing_of_it()
    {
        IrmPackage none = Package("", "", "");
        Assert.Equal(HtmlReport.Render(none), HtmlReport.Render(none, "en", TestProfile));
        Assert.Empty(new Rendered(Full).WithClass("extensions"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"x")]
    [InlineData("</details></table>&amp;<b>")]
    public void Everything_is_encoded_in_values_of_any_form_and_in_the_words_of_the_profile(string hostile)
    {
        string json = System.Text.Json.JsonSerializer.Serialize(hostile);
        IrmPackage package = Package(
            $"\"t:since\":{json},",
            $"\"t:budget\":{json},\"t:term\":{json},",
            $"\"t:entries\":[{{\"by\":{json},\"percent\":{json},\"body\":{json},\"met\":{json},\"tags\":[{json},{{{json}:1}}],\"note\":{{\"en\":{json}}}}},7,[{json}],{json}],"
        );
        Profile profile = Read(
            Fields.Replace("\"Money\"", json, StringComparison.Ordinal).Replace("\"Percent\"", json, StringComparison.Ordinal)
        );
        Rendered page = new(package, "en", profile);
        Assert.Empty(page.All("script"));
        Assert.DoesNotContain(
            page.Document.Descendants().Attributes(),
            attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.Contains(string.Join(' ', hostile.Split(' ')), Words(page.ById("c")), StringComparison.Ordinal);
    }

    private static string Words(XElement element) =>
        string.Join(
                ' ',
                element
                    .DescendantNodes()
                    .OfType<XText>()
                    .SelectMany(text => text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            )
            .Replace(" ,", ",", StringComparison.Ordinal);

    /// <summary>What has no namespace has no fields that a document could have: the page is made without them.</summary>
    [Fact]
    public void A_profile_without_a_namespace_does_no_harm()
    {
        ReadResult<Profile> read = Profile.Read(
            """
            { "id": "t", "fields": [ { "on": "ActionPlan", "name": "x", "value": "text" } ],
              "report": [ { "on": "ActionPlan", "title": { "en": "Extra" }, "fields": [ "x" ] } ] }
            """u8.ToArray()
        );
        Assert.Contains(read.Findings, finding => finding["name"] == "namespace");
        Assert.DoesNotContain(
            "Extra",
            HtmlReport.Render(new() { ActionPlans = [new() { Id = new("p") }] }, "en", read.Value),
            StringComparison.Ordinal
        );
    }
}
