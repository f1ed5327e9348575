using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// A small value that is a text with a meaning: an identifier or a code. <c>default</c> is "not stated". As any text is one, parsing only fails for null: what
/// binds values of the route or of the query by <see cref="IParsable{TSelf}"/>, as ASP.NET does, takes it as it is.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface ITextValue<TSelf> : IEquatable<TSelf>, IParsable<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>The text as it stood; empty when not stated.</summary>
    string Text { get; }

    /// <summary>Whether there is a text.</summary>
    bool IsStated { get; }

    /// <summary>Whether the text is one that the field knows: a code of the list, an identifier of OGP's form.</summary>
    bool IsKnown { get; }

    /// <summary>The value of a text. Any text is kept, known or not; null and empty are "not stated".</summary>
    /// <param name="text">The text.</param>
    static abstract TSelf Of(string? text);

    internal static TSelf Parse(string text) => TSelf.Of(Guard.Against.Null(text));

    internal static bool TryParse(string? text, out TSelf value)
    {
        value = TSelf.Of(text);
        return text is not null;
    }
}
