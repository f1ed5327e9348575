namespace Ogp.Model;

/// <summary>Something that happens to a member's standing, with its date. Immutable; safe to share between threads.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Date">When; not stated when not known.</param>
public sealed record MembershipEvent(MembershipEventKind Kind, PartialDate Date)
{
    /// <summary>For a plan that is published: whether it met the requirements of co-creation. Null when not known.</summary>
    public bool? MeetsRequirements { get; init; }
}
