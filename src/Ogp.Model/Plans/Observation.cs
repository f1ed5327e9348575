namespace Ogp.Model;

/// <summary>A result or a challenge that a report names.</summary>
public sealed partial record Observation : Node
{
    internal string _id = "";
    internal LocalizedText _text;
    internal ValueList<CommitmentId> _commitments;
    internal ValueList<string> _sources;

    /// <summary>Identifier within the report.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>What is named.</summary>
    public LocalizedText Text
    {
        get => _text;
        init => _text = value;
    }

    /// <summary>Commitments that it concerns.</summary>
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
