namespace Ogp.Model.Scoring;

/// <summary>A part of a rule: a variable, the levels that pass, and what passing weighs. Immutable; safe to share between threads.</summary>
public sealed record ScoringPart
{
    internal const decimal MostWeight = 1_000_000;

    /// <summary>A part of a rule.</summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="levels">Codes of the levels that pass; at least one.</param>
    /// <param name="weight">What passing weighs beside the other parts: above 0, at most a million.</param>
    /// <exception cref="ArgumentException">The variable or a level is not known, or there is no level.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is out of its range.</exception>
    public ScoringPart(RatingKey key, ValueList<string> levels, decimal weight = 1)
    {
        if (!IsRated(key))
        {
            throw new ArgumentException($"There is no variable '{key}'.", nameof(key));
        }

        if (levels.IsEmpty || levels.Any(level => Scales.LevelsOf(key.Variable)!.Find(level) is null))
        {
            throw new ArgumentException($"A part names levels of its variable, '{key}', and only these.", nameof(levels));
        }

        (Key, Levels) = (key, levels);
        Weight = weight is > 0 and <= MostWeight ? weight : throw new ArgumentOutOfRangeException(nameof(weight));
    }

    /// <summary>The variable, and the aspect of it.</summary>
    public RatingKey Key { get; }

    /// <summary>Codes of the levels that pass.</summary>
    public ValueList<string> Levels { get; }

    /// <summary>What passing weighs beside the other parts: above 0, at most a million.</summary>
    public decimal Weight { get; }

    /// <summary>Whether a key names a variable that is known, and an aspect that it has.</summary>
    internal static bool IsRated(RatingKey key) => Scales.LevelsOf(key.Variable) is not null && Scales.HasAspect(key);

    /// <summary>Whether a level passes; null where that cannot be told.</summary>
    internal bool? Holds(Statement said)
    {
        bool? all = null;
        foreach (string level in said.HasLevel ? said.Codes : [])
        {
            bool one = Levels.Contains(level);
            if (Scales.LevelsOf(Key.Variable)!.Find(level) is null || (all is { } before && before != one))
            {
                return null;
            }

            all = one;
        }

        return all;
    }
}
