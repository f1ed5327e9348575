namespace Ogp.Model;

/// <summary>A member of OGP: a country, or a local government.</summary>
public sealed partial record Member : Node
{
    internal MemberCode _code;
    internal LocalizedText _name;
    internal MemberLevel _level;
    internal MemberCode _country;
    internal Region _region;
    internal PartialDate _joined;
    internal ValueList<MembershipPeriod> _statuses;
    internal ValueList<Eligibility> _eligibility;
    internal LocalizedText _note;

    /// <summary>OGP's code of the member.</summary>
    public MemberCode Code
    {
        get => _code;
        init => _code = value;
    }

    /// <summary>Name of the member.</summary>
    public LocalizedText Name
    {
        get => _name;
        init => _name = value;
    }

    /// <summary>National or local.</summary>
    public MemberLevel Level
    {
        get => _level;
        init => _level = value;
    }

    /// <summary>Country that a local member lies in.</summary>
    public MemberCode Country
    {
        get => _country;
        init => _country = value;
    }

    /// <summary>OGP's region.</summary>
    public Region Region
    {
        get => _region;
        init => _region = value;
    }

    /// <summary>When it joined OGP.</summary>
    public PartialDate Joined
    {
        get => _joined;
        init => _joined = value;
    }

    /// <summary>Its standing over time.</summary>
    public ValueList<MembershipPeriod> Statuses
    {
        get => _statuses;
        init => _statuses = value;
    }

    /// <summary>Its eligibility, year by year.</summary>
    public ValueList<Eligibility> Eligibility
    {
        get => _eligibility;
        init => _eligibility = value;
    }

    /// <summary>A remark of the publisher.</summary>
    public LocalizedText Note
    {
        get => _note;
        init => _note = value;
    }

    private protected override string Identity => Code.Text;
}
