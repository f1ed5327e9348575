using System.Text;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>A list of codes with their labels, definitions and sources. Immutable; safe to share between threads.</summary>
public sealed class Codelist
{
    private readonly Lazy<Dictionary<string, CodeEntry>> _byCode;
    private readonly Lazy<Dictionary<string, CodeEntry>> _byWord;
    private readonly Lazy<Dictionary<string, CodeEntry>> _byEdition;

    internal Codelist(string name, bool isOpen, bool isRanked, LocalizedText title, LocalizedText definition, CodeEntry[] entries)
    {
        Name = name;
        IsOpen = isOpen;
        IsRanked = isRanked;
        Title = title;
        Definition = definition;
        Entries = new(entries);
        _byCode = new(IndexCodes);
        _byWord = new(IndexWords);
        _byEdition = new(IndexEditions);
    }

    /// <summary>Name of the list, such as <c>completion</c>.</summary>
    public string Name { get; }

    /// <summary>Whether others may add codes.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether its codes (those with a rank) have an order.</summary>
    public bool IsRanked { get; }

    /// <summary>What the list is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What the list is about, in our own words: in English, Spanish and French for lists of the library.</summary>
    public LocalizedText Definition { get; }

    /// <summary>The codes, in the list's order.</summary>
    public ValueList<CodeEntry> Entries { get; }

    /// <summary>What the list says of a code; null when it does not know it.</summary>
    /// <param name="code">The code, compared exactly.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public CodeEntry? Find(string code) => _byCode.Value.GetValueOrDefault(Guard.Against.Null(code));

    /// <summary>
    /// Finds a code by a word: the code itself, a label in any language, or an alias of a language or of the edition that is named.
    /// Case, accents, surrounding and repeated white space do not count.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="edition">Id of the edition that the word is from; its aliases come first. Null for none.</param>
    /// <returns>The code, or null when the list has no such word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public CodeEntry? FindByWord(string word, string? edition = null)
    {
        string key = Spelling.Fold(Guard.Against.Null(word));
        return (edition is null ? null : _byEdition.Value.GetValueOrDefault(InEdition(edition, key)))
            ?? _byWord.Value.GetValueOrDefault(key);
    }

    /// <summary>The label of a code in a reader's language; the code itself where the list does not know it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">BCP 47 tag of the reader's language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string LabelOf(string code, string language)
    {
        Guard.Against.Null(language);
        return Find(code) is { Label.IsStated: true } entry ? entry.Label.For(language) : code;
    }

    /// <summary>The number that an edition writes for a code; null when it has none.</summary>
    /// <param name="code">The code.</param>
    /// <param name="edition">Id of the edition.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public int? NumberOf(string code, string edition)
    {
        Guard.Against.Null(edition);
        foreach (CodeNumber number in Find(code)?.Numbers ?? [])
        {
            if (number.Edition == edition)
            {
                return number.Number;
            }
        }

        return null;
    }

    /// <summary>
    /// The code whose text, label in any language or alias is nearest to a misspelt word; null when none is near. Of words of less than four
    /// letters those with the same letters are near, and none is that has other digits or says the opposite.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public string? Suggest(string word) =>
        FindByWord(word)?.Code ?? (Spelling.NearestWord(word, _byWord.Value.Keys) is { } near ? _byWord.Value[near].Code : null);

    /// <summary>The name of the list.</summary>
    public override string ToString() => Name;

    /// <summary>Whether a word can only be the suggested code: by the code itself, or by a label in any language, or by a slip.</summary>
    internal bool IsSure(string word, string suggestion)
    {
        string[] called =
        [
            .. Entries
                .Where(entry =>
                    Spelling.IsSame(word, entry.Code) || entry.Label.AsSpan().ToArray().Any(label => Spelling.IsSame(word, label.Value))
                )
                .Select(entry => entry.Code),
        ];
        return called.Length == 0
            ? Spelling.IsSure(word, suggestion, Entries.Select(entry => entry.Code))
            : called is [var only] && only == suggestion;
    }

    /// <summary>The text of a known code without a new string; null when the list does not know the bytes.</summary>
    internal string? Intern(ReadOnlySpan<byte> utf8)
    {
        Span<char> chars = stackalloc char[64];
        if (utf8.Length > chars.Length || !Ascii.IsValid(utf8))
        {
            return null;
        }

        Ascii.ToUtf16(utf8, chars, out int length);
        return _byCode.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(chars[..length], out CodeEntry? entry)
            ? entry.Code
            : null;
    }

    private Dictionary<string, CodeEntry> IndexCodes()
    {
        Dictionary<string, CodeEntry> codes = new(Entries.Count, StringComparer.Ordinal);
        foreach (CodeEntry entry in Entries)
        {
            codes.Add(entry.Code, entry);
        }

        return codes;
    }

    /// <summary>A word of an edition as one text: no name of an edition has a line feed.</summary>
    private static string InEdition(string edition, string word) => $"{edition}\n{word}";

    private Dictionary<string, CodeEntry> IndexEditions()
    {
        Dictionary<string, CodeEntry> words = new(StringComparer.Ordinal);
        foreach (CodeEntry entry in Entries)
        {
            foreach (CodeAlias alias in entry.Aliases)
            {
                words.TryAdd(InEdition(alias.Context, Spelling.Fold(alias.Text)), entry);
            }
        }

        return words;
    }

    private Dictionary<string, CodeEntry> IndexWords()
    {
        Dictionary<string, CodeEntry> words = new(StringComparer.Ordinal);
        foreach (CodeEntry entry in Entries)
        {
            words.TryAdd(Spelling.Fold(entry.Code), entry);
        }

        foreach (CodeEntry entry in Entries)
        {
            foreach ((_, string label) in entry.Label.AsSpan())
            {
                words.TryAdd(Spelling.Fold(label), entry);
            }
        }

        foreach (CodeEntry entry in Entries)
        {
            foreach (CodeAlias alias in entry.Aliases)
            {
                words.TryAdd(Spelling.Fold(alias.Text), entry);
            }
        }

        return words;
    }
}
