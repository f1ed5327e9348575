namespace Ogp.Model;

/// <summary>How a plan was developed or implemented: the steps, the level of public influence, the requirements.</summary>
public sealed partial record ProcessAssessment : Node
{
    internal string _id = "";
    internal ProcessPhase _phase;
    internal Period? _period;
    internal ProcessRuleSet _ruleSet;
    internal RatingSet _ratings;
    internal ValueList<ContraryTrigger> _triggers;
    internal LocalizedText _summary;
    internal ValueList<string> _sources;
    internal OutsideEquality<ImportRecord?> _record;

    /// <summary>Identifier within the report.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Development or implementation.</summary>
    public ProcessPhase Phase
    {
        get => _phase;
        init => _phase = value;
    }

    /// <summary>The time it is about. Null when not stated.</summary>
    public Period? Period
    {
        get => _period;
        init => _period = value;
    }

    /// <summary>Rules in force at the assessment.</summary>
    public ProcessRuleSet RuleSet
    {
        get => _ruleSet;
        init => _ruleSet = value;
    }

    /// <summary>What is said, by variable.</summary>
    public RatingSet Ratings
    {
        get => _ratings;
        init => _ratings = value;
    }

    /// <summary>Why the member acted contrary to process.</summary>
    public ValueList<ContraryTrigger> Triggers
    {
        get => _triggers;
        init => _triggers = value;
    }

    /// <summary>What the report says in short.</summary>
    public LocalizedText Summary
    {
        get => _summary;
        init => _summary = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    /// <summary>The row it was imported from; takes no part in comparisons. Null when not stated.</summary>
    public ImportRecord? Record
    {
        get => _record.Value;
        init => _record = new(value);
    }

    private protected override string Identity => Id;
}
