using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// Findings as they come: the first ones of each kind, and how many there are. Not safe to use from several threads at once.
/// </summary>
public sealed class FindingTally
{
    /// <summary>How many findings of a kind are listed where nobody says otherwise: 1000.</summary>
    public const int UsualMost = 1000;

    private readonly int _most;
    private readonly Dictionary<FindingKind, FindingCount> _counts = [];
    private readonly List<Finding> _listed = [];

    /// <summary>A tally without findings.</summary>
    /// <param name="mostPerKind">How many findings of a kind are listed; the others are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostPerKind"/> is negative.</exception>
    public FindingTally(int mostPerKind = UsualMost) => _most = Guard.Against.OutOfRange(mostPerKind, nameof(mostPerKind), 0, int.MaxValue);

    /// <summary>The findings that are listed, in the order in which they came.</summary>
    public IReadOnlyList<Finding> Listed => _listed;

    /// <summary>Kinds of which more was found than is listed.</summary>
    public IEnumerable<FindingCount> Unlisted => _counts.Values.Where(count => count.Listed < count.Count);

    /// <summary>How many findings of a severity there are, listed or not.</summary>
    /// <param name="severity">The severity.</param>
    public int Count(Severity severity) => _counts.Values.Where(count => count.Kind.Severity == severity).Sum(count => count.Count);

    /// <summary>Whether there is a finding, listed or not, of such a severity.</summary>
    /// <param name="severity">Which severities are looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="severity"/> is null.</exception>
    public bool Any(Func<Severity, bool> severity)
    {
        Guard.Against.Null(severity);
        return _counts.Keys.Any(kind => severity(kind.Severity));
    }

    /// <summary>Whether one more finding of a kind would be listed.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public bool HasRoomFor(FindingKind kind) => CountOf(Guard.Against.Null(kind)).Listed < _most;

    /// <summary>Adds a finding, or counts it where there is no room.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public void Add(Finding finding)
    {
        if (Count(Guard.Against.Null(finding).Kind))
        {
            _listed.Add(finding);
        }
    }

    /// <summary>Adds the findings of a document, and those that its reader only counted.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="unlisted">Kinds of which more was found than is among them.</param>
    public void Add(ValueList<Finding> findings, ValueList<FindingCount> unlisted)
    {
        foreach (Finding finding in findings)
        {
            Add(finding);
        }

        foreach (FindingCount count in unlisted)
        {
            FindingCount before = CountOf(count.Kind);
            _counts[count.Kind] = new(count.Kind, before.Count + count.Count - count.Listed, before.Listed);
        }
    }

    /// <summary>Counts a finding, and tells whether there is room for it.</summary>
    internal bool Count(FindingKind kind)
    {
        FindingCount before = CountOf(kind);
        bool hasRoom = before.Listed < _most;
        _counts[kind] = new(kind, before.Count + 1, before.Listed + (hasRoom ? 1 : 0));
        return hasRoom;
    }

    private FindingCount CountOf(FindingKind kind) => _counts.GetValueOrDefault(kind) ?? new(kind, 0, 0);
}
