using Ogp.Model.Shapes;

namespace Ogp.Model.Scoring;

/// <summary>The totals that a report states for one variable, side by side, with what they leave over.</summary>
public sealed record StatedDistribution
{
    /// <summary>Looks at the totals of a variable among all that a report states.</summary>
    internal StatedDistribution(RatingKey key, ValueList<StatedTally> tallies)
    {
        Key = key;
        int[] widestFirst = WidestFirst(key, tallies);
        LevelSet alone = new();
        LevelSet covered = new();
        foreach (int i in widestFirst)
        {
            if (tallies[i] is { Count: not null, Levels: [_] levels })
            {
                alone.AddAll(levels);
            }
        }

        LevelCount?[] shown = new LevelCount?[tallies.Count];
        long sum = 0;
        foreach (int i in widestFirst)
        {
            StatedTally tally = tallies[i];
            if (tally.Count is { } count && !(tally.Levels.Count > 1 && alone.HasAll(tally.Levels)) && !covered.HasAny(tally.Levels))
            {
                shown[i] = new(tally.Levels, count);
                covered.AddAll(tally.Levels);
                Of = Math.Max(Of, tally.Of ?? 0);
                sum += Math.Max(0, count);
            }
        }

        // Totals that are not shown may count other commitments each: what is left over then is certainly in none.
        foreach (int i in widestFirst)
        {
            if (!covered.HasAll(tallies[i].Levels))
            {
                covered.AddAll(tallies[i].Levels);
                sum += Math.Max(0, tallies[i].Count ?? MostOf(tallies[i]));
            }
        }

        List<LevelCount> counts = [];
        foreach (LevelCount? count in shown)
        {
            if (count is { } printed)
            {
                counts.Add(printed);
            }
        }

        Counts = new(counts.ToArray());
        NotStated = (int)Math.Max(0, Of - sum);
    }

    /// <summary>The variable, and the aspect of it.</summary>
    public RatingKey Key { get; }

    /// <summary>
    /// The totals with a count whose levels do not overlap, as the report orders them: of two that do, the one of more levels; one of several levels is left out where each of these
    /// has a total of its own.
    /// </summary>
    public ValueList<LevelCount> Counts { get; }

    /// <summary>Out of how many; 0 when no total says.</summary>
    public int Of { get; }

    /// <summary>How many are certainly in none of the totals, those that are not among <see cref="Counts"/> and percentages included.</summary>
    public int NotStated { get; }

    /// <summary>Whether every ranked level of the variable has its total, so that the totals should sum to all: "transformative: 3" alone is no column.</summary>
    internal bool IsOfWholeScale
    {
        get
        {
            if (Scales.LevelsOf(Key.Variable) is not { IsRanked: true } levels)
            {
                return false;
            }

            foreach (CodeEntry level in levels.Entries)
            {
                if (level.Rank is not null && !IsCounted(level.Code))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private bool IsCounted(string level)
    {
        foreach (LevelCount count in Counts)
        {
            if (count.Codes.AsSpan().Contains(level))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Places of the totals of a variable, those of more levels first.</summary>
    private static int[] WidestFirst(RatingKey key, ValueList<StatedTally> tallies)
    {
        List<int> places = [];
        for (int i = 0; i < tallies.Count; i++)
        {
            if (tallies[i].Variable == key)
            {
                places.Add(i);
            }
        }

        places.Sort(
            (one, other) =>
                tallies[one].Levels.Count == tallies[other].Levels.Count
                    ? one.CompareTo(other)
                    : tallies[other].Levels.Count.CompareTo(tallies[one].Levels.Count)
        );
        return [.. places];
    }

    /// <summary>The greatest count that a percentage without one can stand for; 0 where that cannot be told.</summary>
    private int MostOf(StatedTally tally) =>
        tally.Percent is { } percent and >= 0 and <= 100 && (tally.Of ?? Of) is var of and > 0 ? Percentage.PartsOf(percent, of).Last : 0;

    /// <summary>A few levels, as scales have them, without a set; of very many, as only a hostile document has them, with one.</summary>
    private ref struct LevelSet()
    {
        private ManyNames _names = new(StringComparer.Ordinal);
        private ArrayBuilder<string> _levels;

        public bool HasAny(ValueList<string> levels)
        {
            foreach (string level in levels)
            {
                if (_names.Contains(ref _levels, level))
                {
                    return true;
                }
            }

            return false;
        }

        public bool HasAll(ValueList<string> levels)
        {
            foreach (string level in levels)
            {
                if (!_names.Contains(ref _levels, level))
                {
                    return false;
                }
            }

            return true;
        }

        public void AddAll(ValueList<string> levels)
        {
            foreach (string level in levels)
            {
                if (!_names.Contains(ref _levels, level))
                {
                    _levels.Add(level);
                }
            }
        }
    }
}
