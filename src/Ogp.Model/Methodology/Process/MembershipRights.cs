namespace Ogp.Model;

/// <summary>What a member may do in its standing. Immutable; safe to share between threads.</summary>
/// <param name="MayVote">Whether it votes in OGP's elections.</param>
/// <param name="MayParticipate">Whether it takes part in events as more than an observer.</param>
/// <param name="GetsAssistance">Whether the Steering Committee and the Support Unit assist it.</param>
public sealed record MembershipRights(ProcessAnswer<bool> MayVote, ProcessAnswer<bool> MayParticipate, ProcessAnswer<bool> GetsAssistance);
