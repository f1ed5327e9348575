namespace Ogp.Model.Shapes;

/// <summary>Findings before their places are known: the first ones of each kind, and how many there are.</summary>
internal sealed class FindingBuffer(int mostPerKind)
{
    private readonly List<PendingFinding> _listed = [];
    private readonly List<FindingCount> _counts = [];

    public IReadOnlyList<PendingFinding> Listed => _listed;

    public bool IsEmpty => _counts.Count == 0;

    /// <summary>Kinds of which more was found than is listed.</summary>
    public IEnumerable<FindingCount> Unlisted => _counts.Where(count => count.Listed < count.Count);

    /// <summary>Whether one more finding of the kind would be listed.</summary>
    public bool HasRoomFor(FindingKind kind) =>
        !_counts.Exists(count => count.Kind == kind && count.Listed >= mostPerKind) && mostPerKind > 0;

    /// <summary>Counts a finding, and tells whether there is room for it.</summary>
    public bool Count(FindingKind kind)
    {
        int at = _counts.FindIndex(count => count.Kind == kind);
        if (at < 0)
        {
            at = _counts.Count;
            _counts.Add(new(kind, 0, 0));
        }

        FindingCount before = _counts[at];
        bool hasRoom = before.Listed < mostPerKind;
        _counts[at] = new(kind, before.Count + 1, before.Listed + (hasRoom ? 1 : 0));
        return hasRoom;
    }

    public void Add(PendingFinding finding)
    {
        if (Count(finding.Kind))
        {
            _listed.Add(finding);
        }
    }

    public void Add(FindingKind kind, long offset, string? suggestion, params ReadOnlySpan<FindingArgument> arguments) =>
        Add(new(kind, offset, ValueList.Create(arguments), suggestion));
}
