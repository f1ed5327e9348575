using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>What has no id is named by its number, else by its place in the list: no message has a hole.</summary>
public class NamingTests
{
    private static readonly ValueList<Finding> s_found = Validator
        .Validate(
            IrmJson
                .Read(
                    """
                    {"formatVersion":"1.0","actionPlans":[{"member":"ECU","number":7,"commitments":[{"number":"1"},{"id":"EC0002","title":{"es":"B"},
                    "milestones":[{"title":{"es":"m"}},{"number":"2.2"}]},5,{"title":{"es":"B"}}],
                    "clusters":[{"commitments":["EC0002"]},{"commitments":["EC0002"]}],
                    "reports":[{"assessments":[{"commitment":"EC0002","ratings":{"completion":"complete"}}]}]},
                    {"id":"AP_ECU02","member":"ECU","language":"es","commitments":[{"title":{"es":"C"}},{"id":"EC0004","title":{"es":"C"}},{"id":"EC0005"}],
                    "reports":[{"product":"results-report","assessments":[{"commitment":"EC0004","ratings":{"completion":"complete"}}]}]}]}
                    """
                )
                .Value!,
            new() { RuleSet = ValidationRuleSet.Publisher }
        )
        .Findings;

    [Theory]
    [InlineData("OGP1902", "id", "no. 1", "n.º 1", "n°\u00A01")]
    [InlineData("OGP1902", "id", "EC0005", null, null)]
    [InlineData("OGP1904", "id", "no. 7", "n.º 7", "n°\u00A07")]
    [InlineData("OGP1905", "id", "no. 1 of the list", "n.º 1 de la lista", "n°\u00A01 de la liste")]
    [InlineData("OGP1906", "first", "no. 1 of the list", "n.º 1 de la lista", "n°\u00A01 de la liste")]
    [InlineData("OGP1918", "id", "no. 1 of the list", "n.º 1 de la lista", "n°\u00A01 de la liste")]
    [InlineData("OGP1918", "id", "no. 2.2", "n.º 2.2", "n°\u00A02.2")]
    [InlineData("OGP1917", "first", "no. 1 of the list", "n.º 1 de la lista", "n°\u00A01 de la liste")]
    [InlineData("OGP1903", "id", "no. 4 of the list", "n.º 4 de la lista", "n°\u00A04 de la liste")]
    [InlineData("OGP1801", "id", "no. 2 of the list", "n.º 2 de la lista", "n°\u00A02 de la liste")]
    [InlineData("OGP1802", "first", "no. 1 of the list", "n.º 1 de la lista", "n°\u00A01 de la liste")]
    public void A_thing_is_named_by_its_id_its_number_or_its_place(string code, string argument, string en, string? es, string? fr)
    {
        Finding finding = Assert.Single(s_found, one => one.Code == code && one[argument] == en);
        LocalizedText words = finding.Arguments.Single(one => one.Name == argument).Words;
        Assert.Equal((es, fr), (words["es"], words["fr"]));
    }
}
