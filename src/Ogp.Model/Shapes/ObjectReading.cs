namespace Ogp.Model.Shapes;

/// <summary>An object that is being read.</summary>
internal struct ObjectReading<T>(T node)
    where T : Node
{
    public readonly T Node = node;

    /// <summary>Unknown members so far.</summary>
    public UnknownCollector Unknown;

    /// <summary>Those of them that may be required ones.</summary>
    public Misspellings Misspellings;

    /// <summary>One bit for each field that was met.</summary>
    public ulong Seen;

    /// <summary>One bit for each field of which something was kept that could not be read.</summary>
    public ulong Kept;

    /// <summary>The field that is expected next.</summary>
    public int Next;

    /// <summary>The last field that was read; -1 before the first.</summary>
    public int Last = -1;
}
