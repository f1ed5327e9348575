using System.Globalization;
using System.Text.RegularExpressions;

namespace Ogp.Model.Spreadsheets;

/// <summary>Numbers that people, or programs that hold more digits than a spreadsheet, wrote as a text: <c>12500,50</c>, <c>12345678901234567890.12</c>.</summary>
internal static partial class NumberText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Digits that a <see cref="decimal"/> holds, whatever they are.</summary>
    private const int MostDigits = 28;

    /// <summary>
    /// The number as JSON; null where the text is none, or may be two: in <c>1,500</c> and <c>1.500</c> the sign may part thousands or begin the decimals. Where signs stand twice, or a space
    /// parts, it is known which they do.
    /// </summary>
    public static string? Read(string text)
    {
        string number = CellText.Trim(text);
        if (Grouped().Match(number) is { Success: true } grouped)
        {
            number = number.Replace(grouped.Groups["group"].Value, "", StringComparison.Ordinal).Replace(',', '.');
        }
        else if (MayBeThousands().IsMatch(number))
        {
            return null;
        }
        else if (DecimalComma().IsMatch(number))
        {
            number = number.Replace(',', '.');
        }

        return number.Count(char.IsAsciiDigit) <= MostDigits
            && decimal.TryParse(number, Plain, CultureInfo.InvariantCulture, out decimal read)
                ? read.ToString("0.############################", CultureInfo.InvariantCulture)
            : Json().IsMatch(number) ? number.TrimStart('+')
            : null;
    }

    /// <summary>Thousands that are parted, with decimals behind another sign, or twice, or by a space or an apostrophe.</summary>
    [GeneratedRegex(
        @"^[+-]?[1-9][0-9]{0,2}(?:(?<group>[.,])[0-9]{3}(?:\k<group>[0-9]{3})*(?!\k<group>)[.,][0-9]+|(?<group>[.,])[0-9]{3}(?:\k<group>[0-9]{3})+|(?<group>[ \u00A0\u202F'\u2019])[0-9]{3}(?:\k<group>[0-9]{3})*(?:[.,][0-9]+)?)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex MayBeThousands();

    [GeneratedRegex(@"^[+-]?[0-9]+,[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[+-]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Json();
}
