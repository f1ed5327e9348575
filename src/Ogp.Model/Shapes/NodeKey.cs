namespace Ogp.Model.Shapes;

/// <summary>What tells an object from its siblings in an array: one text, or several together.</summary>
internal readonly record struct NodeKey(string First, string? Second = null, string? Third = null)
{
    /// <summary>Whether there is a key to compare: an object without its one id has none.</summary>
    public bool IsStated => Second is not null || First.Length > 0;

    public static implicit operator NodeKey(string text) => new(text);

    /// <summary>The texts with a space between.</summary>
    public override string ToString() => $"{First} {Second} {Third}".Trim();
}
