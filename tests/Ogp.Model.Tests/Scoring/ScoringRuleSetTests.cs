using System.Text;
using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>A member's own rules, declared in a file.</summary>
public class ScoringRuleSetTests
{
    private const string Part = """{ "variable": "completion", "levels": ["complete"] }""";

    [Theory]
    [InlineData("""{ ⟦"rule": [] }""", "OGP1011", "/rule", "rules")]
    [InlineData("""{ "rules": ⟦{} }""", "OGP1010", "/rules", null)]
    [InlineData("""{ "rules": [ ⟦{ "id": "a", "parts": [PART] } ] }""", "OGP1013", "/rules/0", null)]
    [InlineData("""{ "rules": [ { "id": "a", "threshold": ⟦2, "parts": [PART] } ] }""", "OGP1015", "/rules/0/threshold", null)]
    [InlineData("""{ "rules": [ { "id": "a", "threshold": 1, "parts": ⟦[] } ] }""", "OGP1013", "/rules/0/parts", null)]
    [InlineData("""{ "rules": [ { "id": "a", "threshold": 1, "parts": [PART, ⟦1] } ] }""", "OGP1010", "/rules/0/parts/1", null)]
    [InlineData(
        """{ "rules": [ { "id": "a", "threshold": 1, "absent": ⟦"left out", "parts": [PART] } ] }""",
        "OGP1043",
        "/rules/0/absent",
        "left-out"
    )]
    [InlineData(
        """{ "rules": [ { "id": "a", "threshold": 1, "parts": [ { "variable": ⟦"completon", "levels": ["complete"] } ] } ] }""",
        "OGP1041",
        "/rules/0/parts/0/variable",
        "completion"
    )]
    [InlineData(
        """{ "rules": [ { "id": "a", "threshold": 1, "parts": [ { "variable": "completion", "levels": [⟦"complet"] } ] } ] }""",
        "OGP1042",
        "/rules/0/parts/0/levels/0",
        "complete"
    )]
    public void What_a_file_gets_wrong_is_found_at_its_place_and_the_rule_left_out(
        string marked,
        string code,
        string pointer,
        string? suggestion
    )
    {
        MarkedDocument document = new(marked.Replace("PART", Part, StringComparison.Ordinal));
        ReadResult<ScoringRuleSet> read = ScoringRuleSet.Read(document.Utf8, "rules.json");
        Finding finding = Assert.Single(read.Findings);
        (int line, int column) = document.Marks[0];
        Assert.Equal($"{code} {line}:{column} {pointer}", MarkedDocument.Describe(finding));
        Assert.Equal(suggestion, finding.Suggestion);
        Assert.Empty(read.Value!.Rules);
    }

    [Fact]
    public void Of_two_rules_with_one_id_the_first_counts()
    {
        string rule(string threshold) => $$"""{ "id": "a", "threshold": {{threshold}}, "parts": [{{Part}}] }""";
        ReadResult<ScoringRuleSet> read = ScoringRuleSet.Read(
            Encoding.UTF8.GetBytes($$"""{ "rules": [ {{rule("0.5")}}, {{rule("1")}} ] }""")
        );
        Assert.Equal(["OGP1044"], read.Findings.Select(finding => finding.Code));
        Assert.Equal(0.5m, Assert.Single(read.Value!.Rules).Threshold);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "rules": [ { "id": """)]
    [InlineData(
        """{ "rules": [ 1, { "id": 2, "threshold": 1e400, "absent": null, "parts": [ { "variable": 3, "levels": [4], "weight": -1 } ] } ] }"""
    )]
    public void A_broken_file_gives_findings_and_never_throws(string json) =>
        Assert.NotEmpty(ScoringRuleSet.Read(Encoding.UTF8.GetBytes(json)).Findings);
}
