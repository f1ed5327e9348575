namespace Ogp.Model.Json;

/// <summary>JSON Pointers whose places are wanted, as a tree, so that a scan only follows ways that lead somewhere.</summary>
internal sealed class PointerTree
{
    private readonly Dictionary<string, PointerTree> _children = new(StringComparer.Ordinal);
    private long _offset = -1;

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
    public void Found(long offset) => _offset = _offset < 0 ? offset : _offset;

    /// <summary>Where the pointer's value begins, or the nearest value above it.</summary>
    public long OffsetOf(string pointer)
    {
        PointerTree node = this;
        long offset = Math.Max(0, _offset);
        foreach (string token in Tokens(pointer))
        {
            node = node._children[token];
            offset = node._offset < 0 ? offset : node._offset;
        }

        return offset;
    }

    private static IEnumerable<string> Tokens(string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Select(token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
