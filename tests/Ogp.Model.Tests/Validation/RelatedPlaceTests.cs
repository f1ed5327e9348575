using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>The other places that a finding of a rule has to do with: what stands there is found by the library as it is found by eye.</summary>
public class RelatedPlaceTests
{
    private static readonly IrmJsonOptions s_options = new() { Check = Validator.Validate };

    public static TheoryData<string> Corpus =>
        [.. Directory.GetFiles(Repository.Corpus, "*.irm.json").Select(file => Path.GetFileName(file))];

    /// <summary>Members of a plan, with a mark before each related place, in the order of the finding.</summary>
    [Theory]
    [InlineData("OGP1101", """ "themes": [ { "id": "b" }, ⟦{ "id": "a" }, { "id": "a" } ] """)]
    [InlineData(
        "OGP1106",
        """ "commitments": [ { "id": "c1", "number": ⟦"1" }, { "id": "c2", "number": "2" }, { "id": "c3", "number": "1" } ] """
    )]
    [InlineData("OGP1301", """ "period": { "start": ⟦"2021", "end": "2020" } """)]
    [InlineData("OGP1304", """ "amendments": [ { "id": "a", "kind": "extension", "from": ⟦"2021", "to": "2020" } ] """)]
    [InlineData("OGP1307", """ "submitted": "2021", "period": ⟦{ "end": "2020" } """)]
    [InlineData("OGP1309", """ "reports": [ { "id": "r", "published": "2020", "reviewPeriod": { "end": ⟦"2021" } } ] """)]
    [InlineData(
        "OGP1412",
        """  "reports": [ { "id": "r", "assessments": [ { "ratings": { "specificity": ⟦"high", "verifiability": "no" } } ] } ] """
    )]
    [InlineData(
        "OGP1411",
        """  "reports": [ { "id": "r", "assessments": [ { "ratings": { "relevance": "no", "ogp-value.access-to-information": ⟦"yes", "ogp-value.civic-participation": "no" } } ] } ] """
    )]
    [InlineData(
        "OGP1413",
        """ "submitted": "2021", "commitments": [ { "id": "c" } ], "reports": [ { "id": "q", "product": "action-plan-review", "assessments": [ { "commitment": "c", "ratings": { "verifiability": ⟦"no" } } ] }, { "id": "r", "product": "results-report", "assessments": [ { "commitment": "c", "ratings": { "early-results": "moderate" } } ] } ] """
    )]
    [InlineData(
        "OGP1420",
        """ "commitments": [ { "id": "c", "milestones": [ { "id": "m" } ] } ], "reports": [ { "id": "r", "assessments": [ { "commitment": "c", "ratings": { "completion": "complete" } }, { "commitment": "c", "milestone": "m", "ratings": { "completion": ⟦"not-started" } } ] } ] """
    )]
    [InlineData(
        "OGP1421",
        """ "commitments": [ { "id": "c", "milestones": [ { "id": "m" } ] } ], "reports": [ { "id": "r", "assessments": [ { "commitment": "c", "milestone": "m", "ratings": { "completion": ⟦"complete" } }, { "commitment": "c", "ratings": { "completion": "not-started" } } ] } ] """
    )]
    [InlineData(
        "OGP1422",
        """ "commitments": [ { "id": "c" } ], "reports": [ { "id": "q", "product": "progress-report", "assessments": [ 1, { "commitment": "c", "ratings": { "completion": ⟦"complete" } } ] }, { "id": "r", "product": "end-of-term-report", "assessments": [ { "commitment": "c", "ratings": { "completion": "limited" } } ] } ] """
    )]
    [InlineData(
        "OGP1423",
        """ "commitments": [ { "id": "c" } ], "reports": [ { "id": "q", "product": "progress-report", "assessments": [ { "commitment": "c", "ratings": { "completion": ⟦"limited" } } ] }, { "id": "r", "product": "end-of-term-report", "assessments": [ { "commitment": "c", "ratings": { "completion": ⟦"complete", "change-in-completion": "no-change" } } ] } ] """
    )]
    [InlineData(
        "OGP1424",
        """  "reports": [ { "id": "r", "assessments": [ { "ratings": { "completion": ⟦"not-started", "did-it-open-government": "major" } } ] } ] """
    )]
    [InlineData(
        "OGP1426",
        """  "reports": [ { "id": "r", "assessments": [ { "ratings": { "next-steps": "completed-implementation", "completion": ⟦"limited" } } ] } ] """
    )]
    [InlineData(
        "OGP1501",
        """ "commitments": [ { "id": "c" } ], "reports": [ { "id": "r", "statedTallies": [ { "id": "t", "variable": "completion", "levels": [ "complete" ], "count": 3, "of": ⟦2 } ] } ] """
    )]
    [InlineData(
        "OGP1503",
        """ "commitments": [ { "id": "c" } ], "reports": [ { "id": "r", "statedTallies": [ { "id": "t", "variable": "completion", "levels": [ "complete" ], "count": ⟦1, "of": 2, "percent": 90 } ] } ] """
    )]
    [InlineData(
        "OGP1506",
        """ "commitments": [ { "id": "c" } ], "reports": [ { "id": "r", "statedTallies": [ { "id": "t", "variable": "completion", "levels": [ "complete" ], "count": ⟦1, "of": 2, "printed": "7" } ] } ] """
    )]
    [InlineData(
        "OGP1802",
        """ "commitments": [ { "id": "c" }, { "id": "d" }, { "id": "e" } ], "clusters": [ { "id": "x", "commitments": [ "d", ⟦"c" ] }, { "id": "y", "commitments": [ "e", "c" ] } ] """
    )]
    [InlineData(
        "OGP1302",
        """ "period": ⟦{ "start": "2019", "end": "2020" }, "commitments": [ { "id": "c", "milestones": [ { "id": "m", "period": { "end": "2021" } } ] } ] """
    )]
    [InlineData(
        "OGP1303",
        """ "commitments": [ { "id": "b" }, { "id": "c", "milestones": [ { "id": "m", "period": { "end": "2021" } } ], "period": ⟦{ "end": "2020" } } ] """
    )]
    [InlineData("OGP1305", """ "commitments": [ { "id": "c", "period": { "end": "2021" } } ], "period": ⟦{ "end": "2020" } """)]
    [InlineData("OGP1308", """ "reports": [ { "id": "r", "published": "2018" } ], "submitted": ⟦"2019" """)]
    [InlineData(
        "OGP1310",
        """ "period": ⟦{ "start": "2019", "end": "2020" }, "amendments": [ { "id": "a", "kind": "extension", "from": "2020", "to": "2021" } ] """
    )]
    [InlineData(
        "OGP1510",
        """ "commitments": [ { "id": "c1" }, { "id": "c2" } ], "reports": [ { "id": "q" }, { "id": "r", "statedTallies": [ { "id": "a", "variable": "completion", "levels": [ "complete" ], "count": ⟦1, "of": 2 }, { "id": "b", "variable": "completion", "levels": [ "complete" ], "count": 2, "of": 2 } ] } ] """
    )]
    [InlineData(
        "OGP1512",
        """ "reports": [ { "id": "r", "statedTallies": [ { "id": "a", "variable": "completion", "levels": [ "complete" ], "count": 1, "of": ⟦2 }, { "id": "b", "variable": "completion", "levels": [ "limited" ], "count": 1, "of": 3 } ] } ] """
    )]
    [InlineData(
        "OGP1917",
        """ "commitments": [ { "id": "c1", "title": ⟦{ "en": "Open data" } }, { "id": "c2", "title": { "en": "Open data" } } ] """
    )]
    public void A_rule_points_at_what_its_finding_is_held_against(string code, string plan)
    {
        MarkedDocument document = new($$"""{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU",{{plan}}} ] }""");
        Assert.NotEmpty(document.Marks);
        Assert.Equal(document.Marks, RelatedTo(code, document));
    }

