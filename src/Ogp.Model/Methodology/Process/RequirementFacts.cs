namespace Ogp.Model;

/// <summary>
/// What is known of one phase of a national plan, for its minimum requirements. What is left out is not known, and never counts as "no"; a list that is
/// there is complete, so that an empty one says that there was nothing. Immutable; safe to share between threads.
/// </summary>
public sealed record RequirementFacts
{
    /// <summary>Development (co-creation) or implementation.</summary>
    public ProcessPhase Phase { get; init; }

    /// <summary>First day of the phase; for the development that is its start, before which the timeline must be published.</summary>
    public PartialDate From { get; init; }

    /// <summary>Last day of the phase, or the last day that is looked at.</summary>
    public PartialDate To { get; init; }

    /// <summary>1.1: whether there is a space for dialogue of government and civil society.</summary>
    public bool? HasDialogueSpace { get; init; }

    /// <summary>1.1: the days on which it met, in any order. Null when not known.</summary>
    public ValueList<PartialDate>? DialogueMeetings { get; init; }

    /// <summary>1.1: whether its basic rules on participation are public.</summary>
    public bool? AreRulesPublic { get; init; }

    /// <summary>2.1: whether a public OGP website is maintained.</summary>
    public bool? HasWebsite { get; init; }

    /// <summary>2.2: whether the repository holds information and evidence of co-creation and of implementation.</summary>
    public bool? HasRepository { get; init; }

    /// <summary>2.2: the days on which the repository was updated. Null when not known.</summary>
    public ValueList<PartialDate>? RepositoryUpdates { get; init; }

    /// <summary>3.1: whether the timeline and the ways to take part were published at all; need not be said where the day is.</summary>
    public bool? WasTimelinePublished { get; init; }

    /// <summary>3.1: when they were published; not stated when not known.</summary>
    public PartialDate TimelinePublished { get; init; }

    /// <summary>3.2: how many outreach activities there were. Null when not known.</summary>
    public int? OutreachActivities { get; init; }

    /// <summary>3.3: whether there was a mechanism to gather inputs, open for a fitting time.</summary>
    public bool? HadInputMechanism { get; init; }

    /// <summary>4.1: whether it was documented and reported back, or published, how contributions were considered.</summary>
    public bool? GaveReasonedResponse { get; init; }

    /// <summary>5.1: the days of meetings with civil society that presented results and collected comments. Null when not known.</summary>
    public ValueList<PartialDate>? CivilSocietyMeetings { get; init; }
}
