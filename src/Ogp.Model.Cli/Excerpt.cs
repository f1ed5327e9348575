using System.Text;
using Ogp.Model.Cli.Output;
using Spectre.Console.Rendering;

namespace Ogp.Model.Cli;

/// <summary>
/// The part of a line around a finding, made harmless: of long lines a piece, tabs as spaces, and what would move a terminal's cursor or turn the
/// direction of the text as U+FFFD.
/// </summary>
/// <param name="Before">What stands in front.</param>
/// <param name="Marked">What the finding is about; empty where it is about a point at the end of the line.</param>
/// <param name="Behind">What follows.</param>
internal sealed record Excerpt(string Before, string Marked, string Behind)
{
    private const int MostBefore = 60;
    private const int MostMarked = 60;
    private const int MostBehind = 40;

    /// <summary>A line with carets under what is meant, as wide as the characters above it.</summary>
    public string Carets => new string(' ', Width(Before)) + new string('^', Math.Max(1, Width(Marked)));

    /// <summary>The line.</summary>
    public string Line => Before + Marked + Behind;

    public static Excerpt? Of(ReadOnlySpan<byte> source, Place place)
    {
        if (place.Offset is not { } offset || place.Line == 0 || offset > source.Length || source.IsEmpty)
        {
            return null;
        }

        int mark = source.StartsWith("\uFEFF"u8) ? 3 : 0;
        int at = Math.Max(mark, (int)offset);

        // No further than what is shown, four bytes a character: a line may be the whole file.
        int first = Math.Max(mark, at - Bytes(MostBefore));
        int start = first + source[first..at].LastIndexOf((byte)'\n') + 1;
        int last = (int)Math.Min(source.Length, at + (place.Length ?? 1) + Bytes(MostBehind));
        int feed = source[at..last].IndexOf((byte)'\n');
        int end = feed < 0 ? last : at + feed;
        int markedEnd = (int)Math.Min(end, at + (place.Length ?? 1));
        while (markedEnd < end && IsWithin(source[markedEnd]))
        {
            markedEnd++;
        }

        string before = Text(source[start..at]);
        string marked = Text(source[at..Math.Min(markedEnd, at + Bytes(MostMarked))]);
        string behind = Text(source[markedEnd..end]);
        return new(Last(before, MostBefore), First(marked, MostMarked), First(behind, MostBehind).TrimEnd());
    }

    /// <summary>Whether a byte goes on with a character that began before it.</summary>
    private static bool IsWithin(byte utf8) => (utf8 & 0xC0) == 0x80;

    private static int Bytes(int characters) => (4 * characters) + 4;

    /// <summary>Cells of a terminal; a library that knows wide characters is only loaded for them.</summary>
    private static int Width(string text) => Ascii.IsValid(text.AsSpan().Trim('…')) ? text.Length : new Segment(text).CellCount();

    private static string Text(ReadOnlySpan<byte> utf8)
    {
        // A cut may have left the end of a character in front.
        while (!utf8.IsEmpty && IsWithin(utf8[0]))
        {
            utf8 = utf8[1..];
        }

        StringBuilder text = new();
        foreach (Rune rune in Encoding.UTF8.GetString(utf8).EnumerateRunes())
        {
            text.Append(
                rune.Value is '\t' or '\r' ? " "
                : rune.IsBmp && PathText.IsHarmful((char)rune.Value) ? "\uFFFD"
                : rune.ToString()
            );
        }

        return text.ToString();
    }

    private static string Last(string text, int most)
    {
        int from = text.Length - most;
        return from <= 0 ? text : $"…{text[(char.IsLowSurrogate(text[from]) ? from + 1 : from)..]}";
    }

    private static string First(string text, int most) =>
        text.Length <= most ? text : $"{text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)]}…";
}
