using System.Globalization;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// A kind of finding: its permanent code, its gravity and its words. Equal to another of the same code, severity and message, as a rule set that is read twice makes them.
/// Immutable; safe to share between threads.
/// </summary>
public sealed class FindingKind : IEquatable<FindingKind>
{
    /// <summary>A kind of finding.</summary>
    /// <param name="code">Permanent code, <c>OGP</c> and four digits; never given twice.</param>
    /// <param name="name">Short kebab-case name.</param>
    /// <param name="severity">Severity where no rule set says otherwise.</param>
    /// <param name="message">Templates by language; <c>{name}</c> stands for an argument.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="name"/> is empty.</exception>
    public FindingKind(string code, string name, Severity severity, LocalizedText message)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Severity = severity;
        Message = message;
    }

    /// <summary>Permanent code, such as <c>OGP1001</c>.</summary>
    public string Code { get; }

    /// <summary>Short name, such as <c>unknown-member</c>.</summary>
    public string Name { get; }

    /// <summary>Severity where no rule set says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>Message templates by language; <c>{name}</c> stands for an argument.</summary>
    public LocalizedText Message { get; }

    /// <summary>What it is about, as the code tells; a code of another make is one of a profile.</summary>
    public FindingFamily Family =>
        Code.Length == 7
        && Code.StartsWith("OGP", StringComparison.Ordinal)
        && int.TryParse(Code.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? (FindingFamily)(number / 100)
            : FindingFamily.Profiles;

    /// <summary>Version of this library that first gave it.</summary>
    public string Since { get; init; } = "0.1.0";

    /// <summary>Why it matters and what to do; not stated where nothing is written.</summary>
    public LocalizedText Reason { get; init; }

    /// <summary>What the reason rests on: a document of the field and its part; null where it follows from the format itself.</summary>
    public string? Source { get; init; }

    /// <summary>Whether a finding of this kind can come with a safe repair.</summary>
    public bool IsFixable { get; init; }

    /// <summary>Year of the first plans it is about; null where it is about plans from the beginning.</summary>
    public int? FirstPlanYear { get; init; }

    /// <summary>Year of the last plans it is about; null where it is about plans until today.</summary>
    public int? LastPlanYear { get; init; }

    /// <summary>Codes of the products it is about, from the codelist <c>product</c>; empty where it is about all, or about no report.</summary>
    public ValueList<string> Products { get; init; }

    /// <summary>The same kind with another severity, as a rule set wants it.</summary>
    /// <param name="severity">The severity.</param>
    public FindingKind With(Severity severity) => severity == Severity ? this : With(severity, Message);

    /// <summary>Whether it is about what a later version of the format may have added: a note, which no rule set makes more of.</summary>
    internal bool IsLowered { get; private init; }

    /// <summary>The same kind about what a later version of the format may have added.</summary>
    internal FindingKind Lowered() => IsLowered ? this : Copy(Severity.Note, Message, isLowered: true);

    /// <summary>The same kind with another severity, and words in further languages.</summary>
    internal FindingKind With(Severity severity, LocalizedText message) => Copy(severity, message, isLowered: false);

    private FindingKind Copy(Severity severity, LocalizedText message, bool isLowered) =>
        new(Code, Name, severity, message)
        {
            Since = Since,
            Reason = Reason,
            Source = Source,
            IsFixable = IsFixable,
            FirstPlanYear = FirstPlanYear,
            LastPlanYear = LastPlanYear,
            Products = Products,
            IsLowered = isLowered,
        };

    /// <inheritdoc/>
    public bool Equals(FindingKind? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Code == other.Code && Severity == other.Severity && Name == other.Name && Message == other.Message);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FindingKind);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
