using Ogp.Model.Scoring;
using Ogp.Model.Validation;

namespace Ogp.Model.Profiles;

/// <summary>What a reader puts together before it is a profile.</summary>
internal sealed class ProfileParts
{
    public string Id { get; set; } = "";

    public string Version { get; set; } = "";

    public string Namespace { get; set; } = "";

    public LocalizedText Title { get; set; }

    public LocalizedText Description { get; set; }

    public List<MemberCode> Members { get; } = [];

    public List<string> Languages { get; } = [];

    public List<Profile> Extended { get; } = [];

    public List<ProfileField> Fields { get; } = [];

    public Dictionary<string, ProfileType> Types { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ProfileList> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>Codes that are added to lists of the library.</summary>
    public Dictionary<string, List<CodeEntry>> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>Labels that are added to codes of the library, by list and code.</summary>
    public Dictionary<(string List, string Code), LocalizedText> Labels { get; } = [];

    /// <summary>The codes that are left of narrowed lists.</summary>
    public Dictionary<string, string[]> Narrowed { get; } = new(StringComparer.Ordinal);

    public List<ProfileRequirement> Required { get; } = [];

    public Dictionary<string, KindDemand> Kinds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Parameters { get; } = new(StringComparer.Ordinal);

    public List<ProfileRule> Rules { get; } = [];

    public List<ScoringRule> Scores { get; } = [];

    public List<ProfileSection> Sections { get; } = [];

    /// <summary>Takes over what an extended profile has. What both have by way of a third is there once: a file is read once.</summary>
    public void Take(Profile profile)
    {
        Extended.Add(profile);
        ProfileParts other = profile.Parts;
        Fields.AddRange(other.Fields.Except(Fields));
        Required.AddRange(other.Required.Except(Required));
        Rules.AddRange(other.Rules.Except(Rules));
        Sections.AddRange(other.Sections.Except(Sections));
        Scores.AddRange(other.Scores.Where(score => !Scores.Exists(own => own.Id == score.Id)));
        TakeFirst(other.Types, Types);
        TakeFirst(other.Lists, Lists);
        foreach (((string, string) code, LocalizedText labels) in other.Labels)
        {
            Labels[code] = Both(labels, Labels.GetValueOrDefault(code));
        }

        foreach ((string name, string languages) in other.Parameters)
        {
            Ask(name, languages);
        }

        foreach ((string list, List<CodeEntry> codes) in other.Codes)
        {
            List<CodeEntry> own = CodesOf(list);
            own.AddRange(codes.Where(code => !own.Exists(one => one.Code == code.Code)));
        }

        foreach ((string list, string[] codes) in other.Narrowed)
        {
            Narrow(list, codes);
        }

        foreach (KindDemand demand in other.Kinds.Values)
        {
            Demand(demand);
        }
    }

    public List<CodeEntry> CodesOf(string list) => Codes.TryGetValue(list, out List<CodeEntry>? codes) ? codes : Codes[list] = [];

    /// <summary>Leaves of a list those codes that every profile leaves.</summary>
    public void Narrow(string list, string[] codes) =>
        Narrowed[list] = Narrowed.TryGetValue(list, out string[]? before) ? [.. before.Intersect(codes, StringComparer.Ordinal)] : codes;

    /// <summary>Asks for the languages of a parameter beside those that are asked for.</summary>
    public void Ask(string name, string languages) =>
        Parameters[name] = Parameters.TryGetValue(name, out string? before) ? ValidationRuleSet.Both(before, languages) : languages;

    /// <summary>Adds a demand on a kind: of two severities the graver counts, and words of both are there.</summary>
    public void Demand(KindDemand demand)
    {
        if (Kinds.TryGetValue(demand.Kind.Code, out KindDemand? before))
        {
            LocalizedText words = before.Kind.Message;
            foreach ((string language, string text) in demand.Kind.Message.AsSpan())
            {
                words = words[language] is null ? words.With(language, text) : words;
            }

            Severity? least = !(before.Least > demand.Least) && demand.Least is not null ? demand.Least : before.Least;
            demand = new(before.Kind.With(before.Kind.Severity, words), least);
        }

        Kinds[demand.Kind.Code] = demand;
    }

    /// <summary>The lists that are other than in the library, or not there at all.</summary>
    public Dictionary<string, Codelist> KnownLists()
    {
        Dictionary<string, Codelist> lists = Lists.Values.ToDictionary(list => list.Codes.Name, list => list.Codes, StringComparer.Ordinal);
        foreach (string name in Codes.Keys.Concat(Labels.Keys.Select(key => key.List)).Distinct(StringComparer.Ordinal))
        {
            if (Codelists.Find(name) is not { } list)
            {
                continue;
            }

            CodeEntry[] entries =
            [
                .. list.Entries.Select(entry =>
                    Labels.TryGetValue((name, entry.Code), out LocalizedText labels)
                        ? entry with
                        {
                            Label = Both(entry.Label, labels),
                        }
                        : entry
                ),
                .. Codes.GetValueOrDefault(name) ?? [],
            ];
            lists[name] = new(list.Name, list.IsOpen, list.IsRanked, list.Title, list.Definition, entries);
        }

        return lists;
    }

    private static LocalizedText Both(LocalizedText text, LocalizedText more)
    {
        foreach ((string language, string words) in more.AsSpan())
        {
            text = text.With(language, words);
        }

        return text;
    }

    private static void TakeFirst<TKey, TValue>(Dictionary<TKey, TValue> from, Dictionary<TKey, TValue> into)
        where TKey : notnull
    {
        foreach ((TKey key, TValue value) in from)
        {
            into.TryAdd(key, value);
        }
    }
}
