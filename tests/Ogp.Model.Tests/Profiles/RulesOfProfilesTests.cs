using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Profiles;

/// <summary>What rules of a profile take for stated, and what they hold a pattern against.</summary>
public class RulesOfProfilesTests
{
    private const string Assessments = "/actionPlans/*/reports/*/assessments/*";
    private const string Commitments = "/actionPlans/*/commitments/*";

    /// <summary>An absence says why nothing is stated, and so states nothing.</summary>
    [Theory]
    [InlineData("\"limited\"", false)]
    [InlineData("[\"limited\", \"substantial\"]", false)]
    [InlineData("\"not-stated\"", true)]
    [InlineData("\"not-reviewed\"", true)]
    [InlineData("{ \"level\": \"not-coded\", \"note\": { \"en\": \"Later.\" } }", true)]
    [InlineData(null, true)]
    public void An_absence_of_a_rating_states_nothing(string? level, bool isAbsent)
    {
        string rating = level is null ? "" : $"\"completion\": {level}";
        Assert.Equal(isAbsent, IsBroken(Assessments, """ "require": "ratings/completion" """, rating));
        Assert.Equal(isAbsent, IsBroken(Assessments, """ "require": "ratings" """, rating));
        Assert.Equal(isAbsent, IsBroken(Assessments, """ "anyOf": ["ratings/completion", "summary"] """, rating));
        Assert.Equal(isAbsent, IsBroken(Assessments, """ "oneOf": ["ratings/completion", "summary"] """, rating));
        Assert.Equal(isAbsent, IsBroken(Assessments, $$""" "if": {{Stated(false)}}, "require": "summary" """, rating));
        Assert.Equal(!isAbsent, IsBroken(Assessments, $$""" "if": {{Stated(true)}}, "require": "summary" """, rating));
        Profile required = Read($$"""{ "id": "any", "namespace": "any", "require": ["{{Assessments}}/ratings/completion"] }""");
        Assert.Equal(isAbsent, Validate(required, rating).Any(finding => finding.Code == "OGP2159"));
    }

    [Theory]
    [InlineData("\"not-reviewed\"", true)]
    [InlineData("\"not-stated\"", false)]
    [InlineData("\"limited\"", false)]
    public void A_condition_may_name_an_absence(string level, bool holds) =>
        Assert.Equal(
            holds,
            IsBroken(
                Assessments,
                """ "if": { "path": "ratings/completion", "is": "not-reviewed" }, "require": "summary" """,
                $"\"completion\": {level}"
            )
        );

    [Theory]
    [InlineData("period/start", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", true)]
    [InlineData("period/start", "^[0-9]{4}-[0-9]{2}$", false)]
    [InlineData("any:cost", "^[0-9]+$", true)]
    [InlineData("any:cost", @"^[0-9]+\.[0-9]{2}$", false)]
    [InlineData("any:open", "^false$", true)]
    [InlineData("any:parts/*", "^[0-9]$", true)]
    [InlineData("title/en", "^[a-z ]+$", true)]
    [InlineData("title/es", "^[a-z ]+$", false)]
    public void A_pattern_judges_dates_numbers_and_truth_values_as_they_are_written(string path, string pattern, bool isBroken) =>
        Assert.Equal(
            isBroken,
            IsBroken(Commitments, $$""" "pattern": { "path": "{{path}}", "matches": "{{pattern.Replace(@"\", @"\\")}}" } """, "")
        );

    [Theory]
    [InlineData("\"complete\"", true)]
    [InlineData("[\"limited\", \"complete\"]", true)]
    [InlineData("\"limited\"", false)]
    [InlineData("\"not-reviewed\"", false)]
    public void A_pattern_judges_every_level_that_is_possible_and_no_absence(string level, bool isBroken) =>
        Assert.Equal(
            isBroken,
            IsBroken(Assessments, """ "pattern": { "path": "ratings/completion", "matches": "^limited$" } """, $"\"completion\": {level}")
        );

    private static string Stated(bool isStated) => $$"""{ "path": "ratings/completion", "stated": {{(isStated ? "true" : "false")}} }""";

    private static bool IsBroken(string at, string demand, string ratings)
    {
        Profile profile = Read(
            $$"""
            {
              "id": "any", "namespace": "any",
              "fields": [
                { "on": "Commitment", "name": "cost", "type": "number", "label": { "en": "Cost" } },
                { "on": "Commitment", "name": "open", "type": "boolean", "label": { "en": "Open" } },
                { "on": "Commitment", "name": "parts", "type": "integer", "list": true, "label": { "en": "Parts" } }
              ],
              "rules": [{ "code": "ANY0001", "at": "{{at}}", "message": { "en": "{value}" }, {{demand}} }]
            }
            """
        );
        return Validate(profile, ratings).Any(finding => finding.Code == "ANY0001");
    }

    private static Profile Read(string text)
    {
        ReadResult<Profile> read = Profile.Read(Encoding.UTF8.GetBytes(text));
        Assert.Empty(read.Findings);
        return read.Value!;
    }

    private static ValueList<Finding> Validate(Profile profile, string ratings)
    {
        IrmPackage package = IrmJson
            .Read(
                Encoding.UTF8.GetBytes(
                    $$"""
                    { "formatVersion": "1.0", "actionPlans": [{
                      "id": "AP_TST01",
                      "reports": [{ "id": "r", "assessments": [{ "commitment": "TS0001", "ratings": { {{ratings}} } }] }],
                      "commitments": [{
                        "id": "TS0001", "title": { "en": "Open budgets" }, "period": { "start": "2020-05" },
                        "any:cost": 12.50, "any:open": true, "any:parts": [1, 23]
                      }]
                    }] }
                    """
                )
            )
            .Value!;
        return Validator.Validate(package, new() { Profile = profile }).Findings;
    }
}
