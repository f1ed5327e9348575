namespace Ogp.Model;

/// <summary>Something that holds, does not hold, or cannot be told, with the sentence that says so.</summary>
internal readonly record struct Fact(bool? Holds, LocalizedText Reason, CodeStatus Status = CodeStatus.Official)
{
    public static Fact Of(ProcessAnswer<bool> answer) => new(answer.Value, answer.Reason, answer.Status);

    /// <summary>A fact that somebody states, or leaves open.</summary>
    public static Fact Of(bool? holds, string en, string es, string fr) =>
        new(
            holds,
            holds switch
            {
                true => Model.Reason.Of($"Stated: {en}.", $"Consta: {es}.", $"Indiqué : {fr}."),
                false => Model.Reason.Of($"Missing: {en}.", $"Falta: {es}.", $"Manque : {fr}."),
                null => Model.Reason.Of($"Not known: {en}.", $"No se sabe: {es}.", $"On ne sait pas : {fr}."),
            }
        );

    /// <summary>Whether all hold: one that does not decides alone, else one that cannot be told leaves it open.</summary>
    public static ProcessAnswer<bool> All(ProcessRule rule, params ReadOnlySpan<Fact> facts) => Decide(rule, decisive: false, facts);

    /// <summary>Whether any holds: one that does decides alone, else one that cannot be told leaves it open.</summary>
    public static ProcessAnswer<bool> Any(ProcessRule rule, params ReadOnlySpan<Fact> facts) => Decide(rule, decisive: true, facts);

    private static ProcessAnswer<bool> Decide(ProcessRule rule, bool decisive, ReadOnlySpan<Fact> facts)
    {
        Fact[] all = facts.ToArray();
        Fact[] deciding = Array.FindAll(all, fact => fact.Holds == decisive);
        if (deciding.Length > 0)
        {
            // One is enough, so the answer is as well evidenced as the best of them.
            return rule.Tells(decisive, Model.Reason.Join(deciding.Select(fact => fact.Reason)), deciding.Min(fact => fact.Status));
        }

        Fact[] open = Array.FindAll(all, fact => fact.Holds is null);
        return open.Length > 0
            ? rule.CannotTell<bool>(Model.Reason.Join(open.Select(fact => fact.Reason)))
            : rule.Tells(!decisive, Model.Reason.Join(all.Select(fact => fact.Reason)), all.Max(fact => fact.Status));
    }
}
