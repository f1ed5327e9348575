using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>Compares words as people write them, and finds what a misspelt one was meant to be. Safe to use from several threads.</summary>
public static partial class Spelling
{
    /// <summary>A longer word is not compared.</summary>
    private const int LongestWord = 64;

    /// <summary>Below this length one slip makes one word of another too easily.</summary>
    private const int LeastForSlip = 5;

    /// <summary>In shorter words, mostly signs, only letters that changed places are a slip: <c>0</c> and <c>NR</c> are as near to <c>C</c> as any other.</summary>
    private const int LeastForSuggestion = 4;

    /// <summary>What makes of a word its opposite, in four languages, folded.</summary>
    private static readonly string[] s_denials = ["in", "im", "un", "non", "not", "no", "ni", "sin", "sem", "pas", "nao", "sub"];

    /// <summary>The candidate at the smallest edit distance, if that is at most a third of the word's length; the first of equals.</summary>
    /// <param name="word">The word; one of more than 64 characters is near nothing.</param>
    /// <param name="candidates">What it may have been meant to be.</param>
    /// <returns>The candidate, or null when none is near. Case, accents and white space do not count.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? Nearest(string word, IEnumerable<string> candidates) =>
        Nearest(Guard.Against.Null(word), Guard.Against.Null(candidates), areWords: false);

    /// <summary>
    /// The nearest of the words of a list, which were folded before. A short word is near one with the same letters only, and none is near one with other
    /// digits; nor is <c>incomplete</c> a slip of <c>complete</c>.
    /// </summary>
    internal static string? NearestWord(string word, IEnumerable<string> folded) =>
        Nearest(word, folded, areWords: true) is { } near && !Denies(Fold(word), near) ? near : null;

