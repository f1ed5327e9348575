using System.Globalization;

namespace Ogp.Model.Trackers;

/// <summary>Percents as people write them: <c>83</c>, <c>83%</c>, <c>38,51 %</c>.</summary>
internal static class Percents
{
    /// <summary>The number of a percent, with or without its sign. A comma is a decimal one: no percent has thousands.</summary>
    public static decimal? Read(string word) =>
        decimal.TryParse(
            word.TrimEnd('%', ' ', '\u00A0', '\u202F').Replace(',', '.'),
            NumberStyles.AllowLeadingWhite
                | NumberStyles.AllowTrailingWhite
                | NumberStyles.AllowLeadingSign
                | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal number
        )
            ? number
            : null;

    /// <summary>Whether it is one that there can be.</summary>
    public static bool IsOne(decimal percent) => percent is >= 0 and <= 100;

    public static string Text(decimal? percent) => percent?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";
}
