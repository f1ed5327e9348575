namespace Ogp.Model;

/// <summary>Whether a member acted contrary to process in one cycle, trigger by trigger. Immutable; safe to share between threads.</summary>
/// <param name="RuleSet">The rules that the cycle is held against.</param>
/// <param name="Triggers">The triggers of those rules; none where no rules are known.</param>
/// <param name="IsContrary">Yes when any trigger holds; cannot be told when one cannot and none holds. Where two rule sets may count, what both say.</param>
public sealed record CycleReview(ProcessAnswer<ProcessRuleSet> RuleSet, ValueList<TriggerAnswer> Triggers, ProcessAnswer<bool> IsContrary);
