namespace Ogp.Model;

/// <summary>How a code of one list fits a code of another. Ordered: a higher value loses less.</summary>
public enum CrosswalkFit
{
    /// <summary>The other list has no counterpart.</summary>
    None,

    /// <summary>The other code means less: it covers a part of this one only.</summary>
    Narrower,

    /// <summary>The other code means more: this one is within it, and the way back is not certain.</summary>
    Broader,

    /// <summary>Both mean the same.</summary>
    Exact,
}
