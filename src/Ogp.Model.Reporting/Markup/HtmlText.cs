using System.Text;

namespace Ogp.Model.Reporting.Markup;

/// <summary>Makes any text harmless in content and in quoted attributes, in HTML and in XML.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Writes a text. Characters that could end it become references; those that no page may hold (control characters, halves of surrogate
    /// pairs) and those that turn the direction of the text around them become U+FFFD: shown, not obeyed.
    /// </summary>
    public static void Encode(string? text, StringBuilder markup)
    {
        if (text is null)
        {
            return;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<':
                    markup.Append("&lt;");
                    break;
                case '>':
                    markup.Append("&gt;");
                    break;
                case '&':
                    markup.Append("&amp;");
                    break;
                case '"':
                    markup.Append("&quot;");
                    break;
                case '\'':
                    markup.Append("&#39;");
                    break;
                case int value when IsForbidden(value):
                    markup.Append(Replacement);
                    break;
                default:
                    Append(rune, markup);
                    break;
            }
        }
    }

    /// <summary>The start of a text, cut between words where possible, never within a surrogate pair.</summary>
    public static string Start(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int space = text.LastIndexOf(' ', length, length / 3);
        int end = space > 0 ? space : length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd();
    }

    /// <summary>Control characters but tab and line ends, embeddings, overrides and isolates of direction, and non-characters.</summary>
    private static bool IsForbidden(int value) =>
        value is < 0x20 and not ('\t' or '\n' or '\r')
        || value is >= 0x7F and <= 0x9F
        || value is >= 0x202A and <= 0x202E
        || value is >= 0x2066 and <= 0x2069
        || value is >= 0xFDD0 and <= 0xFDEF
        || (value & 0xFFFE) == 0xFFFE;

    private static void Append(Rune rune, StringBuilder markup)
    {
        Span<char> chars = stackalloc char[2];
        markup.Append(chars[..rune.EncodeToUtf16(chars)]);
    }
}
