using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Profiles;

/// <summary>Whole numbers of profiles are those of budgets, too.</summary>
public class IntegersOfProfilesTests
{
    private static readonly Profile s_profile = Profile
        .Read(
            """
                {
                  "id": "any", "namespace": "any",
                  "fields": [
                    { "on": "Commitment", "name": "cost", "type": "integer", "label": { "en": "Cost" } },
                    { "on": "Commitment", "name": "parts", "type": "integer", "list": true, "label": { "en": "Parts" } }
                  ],
                  "rules": [
                    {
                      "code": "ANY0001", "at": "/actionPlans/*/commitments/*", "message": { "en": "{value}, not {expected}." },
                      "sum": { "of": "any:parts/*", "equals": "any:cost" }
                    },
                    {
                      "code": "ANY0002", "at": "/actionPlans/*/commitments/*", "message": { "en": "No {member}." },
                      "if": { "path": "any:cost", "is": 3000000000 }, "require": "url"
                    }
                  ]
                }
                """u8.ToArray()
        )
        .Value!;

    [Theory]
    [InlineData("3000000000")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775807")]
    [InlineData("3e9")]
    [InlineData("3000000000.0")]
    public void An_integer_may_have_64_bits(string number) => Assert.DoesNotContain(Found(number), one => one.Code == "OGP2151");

    [Theory]
    [InlineData("9223372036854775808", "The profile expects integer of 64 bits here, found '9223372036854775808'.")]
    [InlineData("1e40", "The profile expects integer of 64 bits here, found '1e40'.")]
    [InlineData("1.5", "The profile expects integer here, found '1.5'.")]
    [InlineData("\"3\"", "The profile expects integer here, found '3'.")]
    public void Beyond_that_the_limit_is_told(string value, string message) =>
        Assert.Equal(message, Found(value).Single(one => one.Code == "OGP2151").Message());

    [Fact]
    public void The_schema_knows_the_limit() =>
        Assert.Contains(
            "\"minimum\": -9223372036854775808,",
            Encoding.UTF8.GetString(IrmSchema.Write(s_profile)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Rules_count_with_them()
    {
        Finding sum = Found("3000000000").Single(one => one.Code == "ANY0001");
        Assert.Equal("6,000,000,000, not 3,000,000,000.", sum.Message());
        Assert.Equal(("6000000000", "3000000000"), (sum["value"], sum["expected"]));
        Assert.Equal("No url.", Found("3000000000").Single(one => one.Code == "ANY0002").Message());
        Assert.DoesNotContain(Found("6000000000"), one => one.Code.StartsWith("ANY", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3000000000.0")]
    [InlineData("3e9")]
    [InlineData("3000000000.000")]
    public void A_number_is_the_same_however_it_is_written(string number) => Assert.Contains(Found(number), one => one.Code == "ANY0002");

    private static ValueList<Finding> Found(string number)
    {
        IrmPackage package = IrmJson
            .Read(
                Encoding.UTF8.GetBytes(
                    $$"""
                    { "formatVersion": "1.0", "actionPlans": [{ "id": "AP_TST01", "commitments": [
                      { "id": "TS0001", "any:cost": {{number}}, "any:parts": [4000000000, 2000000000] }
                    ] }] }
                    """
                )
            )
            .Value!;
        return Validator.Validate(package, new() { Profile = s_profile }).Findings;
    }
}
