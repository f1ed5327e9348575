namespace Ogp.Model.Validation;

/// <summary>Letters whose bytes in UTF-8 were read one by one, as Windows-1252 or Latin-1, and letters that were lost.</summary>
internal static class BrokenLetters
{
    /// <summary>What a broken letter begins with: the first byte of a letter of two bytes, or of three, and the sign for one that was lost.</summary>
    public const string Leads = "ÃÂâ\uFFFD";

    /// <summary>What the bytes 80 to 9F are in Windows-1252, where they are not what they are in Latin-1.</summary>
    private const string Windows = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /// <summary>Of these what may stand behind a word in capitals: quotation marks, dashes, an ellipsis, a space, a soft hyphen.</summary>
    private const string BehindWords = "‘’“”›»…–—\u00A0\u00AD";

    /// <summary>The first broken letter of a text, as it stands there; null where there is none.</summary>
    public static string? Find(string text)
    {
        for (int at = text.AsSpan().IndexOfAny(Leads); at >= 0; )
        {
            int length = LengthOf(text, at);
            if (length > 0)
            {
                return text.Substring(at, length);
            }

            int next = text.AsSpan(at + 1).IndexOfAny(Leads);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    /// <summary>How many characters a broken letter takes here; 0 where none is.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> left = text[at..];
        return left[0] switch
        {
            '\uFFFD' => IsInAWord(text, at) ? 1 : 0,
            'â' => IsOfThree(left) ? 3 : 0,
            _ => left.Length > 1 && IsContinuation(left[1]) && !MayEndAWord(text, at) ? 2 : 0,
        };
    }

    /// <summary>Of the signs of three bytes the frequent ones: quotation marks, dashes, the euro, the trade mark.</summary>
    private static bool IsOfThree(ReadOnlySpan<char> left) =>
        left.Length > 2 && left[1] is '€' or '‚' or '„' or '\u0080' or '\u0082' or '\u0084' && IsContinuation(left[2]);

    /// <summary>Whether there is a letter beside it. What stands alone may be half of a surrogate pair, mostly of an emoji, which the reader reports.</summary>
    private static bool IsInAWord(ReadOnlySpan<char> text, int at) =>
        (at > 0 && char.IsLetter(text[at - 1])) || (at + 1 < text.Length && char.IsLetter(text[at + 1]));

    /// <summary>Whether the letter may be the last of a word in capitals, with what stands behind words: «IRMÃ», “MANHÃ”.</summary>
    private static bool MayEndAWord(ReadOnlySpan<char> text, int at)
    {
        char mark = text[at + 1];
        bool isBetweenLetters = at + 2 < text.Length && char.IsLetter(text[at + 2]);
        return at > 0
            && char.IsUpper(text[at - 1])
            && BehindWords.Contains(mark, StringComparison.Ordinal)
            && (!isBetweenLetters || mark is '\u00A0' or '\u00AD' or '–' or '—' or '…');
    }

    /// <summary>Whether a character may be one of the bytes 80 to BF, with which a letter of UTF-8 goes on.</summary>
    private static bool IsContinuation(char character) =>
        character is >= '\u0080' and <= '\u00BF' || Windows.Contains(character, StringComparison.Ordinal);
}
