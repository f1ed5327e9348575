using System.Text;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Profiles;

/// <summary>A profile that extends others has all that they have, once, and asks for no less.</summary>
public class ExtendedProfilesTests
{
    private const string Base = """
        {
          "id": "base", "namespace": "base",
          "types": { "cost": { "fields": [ { "name": "amount", "type": "number", "label": { "en": "Amount" } } ] } },
          "fields": [ { "on": "Commitment", "name": "cost", "type": "cost", "label": { "en": "Cost" } } ],
          "rules": [
            { "code": "BAS0001", "at": "/actionPlans/*/commitments/*", "require": "url", "message": { "en": "No {member}." } }
          ],
          "lables": {}
        }
        """;

    private const string One = """{ "id": "one", "namespace": "one", "extends": ["base"], "parameters": { "OGP1908.languages": "qu" } }""";

    private const string Two =
        """{ "id": "two", "namespace": "two", "extends": ["base"], "parameters": { "OGP1908.languages": "es qu" } }""";

    private static readonly IrmPackage s_package = new()
    {
        ActionPlans = [new() { Id = new("AP_TST01"), Commitments = [new() { Id = new("TS0001"), Title = new("en", "Open budgets") }] }],
    };

    [Fact]
    public void What_two_extended_profiles_have_by_way_of_a_third_is_there_and_told_once()
    {
        ReadResult<Profile> both = Read("""{ "id": "both", "namespace": "both", "extends": ["one", "two", "one"] }""");

        Profile profile = both.Value!;
        Assert.Equal(["BAS0001"], profile.Rules.Select(rule => rule.Kind.Code));
        Assert.Equal(["base:cost"], profile.Fields.Select(field => field.Name));
        Assert.Equal(["one", "two"], profile.Extended.Select(one => one.Id));
        Assert.Same(profile.Extended[0].Extended[0], profile.Extended[1].Extended[0]);
        Assert.Equal("/lables", Assert.Single(both.Findings).Place.Pointer);
        Assert.Single(Validate(profile), finding => finding.Code == "BAS0001");
    }

    [Theory]
    [InlineData("""{ "id": "both", "namespace": "both", "extends": ["one", "two"] }""", "es qu")]
    [InlineData("""{ "id": "own", "namespace": "own", "extends": ["one"], "parameters": { "OGP1908.languages": "es" } }""", "es qu")]
    [InlineData("""{ "id": "own", "namespace": "own", "parameters": { "OGP1908.languages": "es" }, "extends": ["one"] }""", "es qu")]
    [InlineData("""{ "id": "own", "namespace": "own", "extends": ["one"], "parameters": { "OGP1908.languages": "qu" } }""", "qu")]
    public void Languages_are_asked_for_beside_those_of_extended_profiles(string profile, string languages) =>
        Assert.Equal(
            languages.Split(' '),
            Validate(Read(profile).Value!, ValidationRuleSet.Publisher)
                .Where(finding => finding.Code == "OGP1908")
                .Select(finding => finding.Arguments[0].Value)
                .Order()
        );

    [Fact]
    public void A_language_that_a_rule_set_asks_for_already_is_asked_for_once()
    {
        ValidationRuleSet rules = ValidationRuleSet
            .Read("""{ "extends": "publisher", "parameters": { "OGP1908.languages": "qu" } }"""u8.ToArray())
            .Value!;
        Assert.Single(Validate(Read(One).Value!, rules), finding => finding.Code == "OGP1908");
    }

    [Theory]
    [InlineData("""{ "id": "own", "namespace": "own", "extends": ["base"], "severities": { "BAS0001": "error" } }""")]
    [InlineData("""{ "id": "own", "namespace": "own", "severities": { "bas0001": "error" }, "extends": ["one"] }""")]
    public void The_severity_of_an_extended_rule_can_be_raised(string text)
    {
        Profile profile = Read(text).Value!;
        Assert.Equal(Severity.Error, Assert.Single(profile.Rules).Kind.Severity);
        Assert.Equal(Severity.Error, Assert.Single(Validate(profile), finding => finding.Code == "BAS0001").Severity);
        Assert.DoesNotContain(Read(text).Findings, finding => finding.Code == "OGP1031");
    }

    [Fact]
    public void Of_two_severities_of_extended_profiles_the_graver_counts()
    {
        ProfileFile? Open(string name) =>
            name switch
            {
                "calm" => File("calm", """{ "id": "calm", "namespace": "calm", "extends": ["base"] }"""),
                "grave" => File(
                    "grave",
                    """{ "id": "grave", "namespace": "grave", "extends": ["base"], "severities": { "BAS0001": "error" } }"""
                ),
                _ => Find(name),
            };
        foreach (string extends in (string[])["\"calm\", \"grave\"", "\"grave\", \"calm\""])
        {
            ProfileFile file = File("both", $$"""{ "id": "both", "namespace": "both", "extends": [{{extends}}] }""");
            Profile profile = Profile.Read(file, (_, name) => Open(name)).Value!;
            Assert.Equal(Severity.Error, Assert.Single(profile.Rules).Kind.Severity);
        }
    }

    [Fact]
    public void Messages_of_an_extended_rule_are_translated()
    {
        Profile profile = Read(
            """{ "id": "own", "namespace": "own", "messages": { "qu": { "BAS0001": "{member} mana kanchu." } }, "extends": ["base"] }"""
        ).Value!;
        Assert.Equal("{member} mana kanchu.", Assert.Single(profile.Rules).Kind.Message["qu"]);
    }

    [Fact]
    public void Labels_of_two_extended_profiles_are_there_in_both_languages()
    {
        ProfileFile file = File("both", """{ "id": "both", "namespace": "both", "extends": ["qu", "ay"] }""");
        Profile profile = Profile
            .Read(
                file,
                (_, language) =>
                    File(
                        language,
                        $$$"""{ "id": "{{{language}}}", "namespace": "{{{language}}}", "labels": { "{{{language}}}": { "completion": { "limited": "in {{{language}}}" } } } }"""
                    )
            )
            .Value!;
        LocalizedText label = profile.FindList("completion")!.Find("limited")!.Label;
        Assert.Equal(("in qu", "in ay", "Limited"), (label["qu"], label["ay"], label["en"]));
    }

    private static ReadResult<Profile> Read(string profile) => Profile.Read(File("profile", profile), (_, name) => Find(name));

    private static ProfileFile? Find(string name) =>
        name switch
        {
            "base" => File(name, Base),
            "one" => File(name, One),
            "two" => File(name, Two),
            _ => null,
        };

    private static ProfileFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static ValueList<Finding> Validate(Profile profile, ValidationRuleSet? rules = null) =>
        Validator.Validate(s_package, new() { Profile = profile, RuleSet = rules ?? ValidationRuleSet.Recommended }).Findings;
}
