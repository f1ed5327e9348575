using Ardalis.GuardClauses;

namespace Ogp.Model.Validation;

/// <summary>How a package is validated. Immutable; safe to share between threads as far as <see cref="Timestamp"/> is.</summary>
public sealed partial record ValidationOptions
{
    private readonly int _most = FindingTally.UsualMost;
    private readonly ValidationRuleSet _ruleSet = ValidationRuleSet.Recommended;

    /// <summary>The rules that count, and how gravely; the recommended ones where not set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValidationRuleSet RuleSet
    {
        get => _ruleSet;
        init => _ruleSet = Guard.Against.Null(value, nameof(RuleSet));
    }

    /// <summary>What is demanded beside the rules of the field; null where nothing is.</summary>
    internal IDemands? Demands { get; init; }

    /// <summary>How many findings of a kind are listed; the others are counted. 1000 where not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxFindingsPerKind
    {
        get => _most;
        init => _most = Guard.Against.OutOfRange(value, nameof(MaxFindingsPerKind), 0, int.MaxValue);
    }

    /// <summary>
    /// A clock, to tell how long each rule takes, such as <c>Stopwatch.GetTimestamp</c>; null, as where not set, takes no time for timing.
    /// </summary>
    public Func<long>? Timestamp { get; init; }
}
