using System.Globalization;

namespace Ogp.Model;

/// <summary>
/// Numbers as the texts of a language write them: English <c>1,234.5</c> and <c>33.3%</c>, Spanish and French <c>12 345,6</c> and <c>33,3 %</c>. A function of the language alone;
/// no culture of the machine has a part in it. Safe to use from several threads.
/// </summary>
public static class Numerals
{
    private static readonly LocalizedText s_mark = LocalizedText.Of(".", ",", ",");
    private static readonly LocalizedText s_percent = LocalizedText.Of("%", "\u00A0%", "\u00A0%");

    /// <summary>A number with the decimal mark of a language, in groups of three digits: in English from four digits on, in Spanish and French from five.</summary>
    /// <param name="number">The number.</param>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there, English stands for others.</param>
    /// <param name="decimals">How many decimals there are at the most, 0 to 28: rounded, a half away from zero, and without zeros behind. Null for all that the number has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public static string Of(decimal number, string language = "en", int? decimals = null)
    {
        string text = Round(number, decimals).ToString(CultureInfo.InvariantCulture);
        string sign = text.StartsWith('-') ? "\u2212" : "";
        string[] parts = text.TrimStart('-').Split('.');
        string fraction = parts.Length > 1 ? s_mark.For(language) + parts[1] : "";
        bool isEnglish = s_mark.LanguageFor(language) == "en";
        bool isShort = parts[0].Length < (isEnglish ? 4 : 5);
        return sign + (isShort ? parts[0] : Grouped(parts[0], isEnglish ? "," : "\u00A0")) + fraction;
    }

    /// <summary>A percentage with its sign; Spanish and French set a space before it, at which no line breaks.</summary>
    /// <param name="percent">The percentage, such as 33.3.</param>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there, English stands for others.</param>
    /// <param name="decimals">How many decimals there are at the most, as of <see cref="Of"/>; null for all that the number has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public static string Percent(decimal percent, string language = "en", int? decimals = null) =>
        Of(percent, language, decimals) + s_percent.For(language);

    /// <summary>A number in each language.</summary>
    internal static LocalizedText InAll(decimal number) => LocalizedText.Of(Of(number, "en"), Of(number, "es"), Of(number, "fr"));

    /// <summary>A percentage in each language.</summary>
    internal static LocalizedText PercentInAll(decimal percent) =>
        LocalizedText.Of(Percent(percent, "en"), Percent(percent, "es"), Percent(percent, "fr"));

    /// <summary>At most so many decimals, a half away from zero, or all; dividing by a one of many decimals takes the zeros off that stand behind.</summary>
    internal static decimal Round(decimal number, int? decimals) =>
        decimals is { } most ? Math.Round(number, most, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m : number;

    private static string Grouped(string digits, string separator)
    {
        int head = digits.Length % 3 == 0 ? 3 : digits.Length % 3;
        string grouped = digits[..head];
        for (int i = head; i < digits.Length; i += 3)
        {
            grouped = $"{grouped}{separator}{digits.AsSpan(i, 3)}";
        }

        return grouped;
    }
}
