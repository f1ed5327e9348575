namespace Ogp.Model;

/// <summary>An action plan: what one member (or several local ones together) promises for some years, and the reports on it.</summary>
public sealed partial record ActionPlan : Node
{
    internal ActionPlanId _id;
    internal MemberCode _member;
    internal ValueList<MemberCode> _jointMembers;
    internal int? _number;
    internal LocalizedText _title;
    internal LocalizedText _summary;
    internal PartialDate _submitted;
    internal Period? _period;
    internal string? _language;
    internal string? _url;
    internal ValueList<Involvement> _coordination;
    internal ValueList<Institution> _institutions;
    internal Forum? _forum;
    internal ValueList<Amendment> _amendments;
    internal ValueList<Theme> _themes;
    internal ValueList<Cluster> _clusters;
    internal ValueList<Support> _support;
    internal ValueList<Commitment> _commitments;
    internal ValueList<IrmReport> _reports;
    internal ValueList<string> _sources;
    internal LocalizedText _note;

    /// <summary>OGP's id (<c>AP_ECU01</c>) or the publisher's own.</summary>
    public ActionPlanId Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>The member whose plan it is.</summary>
    public MemberCode Member
    {
        get => _member;
        init => _member = value;
    }

    /// <summary>Further members that share a local plan.</summary>
    public ValueList<MemberCode> JointMembers
    {
        get => _jointMembers;
        init => _jointMembers = value;
    }

    /// <summary>1 for a member's first plan. Null when not stated.</summary>
    public int? Number
    {
        get => _number;
        init => _number = value;
    }

    /// <summary>Title of the plan.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>What the plan is about.</summary>
    public LocalizedText Summary
    {
        get => _summary;
        init => _summary = value;
    }

    /// <summary>When it was submitted. Its year decides which methodology applies.</summary>
    public PartialDate Submitted
    {
        get => _submitted;
        init => _submitted = value;
    }

    /// <summary>From start to end of implementation, amendments included. Null when not stated.</summary>
    public Period? Period
    {
        get => _period;
        init => _period = value;
    }

    /// <summary>BCP 47 tag of the language it was written in. Null when not stated.</summary>
    public string? Language
    {
        get => _language;
        init => _language = value;
    }

    /// <summary>Address of the plan. Null when not stated.</summary>
    public string? Url
    {
        get => _url;
        init => _url = value;
    }

    /// <summary>Who is responsible for the member's OGP process.</summary>
    public ValueList<Involvement> Coordination
    {
        get => _coordination;
        init => _coordination = value;
    }

    /// <summary>Bodies that the plan names; others refer to their ids.</summary>
    public ValueList<Institution> Institutions
    {
        get => _institutions;
        init => _institutions = value;
    }

    /// <summary>The multistakeholder forum. Null when not stated.</summary>
    public Forum? Forum
    {
        get => _forum;
        init => _forum = value;
    }

    /// <summary>Changes after submission.</summary>
    public ValueList<Amendment> Amendments
    {
        get => _amendments;
        init => _amendments = value;
    }

    /// <summary>Areas in which the plan groups its commitments.</summary>
    public ValueList<Theme> Themes
    {
        get => _themes;
        init => _themes = value;
    }

    /// <summary>Commitments that are analysed together.</summary>
    public ValueList<Cluster> Clusters
    {
        get => _clusters;
        init => _clusters = value;
    }

    /// <summary>Funding and technical assistance for the plan as a whole.</summary>
    public ValueList<Support> Support
    {
        get => _support;
        init => _support = value;
    }

    /// <summary>What is promised.</summary>
    public ValueList<Commitment> Commitments
    {
        get => _commitments;
        init => _commitments = value;
    }

    /// <summary>What assessors found.</summary>
    public ValueList<IrmReport> Reports
    {
        get => _reports;
        init => _reports = value;
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

    private protected override string Identity => Id.Text;
}
