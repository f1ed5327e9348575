namespace Ogp.Model;

/// <summary>Who publishes a package.</summary>
public sealed partial record Publisher : Node
{
    internal string? _name;
    internal string? _url;

    /// <summary>Name of the publisher. Null when not stated.</summary>
    public string? Name
    {
        get => _name;
        init => _name = value;
    }

    /// <summary>Address of the publisher. Null when not stated.</summary>
    public string? Url
    {
        get => _url;
        init => _url = value;
    }

    private protected override string Identity => Name ?? "";
}
