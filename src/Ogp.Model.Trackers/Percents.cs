using System.Globalization;

namespace Ogp.Model.Trackers;

/// <summary>Percents as people write them: <c>83</c>, <c>83%</c>, <c>38,51 %</c>.</summary>
internal static class Percents
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The number of a percent, with or without its sign. A comma is a decimal one; before three digits it may be one of thousands, and is not read.</summary>
    public static decimal? Read(string word)
    {
        string number = word.TrimEnd('%', ' ', '\u00A0', '\u202F');
        bool mayBeThousands = number.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma && number.Length - comma - 1 == 3;
        return !mayBeThousands && decimal.TryParse(number.Replace(',', '.'), Style, CultureInfo.InvariantCulture, out decimal percent)
            ? percent
            : null;
    }

    /// <summary>Whether it is one that there can be.</summary>
    public static bool IsOne(decimal percent) => percent is >= 0 and <= 100;

    /// <summary>A percent that a finding mentions, or that there is none.</summary>
    public static FindingArgument Argument(string name, decimal? percent) =>
        percent is { } known ? new(name, known, decimals: 2) : new(name, "?");
}
