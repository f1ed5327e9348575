namespace Ogp.Model;

/// <summary>Whether one trigger of acting contrary to process holds in a cycle. Immutable; safe to share between threads.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="Holds">The answer; yes means contrary to process.</param>
public sealed record TriggerAnswer(ContraryTrigger Trigger, ProcessAnswer<bool> Holds);
