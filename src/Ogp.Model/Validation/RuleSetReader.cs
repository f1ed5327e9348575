using System.Collections.Immutable;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Validation.Rules;

namespace Ogp.Model.Validation;

/// <summary>Reads a rule set: what it says, before it is put upon the rule set that it extends.</summary>
/// <param name="chain">Names of the files that extend this one, the first first, and its own last; empty where it is none.</param>
/// <param name="open">Gives the file that a name stands for in a file, or null; null where files are not extended.</param>
/// <param name="others">The kinds that a rule set can name beside those of the core.</param>
internal sealed class RuleSetReader(ImmutableArray<string> chain, Func<string, string, RuleSetFile?>? open, ValueList<FindingKind> others)
{
    private static readonly string[] s_members = ["name", "extends", "rules", "overrides", "parameters"];
    private static readonly string[] s_overrideMembers = ["path", "rules"];
    private static readonly string[] s_severities = ["off", "note", "warning", "error"];

    /// <summary>The parameters that rules have, each by the code of its rule; each a list of languages.</summary>
    private static readonly string[] s_parameters = ["OGP1908.languages"];

    /// <summary>The kinds that reading finds.</summary>
    private static readonly FindingKind[] s_read = [.. FormatFindings.All];

    /// <summary>The kinds that every rule set can name.</summary>
    private static readonly FindingKind[] s_kinds = [.. s_read, .. RuleList.All.Select(rule => rule.Kind)];

    public string? Name { get; private set; }

    public ValidationRuleSet Extended { get; private set; } = ValidationRuleSet.Recommended;

    /// <summary>What was found in the files that it extends.</summary>
    public ValueList<Finding> FoundInExtended { get; private set; }

    public Dictionary<string, FindingKind?> Rules { get; } = new(StringComparer.Ordinal);

    public List<RuleOverride> Overrides { get; } = [];

    public Dictionary<string, string> Parameters { get; } = new(StringComparer.Ordinal);

    public (bool IsObject, ValueList<Finding> Findings) Read(ReadOnlyMemory<byte> utf8, string? file) =>
        SettingsReader.Read(utf8, file, s_members, ReadMember);

    private bool ReadMember(ref JsonCursor json, ReadContext context, string name)
    {
        switch (name)
        {
            case "name":
                Name = SettingsReader.ReadString(ref json, context);
                return true;
            case "extends":
                long at = json.TokenStartIndex;
                if (SettingsReader.ReadString(ref json, context) is { } extended)
                {
                    Extend(context, at, extended);
                }

                return true;
            case "rules":
                ReadRules(ref json, context, Rules);
                return true;
            case "overrides":
                SettingsReader.ReadObjects(ref json, context, ReadOverride);
                return true;
            case "parameters":
                ReadParameters(ref json, context, (parameter, value) => Parameters[parameter] = value);
                return true;
            default:
                return false;
        }
    }

    private void Extend(ReadContext context, long at, string name)
    {
        foreach (ValidationRuleSet set in ValidationRuleSet.BuiltIn)
        {
            if (set.Name == name)
            {
                Extended = set;
                return;
            }
        }

        if (open?.Invoke(chain[^1], name) is { } file)
        {
            if (SettingsReader.IsCircle(chain, file.Name))
            {
                context.Report(RuleSetFindings.Cycle, at, null, ("name", name));
                return;
            }

            ReadResult<ValidationRuleSet> read = ValidationRuleSet.Read(file.Utf8, file.Name, chain.Add(file.Name), open, others);
            (Extended, FoundInExtended) = (read.Value ?? Extended, read.Findings);
            return;
        }

        context.Report(
            RuleSetFindings.UnknownRuleSet,
            at,
            Spelling.Nearest(name, ValidationRuleSet.BuiltIn.Select(set => set.Name)),
            ("name", name)
        );
    }

