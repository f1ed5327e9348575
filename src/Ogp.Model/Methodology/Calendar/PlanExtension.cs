namespace Ogp.Model;

/// <summary>What an extension changes: the plan's cycle before and after, with everything that moves. Immutable; safe to share between threads.</summary>
/// <param name="Before">The cycle without the extension.</param>
/// <param name="After">The cycle with it: end, midterm, reports and next plan move with the end.</param>
/// <param name="IsAllowed">Whether a rule allows the extension.</param>
public sealed record PlanExtension(PlanCycle Before, PlanCycle After, ProcessAnswer<bool> IsAllowed);
