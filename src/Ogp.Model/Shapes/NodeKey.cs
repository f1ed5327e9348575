namespace Ogp.Model.Shapes;

/// <summary>What tells an object from its siblings in an array: one text, or several together.</summary>
internal readonly record struct NodeKey(string First, string? Second = null, string? Third = null)
{
    /// <summary>Whether there is a key to compare: an object without its one id has none.</summary>
    public bool IsStated => Second is not null || First.Length > 0;

    /// <summary>A number that equal keys share, and others seldom: ids differ at their ends.</summary>
    public int Mark => MarkOf(First) + (Second is null ? 0 : 31 * MarkOf(Second)) + (Third is null ? 0 : 37 * MarkOf(Third));

    public static implicit operator NodeKey(string text) => new(text);

    /// <summary>The texts with a space between.</summary>
    public override string ToString() => $"{First} {Second} {Third}".Trim();

    private static int MarkOf(string text) =>
        text.Length < 2
            ? text.GetHashCode(StringComparison.Ordinal)
            : text.Length + (text[^1] << 8) + (text[^2] << 16) + (text[text.Length / 2] << 24);
}
