using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>What is demanded beside the rules of the field: where a profile comes in, so that nothing of profiles is touched where there is none.</summary>
internal interface IDemands
{
    /// <summary>A rule set with what is demanded beside it; it never asks for less.</summary>
    ValidationRuleSet Over(ValidationRuleSet ruleSet);

    /// <summary>Begins a walk.</summary>
    DemandWalk Begin(RuleContext context, ReferenceIndex index, ModelPath path);
}
