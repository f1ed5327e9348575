namespace Ogp.Model;

/// <summary>The assessments of a report by what they are about. Safe to share between threads.</summary>
internal sealed class ReportRatings
{
    /// <summary>By the text of an id: a key of our own would have to be compiled at each start.</summary>
    private readonly Dictionary<string, Assessment> _commitments = new(StringComparer.Ordinal);
    private readonly List<Assessment> _clusters = [];

    public ReportRatings(IrmReport report)
    {
        foreach (Assessment assessment in report.Assessments)
        {
            if (assessment.Milestone is null && assessment.Commitment.IsStated)
            {
                _commitments.TryAdd(assessment.Commitment.Text, assessment);
            }
            else if (assessment is { Milestone: null, Cluster: not null })
            {
                _clusters.Add(assessment);
            }
        }
    }

    /// <summary>Ids of the commitments that have an assessment of their own.</summary>
    public IEnumerable<string> Commitments => _commitments.Keys;

    /// <summary>What the first assessment of a commitment as a whole says.</summary>
    public Statement Of(string commitment, RatingKey key) =>
        _commitments.TryGetValue(commitment, out Assessment? own) ? own.Ratings[key] : default;

    /// <summary>What the first assessment of any of these clusters says that says more than that nothing is stated; nothing where none does.</summary>
    public Statement OfAny(List<string> clusters, RatingKey key)
    {
        foreach (Assessment shared in _clusters)
        {
            Statement said = shared.Ratings[key];
            if (said.Absence != Absence.NotStated && clusters.Contains(shared.Cluster!))
            {
                return said;
            }
        }

        return default;
    }
}
