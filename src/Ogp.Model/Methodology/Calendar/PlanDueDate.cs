namespace Ogp.Model;

/// <summary>When the plans of a year were due. Immutable; safe to share between threads.</summary>
/// <param name="Year">The year.</param>
/// <param name="Due">The date on which they were due, to the day or the month that is known.</param>
/// <param name="LastDay">Last day, inclusive, on which a plan was not yet late in the sense of acting contrary to process; not stated where there was no such rule.</param>
/// <param name="Rule">The rule that says so.</param>
public sealed record PlanDueDate(int Year, PartialDate Due, PartialDate LastDay, ProcessRule Rule);
