using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>The JSON Canonicalization Scheme, RFC 8785.</summary>
internal static class CanonicalJson
{
    /// <summary>The canonical form of a document; null where there is none.</summary>
    public static byte[]? Write(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = IrmJsonOptions.GreatestDepth });
        StringBuilder output = new(utf8.Length);
        try
        {
            return TryWrite(output, document.RootElement) ? Encoding.UTF8.GetBytes(output.ToString()) : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: no string in the sense of I-JSON.
            return null;
        }
    }

    private static bool TryWrite(StringBuilder output, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return TryWriteObject(output, element);
            case JsonValueKind.Array:
                output.Append('[');
                bool isFirst = true;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    output.Append(isFirst ? "" : ",");
                    isFirst = false;
                    if (!TryWrite(output, item))
                    {
                        return false;
                    }
                }

                output.Append(']');
                return true;
            case JsonValueKind.String:
                WriteString(output, element.GetString()!);
                return true;
            case JsonValueKind.Number:
                string written = element.GetRawText();
                string number = FormatNumber(element.GetDouble());
                output.Append(number);
                return NumberText.Significant(Encoding.ASCII.GetBytes(written)) == NumberText.Significant(Encoding.ASCII.GetBytes(number));
            default:
                output.Append(element.GetRawText());
                return true;
        }
    }

    private static bool TryWriteObject(StringBuilder output, JsonElement element)
    {
        JsonProperty[] members = [.. element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal)];
        output.Append('{');
        for (int i = 0; i < members.Length; i++)
        {
            if (i > 0 && members[i].Name == members[i - 1].Name)
            {
                return false;
            }

            output.Append(i == 0 ? "" : ",");
            WriteString(output, members[i].Name);
            output.Append(':');
            if (!TryWrite(output, members[i].Value))
            {
                return false;
            }
        }

        output.Append('}');
        return true;
    }

    private static void WriteString(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => output.Append('\\').Append(c),
                '\b' => output.Append("\\b"),
                '\t' => output.Append("\\t"),
                '\n' => output.Append("\\n"),
                '\f' => output.Append("\\f"),
                '\r' => output.Append("\\r"),
                < ' ' => output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => output.Append(c),
            };
        }

        output.Append('"');
    }

    /// <summary>A number as ECMAScript writes it: the shortest digits that give the same double, without an exponent from 1e-6 up to 1e21.</summary>
    private static string FormatNumber(double number)
    {
        if (number == 0 || !double.IsFinite(number))
        {
            return "0";
        }

        string shortest = Math.Abs(number).ToString("E16", CultureInfo.InvariantCulture);
        for (int digits = 0; digits < 17; digits++)
        {
            string candidate = Math.Abs(number).ToString($"E{digits}", CultureInfo.InvariantCulture);
            if (double.Parse(candidate, CultureInfo.InvariantCulture).Equals(Math.Abs(number)))
            {
                shortest = candidate;
                break;
            }
        }

        int e = shortest.IndexOf('E', StringComparison.Ordinal);
        string mantissa = shortest[..e].Replace(".", "", StringComparison.Ordinal);
        int point = int.Parse(shortest[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1;
        string sign = number < 0 ? "-" : "";
        return point switch
        {
            > 21 or < -5 => string.Create(
                CultureInfo.InvariantCulture,
                $"{sign}{mantissa[0]}{(mantissa.Length > 1 ? "." : "")}{mantissa[1..]}e{(point > 0 ? "+" : "")}{point - 1}"
            ),
            <= 0 => $"{sign}0.{new string('0', -point)}{mantissa}",
            _ when point >= mantissa.Length => sign + mantissa.PadRight(point, '0'),
            _ => $"{sign}{mantissa[..point]}.{mantissa[point..]}",
        };
    }
}
