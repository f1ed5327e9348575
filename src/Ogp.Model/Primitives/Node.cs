namespace Ogp.Model;

/// <summary>
/// What every object of the model has in common. All of them are immutable, equal by content and safe to share between threads; change one
/// with a <c>with</c> expression. A property that is null, empty or <c>default</c> is not stated.
/// </summary>
public abstract partial record Node
{
    private protected Node() { }

    internal UnknownMembers _unknown;

    /// <summary>
    /// Members of the JSON object that the model does not know, kept and written back. What was kept beside a value that has been changed since, because it
    /// could not be read or stood there a second time, is not among them: the edit counts.
    /// </summary>
    public UnknownMembers Unknown
    {
        get => _unknown.LeftIn(this);
        init => _unknown = value;
    }

    /// <summary>Whether both are of the same type and say the same, in what the model does not know, too.</summary>
    /// <param name="other">Another object, or null.</param>
    public virtual bool Equals(Node? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && Unknown == other.Unknown);

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The name of the type and what identifies the object, the same in every culture.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Identity}".TrimEnd();

    /// <summary>What identifies the object among its siblings, for messages; empty where nothing does.</summary>
    private protected virtual string Identity => "";
}
