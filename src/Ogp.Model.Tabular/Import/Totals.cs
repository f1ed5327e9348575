using System.Collections.Frozen;

namespace Ogp.Model.Tabular.Import;

/// <summary>What people write beside the sums under a table.</summary>
internal static class Totals
{
    private const int Longest = 20;

    private static readonly FrozenSet<string> s_words = FrozenSet.Create(
        StringComparer.Ordinal,
        "total",
        "totals",
        "grand total",
        "subtotal",
        "sub-total",
        "sum",
        "totales",
        "total general",
        "gran total",
        "suma",
        "totaux",
        "sous-total",
        "somme"
    );

    /// <summary>Whether a text is no more than a word for totals, in English, Spanish or French.</summary>
    public static bool IsWord(string text) =>
        text.Length is > 0 and <= Longest && s_words.Contains(Spelling.Fold(text).TrimEnd(':').TrimEnd());
}
