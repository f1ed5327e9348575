using System.Text.Json.Nodes;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>One fault is one finding: nothing is said of what only follows from it.</summary>
public class OneFaultTests
{
    private static readonly string[] s_before = Codes(Ecuador.Utf8);

    public static TheoryData<string> Ratings =>
        [
            .. Ecuador.Package.ActionPlans.SelectMany(
                (plan, p) =>
                    plan.Reports.SelectMany(
                        (report, r) =>
                            report.Assessments.SelectMany(
                                (assessment, a) =>
                                    assessment
                                        .Ratings.AsSpan()
                                        .ToArray()
                                        .Select(rating => $"/actionPlans/{p}/reports/{r}/assessments/{a}/ratings/{rating.Key}")
                            )
                    )
            ),
        ];

    [Theory]
    [MemberData(nameof(Ratings))]
    public void A_misspelt_rating_brings_no_other_finding(string pointer)
    {
        JsonNode document = JsonNode.Parse(Ecuador.Utf8)!;
        string[] steps = pointer[1..].Split('/');
        JsonNode ratings = steps[..^1]
            .Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
        ratings[steps[^1]] = "misspelt";

        List<string> more = [.. Codes(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()))];
        foreach (string code in s_before)
        {
            more.Remove(code);
        }

        Assert.Equal(["OGP1205"], more);
    }

    /// <summary>What is changed in a document without faults, and the one finding that tells of it.</summary>
    public static TheoryData<string, string, string> Changes =>
        new()
        {
            { "\"commitments\":", "\"commitment\":", "OGP1011" },
            { "\"commitments\":", "\"commitments\":null,\"x:was\":", "OGP1010" },
            { "{\"id\":\"EC0001\"", "{\"x:id\":\"EC0001\"", "OGP1013" },
            { "{\"id\":\"EC0001\"", "{\"Id\":\"EC0001\"", "OGP1013" },
            { "\"member\":\"ECU\"", "\"membr\":\"ECU\"", "OGP1013" },
            { "\"formatVersion\"", "\"format_version\"", "OGP1013" },
            { "\"submitted\":\"2016-06\"", "\"submitted\":\"2106-06\"", "OGP1307" },
            { "\"member\":\"ECU\"", "\"member\":\"ECPCA\"", "OGP1102" },
            { "progress-report", "midterm-review", "OGP1406" },
            { "\"completion\":", "\"completion.foo\":", "OGP1204" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_only_follows_from_a_fault_is_not_told(string from, string to, string code)
    {
        const string Document = """
            {"formatVersion":"1.0","sources":[{"id":"s1","title":"Plan"}],"members":[{"code":"ECU","name":{"en":"Ecuador"}}],
            "actionPlans":[{"id":"p","member":"ECU","submitted":"2016-06","period":{"start":"2016-07","end":"2018-06"},"commitments":[{"id":"EC0001","title":{"es":"Uno"}}],
            "reports":[{"id":"r","product":"progress-report","published":"2018-02","assessments":[
            {"commitment":"EC0001","ratings":{"specificity":"high","potential-impact":"minor","completion":"limited","starred":"no"}}]}]}]}
            """;
        Assert.Empty(Codes(System.Text.Encoding.UTF8.GetBytes(Document)));
        Assert.Contains(from, Document, StringComparison.Ordinal);

        string changed = Document.Replace(from, to, StringComparison.Ordinal);

        Assert.Equal([code], Codes(System.Text.Encoding.UTF8.GetBytes(changed)));
    }

    private static string[] Codes(byte[] utf8) =>
        [.. IrmJson.Read(utf8, null, new() { Check = Validator.Validate }).Findings.Select(finding => finding.Code)];
}
