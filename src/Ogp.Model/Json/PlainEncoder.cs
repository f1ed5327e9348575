using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Ogp.Model.Json;

/// <summary>
/// Escapes what RFC 8259 demands and nothing else: quotation mark, reverse solidus and control characters. The framework's relaxed encoder also
/// escapes whole scripts and everything beyond the first plane.
/// </summary>
internal sealed unsafe class PlainEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<byte> s_escapedBytes = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(b => (byte)b),
        (byte)'"',
        (byte)'\\',
    ]);

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> chars = new(text, textLength);
        for (int i = 0; i < chars.Length; i++)
        {
            if (char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]))
            {
                i++;
            }
            else if (WillEncode(chars[i]) || char.IsSurrogate(chars[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOfAny(s_escapedBytes);

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> output = new(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);
        }

        ReadOnlySpan<char> escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{unicodeScalar:X4}",
        };
        bool fits = escaped.TryCopyTo(output);
        numberOfCharactersWritten = fits ? escaped.Length : 0;
        return fits;
    }
}
