namespace Ogp.Model;

/// <summary>
/// What is known of one cycle of a member, to tell whether it acted contrary to process in it. What is left out is not known, and never counts as
/// "no". Immutable; safe to share between threads.
/// </summary>
public sealed record CycleFacts
{
    /// <summary>The plan's dates; they also tell which rule set applies.</summary>
    public PlanDates Plan { get; init; } = new();

    /// <summary>When the self-assessment was due (rules of 2015); not stated when not known.</summary>
    public PartialDate SelfAssessmentDue { get; init; }

    /// <summary>When the self-assessment was delivered; not stated when not known.</summary>
    public PartialDate SelfAssessmentDelivered { get; init; }

    /// <summary>A day at whose end no self-assessment had been delivered; not stated when not known.</summary>
    public PartialDate SelfAssessmentMissingOn { get; init; }

    /// <summary>Whether the public was engaged on the plan, online or offline (rules of 2015).</summary>
    public bool? HadEngagement { get; init; }

    /// <summary>Whether government worked with the IRM's researchers (rules of 2015).</summary>
    public bool? HadResearcherEngagement { get; init; }

    /// <summary>Level of public influence while the plan was developed (rules of 2018); not stated when not known.</summary>
    public PublicInfluence InfluenceInDevelopment { get; init; }

    /// <summary>Level of public influence while the plan was implemented (rules of 2018); not stated when not known.</summary>
    public PublicInfluence InfluenceInImplementation { get; init; }

    /// <summary>Whether a repository was collected, documented and published (rules of 2018).</summary>
    public bool? HasRepository { get; init; }

    /// <summary>Whether the minimum requirements were met as the IRM decided (rules of 2022). Null when that is not known: then the reviews count.</summary>
    public bool? MetMinimumRequirements { get; init; }

    /// <summary>The minimum requirements of the phases as facts tell them, where the IRM's decision is not known.</summary>
    public ValueList<RequirementReview> Requirements { get; init; }

    /// <summary>Whether the IRM decided that there was progress on at least one commitment. A decision, not computed from completion.</summary>
    public bool? MadeProgress { get; init; }
}
