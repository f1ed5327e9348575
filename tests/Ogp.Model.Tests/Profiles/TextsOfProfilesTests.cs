using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Profiles;

/// <summary>A text that a profile adds is one as those of the format are.</summary>
public class TextsOfProfilesTests
{
    private static readonly Profile s_profile = Profile
        .Read(
            """
                {
                  "id": "any", "namespace": "any",
                  "fields": [ { "on": "ActionPlan", "name": "aim", "type": "text", "required": true, "label": { "en": "Aim" } } ]
                }
                """u8.ToArray()
        )
        .Value!;

    [Fact]
    public void A_plain_string_is_one_of_unknown_language_and_is_mended()
    {
        const string Document = """{"formatVersion":"1.0","licence":"x","actionPlans":[{"id":"p","member":"ECU","any:aim":"Open"}]}""";
        IrmJsonOptions options = new() { Check = package => Validator.Validate(package, new() { Profile = s_profile }).Findings };

        Finding plain = Assert.Single(
            IrmJson.Read(Document, null, options).Findings,
            finding => finding.Place.Pointer == "/actionPlans/0/any:aim"
        );
        Assert.Equal(("OGP1016", Severity.Warning), (plain.Code, plain.Severity));

        FixResult mended = Fixes.Apply(Encoding.UTF8.GetBytes(Document), utf8 => IrmJson.Read(utf8, null, options));
        Assert.Contains("""any:aim":{ "und": "Open" }""", Encoding.UTF8.GetString(mended.Utf8.Span), StringComparison.Ordinal);
        Assert.DoesNotContain(mended.Left.Findings, finding => finding.Code is "OGP1016" or "OGP2151");
    }
}
