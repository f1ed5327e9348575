using System.Text;

namespace Ogp.Model.Validation;

/// <summary>The one look at a text that tells its signs: at a string, or at UTF-8 that need not become one.</summary>
internal static class TextGlance
{
    private static ReadOnlySpan<byte> Seconds => [0x82, 0x83, 0xA2, 0xEF];

    public static TextSigns At(string text)
    {
        ReadOnlySpan<char> words = text;
        if (words.IsEmpty)
        {
            return TextSigns.Edge;
        }

        TextSigns signs =
            char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]) ? TextSigns.Edge | TextSigns.Brief
            : IsBrief(words.Length, words[0], words[^1], words[^Math.Min(2, words.Length)]) ? TextSigns.Brief
            : TextSigns.None;
        int at = words.IndexOfAny("@<&+");
        if (at >= 0)
        {
            signs |= words[at..].IndexOfAny('@', '<', '&') >= 0 ? TextSigns.Symbol : TextSigns.None;
            signs |= words[at..].Contains('+') ? TextSigns.Plus : TextSigns.None;
        }

        return words.IndexOfAny(BrokenLetters.Leads) >= 0 ? signs | TextSigns.Lead : signs;
    }

    public static TextSigns At(ReadOnlySpan<byte> words)
    {
        if (words.IsEmpty)
        {
            return TextSigns.Edge;
        }

        TextSigns signs =
            HasSpaceAround(words) ? TextSigns.Edge | TextSigns.Brief
            : IsBrief(words.Length, (char)words[0], (char)words[^1], (char)words[^Math.Min(2, words.Length)]) ? TextSigns.Brief
            : TextSigns.None;
        int at = words.IndexOfAny("@<&+"u8);
        if (at >= 0)
        {
            signs |= words[at..].IndexOfAny((byte)'@', (byte)'<', (byte)'&') >= 0 ? TextSigns.Symbol : TextSigns.None;
            signs |= words[at..].Contains((byte)'+') ? TextSigns.Plus : TextSigns.None;
        }

        return HasLead(words) ? signs | TextSigns.Lead : signs;
    }

    /// <summary>One full stop ends most texts; several may hide that there is little before them.</summary>
    private static bool IsBrief(int length, char first, char last, char lastButOne) =>
        last == '.' ? lastButOne == '.' || Placeholders.MayBe(length - 1, first) : Placeholders.MayBe(length, first);

    private static bool HasSpaceAround(ReadOnlySpan<byte> words)
    {
        if (Ascii.IsValid(words[0]) && Ascii.IsValid(words[^1]))
        {
            return char.IsWhiteSpace((char)words[0]) || char.IsWhiteSpace((char)words[^1]);
        }

        Rune.DecodeFromUtf8(words, out Rune first, out _);
        Rune.DecodeLastFromUtf8(words, out Rune last, out _);
        return Rune.IsWhiteSpace(first) || Rune.IsWhiteSpace(last);
    }

    /// <summary>
    /// Of letters of two bytes that were read one by one, the first became Ã, Â or â (C3 83, C3 82, C3 A2), and the second a sign that begins with C2, C5, C6, CB or E2.
    /// The second byte of the first is sought, as C3 stands in every Spanish word; and EF, with which U+FFFD begins.
    /// </summary>
    private static bool HasLead(ReadOnlySpan<byte> words)
    {
        while (words.IndexOfAny(Seconds) is >= 0 and int at)
        {
            if (
                words[at] == 0xEF
                    ? words[at..].StartsWith("\uFFFD"u8)
                    : at > 0 && words[at - 1] == 0xC3 && at + 1 < words.Length && words[at + 1] is 0xC2 or 0xC5 or 0xC6 or 0xCB or 0xE2
            )
            {
                return true;
            }

            words = words[(at + 1)..];
        }

        return false;
    }
}
