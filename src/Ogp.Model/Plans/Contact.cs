namespace Ogp.Model;

/// <summary>A point of contact: an office, never a person's data.</summary>
public sealed partial record Contact : Node
{
    internal string? _institution;
    internal LocalizedText _role;

    /// <summary>Id of the institution. Null when not stated.</summary>
    public string? Institution
    {
        get => _institution;
        init => _institution = value;
    }

    /// <summary>The office.</summary>
    public LocalizedText Role
    {
        get => _role;
        init => _role = value;
    }

    private protected override string Identity => Institution ?? "";
}
