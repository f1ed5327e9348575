namespace Ogp.Model;

/// <summary>A promise of reform.</summary>
public sealed partial record Commitment : Node
{
    internal CommitmentId _id;
    internal MemberCode _member;
    internal string? _number;
    internal LocalizedText _title;
    internal LocalizedText _shortTitle;
    internal LocalizedText _description;
    internal LocalizedText _problem;
    internal LocalizedText _solution;
    internal LocalizedText _desiredResults;
    internal string? _theme;
    internal CommitmentStatus _status;
    internal Period? _period;
    internal ValueList<PolicyArea> _policyAreas;
    internal ValueList<OgpValue> _values;
    internal ValueList<Sdg> _sdgs;
    internal ValueList<GrandChallenge> _grandChallenges;
    internal ValueList<ChallengeArea> _challengeAreas;
    internal ValueList<Involvement> _institutions;
    internal ValueList<Agreement> _agreements;
    internal ValueList<Support> _support;
    internal ValueList<Relation> _relations;
    internal ValueList<Milestone> _milestones;
    internal string? _url;
    internal ValueList<string> _sources;
    internal LocalizedText _note;
    internal OutsideEquality<ImportRecord?> _record;

    /// <summary>OGP's id (<c>EC0003</c>) or a local key.</summary>
    public CommitmentId Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>The member; only for a commitment outside a plan.</summary>
    public MemberCode Member
    {
        get => _member;
        init => _member = value;
    }

    /// <summary>Number in the plan, as text: <c>7</c>, <c>2.1.c</c>, <c>G13</c>. Null when not stated.</summary>
    public string? Number
    {
        get => _number;
        init => _number = value;
    }

    /// <summary>Title.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>Short title.</summary>
    public LocalizedText ShortTitle
    {
        get => _shortTitle;
        init => _shortTitle = value;
    }

    /// <summary>Full text of the promise.</summary>
    public LocalizedText Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>The problem it addresses (template of 2022 and later).</summary>
    public LocalizedText Problem
    {
        get => _problem;
        init => _problem = value;
    }

    /// <summary>The solution it proposes (template of 2022 and later).</summary>
    public LocalizedText Solution
    {
        get => _solution;
        init => _solution = value;
    }

    /// <summary>The results it wants (template of 2022 and later).</summary>
    public LocalizedText DesiredResults
    {
        get => _desiredResults;
        init => _desiredResults = value;
    }

    /// <summary>Id of its theme. Null when not stated.</summary>
    public string? Theme
    {
        get => _theme;
        init => _theme = value;
    }

    /// <summary>Whether it was added, merged, split or withdrawn.</summary>
    public CommitmentStatus Status
    {
        get => _status;
        init => _status = value;
    }

    /// <summary>From start to end of implementation. Null when not stated.</summary>
    public Period? Period
    {
        get => _period;
        init => _period = value;
    }

    /// <summary>Policy areas.</summary>
    public ValueList<PolicyArea> PolicyAreas
    {
        get => _policyAreas;
        init => _policyAreas = value;
    }

    /// <summary>OGP values that the plan claims for it; the assessor's view is among the ratings.</summary>
    public ValueList<OgpValue> Values
    {
        get => _values;
        init => _values = value;
    }

    /// <summary>Sustainable Development Goals.</summary>
    public ValueList<Sdg> Sdgs
    {
        get => _sdgs;
        init => _sdgs = value;
    }

    /// <summary>Grand challenges (plans of 2011 to 2013).</summary>
    public ValueList<GrandChallenge> GrandChallenges
    {
        get => _grandChallenges;
        init => _grandChallenges = value;
    }

    /// <summary>Areas of the Open Gov Challenge.</summary>
    public ValueList<ChallengeArea> ChallengeAreas
    {
        get => _challengeAreas;
        init => _challengeAreas = value;
    }

    /// <summary>Who leads, supports and accompanies it.</summary>
    public ValueList<Involvement> Institutions
    {
        get => _institutions;
        init => _institutions = value;
    }

    /// <summary>Agreements between those who carry it out.</summary>
    public ValueList<Agreement> Agreements
    {
        get => _agreements;
        init => _agreements = value;
    }

    /// <summary>Funding and technical assistance.</summary>
    public ValueList<Support> Support
    {
        get => _support;
        init => _support = value;
    }

    /// <summary>Ties to commitments of other plans.</summary>
    public ValueList<Relation> Relations
    {
        get => _relations;
        init => _relations = value;
    }

    /// <summary>Steps on the way.</summary>
    public ValueList<Milestone> Milestones
    {
        get => _milestones;
        init => _milestones = value;
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

    /// <summary>A remark of the publisher.</summary>
    public LocalizedText Note
    {
        get => _note;
        init => _note = value;
    }

    /// <summary>The row it was imported from; takes no part in comparisons. Null when not stated.</summary>
    public ImportRecord? Record
    {
        get => _record.Value;
        init => _record = new(value);
    }

    private protected override string Identity => Id.Text;
}
