namespace Ogp.Model.Comparing;

/// <summary>Words in English, Spanish and French by a name of the format; of a name that is not among them, the name.</summary>
/// <param name="rows">A row a line: name, English, Spanish, French, with a bar between.</param>
internal sealed class WordTable(string rows)
{
    private readonly Dictionary<string, LocalizedText> _words = rows.Split('\n')
        .Select(row => row.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(
            row => row[0],
            row => new LocalizedText([new("en", row[1]), new("es", row[2]), new("fr", row[3])]),
            StringComparer.Ordinal
        );

    public LocalizedText Of(string name) =>
        _words.TryGetValue(name, out LocalizedText words) ? words : new(LocalizedText.Undetermined, name);
}
