namespace Ogp.Model.Comparing;

/// <summary>In what way two documents differ at a place.</summary>
public enum DifferenceKind
{
    /// <summary>The document after has something that the one before does not.</summary>
    Added,

    /// <summary>The document before has something that the one after does not.</summary>
    Removed,

    /// <summary>Both have it, and it says something else.</summary>
    Changed,

    /// <summary>Both have the same item, in another order among its siblings.</summary>
    Moved,
}
