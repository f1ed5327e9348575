namespace Ogp.Model.Cli.Conformance;

/// <summary>A document of the kit and all that has to be found in it.</summary>
/// <param name="File">Path within the kit.</param>
/// <param name="RuleSet">Name of a rule set, or path of its file within the kit.</param>
/// <param name="Findings">What has to be found, in no order.</param>
internal sealed record KitDocument(string File, string RuleSet, ValueList<KitFinding> Findings)
{
    /// <summary>Whether it takes another rule set than the one that every implementation starts with.</summary>
    public bool NeedsRuleSet => RuleSet != Validation.ValidationRuleSet.Recommended.Name;
}
