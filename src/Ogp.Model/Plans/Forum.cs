namespace Ogp.Model;

/// <summary>The multistakeholder forum that watches over a plan.</summary>
public sealed partial record Forum : Node
{
    internal LocalizedText _name;
    internal LocalizedText _description;
    internal int? _statedSize;
    internal ValueList<Institution> _members;
    internal string? _url;
    internal ValueList<string> _sources;

    /// <summary>Name.</summary>
    public LocalizedText Name
    {
        get => _name;
        init => _name = value;
    }

    /// <summary>What it does.</summary>
    public LocalizedText Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>How many members a source says it has: a claim to check against those named. Null when not stated.</summary>
    public int? StatedSize
    {
        get => _statedSize;
        init => _statedSize = value;
    }

    /// <summary>Its members. An entry may hold an id alone where the plan's institutions have the rest.</summary>
    public ValueList<Institution> Members
    {
        get => _members;
        init => _members = value;
    }

    /// <summary>Address. Null when not stated.</summary>
    public string? Url
    {
        get => _url;
        init => _url = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }
}
