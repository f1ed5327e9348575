namespace Ogp.Model;

/// <summary>What an event makes of a member's standing, explained. Immutable; safe to share between threads.</summary>
/// <param name="Event">The event.</param>
/// <param name="Before">The standing before it.</param>
/// <param name="After">The standing after it. A decision that was taken holds, even where no rule is known that provides for it.</param>
/// <param name="MayFollow">Statuses that a decision may bring next, but that do not follow by themselves.</param>
/// <param name="IsProvidedFor">Whether a rule provides for it; no is a remark, not an error: OGP decides.</param>
public sealed record MembershipStep(
    MembershipEvent Event,
    MembershipStanding Before,
    MembershipStanding After,
    ValueList<MemberStatus> MayFollow,
    ProcessAnswer<bool> IsProvidedFor
);
