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

    private static string[] Codes(byte[] utf8) =>
        [.. IrmJson.Read(utf8, null, new() { Check = Validator.Validate }).Findings.Select(finding => finding.Code)];
}
