using System.Globalization;
using System.Text;

namespace Ogp.Model.Shapes;

/// <summary>Takes the escapes out of strings that were found well-formed.</summary>
internal static class JsonEscapes
{
    /// <summary>The text of what stands between quotation marks. Half of a surrogate pair becomes U+FFFD.</summary>
    public static string Unescape(ReadOnlySpan<byte> escaped)
    {
        byte[] utf8 = new byte[escaped.Length];
        return Encoding.UTF8.GetString(utf8, 0, Unescape(escaped, utf8, out _));
    }

    /// <summary>Writes what stands between quotation marks as UTF-8, which is never longer. Half of a surrogate pair becomes U+FFFD.</summary>
    /// <param name="escaped">What stands there.</param>
    /// <param name="utf8">Room for as many bytes.</param>
    /// <param name="isWhole">Whether there was no half of a surrogate pair.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Unescape(ReadOnlySpan<byte> escaped, Span<byte> utf8, out bool isWhole)
    {
        isWhole = true;
        int written = 0;
        while (escaped.IndexOf((byte)'\\') is >= 0 and int plain)
        {
            escaped[..plain].CopyTo(utf8[written..]);
            written += plain;
            byte letter = escaped[plain + 1];
            escaped = escaped[(plain + 2)..];
            if (letter == 'u')
            {
                written += ReadRune(ref escaped, ref isWhole).EncodeToUtf8(utf8[written..]);
            }
            else
            {
                utf8[written++] = Meaning(letter);
            }
        }

        escaped.CopyTo(utf8[written..]);
        return written + escaped.Length;
    }

    /// <summary>The character behind <c>\u</c>; of a pair, both halves.</summary>
    private static Rune ReadRune(ref ReadOnlySpan<byte> rest, ref bool isWhole)
    {
        char first = ReadUnit(ref rest);
        if (Rune.TryCreate(first, out Rune rune))
        {
            return rune;
        }

        if (char.IsHighSurrogate(first) && rest.StartsWith("\\u"u8))
        {
            ReadOnlySpan<byte> behind = rest[2..];
            if (Rune.TryCreate(first, ReadUnit(ref behind), out rune))
            {
                rest = behind;
                return rune;
            }
        }

        isWhole = false;
        return Rune.ReplacementChar;
    }

    private static char ReadUnit(ref ReadOnlySpan<byte> rest)
    {
        char unit = (char)ushort.Parse(rest[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        rest = rest[4..];
        return unit;
    }

    private static byte Meaning(byte letter) =>
        letter switch
        {
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => letter,
        };
}
