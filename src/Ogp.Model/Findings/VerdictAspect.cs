namespace Ogp.Model;

/// <summary>What a verdict is about. Each stands for itself: a document without a fault of structure may contradict itself.</summary>
public enum VerdictAspect
{
    /// <summary>Whether the document is what the format says it is: bytes, members, types, codes.</summary>
    Structure,

    /// <summary>Whether what it says agrees with itself and with the methodology: references, dates, ratings, totals, process.</summary>
    Coherence,

    /// <summary>Whether it says enough to be of use.</summary>
    Completeness,
}
