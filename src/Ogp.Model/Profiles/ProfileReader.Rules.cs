using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Validation;

namespace Ogp.Model.Profiles;

/// <summary>Rules, required paths and messages.</summary>
internal sealed partial class ProfileReader
{
    private static readonly string[] s_ruleMembers =
    [
        "code",
        "name",
        "severity",
        "at",
        "if",
        "require",
        "oneOf",
        "anyOf",
        "order",
        "sum",
        "pattern",
        "message",
        "reason",
    ];

    private static readonly string[] s_severityNames = ["note", "warning", "error"];
    private static readonly string[] s_values = ["member", "value", "expected"];

    private void ReadRule(ref JsonCursor json, ReadContext context)
    {
        RuleDraft draft = new() { At = json.TokenStartIndex };
        bool isWhole = SettingsReader.ReadObject(
            ref json,
            context,
            s_ruleMembers,
            ["code", "at", "message"],
            (ref JsonCursor inner, ReadContext _, string name) => ReadRuleMember(ref inner, context, name, draft)
        );
        if (isWhole && draft.Code.Length > 0)
        {
            _aboutPaths.Add(_ => AddRule(context, draft));
        }
    }

    private bool ReadRuleMember(ref JsonCursor json, ReadContext context, string name, RuleDraft draft)
    {
        switch (name)
        {
            case "code":
                draft.CodeAt = json.TokenStartIndex;
                draft.Code = ReadName(ref json, context, ProfileNames.IsFindingCode, "ECU0001") ?? "";
                return true;
            case "name":
                draft.Name = ReadName(ref json, context, ProfileNames.IsKebab, "my-rule");
                return true;
            case "severity":
                draft.Severity = ReadSeverity(ref json, context);
                return true;
            case "at":
                draft.Objects = (SettingsReader.ReadString(ref json, context) ?? "", json.TokenStartIndex);
                return true;
            case "message":
                draft.MessageAt = json.TokenStartIndex;
                draft.Message = ReadText(ref json, context);
                return true;
            case "reason":
                draft.Reason = ReadText(ref json, context);
                return true;
            case "if":
                DemandReader.ReadConditions(ref json, context, draft.Conditions);
                return true;
            default:
                if (!DemandReader.Names.Contains(name))
                {
                    return false;
                }

                draft.Demands.Add(DemandReader.Read(ref json, context, name));
                return true;
        }
    }

    private static Severity ReadSeverity(ref JsonCursor json, ReadContext context)
    {
        string? severity = SettingsReader.ReadString(ref json, context);
        int rank = Array.IndexOf(s_severityNames, severity);
        if (severity is not null && rank < 0)
        {
            string? near = Spelling.Nearest(severity, s_severityNames);
            context.Report(RuleSetFindings.UnknownSeverity, json.TokenStartIndex, near, ("severity", severity));
        }

        return rank < 0 ? Severity.Warning : (Severity)rank;
    }

    private void AddRule(ReadContext context, RuleDraft draft)
    {
        if (
            draft.Code.StartsWith("OGP", StringComparison.Ordinal)
            || Parts.Rules.Exists(rule => rule.Kind.Code == draft.Code || rule.Kind.Name == draft.Name)
        )
        {
            context.Report(ProfileFindings.CodeTaken, draft.CodeAt, null, ("code", draft.Code));
            return;
        }

        CheckPlaceholders(context, draft.Message, draft.MessageAt, s_values);
        if (draft.Demands.Count != 1)
        {
            context.Refuse(ProfileFindings.BrokenRule, draft.At, ProfileRefusals.Demands(draft.Demands.Count));
            return;
        }

        if (Resolve(context, PathResolver.Split(draft.Objects.Text), draft.Objects.At) is not { } at)
        {
            return;
        }

        if (at.End != ValueForm.Object)
        {
            context.Refuse(ProfileFindings.BrokenRule, draft.Objects.At, ProfileRefusals.NoObject);
            return;
        }

        PathCheck check = new(path => Resolve(context, [.. at.Node, .. at.Rest, .. PathResolver.Split(path.Text)], path.At), context);
        RuleCondition[]? conditions = DemandReader.Conditions(draft.Conditions, check);
        if (draft.Demands[0] is { } make && make(check) is { } demand && conditions is not null)
        {
            FindingKind kind = new(draft.Code, draft.Name ?? draft.Code.ToLowerInvariant(), draft.Severity, draft.Message)
            {
                Reason = draft.Reason,
            };
            Parts.Rules.Add(new(kind, draft.Objects.Text, at, conditions, demand));
        }
    }

