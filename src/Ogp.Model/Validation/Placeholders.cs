namespace Ogp.Model.Validation;

/// <summary>Words that stand in for a text that is not there.</summary>
internal static class Placeholders
{
    private static readonly string[] s_words =
    [
        "tbd",
        "tba",
        "todo",
        "to be determined",
        "to be confirmed",
        "lorem ipsum",
        "xxx",
        "n/a",
        "none",
        "null",
        "-",
        "--",
        "?",
        "por definir",
        "por confirmar",
        "no aplica",
        "s/d",
        "à définir",
        "à confirmer",
        "sans objet",
    ];

    /// <summary>A bit for each length that one of the words has, and for each first letter: a text with another is none of them.</summary>
    private static readonly (uint Lengths, uint Initials) s_marks = Mark();

    /// <summary>Whether a text without white space and full stops around it is such a word.</summary>
    public static bool Contain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !MayBe(text.Length, text[0]))
        {
            return false;
        }

        foreach (string word in s_words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text of so many characters, or bytes, that begins so may be such a word; true for any short one that begins beyond ASCII.</summary>
    public static bool MayBe(int length, char initial) =>
        length < 32 && (initial > '\u007F' || ((s_marks.Lengths & (1u << length)) != 0 && (s_marks.Initials & BitOf(initial)) != 0));

    /// <summary>Capital and small letter have the same bit.</summary>
    private static uint BitOf(char initial) => 1u << (initial & 31);

    private static (uint Lengths, uint Initials) Mark()
    {
        (uint lengths, uint initials) = (0, 0);
        foreach (string word in s_words)
        {
            lengths |= 1u << word.Length;
            initials |= BitOf(word[0]);
        }

        return (lengths, initials);
    }
}
