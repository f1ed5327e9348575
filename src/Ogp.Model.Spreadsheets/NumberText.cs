using System.Globalization;
using System.Text.RegularExpressions;

namespace Ogp.Model.Spreadsheets;

/// <summary>Numbers that people, or programs that hold more digits than a spreadsheet, wrote as a text: <c>12500,50</c>, <c>12345678901234567890.12</c>.</summary>
internal static partial class NumberText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Digits that a <see cref="decimal"/> holds, whatever they are.</summary>
    private const int MostDigits = 28;

    /// <summary>The number as JSON; null where the text is none. A comma is a decimal one; before three digits it, as a point, may be one of thousands, and is not read.</summary>
    public static string? Read(string text)
    {
        string number = CellText.Trim(text);
        number = DecimalComma().IsMatch(number) ? number.Replace(',', '.') : number;
        return MayBeThousands().IsMatch(number) ? null
            : number.Count(char.IsAsciiDigit) <= MostDigits
            && decimal.TryParse(number, Plain, CultureInfo.InvariantCulture, out decimal read)
                ? read.ToString("0.############################", CultureInfo.InvariantCulture)
            : Json().IsMatch(number) ? number
            : null;
    }

    [GeneratedRegex(@"^[+-]?[0-9]+,([0-9]{1,2}|[0-9]{4,})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2}\.[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex MayBeThousands();

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Json();
}
