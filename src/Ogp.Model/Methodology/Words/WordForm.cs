using System.Globalization;
using System.Text;

namespace Ogp.Model;

/// <summary>Brings words to a form in which they can be compared. Culture-free; both sides are formed alike.</summary>
internal static class WordForm
{
    private const int LeastStem = 4;

    /// <summary>
    /// Lower-case letters and digits with single spaces between words: no accents, no punctuation, no invisible characters. Ligatures and wide forms are
    /// taken apart; the Turkish dotless i counts as i, as "LIMITED" in lower case is "lımıted" there.
    /// </summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        bool space = false;

        // What the runtime takes apart in some programs only: accents do not count in any.
        foreach (char c in Normalize(text, NormalizationForm.FormKD).Select(Spelling.WithoutAccents))
        {
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber when c is not ('\u02BC' or '\u02BB'):
                    if (space && folded.Length > 0)
                    {
                        folded.Append(' ');
                    }

                    space = false;
                    folded.Append(c == 'ı' ? 'i' : char.ToLowerInvariant(c));
                    break;
                default:
                    space = true;
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>The text without what cannot be seen, and with ordinary digits: what a number can be read from.</summary>
    public static string Visible(string text) =>
        string.Concat(Normalize(text, NormalizationForm.FormKC).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format))
            .Replace('\u2212', '-')
            .Trim();

    /// <summary>A folded text without the endings that number and gender add in English, Spanish, French and Portuguese; short words stay as they are.</summary>
    public static string Stem(string folded) => string.Join(' ', folded.Split(' ').Select(StemOfWord));

    /// <summary>The text behind the letter or digit of a list ("c. high", "3) High", "b - Limited"); null where there is none.</summary>
    public static string? WithoutPrefix(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.Length < 3 || !char.IsAsciiLetterOrDigit(rest[0]))
        {
            return null;
        }

        ReadOnlySpan<char> behind = rest[1..].TrimStart();
        // A dash needs a space: "e-petitions" is one word.
        bool isPrefix =
            behind.Length > 1 && (behind[0] is '.' or ')' or ':' || (behind[0] is '-' or '–' or '—' && char.IsWhiteSpace(behind[1])));
        return isPrefix ? behind[1..].Trim().ToString() : null;
    }

    /// <summary>
    /// The parts of a text between which "or" stands in English, Spanish, French or Portuguese ("limited, substantial or complete"); none where there is
    /// no such word.
    /// </summary>
    public static string[] Alternatives(string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(words, IsOr)
            ? string.Join(' ', words.Select(word => IsOr(word) ? "," : word)).Split(',', StringSplitOptions.TrimEntries)
            : [];
    }

    private static bool IsOr(string word) => word.ToUpperInvariant() is "OR" or "O" or "U" or "OU";

    private static string StemOfWord(string word)
    {
        int length = word.Length;
        if (length > LeastStem && word[length - 1] == 's')
        {
            length--;
        }

        while (length > LeastStem && word[length - 1] is 'e' or 'a' or 'o')
        {
            length--;
        }

        // "substantiel" and "substantielle", "exceptionnel" and "exceptionnelle".
        if (length > LeastStem && word[length - 1] == word[length - 2])
        {
            length--;
        }

        return word[..length];
    }

    /// <summary>A text that is not valid UTF-16 has no normal form and is compared as it stands.</summary>
    private static string Normalize(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
