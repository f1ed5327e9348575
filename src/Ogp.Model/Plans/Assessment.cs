namespace Ogp.Model;

/// <summary>The ratings of a commitment, a milestone or a cluster in a report.</summary>
public sealed partial record Assessment : Node
{
    internal CommitmentId _commitment;
    internal string? _milestone;
    internal string? _cluster;
    internal RatingSet _ratings;
    internal LocalizedText _summary;
    internal ValueList<string> _sources;

    /// <summary>The commitment.</summary>
    public CommitmentId Commitment
    {
        get => _commitment;
        init => _commitment = value;
    }

    /// <summary>Id of the milestone, where one milestone is assessed. Null when not stated.</summary>
    public string? Milestone
    {
        get => _milestone;
        init => _milestone = value;
    }

    /// <summary>Id of the cluster, where commitments are assessed together. Null when not stated.</summary>
    public string? Cluster
    {
        get => _cluster;
        init => _cluster = value;
    }

    /// <summary>What is said, by variable.</summary>
    public RatingSet Ratings
    {
        get => _ratings;
        init => _ratings = value;
    }

    /// <summary>What the report says in short.</summary>
    public LocalizedText Summary
    {
        get => _summary;
        init => _summary = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Commitment.Text;
}
