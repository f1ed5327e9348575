using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>A kind of finding: its permanent code, its gravity and its words. Immutable; safe to share between threads.</summary>
public sealed class FindingKind
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

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
