namespace Ogp.Model;

/// <summary>The minimum requirements of one phase of a national plan. Immutable; safe to share between threads.</summary>
/// <param name="Phase">Development or implementation.</param>
/// <param name="Requirements">All eight, in their order.</param>
/// <param name="IsMet">Whether the phase meets them: no when one is not met, cannot be told when one cannot and none fails.</param>
public sealed record RequirementReview(ProcessPhase Phase, ValueList<RequirementAnswer> Requirements, ProcessAnswer<bool> IsMet);
