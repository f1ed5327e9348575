namespace Ogp.Model;

/// <summary>
/// Code of an OGP member: ISO 3166 alpha-3 for a country (<c>ECU</c>; <c>XKX</c> for Kosovo), four letters for a local (<c>GBSC</c>: ISO alpha-2 and two more).
/// <c>default</c> is "not stated". Compared by ordinal text. Immutable; safe to share between threads.
/// </summary>
public readonly partial struct MemberCode : ITextValue<MemberCode>, IComparable<MemberCode>
{
    private readonly string? _text;

    /// <summary>An identifier from its text. Any text is kept; null and empty are "not stated".</summary>
    /// <param name="text">The text.</param>
    public MemberCode(string? text) => _text = string.IsNullOrEmpty(text) ? null : text;

    /// <inheritdoc/>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public bool IsStated => _text is not null;

    /// <inheritdoc/>
    /// <remarks>True for three to six capital letters or digits, the first two of them letters: the form of every code seen, not a list of members.</remarks>
    public bool IsKnown =>
        Text.Length is >= 3 and <= 6 && char.IsAsciiLetterUpper(Text[0]) && char.IsAsciiLetterUpper(Text[1]) && Text.All(IsCodeCharacter);

    /// <summary>Whether the code has the form of a local member: four characters or more.</summary>
    public bool LooksLocal => IsKnown && Text.Length > 3;

    private static bool IsCodeCharacter(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);

    /// <inheritdoc/>
    public static MemberCode Of(string? text) => new(text);

    static MemberCode IParsable<MemberCode>.Parse(string s, IFormatProvider? provider) => ITextValue<MemberCode>.Parse(s);

    static bool IParsable<MemberCode>.TryParse(string? s, IFormatProvider? provider, out MemberCode result) =>
        ITextValue<MemberCode>.TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(MemberCode other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MemberCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by ordinal text, "not stated" first.</summary>
    /// <param name="other">The other identifier.</param>
    public int CompareTo(MemberCode other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(MemberCode left, MemberCode right) => left.Equals(right);

    /// <summary>Whether their texts differ.</summary>
    public static bool operator !=(MemberCode left, MemberCode right) => !left.Equals(right);

    /// <summary>Whether the left text sorts before the right.</summary>
    public static bool operator <(MemberCode left, MemberCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left text sorts before the right or is the same.</summary>
    public static bool operator <=(MemberCode left, MemberCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left text sorts after the right.</summary>
    public static bool operator >(MemberCode left, MemberCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left text sorts after the right or is the same.</summary>
    public static bool operator >=(MemberCode left, MemberCode right) => left.CompareTo(right) >= 0;

    /// <summary>The text; empty when not stated.</summary>
    public override string ToString() => Text;
}
