namespace Ogp.Model;

/// <summary>The standing of a member for a time: active, under review, inactive, suspended or withdrawn.</summary>
public sealed partial record MembershipPeriod : Node
{
    internal MemberStatus _status;
    internal PartialDate _from;
    internal PartialDate _to;
    internal LocalizedText _reason;
    internal ValueList<string> _sources;

    /// <summary>The standing.</summary>
    public MemberStatus Status
    {
        get => _status;
        init => _status = value;
    }

    /// <summary>First day.</summary>
    public PartialDate From
    {
        get => _from;
        init => _from = value;
    }

    /// <summary>Last day; not stated while it lasts.</summary>
    public PartialDate To
    {
        get => _to;
        init => _to = value;
    }

    /// <summary>Why.</summary>
    public LocalizedText Reason
    {
        get => _reason;
        init => _reason = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Status.Text;
}
