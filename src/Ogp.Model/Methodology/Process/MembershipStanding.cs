namespace Ogp.Model;

/// <summary>
/// Where a member stands in OGP's process: what its statuses follow from. <c>new()</c> is an active member with nothing against it. Immutable; safe to
/// share between threads.
/// </summary>
public sealed record MembershipStanding
{
    /// <summary>Contrary cycles in a row, up to now. 0 or more.</summary>
    public int ContraryInARow { get; init; }

    /// <summary>Whether the member is under procedural review.</summary>
    public bool IsUnderProceduralReview { get; init; }

    /// <summary>Whether the member is under eligibility review, which may go on beside a procedural one.</summary>
    public bool IsUnderEligibilityReview { get; init; }

    /// <summary>Whether the member is inactive for its process.</summary>
    public bool IsInactive { get; init; }

    /// <summary>Since when it is inactive; not stated when it is not, or when that is not known.</summary>
    public PartialDate InactiveSince { get; init; }

    /// <summary>What stage two of the Response Policy made it: suspended, or inactive as it was called until 2016; not stated when it is not in stage two.</summary>
    public MemberStatus ResponseStatus { get; init; }

    /// <summary>Since when it is in stage two; not stated when it is not, or when that is not known.</summary>
    public PartialDate ResponseSince { get; init; }

    /// <summary>Whether it is no longer a member.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>
    /// The statuses that hold, one or two: withdrawn; else inactive or suspended; else active, or the reviews of an active member, procedural before
    /// eligibility.
    /// </summary>
    public ValueList<MemberStatus> Statuses
    {
        get
        {
            if (IsWithdrawn)
            {
                return [MemberStatus.Withdrawn];
            }

            bool isHeldBack = ResponseStatus.IsStated && ResponseStatus != MemberStatus.Inactive;
            ValueList<MemberStatus> held = IsInactive || ResponseStatus == MemberStatus.Inactive ? [MemberStatus.Inactive] : default;
            held = isHeldBack ? held.With(ResponseStatus) : held;
            if (!held.IsEmpty)
            {
                return held;
            }

            ValueList<MemberStatus> reviews = IsUnderProceduralReview ? [MemberStatus.UnderProceduralReview] : default;
            reviews = IsUnderEligibilityReview ? reviews.With(MemberStatus.UnderEligibilityReview) : reviews;
            return reviews.IsEmpty ? [MemberStatus.Active] : reviews;
        }
    }
}
