using System.Globalization;

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

    /// <summary>An argument that is a number, as a message has it in each language.</summary>
    /// <param name="name">Name of the placeholder.</param>
    /// <param name="number">The number; the value has it for machines: a decimal point, a hyphen for minus, no groups.</param>
    /// <param name="decimals">How many decimals there are at the most, 0 to 28; null for all that the number has.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public FindingArgument(string name, decimal number, int? decimals = null)
        : this(name, Numerals.Round(number, decimals).ToString(CultureInfo.InvariantCulture)) =>
        Words = Numerals.InAll(Numerals.Round(number, decimals)) is var words && IsSame(words, Value) ? default : words;

    /// <summary>What it says in each language; not stated where all say the value as it stands: a name, a code, a short whole number.</summary>
    public LocalizedText Words { get; init; }

    /// <summary>What a message has for it in a language.</summary>
    /// <summary>
    /// Whether it is a place in the document, such as a position in a list or a row: no part of what was found, so that a finding is known again where what stands above it changed.
    /// </summary>
    public bool IsPlace { get; init; }

    internal string For(string language) => Words.IsStated ? Words.For(language) : Value;

    private static bool IsSame(LocalizedText words, string value)
    {
        foreach ((_, string text) in words.AsSpan())
        {
            if (text != value)
            {
                return false;
            }
        }

        return true;
    }
}
