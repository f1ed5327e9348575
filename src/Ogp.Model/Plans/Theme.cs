namespace Ogp.Model;

/// <summary>An area in which a plan groups its commitments.</summary>
public sealed partial record Theme : Node
{
    internal string _id = "";
    internal LocalizedText _title;
    internal LocalizedText _description;

    /// <summary>Identifier within the plan.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Title.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>What it is about.</summary>
    public LocalizedText Description
    {
        get => _description;
        init => _description = value;
    }

    private protected override string Identity => Id;
}
