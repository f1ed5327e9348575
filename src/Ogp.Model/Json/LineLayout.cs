using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>Tells a file with a document on each line (NDJSON) from one document that breaks its lines where it likes.</summary>
internal static class LineLayout
{
    /// <summary>
    /// Whether each line is a document: the first is one; or the first breaks off, and what follows are lines that are. Null when that cannot be
    /// told yet.
    /// </summary>
    public static bool? AreLines(ReadOnlySpan<byte> bytes, bool isComplete)
    {
        int feed = bytes.IndexOf((byte)'\n');
        if (feed < 0)
        {
            return null;
        }

        if (IsObject(bytes[..feed]))
        {
            return true;
        }

        ReadOnlySpan<byte> second = bytes[feed..].TrimStart("\r\n"u8);
        if (second.IsEmpty)
        {
            return null;
        }

        if (second[0] != (byte)'{')
        {
            return false;
        }

        // A plan on a line of its own within a list has the list's end, or a comma, behind it.
        feed = second.IndexOf((byte)'\n');
        ReadOnlySpan<byte> third = feed < 0 ? [] : second[feed..].TrimStart(" \t\r\n"u8);
        return third.IsEmpty && !isComplete
            ? null
            : IsObject(feed < 0 ? second : second[..feed]) && (third.IsEmpty || third[0] == (byte)'{');
    }

    /// <summary>Whether a line is a whole object and nothing else.</summary>
    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        // As a block that others may follow: what only breaks off, as the first line of an indented document does, is then no exception.
        Utf8JsonReader json = new(line, isFinalBlock: false, default);
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
