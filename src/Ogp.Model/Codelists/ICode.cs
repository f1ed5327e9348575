namespace Ogp.Model;

/// <summary>A code of a codelist: a small value over its text. An unknown code is kept, and <see cref="ITextValue{TSelf}.IsKnown"/> is false.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface ICode<TSelf> : ITextValue<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>The list that the code belongs to.</summary>
    static abstract Codelist List { get; }

    /// <summary>What the list says of the code; null when it does not know it.</summary>
    CodeEntry? Entry { get; }
}
