namespace Ogp.Model;

/// <summary>Whether one minimum requirement is met. Immutable; safe to share between threads.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="IsMet">The answer; it does not apply in a phase in which the requirement is not judged.</param>
public sealed record RequirementAnswer(MinimumRequirement Requirement, ProcessAnswer<bool> IsMet);
