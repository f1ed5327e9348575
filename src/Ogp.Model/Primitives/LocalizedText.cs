using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// One text in one or more languages. <c>default</c> is "not stated". Two texts are equal when they hold the same words in the same
/// languages, in any order. Immutable; safe to share between threads. A text that was read from JSON becomes a string when it is first asked for.
/// </summary>
public readonly partial struct LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>The tag for a text whose language is not known (BCP 47 "undetermined").</summary>
    public const string Undetermined = "und";

    /// <summary>An array of tags and texts, or <see cref="Utf8Texts"/>; null when there is none.</summary>
    private readonly object? _texts;

    /// <summary>Takes ownership of the array; tags must be distinct.</summary>
    internal LocalizedText(KeyValuePair<string, string>[] texts) => _texts = texts.Length == 0 ? null : texts;

    /// <summary>Texts that stay as they are until somebody asks; at least one.</summary>
    internal LocalizedText(Utf8Texts texts) => _texts = texts;

    /// <summary>A text in one language.</summary>
    /// <param name="language">BCP 47 tag, such as <c>en</c> or <c>pt-BR</c>; <see cref="Undetermined"/> where it is not known.</param>
    /// <param name="text">The text; may be empty.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LocalizedText(string language, string text)
        : this([new(Guard.Against.NullOrWhiteSpace(language), Guard.Against.Null(text))]) { }

    /// <summary>A text in the languages that the library speaks.</summary>
    internal static LocalizedText Of(string en, string es, string fr) => new([new("en", en), new("es", es), new("fr", fr)]);

    /// <summary>Whether there is a text in any language.</summary>
    public bool IsStated => _texts is not null;

    /// <summary>Number of languages.</summary>
    public int Count => Utf8 is { } utf8 ? utf8.Tags.Length : AsSpan().Length;

    /// <summary>The tags and texts, in the order in which they were given.</summary>
    public ReadOnlySpan<KeyValuePair<string, string>> AsSpan() => Utf8 is { } utf8 ? utf8.Pairs : (KeyValuePair<string, string>[]?)_texts;

    /// <summary>The texts as a document holds them; null where they are strings already.</summary>
    internal Utf8Texts? Utf8 => _texts as Utf8Texts;

    /// <summary>The text in exactly this language, or null.</summary>
    /// <param name="language">BCP 47 tag, compared without regard to case.</param>
    public string? this[string language]
    {
        get
        {
            foreach ((string tag, string text) in AsSpan())
            {
                if (string.Equals(tag, language, StringComparison.OrdinalIgnoreCase))
                {
                    return text;
                }
            }

            return null;
        }
    }

    /// <summary>
    /// The text for a reader: in the language asked for, else in a variety of it, else in English, else in the first language there is. One that is empty or white
    /// space says nothing, and is passed over.
    /// </summary>
    /// <param name="language">BCP 47 tag of the reader's language.</param>
    /// <returns>The text, or an empty string where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string For(string language) => Choose(language).Value ?? "";

    /// <summary>The tag of the text that <see cref="For"/> returns, or null where there is none.</summary>
    /// <param name="language">BCP 47 tag of the reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? LanguageFor(string language) => Choose(language).Key;

    /// <summary>This text with the words of one language set or replaced. This text stays as it is.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LocalizedText With(string language, string text)
    {
        KeyValuePair<string, string> added = new(Guard.Against.NullOrWhiteSpace(language), Guard.Against.Null(text));
        KeyValuePair<string, string>[] texts = [.. AsSpan()];
        int at = Array.FindIndex(texts, pair => string.Equals(pair.Key, language, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            return new([.. texts, added]);
        }

        texts[at] = added;
        return new(texts);
    }

    /// <summary>This text without the words of one language; not stated where there are no others. This text stays as it is.</summary>
    /// <param name="language">BCP 47 tag, compared without regard to case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public LocalizedText Without(string language)
    {
        Guard.Against.Null(language);
        return this[language] is null
            ? this
            : new(Array.FindAll(AsSpan().ToArray(), pair => !string.Equals(pair.Key, language, StringComparison.OrdinalIgnoreCase)));
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText other)
    {
        if (ReferenceEquals(_texts, other._texts) || (Utf8 is { } utf8 && other.Utf8 is { } others && utf8.IsSame(others)))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        foreach ((string tag, string text) in AsSpan())
        {
            if (other[tag] != text)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LocalizedText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach ((string tag, string text) in AsSpan())
        {
            hash ^= HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(tag), text);
        }

        return hash;
    }

    /// <summary>Whether both hold the same words in the same languages.</summary>
    public static bool operator ==(LocalizedText left, LocalizedText right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(LocalizedText left, LocalizedText right) => !left.Equals(right);

    /// <summary>The English text, or the first there is; empty where there is none.</summary>
    public override string ToString() => For("en");

    private KeyValuePair<string, string> Choose(string language)
    {
        Guard.Against.Null(language);
        KeyValuePair<string, string> best = default;
        int bestScore = -1;
        foreach (KeyValuePair<string, string> text in AsSpan())
        {
            int score = string.IsNullOrWhiteSpace(text.Value) ? -1 : Score(text.Key, language);
            if (score > bestScore)
            {
                (best, bestScore) = (text, score);
            }
        }

        return best;
    }

    /// <summary>How well a text's language serves a reader: by the subtags they share from the first on, with none beside better than with others; else English.</summary>
    private static int Score(string tag, string language)
    {
        int shared = Shared(tag, language);
        return shared > 0 ? 2 + shared : Math.Min(2, Shared(tag, "en"));
    }

    /// <summary>Twice the number of subtags in which two tags agree from the first on, and less by one where the first tag has more.</summary>
    private static int Shared(ReadOnlySpan<char> tag, ReadOnlySpan<char> language)
    {
        int shared = 0;
        while (Subtag(ref tag) is { IsEmpty: false } subtag)
        {
            if (!subtag.Equals(Subtag(ref language), StringComparison.OrdinalIgnoreCase))
            {
                return Math.Max(0, shared - 1);
            }

            shared += 2;
        }

        return shared;
    }

    /// <summary>Takes the first subtag off a tag.</summary>
    private static ReadOnlySpan<char> Subtag(ref ReadOnlySpan<char> tag)
    {
        int dash = tag.IndexOf('-');
        ReadOnlySpan<char> first = dash < 0 ? tag : tag[..dash];
        tag = dash < 0 ? [] : tag[(dash + 1)..];
        return first;
    }
}
