namespace Ogp.Model.Shapes;

/// <summary>Findings before their places are known: the first ones of each kind, and how many there are.</summary>
internal sealed class FindingBuffer(int mostPerKind)
{
    private readonly List<PendingFinding> _listed = [];

    /// <summary>Made with the first finding: most documents have none.</summary>
    private FindingTally? _tally;

    public IReadOnlyList<PendingFinding> Listed => _listed;

    public bool IsEmpty => _tally is null;

    /// <summary>How many findings there were, listed or not.</summary>
    public int Total { get; private set; }

    /// <summary>Kinds of which more was found than is listed.</summary>
    public IEnumerable<FindingCount> Unlisted => _tally?.Unlisted ?? [];

    /// <summary>Whether one more finding of the kind would be listed.</summary>
    public bool HasRoomFor(FindingKind kind) => _tally?.HasRoomFor(kind) ?? mostPerKind > 0;

    /// <summary>Counts a finding, and tells whether there is room for it.</summary>
    public bool Count(FindingKind kind)
    {
        Total++;
        return (_tally ??= new(mostPerKind)).Count(kind);
    }

    public void Add(PendingFinding finding)
    {
        if (Count(finding.Kind))
        {
            _listed.Add(finding);
        }
    }

    /// <summary>Notes that what would mend the finding at an offset, which was listed last, is the only thing that can have been meant.</summary>
    public void BeSureOfLast(long offset)
    {
        if (_listed.Count > 0 && _listed[^1].Offset == offset)
        {
            _listed[^1] = _listed[^1] with { IsSure = true };
        }
    }

    public void Add(FindingKind kind, long offset, string? suggestion, params ReadOnlySpan<FindingArgument> arguments) =>
        Add(new(kind, offset, ValueList.Create(arguments), suggestion));
}
