namespace Ogp.Model.Scoring;

/// <summary>The totals that a report states for one variable, side by side, with what they leave over.</summary>
public sealed record StatedDistribution
{
    /// <summary>Looks at the totals of a variable among all that a report states.</summary>
    internal StatedDistribution(RatingKey key, ValueList<StatedTally> tallies)
    {
        Key = key;
        LevelCount[] counts = new LevelCount[tallies.Count];
        int counted = 0;
        long sum = 0;
        foreach (StatedTally tally in tallies)
        {
            if (tally.Variable == key && tally.Count is { } count && !HaveAny(counts, counted, tally.Levels) && !IsDetailed(tally, tallies))
            {
                counts[counted++] = new(tally.Levels, count);
                Of = Math.Max(Of, tally.Of ?? 0);
                sum += Math.Max(0, count);
            }
        }

        LevelCount[] exact = new LevelCount[counted];
        Array.Copy(counts, exact, counted);
        Counts = new(exact);
        NotStated = (int)Math.Max(0, Of - sum);
    }

    /// <summary>The variable, and the aspect of it.</summary>
    public RatingKey Key { get; }

    /// <summary>The totals whose levels do not overlap with those of an earlier one; one of several levels is left out where each of these has a total of its own.</summary>
    public ValueList<LevelCount> Counts { get; }

    /// <summary>Out of how many; 0 when no total says.</summary>
    public int Of { get; }

    /// <summary>How many are in none of the totals.</summary>
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

    private static bool IsDetailed(StatedTally tally, ValueList<StatedTally> tallies)
    {
        if (tally.Levels.Count < 2)
        {
            return false;
        }

        foreach (string level in tally.Levels)
        {
            bool isAlone = false;
            foreach (StatedTally other in tallies)
            {
                isAlone |= other.Variable == tally.Variable && other.Count is not null && other.Levels is [var only] && only == level;
            }

            if (!isAlone)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveAny(LevelCount[] counts, int length, ValueList<string> levels)
    {
        for (int i = 0; i < length; i++)
        {
            foreach (string level in levels)
            {
                if (counts[i].Codes.AsSpan().Contains(level))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
