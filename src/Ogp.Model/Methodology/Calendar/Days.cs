using NodaTime;

namespace Ogp.Model;

/// <summary>
/// The days that a vague date can mean, first to last. Arithmetic keeps the vagueness, so a comparison answers yes, no, or cannot be told.
/// Results stay within the years 1 to 9999.
/// </summary>
internal readonly record struct Days(LocalDate First, LocalDate Last)
{
    private static readonly LocalDate _min = new(1, 1, 1);
    private static readonly LocalDate _max = new(9999, 12, 31);

    public static Days? Of(PartialDate date) => date.IsStated ? new(date.Earliest!.Value, date.Latest!.Value) : null;

    /// <summary>Whether every day of the left is behind every day of the right; false when none is; else null.</summary>
    public static bool? IsAfter(Days? left, Days? right) =>
        left is not { } a || right is not { } b ? null
        : a.First > b.Last ? true
        : a.Last <= b.First ? false
        : null;

    /// <summary>The same day of another month, or the month's last day where it has no such day.</summary>
    public Days PlusMonths(int months) => new(Plus(First, months), Plus(Last, months));

    public Days PlusDays(int days) => new(Clamp(First, days), Clamp(Last, days));

    /// <summary>The narrowest date that can mean all of these days; not stated when they are of different years.</summary>
    public PartialDate ToDate() =>
        First == Last ? new(First)
        : First.Year != Last.Year ? default
        : First.Month == Last.Month ? new(First.Year, First.Month)
        : new(First.Year);

    /// <summary>The date, or the first and the last day where no date can mean all of them.</summary>
    public override string ToString() =>
        ToDate() is { IsStated: true } date ? date.ToString() : $"{new PartialDate(First)}/{new PartialDate(Last)}";

    private static LocalDate Plus(LocalDate day, int months)
    {
        int month = (day.Year * 12) + day.Month - 1 + months;
        return month < 12 ? _min
            : month >= 120_000 ? _max
            : day.PlusMonths(months);
    }

    private static LocalDate Clamp(LocalDate day, int days) =>
        days < 0 && day < _min.PlusDays(-days) ? _min
        : days > 0 && day > _max.PlusDays(-days) ? _max
        : day.PlusDays(days);
}
