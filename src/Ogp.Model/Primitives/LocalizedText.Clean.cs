using System.Buffers;
using System.Text;

namespace Ogp.Model;

/// <content>The words without what a database or a word processor left in them.</content>
public readonly partial struct LocalizedText
{
    private const char Bullet = '•';

    /// <summary>What a text without anything to clean has none of.</summary>
    private static readonly SearchValues<char> s_suspects = SearchValues.Create([
        .. "<\t\r\v\f\u00A0\u00AD\u0085\u200B\u2028\u2029\uFEFF\uFFFC",
        .. Enumerable.Range(0xE000, 0xF900 - 0xE000).Select(code => (char)code),
    ]);

    /// <summary>
    /// The same texts to be read by people: <c>&lt;br/&gt;</c> and other line ends as line feeds; bullets of symbol fonts, which stand in the private use area, as •; without
    /// placeholders of pictures, soft hyphens and marks of byte order; runs of spaces as one, no space at the ends of lines, at most one empty line. What cannot be
    /// known stays: a replacement character tells that something was lost. This text stays as it is: it is what the source says.
    /// </summary>
    /// <remarks>Cleaning what is clean changes nothing, and gives back the same strings.</remarks>
    public LocalizedText Clean()
    {
        KeyValuePair<string, string>[] texts = AsSpan().ToArray();
        return Array.TrueForAll(texts, pair => IsClean(pair.Value))
            ? this
            : new(Array.ConvertAll(texts, pair => new KeyValuePair<string, string>(pair.Key, Cleaned(pair.Value))));
    }

    private static bool IsClean(string text) =>
        !text.AsSpan().ContainsAny(s_suspects)
        && !text.Contains("  ", StringComparison.Ordinal)
        && !text.Contains(" \n", StringComparison.Ordinal)
        && !text.Contains("\n ", StringComparison.Ordinal)
        && !text.Contains("\n\n\n", StringComparison.Ordinal)
        && text.AsSpan().Trim().Length == text.Length;

    /// <summary>What is taken out may leave something to clean, such as a break that a soft hyphen was in: until nothing changes, as each pass takes something out.</summary>
    private static string Cleaned(string text)
    {
        while (!IsClean(text))
        {
            string clean = CleanedOnce(text);
            if (clean == text)
            {
                break;
            }

            text = clean;
        }

        return text;
    }

    private static string CleanedOnce(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && LengthOfBreak(text.AsSpan(i)) is > 0 and int length)
            {
                Append(clean, '\n');
                i += length - 1;
            }
            else if (LigatureAt(text, i) is { } ligature)
            {
                clean.Append(ligature);
            }
            else
            {
                Append(clean, MeaningOf(text, i));
            }
        }

        while (clean.Length > 0 && char.IsWhiteSpace(clean[^1]))
        {
            clean.Length--;
        }

        return clean.ToString();
    }

    /// <summary>Adds a character, and leaves out spaces and empty lines that are too many; nothing for a null character.</summary>
    private static void Append(StringBuilder clean, char letter)
    {
        switch (letter)
        {
            case '\0':
                return;
            case ' ' when clean.Length == 0 || clean[^1] is ' ' or '\n':
                return;
            case '\n':
                while (clean.Length > 0 && clean[^1] == ' ')
                {
                    clean.Length--;
                }

                if (clean.Length == 0 || (clean.Length > 1 && clean[^1] == '\n' && clean[^2] == '\n'))
                {
                    return;
                }

                break;
        }

        clean.Append(letter);
    }

    /// <summary>What a character stands for; a null character for nothing.</summary>
    private static char MeaningOf(string text, int at) =>
        text[at] switch
        {
            '\r' when at + 1 < text.Length && text[at + 1] == '\n' => '\0',
            '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
            '\t' or '\u00A0' => ' ',
            '\u00AD' or '\u200B' or '\uFEFF' or '\uFFFC' => '\0',

            // Symbol fonts put their space and their dash at F000 and more, where their bullets are, too.
            '\uF020' => ' ',
            '\uF02D' => '–',
            >= '\uE000' and < '\uF900' => Bullet,
            var letter => letter,
        };

    /// <summary>Two letters that a font joins, within a word (<c>ef\uF001cient</c>); null where there are none.</summary>
    private static string? LigatureAt(string text, int at) =>
        text[at] is '\uF001' or '\uF002' && at > 0 && char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1])
            ? (text[at] == '\uF001' ? "fi" : "fl")
            : null;

    /// <summary>Length of a line break of HTML at the beginning; 0 where there is none.</summary>
    private static int LengthOfBreak(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int end = text.IndexOf('>');
        return end >= 0 && text[3..end].Trim(" /").IsEmpty ? end + 1 : 0;
    }
}
