namespace Ogp.Model.Scoring;

/// <summary>The totals that a report states for one variable, side by side, with what they leave over.</summary>
public sealed record StatedDistribution
{
    internal StatedDistribution(RatingKey key, IEnumerable<StatedTally> tallies)
    {
        Key = key;
        HashSet<string> counted = new(StringComparer.Ordinal);
        List<LevelCount> counts = [];
        foreach (StatedTally tally in tallies)
        {
            if (tally.Count is { } count && !tally.Levels.Any(counted.Contains))
            {
                counted.UnionWith(tally.Levels);
                counts.Add(new(tally.Levels, count));
                Of = Math.Max(Of, tally.Of ?? 0);
            }
        }

        Counts = counts.ToValueList();
        NotStated = (int)Math.Max(0, Of - counts.Sum(count => (long)Math.Max(0, count.Count)));
    }

    /// <summary>The variable, and the aspect of it.</summary>
    public RatingKey Key { get; }

    /// <summary>The totals whose levels do not overlap with those of an earlier one.</summary>
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
                if (level.Rank is not null && !Counts.Any(count => count.Codes.Contains(level.Code)))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
