using System.Collections.Immutable;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Shapes;
using Ogp.Model.Validation;

namespace Ogp.Model.Profiles;

/// <summary>Reads a profile. What names something else is looked up at the end, so that the order of members does not count.</summary>
/// <param name="chain">Names of the files that extend this one, the first first, and its own last; empty where it is none.</param>
/// <param name="open">Gives the file that a name stands for in a file, or null; null where files are not extended.</param>
/// <param name="read">The files that were extended already, by name: one that is extended in several ways is read, and told of, once.</param>
internal sealed partial class ProfileReader(
    ImmutableArray<string> chain,
    Func<string, string, ProfileFile?>? open,
    Dictionary<string, Profile?> read
)
{
    private static readonly string[] s_members =
    [
        "profileVersion",
        "id",
        "version",
        "namespace",
        "extends",
        "members",
        "languages",
        "title",
        "description",
        "types",
        "fields",
        "codelists",
        "codes",
        "narrow",
        "require",
        "severities",
        "parameters",
        "rules",
        "messages",
        "labels",
        "scores",
        "report",
    ];

    private readonly List<(LocalizedText Text, long At)> _texts = [];
    private readonly List<Action<ReadContext>> _aboutLists = [];
    private readonly List<Action<ReadContext>> _aboutCodes = [];
    private readonly List<Action<ReadContext>> _aboutTypes = [];
    private readonly List<Action<ReadContext>> _aboutPaths = [];
    private readonly ScoringRuleReader _scores = new();

    public ProfileParts Parts { get; } = new();

    /// <summary>What was found in the profiles that it extends.</summary>
    public List<Finding> FoundInExtended { get; } = [];

    public (bool IsObject, ValueList<Finding> Findings) Read(ReadOnlyMemory<byte> utf8, string? file) =>
        SettingsReader.Read(utf8, file, s_members, ReadMember, End);

    private bool ReadMember(ref JsonCursor json, ReadContext context, string name)
    {
        switch (name)
        {
            case "profileVersion":
                ReadVersion(ref json, context);
                return true;
            case "id":
                Parts.Id = ReadOwnName(ref json, context, "my-profile");
                return true;
            case "version":
                Parts.Version = SettingsReader.ReadString(ref json, context) ?? "";
                return true;
            case "namespace":
                ReadNamespace(ref json, context);
                return true;
            case "extends":
                ReadWords(ref json, context).ForEach(one => Extend(context, one.At, one.Word));
                return true;
            case "members":
                ReadWords(ref json, context).ForEach(one => AddMember(context, one.At, MemberCode.Of(one.Word)));
                return true;
            case "languages":
                Parts.Languages.AddRange(ReadWords(ref json, context).Select(one => one.Word));
                return true;
            case "title":
                Parts.Title = ReadText(ref json, context);
                return true;
            case "description":
                Parts.Description = ReadText(ref json, context);
                return true;
            case "severities":
                ReadSeverities(ref json, context);
                return true;
            case "parameters":
                RuleSetReader.ReadParameters(ref json, context, Parts.Ask);
                return true;
            case "scores":
                SettingsReader.ReadObjects(ref json, context, _scores.ReadRule);
                return true;
            default:
                return ReadMore(ref json, context, name);
        }
    }

    private bool ReadMore(ref JsonCursor json, ReadContext context, string name)
    {
        switch (name)
        {
            case "types":
                ReadEntries(ref json, context, ReadType);
                return true;
            case "fields":
                SettingsReader.ReadObjects(ref json, context, (ref JsonCursor inner, ReadContext _) => ReadField(ref inner, context, null));
                return true;
            case "codelists":
                ReadEntries(ref json, context, ReadCodelist);
                return true;
            case "codes":
                ReadEntries(ref json, context, ReadAddedCodes);
                return true;
            case "narrow":
                ReadEntries(ref json, context, ReadNarrowed);
                return true;
            case "labels":
                ReadEntries(ref json, context, ReadLabels);
                return true;
            case "messages":
                ReadEntries(ref json, context, ReadMessages);
                return true;
            case "require":
                ReadWords(ref json, context).ForEach(one => _aboutPaths.Add(at => Require(at, one.Word, one.At)));
                return true;
            case "rules":
                SettingsReader.ReadObjects(ref json, context, ReadRule);
                return true;
            case "report":
                SettingsReader.ReadObjects(ref json, context, ReadSection);
                return true;
            default:
                return false;
        }
    }

    private void End(ReadContext context)
    {
        foreach (string name in (ReadOnlySpan<string>)["id", "namespace"])
        {
            if ((name == "id" ? Parts.Id : Parts.Namespace).Length == 0)
            {
                context.ReportMissing(0, name);
            }
        }

        foreach (
            List<Action<ReadContext>> step in (ReadOnlySpan<List<Action<ReadContext>>>)[_aboutLists, _aboutCodes, _aboutTypes, _aboutPaths]
        )
        {
            step.ForEach(one => one(context));
        }

        Parts.Scores.AddRange(_scores.Rules.Where(score => !Parts.Scores.Exists(one => one.Id == score.Id)));
        foreach ((LocalizedText text, long at) in _texts)
        {
            foreach (string language in Parts.Languages.Where(language => text[language] is null))
            {
                context.Report(ProfileFindings.MissingTranslation, at, null, ("language", language));
            }
        }
    }

    private static void ReadVersion(ref JsonCursor json, ReadContext context)
    {
        if (SettingsReader.ReadString(ref json, context) is { } version && version != Profile.CurrentVersion)
        {
            context.Report(ProfileFindings.UnknownVersion, json.TokenStartIndex, Profile.CurrentVersion, ("version", version));
        }
    }

    private void ReadNamespace(ref JsonCursor json, ReadContext context)
    {
        string name = Parts.Namespace = ReadOwnName(ref json, context, "ecuador");
        long at = json.TokenStartIndex;
        _aboutLists.Add(_ =>
        {
            if (Parts.Extended.Exists(one => one.Namespaces.Contains(name)))
            {
                context.Report(ProfileFindings.NameTaken, at, null, ("name", name));
            }
        });
    }

    /// <summary>A name of the profile itself: there even where it is malformed, so that it is not missing besides.</summary>
    private static string ReadOwnName(ref JsonCursor json, ReadContext context, string example)
    {
        string name = SettingsReader.ReadString(ref json, context) ?? "";
        IsName(context, (name, json.TokenStartIndex), ProfileNames.IsKebab, example);
        return name;
    }

    private void AddMember(ReadContext context, long at, MemberCode code)
    {
        if (!code.LooksLocal && !KnownMember.Of(code.Text).IsKnown)
        {
            context.Report(ProfileFindings.UnknownMember, at, KnownMember.List.Suggest(code.Text), ("code", code.Text));
        }

        Parts.Members.Add(code);
    }

    private void Extend(ReadContext context, long at, string name)
    {
        ProfileFile? file = chain.IsEmpty ? null : open?.Invoke(chain[^1], name);
        if (file is null)
        {
            context.Report(ProfileFindings.UnknownProfile, at, null, ("name", name));
            return;
        }

        if (SettingsReader.IsCircle(chain, file.Name))
        {
            context.Report(ProfileFindings.Cycle, at, null, ("name", name));
            return;
        }

        if (!read.TryGetValue(file.Name, out Profile? extended))
        {
            ReadResult<Profile> result = Profile.Read(file.Utf8, file.Name, chain.Add(file.Name), open, read);
            FoundInExtended.AddRange(result.Findings);
            read.Add(file.Name, extended = result.Value);
        }

        if (extended is null || Parts.Extended.Contains(extended))
        {
            return;
        }

        foreach (ProfileRule rule in extended.Parts.Rules)
        {
            if (!Parts.Rules.Contains(rule) && Parts.Rules.Exists(own => own.Kind.Code == rule.Kind.Code))
            {
                context.Report(ProfileFindings.CodeTaken, at, null, ("code", rule.Kind.Code));
            }
        }

        Parts.Take(extended);
    }

    private void ReadSeverities(ref JsonCursor json, ReadContext context)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        SettingsReader.ReadStrings(
            ref json,
            context,
            (rule, severity) =>
                _aboutLists.Add(_ =>
                    RuleSetReader.TakeSeverity(
                        context,
                        codes,
                        (FindKind(context, rule), rule),
                        severity,
                        (kind, asked, at) => Raise(context, kind, asked, at)
                    )
                )
        );
    }

    /// <summary>The kind that a code or a name stands for, of an extended profile or of the library; null, reported, where there is none.</summary>
    private FindingKind? FindKind(ReadContext context, (string Name, long At) rule) =>
        Parts.Extended.SelectMany(one => one.Rules).FirstOrDefault(one => one.Kind.Code == rule.Name || one.Kind.Name == rule.Name)?.Kind
        ?? RuleSetReader.Find(context, rule);

    /// <summary>A severity may be raised above what everybody and the extended profiles have, never lowered.</summary>
    private void Raise(ReadContext context, FindingKind kind, FindingKind? asked, long at)
    {
        Severity? least = ValidationRuleSet.Recommended.SeverityOf(kind);
        if (Parts.Kinds.TryGetValue(kind.Code, out KindDemand? before) && !(before.Least <= least))
        {
            least = before.Least ?? least;
        }

        if (least is { } now && !(asked?.Severity >= now))
        {
            context.Refuse(ProfileFindings.Loosens, at, ProfileRefusals.IsGraver(kind, now));
        }
        else if (asked is not null)
        {
            Parts.Demand(new(kind, asked.Severity));
        }
    }
}
