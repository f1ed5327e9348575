namespace Ogp.Model.Scoring;

/// <summary>How a total that a report prints stands to the ratings that another document has of the plan.</summary>
public enum ReconciliationVerdict
{
    /// <summary>The other document has no ratings of the variable for this plan.</summary>
    NotRated,

    /// <summary>The ratings leave the total open, or it has no levels, or neither a count nor a percentage that stands for one and that they do not rule out.</summary>
    CannotBeTold,

    /// <summary>The ratings give this total and no other.</summary>
    Agrees,

    /// <summary>The ratings give this count, out of another number of commitments than the report prints: 34 of 52 printed, 34 of 51 rated.</summary>
    AgreesOutOfAnotherNumber,

    /// <summary>The counts differ, and the commitments that only one of the two has can make the difference: 7 of 52 printed, 6 of 51 rated.</summary>
    OtherCommitments,

    /// <summary>No reading of the ratings gives this total.</summary>
    Contradicts,

    /// <summary>
    /// The other document rates the variable only at another point of the term than the report, and the methodology rates it at both: the two need not agree.
    /// </summary>
    RatedAtAnotherPoint,
}
