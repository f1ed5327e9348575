namespace Ogp.Model.Validation;

/// <summary>A rule of the field: what it finds, and what it looks at.</summary>
/// <param name="kind">What the rule finds.</param>
/// <param name="subject">Name of the type of object, or of the kind of value, that it looks at.</param>
internal class Rule(FindingKind kind, string subject)
{
    public FindingKind Kind { get; } = kind;

    public virtual string Subject { get; } = subject;

    /// <summary>
    /// Whether what it finds stays true whatever stands behind the place where a document breaks off: it looks at single values, or holds values against each other that were all read, and at
    /// nothing for what it lacks.
    /// </summary>
    public bool HoldsForOpen { get; init; }

    /// <summary>Whether it is about some plans or reports only.</summary>
    public bool IsOfSome { get; } = kind is not { FirstPlanYear: null, LastPlanYear: null, Products.IsEmpty: true };
}

/// <summary>A rule about objects of some types.</summary>
internal abstract class NodeRule(FindingKind kind, params Type[] types) : Rule(kind, "")
{
    public IReadOnlyList<Type> Types { get; } = types;

    /// <summary>Made when somebody asks: names of types are dear at the start of a process.</summary>
    public override string Subject => string.Join('/', Types.Select(type => type.Name));

    /// <summary>Looks at an object of one of its types.</summary>
    /// <returns>Whether the object had what the rule needs to judge it.</returns>
    public abstract bool Check(Node node, RuleContext context);
}

/// <param name="kind">What the rule finds.</param>
/// <param name="check">Looks at an object, reports to the context, and tells whether the object had what the rule needs.</param>
internal sealed class Rule<TNode>(FindingKind kind, Func<TNode, RuleContext, bool> check) : NodeRule(kind, typeof(TNode))
    where TNode : Node
{
    public override bool Check(Node node, RuleContext context) => check((TNode)node, context);
}

/// <summary>A rule about texts in each of their languages.</summary>
/// <param name="kind">What the rule finds.</param>
/// <param name="signs">Without any of these it finds nothing.</param>
/// <param name="check">Looks at the words of one language, and reports to the context.</param>
internal sealed class TextRule(FindingKind kind, TextSigns signs, Action<string, string, RuleContext> check) : Rule(kind, "Text")
{
    public TextSigns Signs { get; } = signs;

    public void Check(string language, string text, RuleContext context) => check(language, text, context);
}
