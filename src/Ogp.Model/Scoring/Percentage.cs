using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>Shares in per cent, as reports print them. Safe to use from several threads.</summary>
public static class Percentage
{
    private static readonly Rounding[] s_all = [Rounding.Nearest, Rounding.Truncate, Rounding.OneDecimal];

    /// <summary>A share in per cent.</summary>
    /// <param name="count">The part, 0 or more.</param>
    /// <param name="of">The whole.</param>
    /// <param name="rounding">How it is rounded.</param>
    /// <returns>The per cent; null where the whole is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the rounding is none that is known.</exception>
    public static decimal? Of(int count, int of, Rounding rounding)
    {
        Guard.Against.OutOfRange(count, nameof(count), 0, int.MaxValue);
        Guard.Against.OutOfRange(of, nameof(of), 0, int.MaxValue);
        decimal rounded = Round(of == 0 ? 0 : count * 100m / of, rounding);
        return of == 0 ? null : rounded;
    }

    /// <summary>The one part of a whole that a percentage can stand for, rounded in whatever way; null where there are several, or none.</summary>
    internal static int? PartOf(decimal printed, int of) =>
        printed is >= 0 and <= 100 && of > 0 && PartsOf(printed, of) is var (first, last) && first == last ? first : null;

    /// <summary>
    /// The parts of a whole that a percentage can stand for, from the first to the last. It may be rounded in whatever way, so that it is less than one in its last digit away from
    /// the exact share. Where there is none, the last is the part below it and the first the one above.
    /// </summary>
    /// <param name="printed">The percentage, 0 to 100.</param>
    /// <param name="of">The whole, 1 or more.</param>
    internal static (int First, int Last) PartsOf(decimal printed, int of)
    {
        decimal unit = UnitOf(printed);
        decimal first = Math.Floor((printed - unit) * of / 100) + 1;
        decimal last = Math.Ceiling((printed + unit) * of / 100) - 1;
        return ((int)Math.Max(0, first), (int)Math.Min(of, last));
    }

    /// <summary>Whether a share is printed so: rounded to as many decimals, a half up, or cut off behind them.</summary>
    /// <param name="printed">The percentage as printed, without its sign.</param>
    /// <param name="count">The part.</param>
    /// <param name="of">The whole, 1 or more.</param>
    internal static bool IsPrintedAs(decimal printed, int count, int of)
    {
        decimal unit = UnitOf(printed);
        decimal exact = 100m * count / of;
        return printed <= exact + (unit / 2) && printed > exact - unit;
    }

    /// <summary>The worth of the last digit of a percentage as printed.</summary>
    private static decimal UnitOf(decimal printed) => new(1, 0, 0, isNegative: false, printed.Scale);

    internal static decimal Round(decimal exact, Rounding rounding) =>
        rounding switch
        {
            Rounding.Nearest => Math.Round(exact, 0, MidpointRounding.AwayFromZero),
            Rounding.Truncate => Math.Truncate(exact),
            Rounding.OneDecimal => Math.Round(exact, 1, MidpointRounding.AwayFromZero),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding)),
        };

    /// <summary>The ways of rounding by which a printed percentage follows from its count; none where it does not, or has other decimals (66.67 for 2 of 3).</summary>
    /// <param name="printed">The percentage as printed, without its sign. Its decimals count: 33.0 is not how a third is printed.</param>
    /// <param name="count">The part.</param>
    /// <param name="of">The whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static ValueList<Rounding> Explaining(decimal printed, int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(printed);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(of);
        return of > 0 && IsPrintedAs(printed, count, of) ? s_all.Where(rounding => Of(count, of, rounding) == printed).ToValueList() : [];
    }
}
