namespace Ogp.Model.Scoring;

/// <summary>A member's own scoring rules. Immutable; safe to share between threads.</summary>
public sealed class ScoringRuleSet
{
    /// <summary>Rules under a name.</summary>
    /// <param name="name">Name of the rule set.</param>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public ScoringRuleSet(string name, ValueList<ScoringRule> rules)
    {
        if (rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count() < rules.Count)
        {
            throw new ArgumentException("Two rules have the same id.", nameof(rules));
        }

        (Name, Rules) = (name, rules);
    }

    /// <summary>What reading scoring rules can find, beside what reading any document can.</summary>
    public static ValueList<FindingKind> FindingKinds { get; } = [.. ScoringRuleFindings.All];

    /// <summary>Name of the rule set, or of the file it was read from; empty where there is neither.</summary>
    public string Name { get; }

    /// <summary>The rules, as they stand in the file.</summary>
    public ValueList<ScoringRule> Rules { get; }

    /// <summary>Reads scoring rules: a JSON object with <c>name</c> and <c>rules</c>.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="file">Name of the file for findings; null when it is none.</param>
    /// <returns>
    /// The rules, and what was found; null where there is no JSON object. A rule with an error is left out: without its faulty part it would say something else.
    /// </returns>
    public static ReadResult<ScoringRuleSet> Read(ReadOnlyMemory<byte> utf8, string? file = null)
    {
        ScoringRuleReader reader = new();
        (bool isObject, ValueList<Finding> findings) = reader.Read(utf8, file);
        return new(isObject ? new(reader.Name ?? file ?? "", reader.Rules.ToValueList()) : null, findings);
    }
}
