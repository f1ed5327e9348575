using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>Tells a file with a document on each line (NDJSON) from one document that breaks its lines where it likes.</summary>
internal static class LineLayout
{
    /// <summary>Whether a file is by its name one with a document on each line.</summary>
    public static bool IsNamed(string? file) =>
        file is not null
        && (file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether each line is a document, and there are several: the first is one; or it breaks off or is broken, as may be others behind it, and then comes one that
    /// is. Null when that cannot be told yet.
    /// </summary>
    public static bool? AreLines(ReadOnlySpan<byte> bytes, bool isComplete)
    {
        int feed = bytes.IndexOf((byte)'\n');
        if (feed < 0)
        {
            return isComplete ? false : null;
        }

        if (BehindObject(bytes[..feed]) == 0)
        {
            return !bytes[feed..].Trim(" \t\r\n"u8).IsEmpty ? true
                : isComplete ? false
                : null;
        }

        while (true)
        {
            bytes = bytes[feed..].TrimStart("\r\n"u8);
            if (bytes.IsEmpty)
            {
                return isComplete ? false : null;
            }

            if (bytes[0] != (byte)'{')
            {
                return false;
            }

            feed = bytes.IndexOf((byte)'\n');
            if (feed < 0 && !isComplete)
            {
                return null;
            }

            feed = feed < 0 ? bytes.Length : feed;
            byte? behind = BehindObject(bytes[..feed]);
            ReadOnlySpan<byte> next = bytes[feed..].TrimStart(" \t\r\n"u8);
            if (behind == 0)
            {
                // A plan on a line of its own within a list has the list's end, or a comma, behind it.
                return !next.IsEmpty ? !IsWithinList(next[0])
                    : isComplete ? true
                    : null;
            }

            if (behind is { } more && IsWithinList(more))
            {
                return false;
            }
        }
    }

    private static bool IsWithinList(byte behind) => behind is (byte)',' or (byte)']' or (byte)'}';

    /// <summary>What stands behind the object with which a line begins: 0 where nothing does, null where it is no whole object.</summary>
    private static byte? BehindObject(ReadOnlySpan<byte> line)
    {
        // As a block that others may follow: what only breaks off, as the first line of an indented document does, is then no exception.
        Utf8JsonReader json = new(line, isFinalBlock: false, new(new() { MaxDepth = int.MaxValue }));
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject || !json.TrySkip())
            {
                return null;
            }

            ReadOnlySpan<byte> behind = line[(int)json.BytesConsumed..].TrimStart(" \t\r"u8);
            return behind.IsEmpty ? (byte)0 : behind[0];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
