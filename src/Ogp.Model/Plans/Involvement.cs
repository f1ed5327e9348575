namespace Ogp.Model;

/// <summary>The part that an institution has in something.</summary>
public sealed partial record Involvement : Node
{
    internal string? _institution;
    internal InstitutionRole _role;
    internal LocalizedText _note;

    /// <summary>Id of the institution. Null when not stated.</summary>
    public string? Institution
    {
        get => _institution;
        init => _institution = value;
    }

    /// <summary>Lead, supporting, counterpart …</summary>
    public InstitutionRole Role
    {
        get => _role;
        init => _role = value;
    }

    /// <summary>A remark of the publisher.</summary>
    public LocalizedText Note
    {
        get => _note;
        init => _note = value;
    }

    private protected override string Identity => Institution ?? "";
}
