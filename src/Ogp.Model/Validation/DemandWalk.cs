using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>Goes along with the walk of a validation, and reports to its context.</summary>
internal abstract class DemandWalk
{
    /// <summary>A list with the codes that are allowed beside its own.</summary>
    public abstract Codelist ListOf(Codelist list);

    /// <summary>The walk stands at an object.</summary>
    public abstract void Enter(Node node, INodeShape shape);

    /// <summary>The walk stands at a code.</summary>
    public abstract void Code(Codelist list, string code);

    /// <summary>The walk stands at a rating of a known variable.</summary>
    public abstract void Rating(Codelist levels, Statement statement);

    /// <summary>What became of each rule.</summary>
    public abstract IEnumerable<RuleOutcome> Outcomes();
}
