using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>
/// Writes JSON that was kept without being read: byte for byte where IRM JSON is written, else as the writer of somebody else escapes and indents. Numbers, and
/// escapes that name a character by its number, half of a surrogate pair among them, stay as they stand.
/// </summary>
internal static class KeptJson
{
    public static void Write(Utf8JsonWriter json, string kept)
    {
        JsonWriterOptions options = json.Options;
        if (options.Encoder is PlainEncoder)
        {
            json.WriteRawValue(kept, skipInputValidation: true);
        }
        else
        {
            json.WriteRawValue(Rewrite(Encoding.UTF8.GetBytes(kept), options, json.CurrentDepth), skipInputValidation: true);
        }
    }

    /// <summary>A value as a writer would write it.</summary>
    /// <param name="kept">The value, well-formed.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="depth">How deep it lies.</param>
    public static ReadOnlySpan<byte> Rewrite(ReadOnlySpan<byte> kept, JsonWriterOptions options, int depth)
    {
        ArrayBufferWriter<byte> output = new(kept.Length);
        JsonCursor tokens = new(kept);
        JsonTokenType before = JsonTokenType.None;
        while (tokens.Read())
        {
            bool isFirst = before is JsonTokenType.StartObject or JsonTokenType.StartArray;
            bool isEnd = tokens.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            depth -= isEnd ? 1 : 0;
            if (before is not (JsonTokenType.None or JsonTokenType.PropertyName))
            {
                output.Write(isFirst || isEnd ? ""u8 : ","u8);
                Break(output, options, isFirst && isEnd ? -1 : depth);
            }

            switch (tokens.TokenType)
            {
                case JsonTokenType.String:
                    WriteString(output, tokens.ValueSpan, options.Encoder);
                    break;
                case JsonTokenType.PropertyName:
                    WriteString(output, tokens.ValueSpan, options.Encoder);
                    output.Write(options.Indented ? ": "u8 : ":"u8);
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    depth++;
                    output.Write(kept.Slice(tokens.TokenStartIndex, 1));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    output.Write(kept.Slice(tokens.TokenStartIndex, 1));
                    break;
                default:
                    output.Write(tokens.ValueSpan);
                    break;
            }

            before = tokens.TokenType;
        }

        return output.WrittenSpan;
    }

    /// <summary>Begins a line where lines are wanted, and a depth is given.</summary>
    private static void Break(ArrayBufferWriter<byte> output, JsonWriterOptions options, int depth)
    {
        if (options.Indented && depth >= 0)
        {
            output.Write(Encoding.UTF8.GetBytes(options.NewLine));
            int indent = depth * options.IndentSize;
            output.GetSpan(indent)[..indent].Fill((byte)options.IndentCharacter);
            output.Advance(indent);
        }
    }

    private static void WriteString(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> escaped, JavaScriptEncoder? encoder)
    {
        output.Write("\""u8);
        while (!escaped.IsEmpty)
        {
            int plain = NextNumbered(escaped);
            output.Write(JsonEncodedText.Encode(JsonEscapes.Unescape(escaped[..plain]), encoder).EncodedUtf8Bytes);
            int end = Math.Min(plain + @"\u0000".Length, escaped.Length);
            output.Write(escaped[plain..end]);
            escaped = escaped[end..];
        }

        output.Write("\""u8);
    }

    /// <summary>Where the next escape begins that names a character by its number; the end where there is none.</summary>
    private static int NextNumbered(ReadOnlySpan<byte> escaped)
    {
        int at = 0;
        while (escaped[at..].IndexOf((byte)'\\') is >= 0 and int next)
        {
            at += next;
            if (escaped[at + 1] == 'u')
            {
                return at;
            }

            at += 2;
        }

        return escaped.Length;
    }
}
