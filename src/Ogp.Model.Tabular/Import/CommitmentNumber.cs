using System.Globalization;
using System.Text.RegularExpressions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Numbers of commitments, which spreadsheets took for quantities, or days: 8.2 became <c>8.1999999999999993</c>, 1.2 <c>1-Feb</c>, 1.10 <c>1.1</c>.</summary>
internal static partial class CommitmentNumber
{
    /// <summary>Significant digits that a spreadsheet shows of a number; in its file it writes one or two more.</summary>
    private const int Shown = 15;

    /// <summary>
    /// Whether a text is the day that a spreadsheet made of a number: <c>2024-02-01</c> as a workbook has it, <c>1-Feb</c>, <c>2/1/2024</c>, <c>45323</c>. Three short numbers with dots or hyphens
    /// between them are what somebody wrote.
    /// </summary>
    public static bool IsDay(string text, ImportContext context)
    {
        bool hasLetters = text.AsSpan().ContainsAnyInRange('A', 'z');
        return ((hasLetters || Day().IsMatch(text)) && context.DateOf(text).Date.Month is not null)
            || (hasLetters && DateSpelling.Read($"{text} 2000").Only.Month is not null);
    }

    /// <summary>Whether a text is one whose last zero a spreadsheet drops: 1.1 may have been 1.10.</summary>
    public static bool MayLackZero(string text) =>
        text.AsSpan().IndexOfAny('.', ',') is > 0 and int point
        && point == text.Length - 2
        && text[^1] is >= '1' and <= '9'
        && !text.AsSpan(0, point).ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// The number before a program took it for a quantity, 1 for <c>1.0</c> and 8.2 for <c>8.1999999999999993</c>; null where it did not. A comma is a point where numbers are so written.
    /// </summary>
    public static string? Mend(string text)
    {
        if (Whole().Match(text) is { Success: true } whole)
        {
            return whole.Groups[1].Value;
        }

        if (text.Contains(',', StringComparison.Ordinal))
        {
            return text.Contains('.', StringComparison.Ordinal) ? null : Mend(text.Replace(',', '.'));
        }

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

    [GeneratedRegex(@"^([0-9]+)[.,]0+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    /// <summary>Days as workbooks have them and as spreadsheets show them in digits, and the number of one.</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?|[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{2}|[0-9]{4})|[0-9]{1,2}([-.])[0-9]{1,2}\1[0-9]{4}|[0-9]{5})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Day();
}
