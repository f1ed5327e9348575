namespace Ogp.Model;

/// <summary>A change to a plan after its submission.</summary>
public sealed partial record Amendment : Node
{
    internal string _id = "";
    internal AmendmentKind _kind;
    internal PartialDate _date;
    internal PartialDate _from;
    internal PartialDate _to;
    internal ValueList<CommitmentId> _commitments;
    internal ValueList<CommitmentId> _into;
    internal LocalizedText _reason;
    internal ValueList<string> _sources;

    /// <summary>Identifier within the plan.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>What changed.</summary>
    public AmendmentKind Kind
    {
        get => _kind;
        init => _kind = value;
    }

    /// <summary>When it was decided.</summary>
    public PartialDate Date
    {
        get => _date;
        init => _date = value;
    }

    /// <summary>The end date before.</summary>
    public PartialDate From
    {
        get => _from;
        init => _from = value;
    }

    /// <summary>The end date after.</summary>
    public PartialDate To
    {
        get => _to;
        init => _to = value;
    }

    /// <summary>Commitments that it touches.</summary>
    public ValueList<CommitmentId> Commitments
    {
        get => _commitments;
        init => _commitments = value;
    }

    /// <summary>Commitments that result.</summary>
    public ValueList<CommitmentId> Into
    {
        get => _into;
        init => _into = value;
    }

    /// <summary>Why.</summary>
    public LocalizedText Reason
    {
        get => _reason;
        init => _reason = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Id;
}
