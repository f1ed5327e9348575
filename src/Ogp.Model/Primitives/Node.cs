namespace Ogp.Model;

/// <summary>
/// What every object of the model has in common. All of them are immutable, equal by content and safe to share between threads; change one
/// with a <c>with</c> expression. A property that is null, empty or <c>default</c> is not stated.
/// </summary>
public abstract partial record Node
{
    private protected Node() { }

    internal UnknownMembers _unknown;

    /// <summary>Members of the JSON object that the model does not know, kept and written back.</summary>
    public UnknownMembers Unknown
    {
        get => _unknown;
        init => _unknown = value;
    }

    /// <summary>The name of the type and what identifies the object, the same in every culture.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Identity}".TrimEnd();

    /// <summary>What identifies the object among its siblings, for messages; empty where nothing does.</summary>
    private protected virtual string Identity => "";
}
