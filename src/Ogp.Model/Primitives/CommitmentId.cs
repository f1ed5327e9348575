namespace Ogp.Model;

/// <summary>
/// Identifier of a commitment: OGP's own (<c>EC0003</c>, <c>PNG0001</c>, <c>ECPCA0003</c>) or a local key of the document. OGP's form is two to
/// five capital letters and four digits; the letters are mostly, not always, an ISO 3166 code (<c>UK</c>, and <c>MO</c> for Morocco).
/// <c>default</c> is "not stated". Compared by ordinal text. Immutable; safe to share between threads.
/// </summary>
public readonly partial struct CommitmentId : ITextValue<CommitmentId>, IComparable<CommitmentId>
{
    private readonly string? _text;

    /// <summary>An identifier from its text. Any text is kept; null and empty are "not stated".</summary>
    /// <param name="text">The text.</param>
    public CommitmentId(string? text) => _text = string.IsNullOrEmpty(text) ? null : text;

    /// <inheritdoc/>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public bool IsStated => _text is not null;

    /// <inheritdoc/>
    /// <remarks>True for OGP's own form. A local key is fine, but only its document knows it.</remarks>
    public bool IsKnown => Prefix.Length is >= 2 and <= 5;

    /// <summary>The letters of an id of OGP's form (<c>EC</c>); empty for any other text.</summary>
    public ReadOnlySpan<char> Prefix
    {
        get
        {
            ReadOnlySpan<char> text = _text;
            int digits = text.Length - 4;
            return digits > 0 && !text[..digits].ContainsAnyExceptInRange('A', 'Z') && !text[digits..].ContainsAnyExceptInRange('0', '9')
                ? text[..digits]
                : default;
        }
    }

    /// <inheritdoc/>
    public static CommitmentId Of(string? text) => new(text);

    static CommitmentId IParsable<CommitmentId>.Parse(string s, IFormatProvider? provider) => ITextValue<CommitmentId>.Parse(s);

    static bool IParsable<CommitmentId>.TryParse(string? s, IFormatProvider? provider, out CommitmentId result) =>
        ITextValue<CommitmentId>.TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(CommitmentId other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CommitmentId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by ordinal text, "not stated" first.</summary>
    /// <param name="other">The other identifier.</param>
    public int CompareTo(CommitmentId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(CommitmentId left, CommitmentId right) => left.Equals(right);

    /// <summary>Whether their texts differ.</summary>
    public static bool operator !=(CommitmentId left, CommitmentId right) => !left.Equals(right);

    /// <summary>Whether the left text sorts before the right.</summary>
    public static bool operator <(CommitmentId left, CommitmentId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left text sorts before the right or is the same.</summary>
    public static bool operator <=(CommitmentId left, CommitmentId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left text sorts after the right.</summary>
    public static bool operator >(CommitmentId left, CommitmentId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left text sorts after the right or is the same.</summary>
    public static bool operator >=(CommitmentId left, CommitmentId right) => left.CompareTo(right) >= 0;

    /// <summary>The text; empty when not stated.</summary>
    public override string ToString() => Text;
}
