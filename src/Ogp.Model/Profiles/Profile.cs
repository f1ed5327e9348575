using Ardalis.GuardClauses;
using Ogp.Model.Scoring;
using Ogp.Model.Shapes;
using Ogp.Model.Validation;

namespace Ogp.Model.Profiles;

/// <summary>
/// What a member adds to the format and asks of its documents: fields, codes, stricter demands, rules and words of its own. A profile only tightens: whatever is
/// valid under it is valid without it, and what it adds is kept by all who do not know it. Immutable; safe to share between threads.
/// </summary>
/// <remarks>What it extends is part of it: all lists hold what the extended profiles have, too, theirs first.</remarks>
public sealed partial class Profile : IDemands
{
    private readonly Dictionary<string, Codelist> _lists;
    private readonly Dictionary<string, string[]> _narrowed;
    private readonly Dictionary<string, ProfileObject> _objects;
    private readonly KindDemand[] _kinds;
    private readonly Dictionary<string, string> _parameters;
    private volatile ValidationRuleSet? _over;

    internal Profile(ProfileParts parts)
    {
        (Id, Version, Namespace) = (parts.Id, parts.Version, parts.Namespace);
        (Title, Description) = (parts.Title, parts.Description);
        (Members, Languages) = (parts.Members.ToValueList(), parts.Languages.ToValueList());
        Extended = parts.Extended.ToValueList();
        Fields = parts.Fields.ToValueList();
        Types = parts.Types.Values.ToValueList();
        Lists = parts.Lists.Values.ToValueList();
        Required = parts.Required.Select(one => one.Text).ToValueList();
        Rules = parts
            .Rules.Select(rule => parts.Kinds.TryGetValue(rule.Kind.Code, out KindDemand? more) ? rule.With(more) : rule)
            .ToValueList();
        Sections = parts.Sections.ToValueList();
        Scores = parts.Scores.Count == 0 ? null : new(parts.Id, parts.Scores.ToValueList());
        Narrowed = parts.Narrowed.Select(one => new ProfileNarrowing(one.Key, [.. one.Value])).ToValueList();
        Raised = parts.Kinds.Values.Where(one => one.Least is not null).Select(one => one.Kind.With(one.Least!.Value)).ToValueList();
        Parameters = parts.Parameters.ToValueList();
        Namespaces = [.. parts.Extended.SelectMany(one => one.Namespaces).Append(parts.Namespace).Distinct(StringComparer.Ordinal)];
        _lists = parts.KnownLists();
        _narrowed = parts.Narrowed;
        _kinds = [.. parts.Kinds.Values];
        _parameters = parts.Parameters;
        _objects = ProfileObject.ByType(parts, Rules);
        Parts = parts;
    }

    /// <summary>What tells the profile from others, such as <c>ecuador-tracker</c>.</summary>
    public string Id { get; }

    /// <summary>Version of the profile itself; empty where it has none.</summary>
    public string Version { get; }

    /// <summary>What stands before the colon in the names of its fields.</summary>
    public string Namespace { get; }

    /// <summary>What the profile is called, by language.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it is for, by language.</summary>
    public LocalizedText Description { get; }

    /// <summary>The members whose plans it is for; empty where it is for any.</summary>
    public ValueList<MemberCode> Members { get; }

    /// <summary>BCP 47 tags of the languages in which all its words are.</summary>
    public ValueList<string> Languages { get; }

    /// <summary>The profiles that it extends.</summary>
    public ValueList<Profile> Extended { get; }

    /// <summary>The fields that it adds to objects of the format.</summary>
    public ValueList<ProfileField> Fields { get; }

    /// <summary>The kinds of objects that it adds.</summary>
    public ValueList<ProfileType> Types { get; }

    /// <summary>The lists of codes that it adds.</summary>
    public ValueList<ProfileList> Lists { get; }

    /// <summary>What must be stated: JSON Pointers in which * stands for any item. What stands behind the last * must be in each object before it.</summary>
    public ValueList<string> Required { get; }

    /// <summary>Its own rules, with the severities that it raises those of extended profiles to.</summary>
    public ValueList<ProfileRule> Rules { get; }

    /// <summary>The lists of which fewer codes are left; empty where it narrows none.</summary>
    public ValueList<ProfileNarrowing> Narrowed { get; }

    /// <summary>The kinds of findings, of the library or of extended profiles, that count more than there, each with the least severity; empty where it raises none.</summary>
    public ValueList<FindingKind> Raised { get; }

    /// <summary>What is asked of rules beside their rule set: a parameter, such as <c>OGP1908.languages</c>, and its value; empty where nothing is.</summary>
    public ValueList<KeyValuePair<string, string>> Parameters { get; }

    /// <summary>Its parts of the report.</summary>
    public ValueList<ProfileSection> Sections { get; }

    /// <summary>Its own scores; null where it has none.</summary>
    public ScoringRuleSet? Scores { get; }

    /// <summary>What holding a document against a profile can find, beside what its own rules find.</summary>
    public static ValueList<FindingKind> FindingKinds { get; } = [.. ProfileFindings.All, .. DemandFindings.All];

    internal ProfileParts Parts { get; }

    internal string[] Namespaces { get; }

    /// <summary>The fields that objects of a type have, such as <c>Milestone</c>, in order.</summary>
    /// <param name="type">The type.</param>
    public ValueList<ProfileField> FieldsOn(string type) => Fields.Where(field => field.On == type).ToValueList();

    /// <summary>A list of the library with the codes and labels that the profile adds, or a list of its own; null where there is none of the name.</summary>
    /// <param name="name">Name of the list, such as <c>sector</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Codelist? FindList(string name) => _lists.GetValueOrDefault(Guard.Against.Null(name)) ?? Codelists.Find(name);

    /// <summary>A rule set with the severities, parameters and words of the profile: no kind of finding counts for less than in the rule set.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSet"/> is null.</exception>
    public ValidationRuleSet Over(ValidationRuleSet ruleSet)
    {
        Guard.Against.Null(ruleSet);
        if (ReferenceEquals(ruleSet.Demands, this) || (_kinds.Length == 0 && _parameters.Count == 0))
        {
            return ruleSet;
        }

        // Mostly it is the same rule set again.
        ValidationRuleSet? last = _over;
        return last is not null && ReferenceEquals(last.Base, ruleSet) ? last : _over = ruleSet.Over(this, _kinds, _parameters);
    }

    DemandWalk IDemands.Begin(RuleContext context, ReferenceIndex index, ModelPath path, Func<long>? timestamp) =>
        new ProfileWalk(this, context, index, path, timestamp);

    /// <summary>A list as the profile has it, with all codes and labels that are added anywhere.</summary>
    internal Codelist ListOf(Codelist list) => _lists.Count > 0 && _lists.TryGetValue(list.Name, out Codelist? own) ? own : list;

    /// <summary>The codes that are left of a list, whatever was added to it; null where all are.</summary>
    internal string[]? LeftOf(Codelist list) => _narrowed.Count > 0 && _narrowed.TryGetValue(list.Name, out string[]? codes) ? codes : null;

    internal ProfileObject? ObjectOf(string type) => _objects.GetValueOrDefault(type);
}
