using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>Documents of versions that this reader does not know: what they may have added is no fault, and nothing of them is mended by what is near to it.</summary>
public class NewerVersionTests
{
    private const string Frame = """
        { "formatVersion": "VERSION", "licence": "x", "licenceUrl": "y", "actionPlans": [ { "id": "p", "member": "ECU",
          "commitments": [ { "id": "c", "desiredResult": { "en": "d" }, "policyAreas": [ "Open Data" ], "status": "Withdrawn" } ],
          "reports": [ { "id": "r", "assessments": [ { "commitment": "C", "ratings": {
            "Completion": "limited", "next-steps": "stop", "completion": "Limited", "ogp-value.trust": "yes" } } ] } ] } ] }
        """;

    private static readonly string[] s_mayBeNew = ["licenceUrl", "desiredResult", "0/policyAreas/0", "Completion", "next-steps"];

    private static readonly IrmJsonOptions s_options = new() { Check = Validator.Validate };

    [Theory]
    [InlineData("1.0", "OGP1011 Warning, OGP1011 Warning, OGP1202 Warning, OGP1203 Error, OGP1205 Error")]
    [InlineData("1.7", "OGP1011 Note, OGP1011 Note, OGP1202 Note, OGP1203 Note, OGP1205 Note")]
    [InlineData("2.0", "OGP1011 Warning, OGP1011 Warning, OGP1202 Warning, OGP1203 Error, OGP1205 Error")]
    public void What_a_minor_version_may_add_is_a_note_in_a_document_of_one(string version, string expected)
    {
        string document = Frame.Replace("VERSION", version, StringComparison.Ordinal);
        Assert.Equal(expected, Told(IrmJson.Read(document, null, s_options).Findings));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(document));
        Assert.Equal(expected, Told(IrmJson.ReadPlans(stream, null, s_options).SelectMany(plan => plan.Findings)));

        string Told(IEnumerable<Finding> findings) =>
            string.Join(
                ", ",
                findings
                    .Where(finding => s_mayBeNew.Any(name => finding.Place.Pointer!.EndsWith($"/{name}", StringComparison.Ordinal)))
                    .Select(finding => $"{finding.Code} {finding.Severity}")
                    .Order(StringComparer.Ordinal)
            );
    }

    [Theory]
    [InlineData("{\"extends\":\"strict\"}", 5)]
    [InlineData("{\"extends\":\"strict\",\"rules\":{\"OGP1011\":\"error\",\"OGP1202\":\"error\"}}", 5)]
    [InlineData("{\"overrides\":[{\"path\":\"/actionPlans\",\"rules\":{\"OGP1011\":\"error\",\"OGP1202\":\"error\"}}]}", 5)]
    [InlineData("{\"extends\":\"strict\",\"rules\":{\"OGP1202\":\"off\"}}", 4)]
    public void No_rule_set_makes_more_of_it_than_a_note(string rules, int notes)
    {
        ReadResult<ValidationRuleSet> set = ValidationRuleSet.Read(Encoding.UTF8.GetBytes(rules));
        Assert.Empty(set.Findings);
        string document = Frame.Replace("VERSION", "1.7", StringComparison.Ordinal);
        IrmJsonOptions options = new()
        {
            Check = package => Validator.Validate(package, new() { RuleSet = set.Value! }).Findings,
            Judge = set.Value!.Judge,
        };

        Assert.Equal(
            Enumerable.Repeat(Severity.Note, notes),
            IrmJson
                .Read(document, null, options)
                .Findings.Where(finding => s_mayBeNew.Any(name => finding.Place.Pointer!.EndsWith($"/{name}", StringComparison.Ordinal)))
                .Select(finding => finding.Severity)
        );
    }

    /// <summary>Closed lists, the aspects of a variable among them, and ranked scales wait for the next major version.</summary>
    [Theory]
    [InlineData("OGP1201", "/status")]
    [InlineData("OGP1204", "/ogp-value.trust")]
    [InlineData("OGP1205", "/completion")]
    public void What_a_minor_version_never_adds_is_an_error(string code, string place) =>
        Assert.Contains(
            IrmJson.Read(Frame.Replace("VERSION", "1.7", StringComparison.Ordinal), null, s_options).Findings,
            finding =>
                finding.Code == code
                && finding.Severity == Severity.Error
                && finding.Place.Pointer!.EndsWith(place, StringComparison.Ordinal)
        );

    [Fact]
    public void What_is_only_counted_is_a_note_as_well() =>
        Assert.Equal(
            (2, Severity.Note),
            IrmJson
                .Read("""{ "formatVersion": "1.7", "a": 1, "b": 2 }""", null, new() { MaxFindingsPerKind = 0 })
                .Unlisted.Where(count => count.Kind.Code == "OGP1011")
                .Select(count => (count.Count, count.Kind.Severity))
                .Single()
        );

    [Theory]
    [InlineData("1.7", "\"C\"", "\"c\"")]
    [InlineData("2.0", "", "")]
    public void No_name_of_a_newer_version_is_mended(string version, string before, string after)
    {
        string document = Frame.Replace("VERSION", version, StringComparison.Ordinal);
        string expected = before.Length == 0 ? document : document.Replace(before, after, StringComparison.Ordinal);

        Assert.Equal(expected, Encoding.UTF8.GetString(Fixes.Apply(Encoding.UTF8.GetBytes(document)).Utf8.Span));

        byte[] utf8 = Encoding.UTF8.GetBytes(document);
        ReadResult<IrmPackage> read = IrmJson.Read(utf8);
        Assert.All(
            IrmJson.Locate(utf8, Validator.Validate(read.Value!)),
            finding => Assert.True(finding.Fix is null || finding.Code == "OGP1102")
        );
    }
}
