using System.Globalization;

namespace Ogp.Model;

/// <summary>Reads numbers that editions write for codes.</summary>
internal static class NumberWord
{
    private const int GreatestDifference = 5;

    /// <summary>A whole number, also one that a spreadsheet made "4.0" or "4,0" of; the same in every culture.</summary>
    public static bool TryParse(string text, out int number)
    {
        number = 0;
        if (text.Length > 12 || !TryRead(text, out decimal value))
        {
            return false;
        }

        bool isWhole = decimal.IsInteger(value) && Math.Abs(value) < 1000;
        number = isWhole ? (int)value : 0;
        return isWhole;
    }

    /// <summary>A number with a decimal point or comma; before exactly three digits a comma may be one of thousands, and is not read.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        int comma = text.IndexOf(',');
        bool isDecimal = comma > 0 && text.Length - comma - 1 is > 0 and not 3 && !text[(comma + 1)..].ContainsAnyExceptInRange('0', '9');
        return isDecimal
            ? decimal.TryParse($"{text[..comma]}.{text[(comma + 1)..]}", Plain, CultureInfo.InvariantCulture, out number)
            : decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The codes that a number stands for in an edition. Some numbers stand for two.</summary>
    public static CodeEntry[] Of(Codelist list, int number, string edition) =>
        [.. list.Entries.Where(entry => entry.Numbers.Contains(new CodeNumber(edition, number)))];

    /// <summary>The editions in which a list has numbers.</summary>
    public static IEnumerable<string> EditionsOf(Codelist list) =>
        list.Entries.SelectMany(entry => entry.Numbers).Select(number => number.Edition).Distinct(StringComparer.Ordinal);

    /// <summary>The level that a difference tells by its sign; null where it is no such difference.</summary>
    public static CodeEntry? OfDifference(Codelist list, int difference, NumberMeaning meaning)
    {
        if (Math.Abs(difference) > GreatestDifference)
        {
            return null;
        }

        int rank = 1 + (Math.Sign(difference) * (meaning == NumberMeaning.Delay ? -1 : 1));
        return list.Entries.FirstOrDefault(entry => entry.Rank == rank);
    }
}
