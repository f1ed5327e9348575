namespace Ogp.Model;

/// <summary>What is known of a locality that wants to join OGP Local. What is left out is not known, and never counts as "no". Immutable; safe to share between threads.</summary>
public sealed record LocalEligibilityFacts
{
    /// <summary>When it applied; not stated when not known.</summary>
    public PartialDate Applied { get; init; }

    /// <summary>Whether its country is a member in good standing.</summary>
    public bool? IsCountryInGoodStanding { get; init; }

    /// <summary>Whether there is a letter of support from the head of local government.</summary>
    public bool? HasLetterOfGovernment { get; init; }

    /// <summary>Whether there is a letter of support from a leader from outside government.</summary>
    public bool? HasLetterOfSociety { get; init; }

    /// <summary>When its last open-government reform or example of co-creation was; not stated when not known.</summary>
    public PartialDate LastReform { get; init; }

    /// <summary>When the term of government ends; not stated when not known.</summary>
    public PartialDate TermEnds { get; init; }

    /// <summary>Whether it is ambitious.</summary>
    public bool? IsAmbitious { get; init; }

    /// <summary>Whether it has the capacity and staff.</summary>
    public bool? HasCapacity { get; init; }

    /// <summary>Whether it has clear mechanisms and value.</summary>
    public bool? HasClearMechanisms { get; init; }

    /// <summary>Whether it is ready for peer learning.</summary>
    public bool? IsReadyForPeerLearning { get; init; }
}
