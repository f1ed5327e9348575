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
    public Extent ExtentOf(string pointer) => Find(pointer).Extent;

    /// <summary>The pointer, as far as it leads to something.</summary>
    public string KnownPartOf(string pointer)
    {
        int depth = Find(pointer).Depth;
        int end = 0;
        while (depth-- > 0)
        {
            int next = pointer.IndexOf('/', end + 1);
            end = next < 0 ? pointer.Length : next;
        }

        return pointer[..end];
    }

    private (Extent Extent, int Depth) Find(string pointer)
    {
        PointerTree node = this;
        (Extent Extent, int Depth) found = (_extent, 0);
        int depth = 0;
        foreach (string token in Tokens(pointer))
        {
            node = node._children[token];
            depth++;
            found = node._extent.Start < 0 ? found : (node._extent, depth);
        }

        return found;
    }

    private static IEnumerable<string> Tokens(string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Select(token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
