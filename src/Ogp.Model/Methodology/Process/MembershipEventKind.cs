namespace Ogp.Model;

/// <summary>What happens to a member's standing.</summary>
public enum MembershipEventKind
{
    /// <summary>The country or locality joins, or joins again.</summary>
    Joined,

    /// <summary>A cycle ends in which the member did not act contrary to process.</summary>
    CycleInOrder,

    /// <summary>The member acted contrary to process in a cycle; OGP's Support Unit notifies it and publishes the letter.</summary>
    ContraryCycle,

    /// <summary>OGP puts the member under procedural review.</summary>
    PutUnderReview,

    /// <summary>A member under procedural review puts right what it did contrary to process last.</summary>
    Rectified,

    /// <summary>The Steering Committee declares the member inactive.</summary>
    DeclaredInactive,

    /// <summary>The member publishes a plan.</summary>
    PlanPublished,

    /// <summary>OGP declares the member active again, or ends its suspension.</summary>
    Reinstated,

    /// <summary>The government withdraws by its own letter.</summary>
    OwnLetter,

    /// <summary>The Steering Committee ends the membership.</summary>
    MembershipEnded,

    /// <summary>Response Policy, stage one: recommendations with a deadline.</summary>
    StageOne,

    /// <summary>Response Policy, stage two: the member is suspended (until 2016: inactive).</summary>
    StageTwo,

    /// <summary>The time of stage two is extended, perhaps without an end.</summary>
    StageTwoExtended,

    /// <summary>The member is below the eligibility criteria in a second year in a row.</summary>
    BelowEligibility,

    /// <summary>The member reaches the eligibility criteria again.</summary>
    EligibleAgain,
}
