using System.Runtime.InteropServices;

namespace Ogp.Model.Comparing;

/// <summary>One thing in several lists.</summary>
/// <param name="Occurrence">0 for the first of its key, 1 for the second: the first of one list is the first of the others.</param>
/// <param name="At">Its position in each list; -1 where it is not there.</param>
/// <param name="OfKey">All matches of its key, this one among them.</param>
internal sealed record Match(int Occurrence, int[] At, IReadOnlyList<Match> OfKey)
{
    /// <summary>The first of the lists that have the most of its key: it has all matches of that.</summary>
    public int Fullest => Array.FindIndex(OfKey[^1].At, at => at >= 0);

    /// <summary>Finds what is the same in lists of keys: in the order of the first list, then what others add in theirs.</summary>
    public static List<Match> All(params string[][] lists)
    {
        List<Match> matches = [];
        Dictionary<string, List<Match>> byKey = new(StringComparer.Ordinal);
        for (int list = 0; list < lists.Length; list++)
        {
            Dictionary<string, int> seen = new(StringComparer.Ordinal);
            for (int i = 0; i < lists[list].Length; i++)
            {
                List<Match> same = CollectionsMarshal.GetValueRefOrAddDefault(byKey, lists[list][i], out _) ??= [];
                int occurrence = CollectionsMarshal.GetValueRefOrAddDefault(seen, lists[list][i], out _)++;
                if (occurrence == same.Count)
                {
                    int[] at = new int[lists.Length];
                    Array.Fill(at, -1);
                    same.Add(new(occurrence, at, same));
                    matches.Add(same[^1]);
                }

                same[occurrence].At[list] = i;
            }
        }

        return matches;
    }
}
