namespace Ogp.Model;

/// <summary>Commitments that are analysed together.</summary>
public sealed partial record Cluster : Node
{
    internal string _id = "";
    internal ClusterKind _kind;
    internal LocalizedText _title;
    internal ValueList<CommitmentId> _commitments;

    /// <summary>Identifier within the plan.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Whether the plan or a review grouped them.</summary>
    public ClusterKind Kind
    {
        get => _kind;
        init => _kind = value;
    }

    /// <summary>Title.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>The commitments.</summary>
    public ValueList<CommitmentId> Commitments
    {
        get => _commitments;
        init => _commitments = value;
    }

    private protected override string Identity => Id;
}
