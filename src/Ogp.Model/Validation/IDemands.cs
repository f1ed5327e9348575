using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>What is demanded beside the rules of the field: where a profile comes in, so that nothing of profiles is touched where there is none.</summary>
internal interface IDemands
{
    /// <summary>A rule set with what is demanded beside it; it never asks for less.</summary>
    ValidationRuleSet Over(ValidationRuleSet ruleSet);

    /// <summary>Begins a walk.</summary>
    /// <param name="context">What rules are told and tell.</param>
    /// <param name="index">What can be referred to.</param>
    /// <param name="path">Where the walk is.</param>
    /// <param name="timestamp">A clock, to tell how long each rule takes; null where it is not asked for.</param>
    DemandWalk Begin(RuleContext context, ReferenceIndex index, ModelPath path, Func<long>? timestamp);
}
