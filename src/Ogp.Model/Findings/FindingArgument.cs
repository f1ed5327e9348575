namespace Ogp.Model;

/// <summary>A named value that a finding's message mentions.</summary>
/// <param name="Name">Name of the placeholder.</param>
/// <param name="Value">The value as text; in English where it is made of words.</param>
public readonly record struct FindingArgument(string Name, string Value)
{
    /// <summary>An argument that is made of words, as a message has it in each language.</summary>
    /// <param name="name">Name of the placeholder.</param>
    /// <param name="words">The words by language; the English ones are the value.</param>
    public FindingArgument(string name, LocalizedText words)
        : this(name, words.For("en")) => Words = words;

    /// <summary>What it says in each language; not stated where it is a name, a code or a number, which are the same in all.</summary>
    public LocalizedText Words { get; init; }

    /// <summary>What a message has for it in a language.</summary>
    internal string For(string language) => Words.IsStated ? Words.For(language) : Value;
}
