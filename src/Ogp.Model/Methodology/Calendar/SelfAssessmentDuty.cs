namespace Ogp.Model;

/// <summary>What a government owes as self-assessment at some point of a plan. Immutable; safe to share between threads.</summary>
public sealed record SelfAssessmentDuty
{
    internal SelfAssessmentDuty(AssessmentPoint point) => Point = point;

    /// <summary>Midterm or end of term.</summary>
    public AssessmentPoint Point { get; }

    /// <summary>Whether a self-assessment is required.</summary>
    public required ProcessAnswer<bool> IsRequired { get; init; }

    /// <summary>When it is due; it does not apply where none is required.</summary>
    public required ProcessAnswer<PartialDate> Due { get; init; }

    /// <summary>How many days it must be open to public comment; it does not apply where none is required.</summary>
    public required ProcessAnswer<int> CommentDays { get; init; }

    /// <summary>Whether it must be translated into English; it does not apply where none is required.</summary>
    public required ProcessAnswer<bool> NeedsEnglish { get; init; }
}
