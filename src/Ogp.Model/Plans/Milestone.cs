namespace Ogp.Model;

/// <summary>A step of a commitment: something to be delivered by a date.</summary>
public sealed partial record Milestone : Node
{
    internal string _id = "";
    internal string? _number;
    internal LocalizedText _title;
    internal LocalizedText _description;
    internal LocalizedText _outputs;
    internal Period? _period;
    internal ValueList<Involvement> _institutions;
    internal LocalizedText _note;

    /// <summary>Identifier within the commitment.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Number in the commitment, as text. Null when not stated.</summary>
    public string? Number
    {
        get => _number;
        init => _number = value;
    }

    /// <summary>What will be delivered.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>More about it.</summary>
    public LocalizedText Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>Expected outputs.</summary>
    public LocalizedText Outputs
    {
        get => _outputs;
        init => _outputs = value;
    }

    /// <summary>From start to due date. Null when not stated.</summary>
    public Period? Period
    {
        get => _period;
        init => _period = value;
    }

    /// <summary>Who leads, supports and accompanies it.</summary>
    public ValueList<Involvement> Institutions
    {
        get => _institutions;
        init => _institutions = value;
    }

    /// <summary>A remark of the publisher.</summary>
    public LocalizedText Note
    {
        get => _note;
        init => _note = value;
    }

    private protected override string Identity => Id;
}
