using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Ogp.Model.Shapes;

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

    private static readonly SearchValues<char> s_escapedChars = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(c => (char)c),
        '"',
        '\\',
    ]);

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength) => FindFirst(new(text, textLength));

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

    /// <summary>Escapes a text: long stretches that need no escape are copied whole. Half of a surrogate pair becomes U+FFFD.</summary>
    public override OperationStatus Encode(
        ReadOnlySpan<char> source,
        Span<char> destination,
        out int charsConsumed,
        out int charsWritten,
        bool isFinalBlock = true
    )
    {
        (charsConsumed, charsWritten) = (0, 0);
        while (charsConsumed < source.Length)
        {
            ReadOnlySpan<char> rest = source[charsConsumed..];
            int plain = FindFirst(rest) is var first && first < 0 ? rest.Length : first;
            plain = Math.Min(plain, destination.Length - charsWritten);
            rest[..plain].CopyTo(destination[charsWritten..]);
            charsConsumed += plain;
            charsWritten += plain;
            if (plain == rest.Length)
            {
                break;
            }

            if (!isFinalBlock && plain + 1 == rest.Length && char.IsHighSurrogate(rest[plain]))
            {
                return OperationStatus.NeedMoreData;
            }

            Rune.DecodeFromUtf16(rest[plain..], out Rune rune, out int length);
            fixed (char* output = destination[charsWritten..])
            {
                if (!TryEncodeUnicodeScalar(rune.Value, output, destination.Length - charsWritten, out int written))
                {
                    return OperationStatus.DestinationTooSmall;
                }

                charsConsumed += length;
                charsWritten += written;
            }
        }

        return OperationStatus.Done;
    }

    /// <summary>Escapes a text that is UTF-8: long stretches that need no escape are copied whole.</summary>
    public override OperationStatus EncodeUtf8(
        ReadOnlySpan<byte> utf8Source,
        Span<byte> utf8Destination,
        out int bytesConsumed,
        out int bytesWritten,
        bool isFinalBlock = true
    )
    {
        (bytesConsumed, bytesWritten) = (0, 0);
        Span<char> escaped = stackalloc char[6];
        while (bytesConsumed < utf8Source.Length)
        {
            ReadOnlySpan<byte> rest = utf8Source[bytesConsumed..];
            int plain = rest.IndexOfAny(s_escapedBytes) is var first && first < 0 ? rest.Length : first;
            if (!rest[..plain].TryCopyTo(utf8Destination[bytesWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            bytesConsumed += plain;
            bytesWritten += plain;
            if (plain == rest.Length)
            {
                break;
            }

            fixed (char* output = escaped)
            {
                TryEncodeUnicodeScalar(rest[plain], output, escaped.Length, out int length);
                if (Ascii.FromUtf16(escaped[..length], utf8Destination[bytesWritten..], out int written) != OperationStatus.Done)
                {
                    return OperationStatus.DestinationTooSmall;
                }

                bytesConsumed++;
                bytesWritten += written;
            }
        }

        return OperationStatus.Done;
    }

    /// <summary>Where the first character stands that cannot be written as it is; -1 where there is none.</summary>
    private static int FindFirst(ReadOnlySpan<char> text)
    {
        int escaped = text.IndexOfAny(s_escapedChars);
        ReadOnlySpan<char> plain = escaped < 0 ? text : text[..escaped];
        for (int at = 0; plain[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is var surrogate && surrogate >= 0; at += surrogate + 2)
        {
            if (!char.IsSurrogatePair(plain[at + surrogate], at + surrogate + 1 < plain.Length ? plain[at + surrogate + 1] : '\0'))
            {
                return at + surrogate;
            }
        }

        return escaped;
    }
}
