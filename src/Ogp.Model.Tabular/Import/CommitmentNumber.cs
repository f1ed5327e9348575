using System.Globalization;

namespace Ogp.Model.Tabular.Import;

/// <summary>Numbers of commitments, which spreadsheets took for quantities: 8.2 became <c>8.1999999999999993</c>.</summary>
internal static class CommitmentNumber
{
    /// <summary>Significant digits that a spreadsheet shows of a number; in its file it writes one or two more.</summary>
    private const int Shown = 15;

    /// <summary>The number before it was expanded, as a spreadsheet shows it; null where the text is not such an expansion.</summary>
    public static string? Mend(string text)
    {
        bool isExpansion = text.Count(c => c == '.') == 1 && Digits(text) is Shown + 1 or Shown + 2;
        if (!isExpansion || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            return null;
        }

        string shown = number.ToString("G15", CultureInfo.InvariantCulture);
        return Digits(shown) < Shown && !shown.Contains('E', StringComparison.Ordinal) ? shown : null;
    }

    /// <summary>How many digits a number has behind the zeros that it begins with.</summary>
    private static int Digits(string text) => text.TrimStart('0', '.').Count(char.IsAsciiDigit);
}
