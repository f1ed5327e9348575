using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>What a finding suggests in place of a word that nothing knows.</summary>
public class SuggestedFixTests
{
    public static TheoryData<string, string> Misspelt =>
        new()
        {
            { """ "commitments": [ { "id": "EC0001", "theme": "open-dta" } ] """, "open-data" },
            { """ "commitments": [ { "id": "EC0001", "policyAreas": [ "Open Data" ] } ] """, "open-data" },
            { """ "commitments": [ { "id": "EC0001", "status": "wihtdrawn" } ] """, "withdrawn" },
            {
                """ "commitments": [ { "id": "EC0001" } ], "reports": [ { "id": "r", "assessments": [ { "commitment": "EC0001", "ratings": { "completeion": "limited" } } ] } ] """,
                "completion"
            },
            {
                """ "commitments": [ { "id": "EC0001" } ], "reports": [ { "id": "r", "assessments": [ { "commitment": "EC0001", "ratings": { "completion": "Limitado" } } ] } ] """,
                "limited"
            },
            {
                """ "commitments": [ { "id": "EC0001" } ], "reports": [ { "id": "r", "assessments": [ { "commitment": "EC0001", "ratings": { "ogp-value.civic-participaton": "yes" } } ] } ] """,
                "ogp-value.civic-participation"
            },
        };

    [Theory]
    [MemberData(nameof(Misspelt))]
    public void A_misspelt_word_suggests_what_was_meant(string members, string suggestion)
    {
        string json =
            $$"""{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU", "themes": [ { "id": "open-data" } ], {{members}} } ] }""";
        Finding finding = Assert.Single(Validator.Validate(IrmJson.Read(json).Value!));
        Assert.Equal(suggestion, finding.Suggestion);
        Assert.Contains(suggestion, finding.Message("es"), StringComparison.Ordinal);
    }
}
