namespace Ogp.Model;

/// <summary>A body with a part in a plan.</summary>
public sealed partial record Institution : Node
{
    internal string _id = "";
    internal LocalizedText _name;
    internal string? _acronym;
    internal Sector _sector;
    internal string? _url;

    /// <summary>Identifier within the plan.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Name.</summary>
    public LocalizedText Name
    {
        get => _name;
        init => _name = value;
    }

    /// <summary>Acronym. Null when not stated.</summary>
    public string? Acronym
    {
        get => _acronym;
        init => _acronym = value;
    }

    /// <summary>Government, civil society, academia …</summary>
    public Sector Sector
    {
        get => _sector;
        init => _sector = value;
    }

    /// <summary>Address. Null when not stated.</summary>
    public string? Url
    {
        get => _url;
        init => _url = value;
    }

    private protected override string Identity => Id;
}
