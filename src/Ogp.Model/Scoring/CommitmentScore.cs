namespace Ogp.Model.Scoring;

/// <summary>The scores of one commitment.</summary>
public sealed record CommitmentScore
{
    internal CommitmentScore(ActionPlan plan, Commitment commitment)
    {
        Commitment = commitment;
        HighCompletion = Scores.HighCompletion(plan, commitment.Id);
        HighResults = Scores.HighResults(plan, commitment.Id);
    }

    /// <summary>The commitment.</summary>
    public Commitment Commitment { get; }

    /// <summary>Whether the latest completion is substantial or complete.</summary>
    public Score HighCompletion { get; }

    /// <summary>Whether the results are strong.</summary>
    public Score HighResults { get; }
}
