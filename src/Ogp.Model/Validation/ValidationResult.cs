namespace Ogp.Model.Validation;

/// <summary>What a validation gave. Immutable; safe to share between threads.</summary>
public sealed class ValidationResult
{
    internal ValidationResult(ValueList<Finding> findings, ValueList<FindingCount> unlisted, ValueList<RuleOutcome> outcomes) =>
        (Findings, Unlisted, Outcomes) = (findings, unlisted, outcomes);

    /// <summary>The findings, each with a JSON Pointer; <see cref="Json.IrmJson.Locate"/> gives them line and column.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Kinds of which more was found than is listed, with their exact numbers; empty where all findings are listed.</summary>
    public ValueList<FindingCount> Unlisted { get; }

    /// <summary>What became of each rule, in the order of the codes.</summary>
    public ValueList<RuleOutcome> Outcomes { get; }
}