    private static string? Nearest(string word, IEnumerable<string> candidates, bool areWords)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        // Most have one slip, and to look for more takes much longer.
        IReadOnlyCollection<string> all = candidates as IReadOnlyCollection<string> ?? [.. candidates];
        string folded = Fold(word);
        int least = Math.Max(1, word.Length / 3) + 1;
        return Nearer(folded, all, areWords, Math.Min(least, 2)) ?? (least > 2 ? Nearer(folded, all, areWords, least) : null);
    }

    /// <summary>The first of the candidates that are nearest; null where none is nearer than a distance.</summary>
    private static string? Nearer(string folded, IReadOnlyCollection<string> candidates, bool areWords, int least)
    {
        ulong letters = LettersOf(folded);
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            bool isInLetters = areWords || FoldsToItself(candidate);
            if (isInLetters && Math.Abs(candidate.Length - folded.Length) >= least)
            {
                continue;
            }

            // One edit takes one letter away at most, and brings one at most.
            string other = isInLetters ? candidate : Fold(candidate);
            if (BitOperations.PopCount(letters ^ LettersOf(other)) > 2 * (least - 1))
            {
                continue;
            }

            if (areWords && !MayBeSlip(folded, other))
            {
                continue;
            }

            int distance = Distance(folded, areWords ? other : Fold(other), least);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static bool MayBeSlip(string folded, string other) =>
        Math.Min(folded.Length, other.Length) < LeastForSuggestion
            ? folded.Order().SequenceEqual(other.Order())
            : DigitsOf(folded) == DigitsOf(other);

    /// <summary>Whether a word is nearer to the other with a denial before it than as it stands.</summary>
    private static bool Denies(string folded, string other)
    {
        foreach (string denial in s_denials)
        {
            if (
                folded.StartsWith(denial, StringComparison.Ordinal)
                && !other.StartsWith(denial, StringComparison.Ordinal)
                && Distance(folded.AsSpan(denial.Length).TrimStart(" -"), other, LongestWord) < Distance(folded, other, LongestWord)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string DigitsOf(string word) => word.Any(char.IsAsciiDigit) ? string.Concat(word.Where(char.IsAsciiDigit)) : "";

    /// <summary>
    /// Whether a word is the suggestion but for case, accents, spaces and hyphens between words, or but for one slip of the pen, and like no other of the words
    /// there are: then it may be written without asking. A short word and one with digits is never a slip; nor is <c>incomplete</c> one of
    /// <c>complete</c>.
    /// </summary>
    internal static bool IsSure(string word, string suggestion, IEnumerable<string> words) =>
        IsSame(word, suggestion)
            ? words.Count(other => IsSame(word, other)) <= 1
            : word.Length >= LeastForSlip
                && !word.Any(char.IsAsciiDigit)
                && Distance(Fold(word), Fold(suggestion), 2) == 1
                && !words.Any(other => other != suggestion && Nearest(word, [other]) is not null);

    /// <summary>Whether two words are the same but for case, accents, spaces and hyphens between words.</summary>
    internal static bool IsSame(string word, string other) => MayBeSame(word, other) && Plain(word) == Plain(other);

    /// <summary>Whether two words begin with the same letter, or with one that may fold to another: most words differ in the first, and to fold them takes long.</summary>
    private static bool MayBeSame(string word, string other) =>
        word.Length == 0
        || other.Length == 0
        || !char.IsAsciiLetterOrDigit(word[0])
        || !char.IsAsciiLetterOrDigit(other[0])
        || (word[0] | 0x20) == (other[0] | 0x20);

    /// <summary>The word without what parts its words, be it written <c>potential impact</c>, <c>potential-impact</c> or <c>potentialImpact</c>; a number stays apart.</summary>
    private static string Plain(string word)
    {
        string folded = Fold(word).TrimEnd().Replace(' ', '-');
        return folded.Contains('-', StringComparison.Ordinal)
            ? string.Concat(folded.Where((c, i) => c != '-' || !IsLetterAt(folded, i - 1) || !IsLetterAt(folded, i + 1)))
            : folded;
    }

    private static bool IsLetterAt(string word, int index) => (uint)index < (uint)word.Length && char.IsLetter(word[index]);

    /// <summary>A bit for each letter, digit or sign that occurs, in any case; several share one.</summary>
    private static ulong LettersOf(string word)
    {
        ulong letters = 0;
        foreach (char c in word)
        {
            letters |= 1UL << ((c | 0x20) & 63);
        }

        return letters;
    }

    /// <summary>Edit distance where two neighbours that changed places count once (optimal string alignment); the limit or more where it is no less.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        // What both begin or end with costs nothing; ids differ in little else.
        int same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (a.IsEmpty || b.IsEmpty)
        {
            return a.Length + b.Length;
        }

        // Rows of the table of costs: the one before last, the last, and the one at hand.
        Span<int> older = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(substitution, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, older[j - 2] + 1);
                }

                row[j] = best;
                least = Math.Min(least, best);
            }

            // No way leads from one row to another without all that the first costs.
            if (least >= limit)
            {
                return limit;
            }

            Span<int> spent = older;
            older = last;
            last = row;
            row = spent;
        }

        return last[b.Length];
    }

    /// <summary>Folds a word for comparing: lower case, no accents, single spaces, straight apostrophes.</summary>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    [SuppressMessage(
        "Globalization",
        "CA1308:Normalize strings to uppercase",
        Justification = "Folding for comparison only; both sides are folded alike."
    )]
    public static string Fold(string word)
    {
        if (FoldsToItself(Guard.Against.Null(word)))
        {
            return word.ToLowerInvariant();
        }

        StringBuilder folded = new(word.Length);
        bool space = false;
        foreach (char letter in word)
        {
            char c = WithoutAccents(letter);
            if (char.IsWhiteSpace(c) || c == '_')
            {
                space = folded.Length > 0;
            }
            else if (c is '\u2019' or '\u02BC')
            {
                folded.Append('\'');
            }
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                if (space)
                {
                    folded.Append(' ');
                    space = false;
                }

                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether a word has no characters but those that fold to themselves, but for their case.</summary>
    private static bool FoldsToItself(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
