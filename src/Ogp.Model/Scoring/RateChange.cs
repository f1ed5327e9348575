using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>Two rates of the same rule side by side. They compare only where both rest on the same variables, each with its one scale, rated at the same points of the term.</summary>
public sealed record RateChange
{
    private RateChange(Rate from, Rate to) => (From, To) = (from, to);

    /// <summary>The earlier rate, or that of the one plan.</summary>
    public Rate From { get; }

    /// <summary>The later rate, or that of the other plan.</summary>
    public Rate To { get; }

    /// <summary>
    /// Why the two do not compare: <c>nothing-known</c> (for one of them nothing can be told), <c>other-variables</c> (they rest on different variables, as did it
    /// open government and early results), <c>other-points</c> (completion was rated at the midterm for one of them, at the end of the term for the other), null where they do.
    /// </summary>
    public string? Warning =>
        From.Known == 0 || To.Known == 0 ? "nothing-known"
        : From.Variables != To.Variables ? "other-variables"
        : From.Points != To.Points ? "other-points"
        : null;

    /// <summary>The difference in percentage points, later less earlier, from exact shares; null where the two do not compare.</summary>
    /// <param name="rounding">How the difference is rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is none that is known.</exception>
    public decimal? Points(Rounding rounding) =>
        Warning is null ? Percentage.Round((To.Count * 100m / To.Known) - (From.Count * 100m / From.Known), rounding) : null;

    /// <summary>Puts two rates side by side.</summary>
    /// <param name="from">The earlier one.</param>
    /// <param name="to">The later one.</param>
    /// <exception cref="ArgumentException">They are of different rules; of one without commitments the rule is not known.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RateChange Between(Rate from, Rate to)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        return from.Of == 0 || to.Of == 0 || from.Rule == to.Rule
            ? new(from, to)
            : throw new ArgumentException("The rates are of different rules.", nameof(to));
    }
}
