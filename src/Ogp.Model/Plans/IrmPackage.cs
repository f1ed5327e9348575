namespace Ogp.Model;

/// <summary>What a publisher hands over: action plans with what was promised and what assessors found.</summary>
public sealed partial record IrmPackage : Node
{
    internal string _formatVersion = CurrentFormatVersion;
    internal string? _id;
    internal LocalizedText _title;
    internal PartialDate _published;
    internal Publisher? _publisher;
    internal string? _licence;
    internal ValueList<Source> _sources;
    internal ValueList<Member> _members;
    internal ValueList<ActionPlan> _actionPlans;
    internal ValueList<Commitment> _commitments;

    /// <summary>Version of IRM JSON, <c>1.0</c>.</summary>
    /// <remarks>A new package is of <see cref="CurrentFormatVersion"/>. Empty when not stated: in what was read without it.</remarks>
    public string FormatVersion
    {
        get => _formatVersion;
        init => _formatVersion = value ?? "";
    }

    /// <summary>Identifier of the package, chosen by its publisher. Null when not stated.</summary>
    public string? Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>What the package is called.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>When it was published.</summary>
    public PartialDate Published
    {
        get => _published;
        init => _published = value;
    }

    /// <summary>Who publishes it. Null when not stated.</summary>
    public Publisher? Publisher
    {
        get => _publisher;
        init => _publisher = value;
    }

    /// <summary>Licence of the data: an SPDX identifier or an address. Null when not stated.</summary>
    public string? Licence
    {
        get => _licence;
        init => _licence = value;
    }

    /// <summary>What the statements rest on.</summary>
    public ValueList<Source> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    /// <summary>OGP members, national and local.</summary>
    public ValueList<Member> Members
    {
        get => _members;
        init => _members = value;
    }

    /// <summary>The action plans.</summary>
    public ValueList<ActionPlan> ActionPlans
    {
        get => _actionPlans;
        init => _actionPlans = value;
    }

    /// <summary>Commitments outside any plan, as the Open Gov Challenge has them.</summary>
    public ValueList<Commitment> Commitments
    {
        get => _commitments;
        init => _commitments = value;
    }

    private protected override string Identity => Id ?? "";
}