    private void Require(ReadContext context, string path, long at)
    {
        string[] steps = PathResolver.Split(path);
        int objects = Array.LastIndexOf(steps, "*") + 1;
        if (Resolve(context, steps, at) is null)
        {
            return;
        }

        if (objects == steps.Length)
        {
            context.Refuse(ProfileFindings.BrokenRule, at, ProfileRefusals.NothingBehind);
            return;
        }

        Parts.Required.Add(new(path, Resolve(context, steps[..objects], at)!, steps[objects..]));
    }

    private ProfilePath? Resolve(ReadContext context, string[] steps, long at)
    {
        PathResolver resolver = new(
            (type, name) => Parts.Fields.Find(field => field.On == type && field.Name == name),
            type => Parts.Fields.Where(field => field.On == type).Select(field => field.Name)
        );
        ProfilePath? path = resolver.Resolve(FormatTree.ByName[nameof(IrmPackage)], steps, out string? near);
        if (path is null && !Array.Exists(steps, _unmade.Contains))
        {
            string text = string.Join('/', steps);
            context.Report(ProfileFindings.UnknownPath, at, near is null ? null : $"/{near}", ("path", $"/{text}"));
        }

        return path;
    }

    /// <summary>Messages in a language, by code.</summary>
    private void ReadMessages(ref JsonCursor json, ReadContext context, (string Name, long At) language) =>
        SettingsReader.ReadStrings(ref json, context, (code, message) => _aboutLists.Add(_ => Say(context, language.Name, code, message)));

    private void Say(ReadContext context, string language, (string Name, long At) code, (string Value, long At) message)
    {
        if ((Array.Find(DemandFindings.All, one => one.Code == code.Name) ?? FindKind(context, code)) is not { } kind)
        {
            return;
        }

        if (kind.Message[language] is not null)
        {
            context.Report(ProfileFindings.AlreadySaid, code.At, null, ("language", language), ("name", kind.Code));
        }
        else if (message.Value.Length > 0)
        {
            CheckPlaceholders(context, new(language, message.Value), message.At, Placeholders(kind.Message.For("en")));
            Parts.Demand(new(kind.With(kind.Severity, kind.Message.With(language, message.Value)), null));
        }
    }

    private static void CheckPlaceholders(ReadContext context, LocalizedText message, long at, IEnumerable<string> known)
    {
        foreach ((_, string template) in message.AsSpan())
        {
            foreach (string name in Placeholders(template).Except(known))
            {
                context.Report(ProfileFindings.UnknownPlaceholder, at, Spelling.Nearest(name, known), ("name", name));
            }
        }
    }

    private static List<string> Placeholders(string template)
    {
        List<string> names = [];
        for (int open = 0; (open = template.IndexOf('{', open)) >= 0; open++)
        {
            int close = template.IndexOf('}', open);
            if (close > 0)
            {
                names.Add(template[(open + 1)..close]);
            }
        }

        return names;
    }

    private sealed class RuleDraft
    {
        public long At { get; init; }

        public string Code { get; set; } = "";

        public long CodeAt { get; set; }

        public string? Name { get; set; }

        public Severity Severity { get; set; } = Severity.Warning;

        public (string Text, long At) Objects { get; set; }

        public LocalizedText Message { get; set; }

        public long MessageAt { get; set; }

        public LocalizedText Reason { get; set; }

        public List<ConditionDraft> Conditions { get; } = [];

        public List<Func<PathCheck, RuleDemand?>?> Demands { get; } = [];
    }
}
