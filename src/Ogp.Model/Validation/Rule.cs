namespace Ogp.Model.Validation;

/// <summary>A rule of the field about objects of one type.</summary>
internal abstract class Rule(FindingKind kind)
{
    public FindingKind Kind { get; } = kind;

    /// <summary>Looks at an object; does nothing when it is of another type.</summary>
    public abstract void Check(Node node, RuleContext context);
}

/// <param name="kind">What the rule finds.</param>
/// <param name="check">Looks at an object and reports to the context.</param>
internal sealed class Rule<TNode>(FindingKind kind, Action<TNode, RuleContext, FindingKind> check) : Rule(kind)
    where TNode : Node
{
    public override void Check(Node node, RuleContext context)
    {
        if (node is TNode typed)
        {
            check(typed, context, Kind);
        }
    }
}
