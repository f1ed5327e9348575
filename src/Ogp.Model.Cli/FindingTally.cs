namespace Ogp.Model.Cli;

/// <summary>The findings of all files of a run: the first ones of each kind, and how many there are.</summary>
internal sealed class FindingTally
{
    /// <summary>How many findings of a kind are shown.</summary>
    private const int Most = 1000;

    private readonly Dictionary<FindingKind, int> _counts = [];
    private readonly List<Finding> _listed = [];

    public IReadOnlyList<Finding> Listed => _listed;

    /// <summary>Kinds of which more was found than is listed.</summary>
    public IEnumerable<FindingCount> Unlisted =>
        _counts
            .Select(count => new FindingCount(count.Key, count.Value, _listed.Count(finding => finding.Kind == count.Key)))
            .Where(count => count.Listed < count.Count);

    public int Count(Severity severity) => _counts.Where(count => count.Key.Severity == severity).Sum(count => count.Value);

    public bool Any(Func<Severity, bool> severity) => _counts.Keys.Any(kind => severity(kind.Severity));

    /// <summary>Adds the findings of a document, and those that its reader only counted.</summary>
    public void Add(ValueList<Finding> findings, ValueList<FindingCount> unlisted)
    {
        foreach (Finding finding in findings)
        {
            int before = _counts.GetValueOrDefault(finding.Kind);
            _counts[finding.Kind] = before + 1;
            if (before < Most)
            {
                _listed.Add(finding);
            }
        }

        foreach (FindingCount count in unlisted)
        {
            _counts[count.Kind] = _counts.GetValueOrDefault(count.Kind) + count.Count - count.Listed;
        }
    }
}
