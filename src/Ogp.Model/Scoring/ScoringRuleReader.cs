using System.Globalization;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Scoring;

/// <summary>Reads a file of scoring rules. A rule with an error is left out.</summary>
internal sealed class ScoringRuleReader
{
    private static readonly string[] s_members = ["name", "rules"];
    private static readonly string[] s_ruleMembers = ["id", "threshold", "parts", "absent"];
    private static readonly string[] s_policies = ["not-computable", "fails", "left-out"];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public string? Name { get; private set; }

    public List<ScoringRule> Rules { get; } = [];

    public (bool IsObject, ValueList<Finding> Findings) Read(ReadOnlyMemory<byte> utf8, string? file) =>
        SettingsReader.Read(utf8, file, s_members, ReadMember);

    private bool ReadMember(ref JsonCursor json, ReadContext context, string name)
    {
        switch (name)
        {
            case "name":
                Name = SettingsReader.ReadString(ref json, context);
                return true;
            case "rules":
                SettingsReader.ReadObjects(ref json, context, ReadRule);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads the rule at whose start the reader stands.</summary>
    public void ReadRule(ref JsonCursor json, ReadContext context)
    {
        string? id = null;
        decimal? threshold = null;
        AbsencePolicy? absent = AbsencePolicy.NotComputable;
        ValueList<ScoringPart>? parts = null;
        SettingsReader.ReadObject(
            ref json,
            context,
            s_ruleMembers,
            ["id", "threshold", "parts"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "id":
                        id = ReadId(ref inner, context);
                        return true;
                    case "threshold":
                        threshold = ReadNumber(ref inner, context, 1);
                        return true;
                    case "parts":
                        parts = ReadParts(ref inner, context);
                        return true;
                    case "absent":
                        absent = ReadPolicy(ref inner, context);
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (id is not null && threshold is { } least && parts is { } all && absent is { } policy)
        {
            Rules.Add(new(id, least, all, policy));
        }
    }

    /// <summary>The id of a rule; null, reported, where it is none or is taken.</summary>
    private string? ReadId(ref JsonCursor json, ReadContext context)
    {
        string? id = SettingsReader.ReadString(ref json, context);
        if (id is not null && string.IsNullOrWhiteSpace(id))
        {
            context.RejectEmpty(ref json);
            return null;
        }

        if (id is not null && !_ids.Add(id))
        {
            context.Report(ScoringRuleFindings.DuplicateRule, json.TokenStartIndex, null, ("rule", id));
            return null;
        }

        return id;
    }

    private static AbsencePolicy? ReadPolicy(ref JsonCursor json, ReadContext context)
    {
        string? policy = SettingsReader.ReadString(ref json, context);
        int index = Array.IndexOf(s_policies, policy);
        if (policy is not null && index < 0)
        {
            string? near = Spelling.Nearest(policy, s_policies);
            context.Report(ScoringRuleFindings.UnknownPolicy, json.TokenStartIndex, near, ("policy", policy));
        }

        return index < 0 ? null : (AbsencePolicy)index;
    }

    /// <summary>The parts; null, reported, where one of them has an error or there is none.</summary>
    private static ValueList<ScoringPart>? ReadParts(ref JsonCursor json, ReadContext context)
    {
        long start = json.TokenStartIndex;
        List<ScoringPart?> parts = [];
        bool areObjects = SettingsReader.ReadObjects(
            ref json,
            context,
            (ref JsonCursor inner, ReadContext _) => parts.Add(ScoringPartReader.Read(ref inner, context))
        );
        if (areObjects && parts.Count == 0)
        {
            context.ReportMissing(start, "parts");
        }

        return areObjects && parts.Count > 0 && !parts.Contains(null) ? parts.OfType<ScoringPart>().ToValueList() : null;
    }

    /// <summary>A number above 0; null, reported, where it is none or is above the most.</summary>
    public static decimal? ReadNumber(ref JsonCursor json, ReadContext context, decimal most)
    {
        if (json.TokenType != JsonTokenType.Number)
        {
            context.Reject(ref json, "number");
            return null;
        }

        if (json.TryGetDecimal(out decimal number) && number > 0 && number <= most)
        {
            return number;
        }

        context.Report(
            FormatFindings.NumberOutOfRange,
            json.TokenStartIndex,
            null,
            ("value", System.Text.Encoding.UTF8.GetString(json.ValueSpan)),
            ("expected", string.Create(CultureInfo.InvariantCulture, $"> 0, ≤ {most}"))
        );
        return null;
    }
}
