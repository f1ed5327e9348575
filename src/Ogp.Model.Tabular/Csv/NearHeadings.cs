using System.Text;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Csv;

/// <summary>
/// Finds columns that somebody renamed: a heading nobody knows and a column that is missing have the same words, however they are set apart, but for one slip of the pen in
/// one of them, and no other heading or column is so near. Digits and a leading underscore, which tell columns apart, must be the same.
/// </summary>
internal static class NearHeadings
{
    private const int LeastForSlip = 5;

    /// <summary>The pairs, by place.</summary>
    /// <param name="unknown">Headings that no column has, with their places in the file.</param>
    /// <param name="missing">Columns that the file does not have.</param>
    public static IEnumerable<(int Place, EditionColumn Column)> Find(
        IReadOnlyList<(int Place, string Heading)> unknown,
        IReadOnlyList<EditionColumn> missing
    )
    {
        string[][] headings = [.. unknown.Select(one => Words(one.Heading))];
        string[][] columns = [.. missing.Select(column => Words(column.Text))];
        for (int i = 0; i < headings.Length; i++)
        {
            int[] near = [.. Enumerable.Range(0, columns.Length).Where(column => AreNear(headings[i], columns[column]))];
            if (near is [var only] && headings.Count(heading => AreNear(heading, columns[only])) == 1)
            {
                yield return (unknown[i].Place, missing[only]);
            }
        }
    }

    /// <summary>The words of a heading in one case, an underscore before the first as a word of its own; punctuation does not count.</summary>
    private static string[] Words(string heading)
    {
        StringBuilder words = new(heading.StartsWith('_') ? "_ " : "");
        foreach (char letter in HeadingText.Fold(heading))
        {
            words.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool AreNear(string[] words, string[] others)
    {
        if (words.Length == 0)
        {
            return false;
        }

        if (words.Length != others.Length)
        {
            return string.Concat(words) == string.Concat(others);
        }

        int[] differing = [.. Enumerable.Range(0, words.Length).Where(i => words[i] != others[i])];
        return differing.Length == 0 || (differing is [var only] && IsSlip(words[only], others[only]));
    }

    /// <summary>Whether one letter was changed, left out or added, or two neighbours changed places. A short word and one with digits is another word.</summary>
    private static bool IsSlip(string word, string other)
    {
        if (Math.Min(word.Length, other.Length) < LeastForSlip || word.Any(char.IsDigit) || other.Any(char.IsDigit))
        {
            return false;
        }

        int same = word.AsSpan().CommonPrefixLength(other);
        ReadOnlySpan<char> rest = word.AsSpan(same);
        ReadOnlySpan<char> otherRest = other.AsSpan(same);
        return (rest.Length - otherRest.Length) switch
        {
            0 => rest[1..].SequenceEqual(otherRest[1..])
                || (rest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..].SequenceEqual(otherRest[2..])),
            1 => rest[1..].SequenceEqual(otherRest),
            -1 => rest.SequenceEqual(otherRest[1..]),
            _ => false,
        };
    }
}
