namespace Ogp.Model.Scoring;

/// <summary>What a rule of one's own makes of a variable that has no level: not reviewed, not coded, not applicable or not stated.</summary>
public enum AbsencePolicy
{
    /// <summary>What it adds cannot be told: the score is not computable, unless the other parts decide it alone.</summary>
    NotComputable,

    /// <summary>It adds nothing, and counts in the whole. This says "no" where nobody looked: only a rule that says so does it.</summary>
    Fails,

    /// <summary>Its parts are left out of the whole; where nothing is left of it the score is not computable.</summary>
    LeftOut,
}
