namespace Ogp.Model.Scoring;

/// <summary>How a stated total stands to the ratings.</summary>
public enum TallyVerdict
{
    /// <summary>The ratings leave the total open: it is possible, and so are others.</summary>
    CannotBeTold,

    /// <summary>The ratings give this total and no other.</summary>
    Agrees,

    /// <summary>No reading of the ratings gives this total.</summary>
    Contradicts,
}
