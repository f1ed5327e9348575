namespace Ogp.Model;

/// <summary>A tie from a commitment to one of another plan.</summary>
public sealed partial record Relation : Node
{
    internal CommitmentId _commitment;
    internal RelationKind _kind;
    internal LocalizedText _note;

    /// <summary>The other commitment.</summary>
    public CommitmentId Commitment
    {
        get => _commitment;
        init => _commitment = value;
    }

    /// <summary>Continues, extends, replaces …</summary>
    public RelationKind Kind
    {
        get => _kind;
        init => _kind = value;
    }

    /// <summary>A remark of the publisher.</summary>
    public LocalizedText Note
    {
        get => _note;
        init => _note = value;
    }

    private protected override string Identity => Commitment.Text;
}
