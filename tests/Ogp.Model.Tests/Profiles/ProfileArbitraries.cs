using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Ogp.Model.Profiles;

namespace Ogp.Model.Tests.Profiles;

/// <summary>A profile of any kind that can be read without an error.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Json">Its file.</param>
public sealed record AnyProfile(Profile Profile, string Json);

/// <summary>Makes profiles: some of the parts of one that has everything, with severities and codes by chance.</summary>
public static class ProfileArbitraries
{
    private static readonly string[] s_parts = ["require", "narrow", "codes", "rules", "severities", "parameters", "fields", "members"];
    private static readonly string[] s_severities = ["note", "warning", "error"];

    /// <summary>A profile that has everything.</summary>
    public static JsonObject Everything =>
        JsonNode
            .Parse(
                """
                {
                  "profileVersion": "1.0", "id": "any", "namespace": "any", "languages": ["en"],
                  "members": ["ECU"],
                  "types": { "step": { "key": ["by"], "fields": [
                    { "name": "by", "type": "id", "required": true, "label": { "en": "By" } },
                    { "name": "share", "type": "number", "label": { "en": "Share" } } ] } },
                  "fields": [
                    { "on": "Commitment", "name": "cost", "type": "number", "required": true, "label": { "en": "Cost" } },
                    { "on": "Milestone", "name": "steps", "type": "step", "list": true, "label": { "en": "Steps" } },
                    { "on": "Period", "name": "note", "type": "text", "label": { "en": "Note" } } ],
                  "codelists": { "ladder": { "ordered": true, "codes": [ { "code": "low", "label": { "en": "Low" } } ] } },
                  "codes": { "sector": [ { "code": "guild", "label": { "en": "Guild" } } ], "product": [ { "code": "paper", "label": { "en": "Paper" } } ] },
                  "narrow": { "assessor": ["irm"], "completion": ["limited", "complete"], "institution-role": ["lead"] },
                  "require": [ "/licence", "/actionPlans/*/title/en", "/actionPlans/*/commitments/*/milestones/*/period/end" ],
                  "severities": { "OGP1202": "error", "OGP1902": "warning", "OGP1013": "error" },
                  "parameters": { "OGP1908.languages": "en es" },
                  "rules": [
                    { "code": "ANY0001", "at": "/actionPlans/*/commitments/*", "if": { "path": "status", "stated": true }, "require": "number", "message": { "en": "{member}" } },
                    { "code": "ANY0002", "at": "/actionPlans/*/commitments/*", "order": ["period/start", "milestones/*/period/end"], "message": { "en": "{value}" } },
                    { "code": "ANY0003", "at": "/actionPlans/*/commitments/*/milestones/*", "oneOf": ["title", "description"], "message": { "en": "{member}" } },
                    { "code": "ANY0004", "at": "/actionPlans/*/reports/*/statedTallies/*", "sum": { "of": "percent", "is": 100 }, "message": { "en": "{value}" } },
                    { "code": "ANY0005", "at": "/actionPlans/*/commitments/*", "pattern": { "path": "number", "matches": "^[0-9]+$" }, "message": { "en": "{value}" } },
                    { "code": "ANY0006", "at": "/actionPlans/*/reports/*/assessments/*", "if": { "path": "ratings/completion", "in": ["complete"] }, "anyOf": ["summary", "sources"], "message": { "en": "{member}" } } ],
                  "messages": { "qu": { "OGP1301": "Manam" } },
                  "labels": { "qu": { "completion": { "limited": "Pisi" } } },
                  "scores": [ { "id": "done", "threshold": 1, "parts": [ { "variable": "completion", "levels": ["complete"] } ] } ],
                  "report": [ { "on": "Milestone", "title": { "en": "Steps" }, "fields": ["steps"] } ]
                }
                """
            )!
            .AsObject();

    public static Arbitrary<AnyProfile> AnyProfile() =>
        Gen.Choose(0, (1 << s_parts.Length) - 1).SelectMany(parts => Gen.Choose(0, 8).Select(seed => Make(parts, seed))).ToArbitrary();

    private static AnyProfile Make(int parts, int seed)
    {
        JsonObject json = Everything;
        for (int i = 0; i < s_parts.Length; i++)
        {
            if ((parts >> i & 1) == 0)
            {
                json.Remove(s_parts[i]);
            }
        }

        json.Remove(json.ContainsKey("fields") ? "" : "report");
        foreach (JsonNode? rule in json["rules"]?.AsArray() ?? [])
        {
            rule!["severity"] = s_severities[seed % 3];
        }

        string text = json.ToJsonString();
        ReadResult<Profile> read = Profile.Read(Encoding.UTF8.GetBytes(text));
        Assert.False(read.HasErrors, string.Join('\n', read.Findings));
        return new(read.Value!, text);
    }
}
