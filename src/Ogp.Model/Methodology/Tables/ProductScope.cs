namespace Ogp.Model;

/// <summary>What a product rates; the word in <c>products.csv</c> is the name in kebab-case.</summary>
internal enum ProductScope
{
    /// <summary>Commitments or the process of a plan: the rows of <c>coverage.csv</c> tell which variables.</summary>
    Commitments,

    /// <summary>Nothing: it has no ratings.</summary>
    Nothing,

    /// <summary>It is not evidenced which variables.</summary>
    Unknown,
}
