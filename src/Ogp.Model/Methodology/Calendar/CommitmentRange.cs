namespace Ogp.Model;

/// <summary>How many commitments are recommended for some plans. Immutable; safe to share between threads.</summary>
/// <param name="Level">National or local.</param>
/// <param name="From">First year of submission that it is about; null for every year before <paramref name="To"/>.</param>
/// <param name="To">Last year of submission that it is about; null when it still holds.</param>
/// <param name="Fewest">The fewest, inclusive; null when any number is few enough.</param>
/// <param name="Most">The most, inclusive; null when there is no upper number.</param>
/// <param name="Rule">The rule that says so.</param>
public sealed record CommitmentRange(MemberLevel Level, int? From, int? To, int? Fewest, int? Most, ProcessRule Rule);
