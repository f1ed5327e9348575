namespace Ogp.Model;

/// <summary>
/// Identifier of an action plan: OGP's own (<c>AP_ECU01</c>, <c>AP_GBSC01</c>: <c>AP_</c>, the member's code, two digits for the plan's number)
/// or a key of the publisher.
/// <c>default</c> is "not stated". Compared by ordinal text. Immutable; safe to share between threads.
/// </summary>
public readonly partial struct ActionPlanId : ITextValue<ActionPlanId>, IComparable<ActionPlanId>
{
    private readonly string? _text;

    /// <summary>An identifier from its text. Any text is kept; null and empty are "not stated".</summary>
    /// <param name="text">The text.</param>
    public ActionPlanId(string? text) => _text = string.IsNullOrEmpty(text) ? null : text;

    /// <inheritdoc/>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public bool IsStated => _text is not null;

    /// <inheritdoc/>
    /// <remarks>True for OGP's own form.</remarks>
    public bool IsKnown => Member.IsStated;

    /// <summary>The member named in an id of OGP's form; not stated for any other text.</summary>
    public MemberCode Member
    {
        get
        {
            ReadOnlySpan<char> text = _text;
            if (
                !text.StartsWith("AP_")
                || text.Length is not (8 or 9)
                || text[3..^2].ContainsAnyExceptInRange('A', 'Z')
                || text[^2..].ContainsAnyExceptInRange('0', '9')
            )
            {
                return default;
            }

            MemberCode member = new(text[3..^2].ToString());
            return member.IsKnown ? member : default;
        }
    }

    /// <inheritdoc/>
    public static ActionPlanId Of(string? text) => new(text);

    static ActionPlanId IParsable<ActionPlanId>.Parse(string s, IFormatProvider? provider) => ITextValue<ActionPlanId>.Parse(s);

    static bool IParsable<ActionPlanId>.TryParse(string? s, IFormatProvider? provider, out ActionPlanId result) =>
        ITextValue<ActionPlanId>.TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(ActionPlanId other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ActionPlanId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by ordinal text, "not stated" first.</summary>
    /// <param name="other">The other identifier.</param>
    public int CompareTo(ActionPlanId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(ActionPlanId left, ActionPlanId right) => left.Equals(right);

    /// <summary>Whether their texts differ.</summary>
    public static bool operator !=(ActionPlanId left, ActionPlanId right) => !left.Equals(right);

    /// <summary>Whether the left text sorts before the right.</summary>
    public static bool operator <(ActionPlanId left, ActionPlanId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left text sorts before the right or is the same.</summary>
    public static bool operator <=(ActionPlanId left, ActionPlanId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left text sorts after the right.</summary>
    public static bool operator >(ActionPlanId left, ActionPlanId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left text sorts after the right or is the same.</summary>
    public static bool operator >=(ActionPlanId left, ActionPlanId right) => left.CompareTo(right) >= 0;

    /// <summary>The text; empty when not stated.</summary>
    public override string ToString() => Text;
}