    private void ReadOverride(ref JsonCursor json, ReadContext context)
    {
        (string? path, long at) = (null, 0);
        Dictionary<string, FindingKind?> rules = new(StringComparer.Ordinal);
        SettingsReader.ReadObject(
            ref json,
            context,
            s_overrideMembers,
            ["path"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "path":
                        at = inner.TokenStartIndex;
                        path = SettingsReader.ReadString(ref inner, context);
                        return true;
                    case "rules":
                        ReadRules(ref inner, context, rules);
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (path is null)
        {
            return;
        }

        // What readers find may lie in members that the format does not have.
        bool isOfFormat = !s_read.Concat(others).Any(kind => rules.ContainsKey(kind.Code));
        if (OverridePath.Leads(path, isOfFormat, out string? suggestion))
        {
            Overrides.Add(new(path, rules));
        }
        else
        {
            context.Report(RuleSetFindings.NoPath, at, suggestion, ("path", path));
        }
    }

    /// <summary>Reads an object of parameters by rule and name; a rule or a parameter that is not known is reported.</summary>
    public static void ReadParameters(ref JsonCursor json, ReadContext context, Action<string, string> take)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        SettingsReader.ReadStrings(
            ref json,
            context,
            (parameter, value) =>
            {
                string rule = parameter.Name.Split('.')[0];
                if (Find(context, (rule, parameter.At)) is not { } kind)
                {
                    return;
                }

                string name = kind.Code + parameter.Name[rule.Length..];
                if (s_parameters.Contains(name))
                {
                    if (!IsTwice(context, names, name, parameter))
                    {
                        CheckLanguages(context, value);
                        take(name, value.Value);
                    }
                }
                else
                {
                    context.Report(
                        RuleSetFindings.UnknownParameter,
                        parameter.At,
                        Spelling.Nearest(name, s_parameters.Where(known => known.StartsWith($"{kind.Code}.", StringComparison.Ordinal))),
                        ("parameter", parameter.Name)
                    );
                }
            }
        );
    }

    /// <summary>Reports what is no tag of a language in a list of them; no text has words in such a language, so that each would be found.</summary>
    private static void CheckLanguages(ReadContext context, (string Text, long At) list)
    {
        string[] parts = list.Text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        string? spaced = parts.All(LanguageRules.IsTag) ? string.Join(' ', parts) : null;
        foreach (string tag in list.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!LanguageRules.IsTag(tag))
            {
                string? near = spaced ?? LanguageRules.Suggest(tag);
                context.Report(LanguageRules.NoTag.With(Severity.Error), list.At, near, ("tag", tag));
            }
        }
    }

    private void ReadRules(ref JsonCursor json, ReadContext context, Dictionary<string, FindingKind?> rules)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        SettingsReader.ReadStrings(
            ref json,
            context,
            (rule, severity) =>
                TakeSeverity(context, codes, (Find(context, rule, others), rule), severity, (kind, asked, _) => rules[kind.Code] = asked)
        );
    }

    /// <summary>Takes a severity that is asked for; it goes out as the kind, the kind as it is asked for, null where it is off, and the offset of the severity.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="codes">The codes that the object has named already.</param>
    /// <param name="rule">The kind, null where there is none, and what it is called there.</param>
    /// <param name="severity">The severity, and where it stands.</param>
    /// <param name="take">Takes it.</param>
    public static void TakeSeverity(
        ReadContext context,
        HashSet<string> codes,
        (FindingKind? Kind, (string Name, long At) Named) rule,
        (string Value, long At) severity,
        Action<FindingKind, FindingKind?, long> take
    )
    {
        if (rule.Kind is not { } kind || IsTwice(context, codes, kind.Code, rule.Named))
        {
            return;
        }

        switch (Array.IndexOf(s_severities, severity.Value))
        {
            case 0:
                take(kind, null, severity.At);
                break;
            case > 0 and var rank:
                take(kind, kind.With((Severity)(rank - 1)), severity.At);
                break;
            default:
                context.Report(
                    RuleSetFindings.UnknownSeverity,
                    severity.At,
                    Spelling.Nearest(severity.Value, s_severities),
                    ("severity", severity.Value)
                );
                break;
        }
    }

    /// <summary>Whether an object has what a name stands for already, by its code or its name: this one is reported, the first counts.</summary>
    private static bool IsTwice(ReadContext context, HashSet<string> known, string meant, (string Name, long At) member)
    {
        if (known.Add(meant))
        {
            return false;
        }

        context.Report(FormatFindings.DuplicateMember, member.At, null, ("name", member.Name));
        return true;
    }

    /// <summary>The kind that a code or a name stands for, of the core first; null, reported, where there is none.</summary>
    public static FindingKind? Find(ReadContext context, (string Name, long At) rule, ValueList<FindingKind> others = default)
    {
        FindingKind[] kinds = [.. s_kinds, .. others];
        foreach (FindingKind kind in kinds)
        {
            if (kind.Code == rule.Name || kind.Name == rule.Name)
            {
                return kind;
            }
        }

        // Codes differ by their digits: one with others is never a slip of it.
        string? near =
            Spelling.NearestWord(rule.Name, kinds.Select(kind => Spelling.Fold(kind.Code)))?.ToUpperInvariant()
            ?? Spelling.Nearest(rule.Name, kinds.Select(kind => kind.Name));
        context.Report(RuleSetFindings.UnknownRule, rule.At, near, ("rule", rule.Name));
        return null;
    }
}
