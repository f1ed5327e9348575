namespace Ogp.Model.Comparing;

/// <summary>Which items of one array are which of another, and which of them changed their order.</summary>
internal sealed class Alignment
{
    /// <param name="before">Keys of the items before.</param>
    /// <param name="after">Keys of the items after.</param>
    public Alignment(string[] before, string[] after)
    {
        BeforeOf = new int[after.Length];
        List<int> removed = [];
        foreach (Match match in Match.All(before, after))
        {
            if (match.At[1] < 0)
            {
                removed.Add(match.At[0]);
            }
            else
            {
                BeforeOf[match.At[1]] = match.At[0];
            }
        }

        Removed = removed;
        int[] kept = [.. Enumerable.Range(0, after.Length).Where(i => BeforeOf[i] >= 0)];
        Moved = [.. kept];
        Moved.ExceptWith(LongestAscending(kept, BeforeOf));
    }

    /// <summary>For each item after, its position before; -1 for one that was added.</summary>
    public int[] BeforeOf { get; }

    /// <summary>Positions before of what is gone, ascending.</summary>
    public IReadOnlyList<int> Removed { get; }

    /// <summary>Positions after of what stands in another order: as few as can be.</summary>
    public HashSet<int> Moved { get; }

    /// <summary>The most positions whose values ascend.</summary>
    private static IEnumerable<int> LongestAscending(int[] positions, int[] values)
    {
        // ends[n] is the position with the lowest value at which n + 1 ascending ones end.
        List<int> ends = [];
        Dictionary<int, int> previous = [];
        Comparer<int> byValue = Comparer<int>.Create((a, b) => values[a].CompareTo(values[b]));
        foreach (int position in positions)
        {
            int at = ~ends.BinarySearch(position, byValue);
            previous[position] = at == 0 ? -1 : ends[at - 1];
            if (at == ends.Count)
            {
                ends.Add(position);
            }
            else
            {
                ends[at] = position;
            }
        }

        for (int position = ends.Count == 0 ? -1 : ends[^1]; position >= 0; position = previous[position])
        {
            yield return position;
        }
    }
}
