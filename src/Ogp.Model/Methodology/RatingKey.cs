namespace Ogp.Model;

/// <summary>
/// What a rating is about: a variable and, for some, an aspect of it (<c>did-it-open-government.civic-participation</c>).
/// <c>default</c> is "not stated". Immutable; safe to share between threads.
/// </summary>
public readonly partial struct RatingKey : ITextValue<RatingKey>
{
    private readonly string? _text;

    private RatingKey(string? text) => _text = string.IsNullOrEmpty(text) ? null : text;

    /// <summary>A variable, and an aspect of it.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="aspect">The aspect; empty for the variable as a whole.</param>
    public RatingKey(Variable variable, string aspect = "")
        : this(string.IsNullOrEmpty(aspect) ? variable.Text : $"{variable.Text}.{aspect}") { }

    /// <inheritdoc/>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public bool IsStated => _text is not null;

    /// <inheritdoc/>
    /// <remarks>True when the variable is known.</remarks>
    public bool IsKnown => Variable.IsKnown;

    /// <summary>The variable.</summary>
    public Variable Variable => Variable.Of(Dot < 0 ? _text : Text[..Dot]);

    /// <summary>The aspect; empty for the variable as a whole.</summary>
    public string Aspect => Dot < 0 ? "" : Text[(Dot + 1)..];

    /// <summary>Whether the process is rated by it, and not a commitment. Of a key that is not known, false.</summary>
    internal bool IsOfProcess =>
        (Dot is >= 0 and var dot ? Text.AsSpan(0, dot) : Text)
            is "level-of-public-influence"
                or "process-step"
                or "minimum-requirement"
                or "multistakeholder-forum"
                or "contrary-to-process"
                or "repository";

    private int Dot => Text.IndexOf('.', StringComparison.Ordinal);

    /// <inheritdoc/>
    public static RatingKey Of(string? text) => new(text);

    static RatingKey IParsable<RatingKey>.Parse(string s, IFormatProvider? provider) => ITextValue<RatingKey>.Parse(s);

    static bool IParsable<RatingKey>.TryParse(string? s, IFormatProvider? provider, out RatingKey result) =>
        ITextValue<RatingKey>.TryParse(s, out result);

    /// <summary>A variable as a whole.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator RatingKey(Variable variable) => new(variable);

    /// <summary>A variable as a whole.</summary>
    /// <param name="variable">The variable.</param>
    public static RatingKey FromVariable(Variable variable) => new(variable);

    /// <inheritdoc/>
    public bool Equals(RatingKey other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RatingKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both name the same variable and aspect.</summary>
    public static bool operator ==(RatingKey left, RatingKey right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(RatingKey left, RatingKey right) => !left.Equals(right);

    /// <summary>Variable and aspect with a dot between; empty when not stated.</summary>
    public override string ToString() => Text;
}
