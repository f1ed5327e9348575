namespace Ogp.Model.Comparing;

/// <summary>What merging gave. Immutable; safe to share between threads.</summary>
public sealed class MergeResult
{
    internal MergeResult(IrmPackage package, ValueList<MergeChoice> choices) => (Package, Choices) = (package, choices);

    /// <summary>The merged package.</summary>
    public IrmPackage Package { get; }

    /// <summary>Every place at which documents say different things, in the order of the merged package, with what each says.</summary>
    public ValueList<MergeChoice> Choices { get; }

    /// <summary>The choices at which the documents contradict each other.</summary>
    public IEnumerable<MergeChoice> Conflicts => Choices.Where(choice => choice.IsConflict);
}
