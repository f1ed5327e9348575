using System.Text.Json;

namespace Ogp.Model.Trackers;

/// <summary>The codes of an embedded profile with their labels: what a tracker's words mean is said there, once.</summary>
internal sealed class ProfileWords
{
    private readonly Dictionary<string, List<(string Code, LocalizedText Label)>> _lists = new(StringComparer.Ordinal);

    private ProfileWords(JsonElement profile)
    {
        foreach (JsonProperty list in profile.GetProperty("codelists").EnumerateObject())
        {
            _lists.Add(
                list.Name,
                [.. list.Value.GetProperty("codes").EnumerateArray().Select(code => (code.GetProperty("code").GetString()!, LabelOf(code)))]
            );
        }
    }

    public static ProfileWords Of(string profile)
    {
        using JsonDocument json = JsonDocument.Parse(TrackerProfiles.Read(profile));
        return new(json.RootElement);
    }

    /// <summary>The code that a word is the label of, whatever its case and accents; null where there is none.</summary>
    public string? CodeOf(string list, string word, string language)
    {
        string folded = Spelling.Fold(word.Trim());
        return _lists[list].Find(entry => Spelling.Fold(entry.Label[language] ?? "") == folded).Code;
    }

    /// <summary>The label of a code; the code where it has none.</summary>
    public string LabelOf(string list, string code, string language) =>
        _lists[list].Find(entry => entry.Code == code) is { Code: not null } found ? found.Label.For(language) : code;

    /// <summary>Place of a code in its list, from 0; -1 where it has none.</summary>
    public int RankOf(string list, string? code) => _lists[list].FindIndex(entry => entry.Code == code);

    private static LocalizedText LabelOf(JsonElement code)
    {
        LocalizedText label = default;
        foreach (JsonProperty text in code.GetProperty("label").EnumerateObject())
        {
            label = label.With(text.Name, text.Value.GetString()!);
        }

        return label;
    }
}