    [Theory]
    [InlineData("OGP1103", """ "id": "AP_COL01", "member": ⟦"ECU" """)]
    [InlineData("OGP1104", """ "id": "p", "commitments": [ { "id": "CO0001" } ], "member": ⟦"ECU" """)]
    public void An_id_of_another_member_points_at_the_member_of_the_plan(string code, string plan)
    {
        MarkedDocument document = new($$"""{ "formatVersion": "1.0", "actionPlans": [ {{{plan}}} ] }""");
        Assert.Equal(document.Marks, RelatedTo(code, document));
    }

    [Theory]
    [InlineData(
        "OGP1110",
        """ { "id": "p", "member": "ECU", "number": ⟦1 }, { "id": "o", "member": "COL", "number": 1 }, { "id": "q", "member": "ECU", "number": 1 } """
    )]
    [InlineData("OGP1111", """ { "id": "AP_ECU01", "member": "ECU", "number": ⟦2 } """)]
    [InlineData(
        "OGP1314",
        """ { "id": "q", "member": "ECU", "number": 2, "submitted": "2019" }, { "id": "p", "member": "ECU", "number": 1, "submitted": ⟦"2022" } """
    )]
    [InlineData(
        "OGP1319",
        """ { "id": "p", "member": "ECU", "period": ⟦{ "start": "2019", "end": "2021" } }, { "id": "q", "member": "ECU", "period": { "start": "2020", "end": "2022" } } """
    )]
    public void A_plan_points_at_what_it_is_held_against(string code, string plans)
    {
        MarkedDocument document = new($$"""{ "formatVersion": "1.0", "actionPlans": [{{plans}}] }""");
        Assert.Equal(document.Marks, RelatedTo(code, document));
    }

