using System.Globalization;
using System.Text;
using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>
/// Writes JSON so that two values have the same text where they say the same: characters whether escaped or not, numbers by value, members of an object in whatever
/// order. Unlike <see cref="Json.CanonicalJson"/> it is there for every value, and no two that differ have the same.
/// </summary>
internal static class JsonMeaning
{
    /// <summary>What a value says.</summary>
    /// <param name="utf8">The value, well-formed.</param>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        JsonCursor json = new(utf8);
        json.Read();
        StringBuilder text = new(utf8.Length);
        Write(ref json, text);
        return text.ToString();
    }

    private static void Write(ref JsonCursor json, StringBuilder text)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                text.Append('[');
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    Write(ref json, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonTokenType.StartObject:
                WriteObject(ref json, text);
                break;
            case JsonTokenType.String:
                text.Append(String(ref json));
                break;
            case JsonTokenType.Number:
                text.Append(Number(json.ValueSpan));
                break;
            default:
                text.Append(Encoding.ASCII.GetString(json.ValueSpan));
                break;
        }
    }

    private static void WriteObject(ref JsonCursor json, StringBuilder text)
    {
        List<(string Name, string Value)> members = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = String(ref json);
            StringBuilder value = new();
            json.Read();
            Write(ref json, value);
            members.Add((name, value.ToString()));
        }

        text.Append('{');
        foreach ((string name, string value) in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            text.Append(name).Append(':').Append(value).Append(',');
        }

        text.Append('}');
    }

    /// <summary>The string or name at the reader. Half of a surrogate pair is no character, and stays the escape that it is.</summary>
    private static string String(ref JsonCursor json)
    {
        string said = json.GetString();
        return json.ValueIsEscaped && said.Contains('\uFFFD', StringComparison.Ordinal) && HasSurrogate(json.ValueSpan)
            ? $"\\{Encoding.UTF8.GetString(json.ValueSpan)}\""
            : $"\"{JsonEncodedText.Encode(said)}\"";
    }

    private static bool HasSurrogate(ReadOnlySpan<byte> escaped)
    {
        for (int at; (at = escaped.IndexOf("\\u"u8)) >= 0; escaped = escaped[(at + 2)..])
        {
            if (
                at + 3 < escaped.Length
                && escaped[at + 2] is (byte)'d' or (byte)'D'
                && escaped[at + 3] is (byte)'8' or (byte)'9' or > (byte)'9'
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number by its digits and the power of ten of the last; as it stands where the power is beyond counting.</summary>
    private static string Number(ReadOnlySpan<byte> number)
    {
        int e = number.IndexOfAny((byte)'e', (byte)'E');
        if (e >= 0 && number.Length - e > "e+99999999".Length)
        {
            return Encoding.ASCII.GetString(number);
        }

        (string digits, int power) = NumberText.Significant(number);
        string sign = number[0] == (byte)'-' && digits.Length > 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}e{power}");
    }
}
