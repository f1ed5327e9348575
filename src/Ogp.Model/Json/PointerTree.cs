namespace Ogp.Model.Json;

/// <summary>JSON Pointers whose places are wanted, as a tree, so that a scan only follows ways that lead somewhere.</summary>
internal sealed class PointerTree
{
    private readonly Dictionary<string, PointerTree> _children = new(StringComparer.Ordinal);
    private Extent _extent = new(-1, -1);

    public void Add(string pointer)
    {
        PointerTree node = this;
        foreach (string token in Tokens(pointer))
        {
            if (!node._children.TryGetValue(token, out PointerTree? child))
            {
                node._children.Add(token, child = new());
            }

            node = child;
        }
    }

    public PointerTree? Child(string token) => _children.GetValueOrDefault(token);

    /// <summary>Notes where the value begins; of several with the same name, the first.</summary>
    public void Begins(long offset) => _extent = _extent.Start < 0 ? _extent with { Start = offset } : _extent;

    /// <summary>Notes where the value ends.</summary>
    public void Ends(long offset) => _extent = _extent.End < 0 ? _extent with { End = offset } : _extent;

    /// <summary>Where the pointer's value lies, or the nearest value above it.</summary>
    public Extent ExtentOf(string pointer)
    {
        PointerTree node = this;
        Extent extent = _extent;
        foreach (string token in Tokens(pointer))
        {
            node = node._children[token];
            extent = node._extent.Start < 0 ? extent : node._extent;
        }

        return extent;
    }

    private static IEnumerable<string> Tokens(string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Select(token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
