using Ogp.Model.Validation;

namespace Ogp.Model.Profiles;

/// <summary>A rule of a profile's own: where it looks, on what condition, and what it demands. Immutable; safe to share between threads.</summary>
public sealed class ProfileRule
{
    internal ProfileRule(FindingKind kind, string at, ProfilePath path, RuleCondition[] conditions, RuleDemand demand)
    {
        (Kind, At, Path, Conditions, Demand) = (kind, at, path, conditions, demand);
        Rule = new(kind, path.Type);
    }

    /// <summary>What the rule finds: code, name, severity, message and reason.</summary>
    public FindingKind Kind { get; }

    /// <summary>The objects that it looks at: a JSON Pointer in which * stands for any item.</summary>
    public string At { get; }

    internal ProfilePath Path { get; }

    internal RuleCondition[] Conditions { get; }

    internal RuleDemand Demand { get; }

    internal Rule Rule { get; }

    /// <summary>The rule with what a profile demands of its kind.</summary>
    internal ProfileRule With(KindDemand more) => new(more.Over(Kind)!, At, Path, Conditions, Demand);
}