    [Fact]
    public void A_commitment_of_two_plans_points_at_the_first()
    {
        MarkedDocument document = new(
            """{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU", "commitments": [ { "id": "EC0002" }, { "id": ⟦"EC0001" } ] }, { "id": "q", "member": "ECU", "commitments": [ { "id": "EC0001" } ] } ] }"""
        );
        Assert.Equal(document.Marks, RelatedTo("OGP1105", document));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Every_related_place_is_somewhere_else_in_the_document_and_is_named_in_three_languages(string name)
    {
        ValueList<Finding> findings = IrmJson.Read(File.ReadAllBytes(Path.Combine(Repository.Corpus, name)), null, s_options).Findings;
        Assert.All(
            findings,
            finding =>
                Assert.All(
                    finding.Related,
                    related =>
                    {
                        Assert.True(related.Place is { Line: > 0, Length: > 0 });
                        Assert.NotEqual(finding.Place.Offset, related.Place.Offset);
                        Assert.Equal(3, new[] { "en", "es", "fr" }.Select(related.Label.For).Distinct().Count());
                    }
                )
        );
    }

    [Fact]
    public void A_plan_that_is_read_by_itself_points_within_itself()
    {
        const string Plan = """{ "id": "p", "member": "ECU", "themes": [ { "id": "a" }, { "id": "a" } ], "reports": [] }""";
        Finding found = IrmJson
            .ReadPlans(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"[ {Plan}, {Plan} ]")), null, s_options)
            .SelectMany(plan => plan.Findings)
            .Last(finding => finding.Code == "OGP1101");
        Assert.Equal("/1/themes/0", Assert.Single(found.Related).Place.Pointer);
    }

    private static IEnumerable<(int Line, int Column)> RelatedTo(string code, MarkedDocument document) =>
        Assert
            .Single(IrmJson.Read(document.Utf8, null, s_options).Findings, finding => finding.Code == code)
            .Related.Select(related => (related.Place.Line, related.Place.Column));
}
