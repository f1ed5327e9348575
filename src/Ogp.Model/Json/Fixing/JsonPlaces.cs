using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json.Fixing;

/// <summary>Finds, in well-formed JSON, what stands around a value or a name.</summary>
internal static class JsonPlaces
{
    /// <summary>The text of a string; null where the extent holds no string.</summary>
    public static string? TextOf(ReadOnlySpan<byte> json, Extent extent) =>
        json[(int)extent.Start] == (byte)'"' ? JsonCursor.TextAt(json, (int)extent.Start) : null;

    /// <summary>Whether what lies there is the name of a member.</summary>
    public static bool IsName(ReadOnlySpan<byte> json, Extent extent) => At(json, Behind(json, extent.End)) == ':';

    /// <summary>The name of the member whose value lies there; null where the value is no member's.</summary>
    public static Extent? NameOf(ReadOnlySpan<byte> json, Extent value)
    {
        int colon = Before(json, value.Start);
        if (At(json, colon) != ':')
        {
            return null;
        }

        // A quote within a name has an odd number of backslashes before it; the one that opens the name has none.
        int end = Before(json, colon);
        int start = end - 1;
        while (json[start] != (byte)'"' || json[start - 1] == (byte)'\\')
        {
            start--;
        }

        return new(start, end + 1);
    }

    /// <summary>The value of the member whose name lies there.</summary>
    public static Extent ValueOf(ReadOnlySpan<byte> json, Extent name)
    {
        int start = Behind(json, Behind(json, name.End) + 1);
        JsonCursor value = new(json[start..]);
        value.Read();
        value.Skip();
        return new(start, start + value.BytesConsumed);
    }

    /// <summary>The value of the last member in a range whose name is written as another is, however deep it lies; null where there is none.</summary>
    public static Extent? LastNamed(ReadOnlySpan<byte> json, Extent range, Extent name)
    {
        ReadOnlySpan<byte> written = json[(int)name.Start..(int)name.End];
        for (long end = range.End; json[(int)range.Start..(int)end].LastIndexOf(written) is >= 0 and int at; end = range.Start + at)
        {
            Extent found = new(range.Start + at, range.Start + at + written.Length);
            if (At(json, Behind(json, found.End)) == ':')
            {
                return ValueOf(json, found);
            }
        }

        return null;
    }

    /// <summary>What to cut so that the member is gone and what is left is well-formed; null where that cannot be told.</summary>
    public static Extent? MemberAround(ReadOnlySpan<byte> json, Extent name)
    {
        Extent value = ValueOf(json, name);
        int before = Before(json, name.Start);
        if (At(json, before) == ',')
        {
            return new(before, value.End);
        }

        int behind = Behind(json, value.End);
        return before < 0 ? null
            : At(json, behind) == ',' ? new(name.Start, Behind(json, behind + 1))
            : new(name.Start, value.End);
    }

    /// <summary>The one string within a value that has this text and is no name; null where there is none, or more than one.</summary>
    public static Extent? StringIn(ReadOnlySpan<byte> json, Extent value, string text)
    {
        Extent? found = null;
        JsonCursor tokens = new(json[(int)value.Start..(int)value.End]);
        while (tokens.Read())
        {
            Extent at = new(value.Start + tokens.TokenStartIndex, value.Start + tokens.BytesConsumed);
            if (tokens.TokenType == JsonTokenType.String && tokens.GetString() == text)
            {
                if (found is not null)
                {
                    return null;
                }

                found = at;
            }
        }

        return found;
    }

    /// <summary>Whether two values are the same but for white space between their tokens.</summary>
    public static bool AreSame(ReadOnlySpan<byte> json, Extent value, Extent other)
    {
        ReadOnlySpan<byte> one = json[(int)value.Start..(int)value.End];
        ReadOnlySpan<byte> two = json[(int)other.Start..(int)other.End];
        return one.SequenceEqual(two) || ReadContext.Compact(one) == ReadContext.Compact(two);
    }

    private static char At(ReadOnlySpan<byte> json, int index) => index >= 0 && index < json.Length ? (char)json[index] : '\0';

    /// <summary>Index of the last byte before an offset that is no white space; -1 where there is none.</summary>
    private static int Before(ReadOnlySpan<byte> json, long offset) => json[..(int)offset].LastIndexOfAnyExcept(" \t\r\n"u8);

    /// <summary>Index of the first byte from an offset on that is no white space.</summary>
    private static int Behind(ReadOnlySpan<byte> json, long offset)
    {
        int passed = json[(int)offset..].IndexOfAnyExcept(" \t\r\n"u8);
        return passed < 0 ? json.Length : (int)offset + passed;
    }
}
