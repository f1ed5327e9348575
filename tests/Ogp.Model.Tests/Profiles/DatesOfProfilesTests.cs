using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Profiles;

/// <summary>Dates of profiles that are written otherwise are known again, as those of the format.</summary>
public class DatesOfProfilesTests
{
    private static readonly Profile s_profile = Profile
        .Read(
            """
                {
                  "id": "any", "namespace": "any",
                  "fields": [
                    { "on": "Commitment", "name": "on", "type": "date", "label": { "en": "On" } },
                    { "on": "Commitment", "name": "span", "type": "period", "label": { "en": "Span" } }
                  ]
                }
                """u8.ToArray()
        )
        .Value!;

    [Theory]
    [InlineData("05/05/2022", "2022-05-05")]
    [InlineData("mayo de 2022", "2022-05")]
    [InlineData("1er f\\u00e9vrier 2022", "2022-02-01")]
    [InlineData("13\\/01\\/2022", "2022-01-13")]
    [InlineData("12/03/2022", null)]
    [InlineData("pronto", null)]
    public void A_date_that_is_written_otherwise_is_suggested_and_mended_where_it_is_beyond_doubt(string written, string? meant)
    {
        string json = Document(written);
        FixResult mended = Fixes.Apply(Encoding.UTF8.GetBytes(json), Read);

        Assert.Equal(
            [meant, meant],
            Read(Encoding.UTF8.GetBytes(json)).Findings.Where(finding => finding.Code == "OGP2151").Select(finding => finding.Suggestion)
        );
        Assert.Equal(meant is null ? json : Document(meant), Encoding.UTF8.GetString(mended.Utf8.Span));
        Assert.Equal(meant is null ? 2 : 0, Read(mended.Utf8).Findings.Count(finding => finding.Code == "OGP2151"));
    }

    private static string Document(string date) =>
        $$"""
            { "formatVersion": "1.0", "actionPlans": [{ "id": "P", "commitments": [
              { "id": "A", "title": { "en": "T" }, "any:on": "{{date}}", "any:span": { "start": "{{date}}" } }] }] }
            """;

    private static ReadResult<IrmPackage> Read(ReadOnlyMemory<byte> utf8) =>
        IrmJson.Read(
            utf8,
            null,
            new()
            {
                Check = package =>
                    [.. Validator.Validate(package, new() { Profile = s_profile }).Findings.Where(finding => finding.Code == "OGP2151")],
            }
        );
}
