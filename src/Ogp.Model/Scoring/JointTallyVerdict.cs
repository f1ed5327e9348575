namespace Ogp.Model.Scoring;

/// <summary>Whether the totals of a variable can all be right.</summary>
public enum JointTallyVerdict
{
    /// <summary>It cannot be told: the totals are of different numbers, or of another number than the plan has commitments, or too many.</summary>
    CannotBeTold,

    /// <summary>The totals contradict each other, whatever the ratings are.</summary>
    Impossible,

    /// <summary>The totals can be right by themselves, but not with these ratings.</summary>
    Contradicted,

    /// <summary>The totals can be right, depending on ratings that are not known.</summary>
    Satisfiable,

    /// <summary>The ratings are known, and the totals are right.</summary>
    Confirmed,
}
