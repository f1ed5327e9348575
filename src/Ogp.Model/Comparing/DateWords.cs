using System.Globalization;
using NodaTime;

namespace Ogp.Model.Comparing;

/// <summary>How a date moved, in words: by how much only where both dates are known to the same precision.</summary>
internal static class DateWords
{
    private static readonly Phrase s_slippedBy = new(
        "slipped by {2}, from {0} to {1}",
        "se retrasa {2}, de {0} a {1}",
        "report de {2}, de {0} à {1}"
    );
    private static readonly Phrase s_slipped = new("slipped, from {0} to {1}", "se retrasa, de {0} a {1}", "report, de {0} à {1}");
    private static readonly Phrase s_broughtForwardBy = new(
        "brought forward by {2}, from {0} to {1}",
        "se adelanta {2}, de {0} a {1}",
        "avance de {2}, de {0} à {1}"
    );
    private static readonly Phrase s_broughtForward = new(
        "brought forward, from {0} to {1}",
        "se adelanta, de {0} a {1}",
        "avance, de {0} à {1}"
    );
    private static readonly Phrase s_laterBy = new(
        "from {0} to {1} ({2} later)",
        "de {0} a {1} ({2} después)",
        "de {0} à {1} ({2} plus tard)"
    );
    private static readonly Phrase s_earlierBy = new(
        "from {0} to {1} ({2} earlier)",
        "de {0} a {1} ({2} antes)",
        "de {0} à {1} ({2} plus tôt)"
    );
    private static readonly Phrase s_from = new("from {0} to {1}", "de {0} a {1}", "de {0} à {1}");
    private static readonly Phrase s_morePrecise = new(
        "known more precisely, {1} (before: {0})",
        "se conoce con más precisión, {1} (antes: {0})",
        "gagne en précision, {1} (avant : {0})"
    );
    private static readonly Phrase s_lessPrecise = new(
        "known less precisely, {1} (before: {0})",
        "se conoce con menos precisión, {1} (antes: {0})",
        "perd en précision, {1} (avant : {0})"
    );

    private static readonly (Phrase One, Phrase Many)[] s_units =
    [
        (new("1 year", "1 año", "1 an"), new("{0} years", "{0} años", "{0} ans")),
        (new("1 month", "1 mes", "1 mois"), new("{0} months", "{0} meses", "{0} mois")),
        (new("1 day", "1 día", "1 jour"), new("{0} days", "{0} días", "{0} jours")),
    ];

    private static readonly Phrase s_and = new(" and ", " y ", " et ");

    /// <summary>Whether one date lies within the other, and so says more.</summary>
    public static bool IsWithin(PartialDate date, PartialDate other) =>
        date.IsStated && other.IsStated && date != other && date.Earliest >= other.Earliest && date.Latest <= other.Latest;

    /// <param name="before">The date before; stated.</param>
    /// <param name="after">The date after; stated, and another.</param>
    /// <param name="isDue">Whether it is the start or the end of something that is planned.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static string Of(PartialDate before, PartialDate after, bool isDue, string language)
    {
        bool isLater = after.IsAfter(before);
        bool isMeasured = (before.Month is null, before.Day is null) == (after.Month is null, after.Day is null);
        Phrase phrase =
            IsWithin(after, before) ? s_morePrecise
            : IsWithin(before, after) ? s_lessPrecise
            : (isDue, isMeasured, isLater) switch
            {
                (true, true, true) => s_slippedBy,
                (true, true, false) => s_broughtForwardBy,
                (true, false, true) => s_slipped,
                (true, false, false) => s_broughtForward,
                (false, true, true) => s_laterBy,
                (false, true, false) => s_earlierBy,
                (false, false, _) => s_from,
            };
        string length = isMeasured ? Length(isLater ? (before, after) : (after, before), language) : "";
        return phrase.In(language, before, after, length);
    }

    private static string Length((PartialDate From, PartialDate To) dates, string language)
    {
        NodaTime.Period length = NodaTime.Period.Between(dates.From.Earliest!.Value, dates.To.Earliest!.Value, PeriodUnits.YearMonthDay);
        int[] numbers = [length.Years, length.Months, length.Days];
        string[] parts =
        [
            .. s_units
                .Zip(numbers)
                .Where(pair => pair.Second > 0)
                .Select(pair =>
                    (pair.Second == 1 ? pair.First.One : pair.First.Many).In(language, pair.Second.ToString(CultureInfo.InvariantCulture))
                ),
        ];
        return parts.Length < 2 ? parts[0] : $"{string.Join(", ", parts[..^1])}{s_and.In(language)}{parts[^1]}";
    }
}
