namespace Ogp.Model;

/// <summary>A report on an action plan, by the IRM or by another assessor.</summary>
public sealed partial record IrmReport : Node
{
    internal string _id = "";
    internal Product _product;
    internal AssessmentPoint _point;
    internal Assessor _assessor;
    internal ReportStatus _status;
    internal LocalizedText _title;
    internal Period? _reviewPeriod;
    internal PartialDate _published;
    internal ValueList<string> _languages;
    internal string? _url;
    internal LocalizedText _summary;
    internal ValueList<Assessment> _assessments;
    internal ValueList<StatedTally> _statedTallies;
    internal ValueList<ProcessAssessment> _process;
    internal ValueList<ContextEvent> _context;
    internal ValueList<Observation> _results;
    internal ValueList<Observation> _challenges;
    internal ValueList<Recommendation> _recommendations;
    internal ValueList<Footnote> _footnotes;
    internal ValueList<string> _sources;
    internal LocalizedText _note;

    /// <summary>Identifier within the plan.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Which of the IRM's (or others') products it is.</summary>
    public Product Product
    {
        get => _product;
        init => _product = value;
    }

    /// <summary>Midterm or end of term; where not stated, the product tells.</summary>
    public AssessmentPoint Point
    {
        get => _point;
        init => _point = value;
    }

    /// <summary>Who assessed: IRM, government, local monitoring body, forum.</summary>
    public Assessor Assessor
    {
        get => _assessor;
        init => _assessor = value;
    }

    /// <summary>Draft for comment, final or corrected.</summary>
    public ReportStatus Status
    {
        get => _status;
        init => _status = value;
    }

    /// <summary>Title.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>The time under review. Null when not stated.</summary>
    public Period? ReviewPeriod
    {
        get => _reviewPeriod;
        init => _reviewPeriod = value;
    }

    /// <summary>When it was published.</summary>
    public PartialDate Published
    {
        get => _published;
        init => _published = value;
    }

    /// <summary>BCP 47 tags of the languages it is published in.</summary>
    public ValueList<string> Languages
    {
        get => _languages;
        init => _languages = value;
    }

    /// <summary>Address. Null when not stated.</summary>
    public string? Url
    {
        get => _url;
        init => _url = value;
    }

    /// <summary>What it says in short.</summary>
    public LocalizedText Summary
    {
        get => _summary;
        init => _summary = value;
    }

    /// <summary>Ratings of the commitments.</summary>
    public ValueList<Assessment> Assessments
    {
        get => _assessments;
        init => _assessments = value;
    }

    /// <summary>Totals as the report prints them.</summary>
    public ValueList<StatedTally> StatedTallies
    {
        get => _statedTallies;
        init => _statedTallies = value;
    }

    /// <summary>How the plan was made and carried out.</summary>
    public ValueList<ProcessAssessment> Process
    {
        get => _process;
        init => _process = value;
    }

    /// <summary>What happened around it.</summary>
    public ValueList<ContextEvent> Context
    {
        get => _context;
        init => _context = value;
    }

    /// <summary>Results that the report names.</summary>
    public ValueList<Observation> Results
    {
        get => _results;
        init => _results = value;
    }

    /// <summary>Challenges that the report names.</summary>
    public ValueList<Observation> Challenges
    {
        get => _challenges;
        init => _challenges = value;
    }

    /// <summary>What the report recommends.</summary>
    public ValueList<Recommendation> Recommendations
    {
        get => _recommendations;
        init => _recommendations = value;
    }

    /// <summary>Its footnotes.</summary>
    public ValueList<Footnote> Footnotes
    {
        get => _footnotes;
        init => _footnotes = value;
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

    private protected override string Identity => Id;
}
