namespace Ogp.Model;

/// <summary>All words of a list and what they mean where. Immutable.</summary>
internal sealed class WordIndex
{
    private readonly ILookup<string, WordSense> _exact;
    private readonly ILookup<string, WordSense> _stems;

    public WordIndex(Codelist list)
    {
        (string Word, WordSense Sense)[] words =
        [
            .. list.Entries.SelectMany(WordsOf).Select(pair => (WordForm.Fold(pair.Word), pair.Sense)),
        ];
        _exact = words.ToLookup(pair => pair.Word, pair => pair.Sense, StringComparer.Ordinal);
        _stems = words.ToLookup(pair => WordForm.Stem(pair.Word), pair => pair.Sense, StringComparer.Ordinal);
        Words = [.. words.Select(pair => pair.Word).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>All words, folded.</summary>
    public string[] Words { get; }

    /// <summary>What a folded word means.</summary>
    public IEnumerable<WordSense> Find(string folded) => folded.Length == 0 ? [] : _exact[folded];

    /// <summary>What a folded word means but for its endings.</summary>
    public IEnumerable<WordSense> FindInflected(string folded) => folded.Length == 0 ? [] : _stems[WordForm.Stem(folded)];

    private static IEnumerable<(string Word, WordSense Sense)> WordsOf(CodeEntry entry)
    {
        yield return (entry.Code, new(entry, "", ReadingEvidence.Code, entry.Status));
        foreach ((string language, string label) in entry.Label.AsSpan().ToArray())
        {
            yield return (label, new(entry, language, ReadingEvidence.Label, entry.LabelStatus(language)));
        }

        foreach (CodeAlias alias in entry.Aliases)
        {
            // Numbers among the aliases are told by edition, with the other numbers.
            if (!alias.Text.All(char.IsAsciiDigit))
            {
                yield return (alias.Text, new(entry, alias.Context, ReadingEvidence.Alias, alias.Status));
            }
        }
    }
}
