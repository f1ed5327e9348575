using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ogp.Model.Spreadsheets;

/// <summary>
/// Texts as the cells of a workbook have them: a character that XML has not, or would change, stands as <c>_xHHHH_</c> (ECMA-376, ST_Xstring).
/// </summary>
internal static partial class XmlText
{
    public static string Encode(string text)
    {
        StringBuilder? encoded = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            bool isForeign =
                !isPair
                && (
                    char.IsSurrogate(text[i])
                    || text[i] is '\uFFFE' or '\uFFFF' or (< ' ' and not '\t' and not '\n')
                    || (text[i] == '_' && Escaped().Match(text, i) is { Success: true } match && match.Index == i)
                );
            if (isForeign)
            {
                encoded ??= new StringBuilder().Append(text, 0, i);
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
                continue;
            }

            encoded?.Append(text, i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }

        return encoded?.ToString() ?? text;
    }

    public static string Decode(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped()
                .Replace(
                    text,
                    match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
                )
            : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();
}
