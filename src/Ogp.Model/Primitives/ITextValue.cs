namespace Ogp.Model;

/// <summary>A small value that is a text with a meaning: an identifier or a code. <c>default</c> is "not stated".</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface ITextValue<TSelf> : IEquatable<TSelf>
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
}
