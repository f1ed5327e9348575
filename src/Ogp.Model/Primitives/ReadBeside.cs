namespace Ogp.Model;

/// <summary>
/// What the model said where a value was kept that it could not hold. While it says the same, the value is written back; an edit wins over its own
/// history. Immutable; safe to share between threads.
/// </summary>
internal abstract class ReadBeside
{
    /// <summary>Whether an object still says what it said then. True of an object of another type, which never had that history.</summary>
    public abstract bool IsUnchangedIn(Node owner);
}
