namespace Ogp.Model.Spreadsheets;

/// <summary>The words of a list: its codes and their labels in any language, each folded once. Safe to share between threads.</summary>
internal sealed class CodeWords
{
    private readonly Lazy<HashSet<string>> _codes;
    private readonly Lazy<HashSet<string>> _spellings;
    private readonly Lazy<Dictionary<string, string?>> _meanings;

    /// <param name="entries">The list.</param>
    /// <param name="added">What a profile adds to it: their words mean them where the list has no such word.</param>
    public CodeWords(CodeEntry[] entries, params CodeEntry[] added)
    {
        IsEmpty = entries.Length + added.Length == 0;
        _codes = new(() => entries.Concat(added).Select(entry => entry.Code).ToHashSet(StringComparer.Ordinal));
        _spellings = new(() => SpellingsOf([.. entries, .. added]));
        _meanings = new(() =>
        {
            Dictionary<string, string?> meanings = MeaningsOf(entries);
            foreach ((string word, string? code) in MeaningsOf(added))
            {
                meanings.TryAdd(word, code);
            }

            return meanings;
        });
    }

    public bool IsEmpty { get; }

    public bool IsCode(string word) => _codes.Value.Contains(word);

    /// <summary>Whether a word is written as one of the list, signs included; case and the width of white space do not count.</summary>
    public bool IsSpelling(string word) => _spellings.Value.Contains(Heading.InOneLine(word));

    /// <summary>Whether a word is one of the list, whatever its case and accents.</summary>
    /// <param name="word">The word.</param>
    /// <param name="code">The code that it means; null where it may mean several.</param>
    public bool TryFind(string word, out string? code) => _meanings.Value.TryGetValue(Spelling.Fold(word), out code);

    /// <summary>
    /// The words of a list that somebody parted by other signs. No word of a list has a semicolon; one may have a comma, and any may be broken into lines, so that of
    /// these each must be known. Signs do not count where words are compared: "Legislation, Regulation" would else be the one area "Legislation &amp; Regulation".
    /// </summary>
    /// <param name="word">The words as one.</param>
    /// <param name="codeOf">The code that a word means; the word itself where it means none.</param>
    public string[] Parts(string word, Func<string, string> codeOf)
    {
        string[] all = Split('\n', ';', ',');
        if (all.Length < 2 || IsSpelling(word))
        {
            return [word];
        }

        if (Array.TrueForAll(all, IsKnown))
        {
            return all;
        }

        string[] parts = Split(';');
        return !IsKnown(word) && Array.Exists(parts, IsKnown) ? parts : [word];

        string[] Split(params char[] signs) => word.Split(signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        bool IsKnown(string part) => IsCode(codeOf(part));
    }

    private static HashSet<string> SpellingsOf(CodeEntry[] entries)
    {
        HashSet<string> spellings = new(StringComparer.OrdinalIgnoreCase);
        foreach (CodeEntry entry in entries)
        {
            spellings.Add(entry.Code);
            foreach ((_, string label) in entry.Label.AsSpan())
            {
                spellings.Add(Heading.InOneLine(label));
            }
        }

        return spellings;
    }

    private static Dictionary<string, string?> MeaningsOf(CodeEntry[] entries)
    {
        Dictionary<string, string?> meanings = new(StringComparer.Ordinal);
        foreach (CodeEntry entry in entries)
        {
            Add(entry.Code, entry.Code);
            foreach ((_, string label) in entry.Label.AsSpan())
            {
                Add(label, entry.Code);
            }
        }

        return meanings;

        void Add(string word, string code)
        {
            string folded = Spelling.Fold(word);
            meanings[folded] = meanings.GetValueOrDefault(folded, code) == code ? code : null;
        }
    }
}
