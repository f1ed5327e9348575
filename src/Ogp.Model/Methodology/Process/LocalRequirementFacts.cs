namespace Ogp.Model;

/// <summary>
/// What is known of a local member's process, for its requirements. What is left out is not known, and never counts as "no"; a list that is there is
/// complete. Immutable; safe to share between threads.
/// </summary>
public sealed record LocalRequirementFacts
{
    /// <summary>First day that is looked at.</summary>
    public PartialDate From { get; init; }

    /// <summary>Last day that is looked at.</summary>
    public PartialDate To { get; init; }

    /// <summary>Whether there is a forum.</summary>
    public bool? HasForum { get; init; }

    /// <summary>Whether the forum has members of government and from outside it.</summary>
    public bool? IsMultistakeholder { get; init; }

    /// <summary>Whether members from outside government approved the plan before it was submitted.</summary>
    public bool? WasEndorsed { get; init; }

    /// <summary>Whether there is a website without barriers with information on the process.</summary>
    public bool? HasWebsite { get; init; }

    /// <summary>The days on which the website was updated. Null when not known.</summary>
    public ValueList<PartialDate>? WebsiteUpdates { get; init; }

    /// <summary>Whether government shared relevant information with the participants before meetings.</summary>
    public bool? SharedInformation { get; init; }
}
