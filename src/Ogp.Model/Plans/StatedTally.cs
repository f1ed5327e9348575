namespace Ogp.Model;

/// <summary>A total as a report prints it: a claim to check against the ratings.</summary>
public sealed partial record StatedTally : Node
{
    internal string _id = "";
    internal RatingKey _variable;
    internal ValueList<string> _levels;
    internal int? _count;
    internal int? _of;
    internal decimal? _percent;
    internal string? _printed;
    internal ValueList<string> _sources;
    internal LocalizedText _note;

    /// <summary>Identifier within the report.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>What is counted.</summary>
    public RatingKey Variable
    {
        get => _variable;
        init => _variable = value;
    }

    /// <summary>Levels or absence codes that are counted together.</summary>
    public ValueList<string> Levels
    {
        get => _levels;
        init => _levels = value;
    }

    /// <summary>How many commitments. Null when not stated.</summary>
    public int? Count
    {
        get => _count;
        init => _count = value;
    }

    /// <summary>Out of how many. Null when not stated.</summary>
    public int? Of
    {
        get => _of;
        init => _of = value;
    }

    /// <summary>Share in percent, as printed. Null when not stated.</summary>
    public decimal? Percent
    {
        get => _percent;
        init => _percent = value;
    }

    /// <summary>The words or figures as printed. Null when not stated.</summary>
    public string? Printed
    {
        get => _printed;
        init => _printed = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    /// <summary>A remark of the publisher.</summary>
    public LocalizedText Note
    {
        get => _note;
        init => _note = value;
    }

    private protected override string Identity => Id;
}
