namespace Ogp.Model;

/// <summary>What a report recommends, and whether it was taken up.</summary>
public sealed partial record Recommendation : Node
{
    internal string _id = "";
    internal LocalizedText _text;
    internal string? _addressee;
    internal Statement<Uptake> _uptake;
    internal LocalizedText _uptakeNote;
    internal ValueList<CommitmentId> _commitments;
    internal ValueList<string> _sources;

    /// <summary>Identifier within the report.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>The recommendation.</summary>
    public LocalizedText Text
    {
        get => _text;
        init => _text = value;
    }

    /// <summary>Id of the institution it is addressed to. Null when not stated.</summary>
    public string? Addressee
    {
        get => _addressee;
        init => _addressee = value;
    }

    /// <summary>Whether it was taken up.</summary>
    public Statement<Uptake> Uptake
    {
        get => _uptake;
        init => _uptake = value;
    }

    /// <summary>How.</summary>
    public LocalizedText UptakeNote
    {
        get => _uptakeNote;
        init => _uptakeNote = value;
    }

    /// <summary>Commitments, of this plan or a later one, that take it up.</summary>
    public ValueList<CommitmentId> Commitments
    {
        get => _commitments;
        init => _commitments = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Id;
}
