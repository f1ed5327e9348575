using System.Globalization;

namespace Ogp.Model.Tabular.Import;

/// <summary>Numbers of commitments, which spreadsheets took for quantities: 8.2 became <c>8.1999999999999993</c>.</summary>
internal static class CommitmentNumber
{
    /// <summary>Digits from which a number can only be the expansion of a binary fraction; nobody numbers commitments so.</summary>
    private const int DigitsOfAnExpansion = 16;

    /// <summary>The number before it was expanded; null where the text is not such an expansion.</summary>
    public static string? Mend(string text)
    {
        bool isLong = text.Count(char.IsAsciiDigit) >= DigitsOfAnExpansion && text.Count(c => c == '.') == 1;
        if (!isLong || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            return null;
        }

        string shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Length < text.Length && !shortest.Contains('E', StringComparison.Ordinal) ? shortest : null;
    }
}
