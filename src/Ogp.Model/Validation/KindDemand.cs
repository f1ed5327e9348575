namespace Ogp.Model.Validation;

/// <summary>What is demanded of a kind of finding.</summary>
/// <param name="Kind">The kind, with words in further languages.</param>
/// <param name="Least">It counts at least so gravely; null where nothing is asked.</param>
internal sealed record KindDemand(FindingKind Kind, Severity? Least)
{
    /// <summary>A kind as a rule set has it, null where it is off, with what is demanded.</summary>
    public FindingKind? Over(FindingKind? own) =>
        own is null
            ? Least is { } least
                ? Kind.With(least)
                : null
            : Kind.With(Least > own.Severity ? Least.Value : own.Severity);
}
