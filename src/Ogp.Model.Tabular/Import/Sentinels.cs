using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Words that stand in a cell where there is nothing to say.</summary>
internal static class Sentinels
{
    private const int LongestWord = 40;

    /// <summary>Words that are no names, though elsewhere they can mean something ('None' is a level of specificity).</summary>
    private static readonly string[] s_noNames =
    [
        "None",
        "Unclear",
        "Unknown",
        "Various",
        "TBD",
        "TBC",
        "See Action Plan",
        "-",
        "–",
        "—",
        "?",
        "0",
    ];

    /// <summary>
    /// Whether a cell is empty or says in the edition's words that there is nothing: NA, ND, NR, Not Specified … None of these has a digit, as identifiers,
    /// dates and numbers in every row have.
    /// </summary>
    public static bool IsAbsence(string cell, Edition edition) =>
        string.IsNullOrWhiteSpace(cell)
        || (
            cell.Length <= LongestWord
            && !cell.AsSpan().ContainsAnyInRange('0', '9')
            && Methodology.Standard.ReadAbsence(cell, edition.Context).IsStated
        );

    /// <summary>Whether a cell for a name holds none.</summary>
    public static bool IsNoName(string cell, Edition edition) =>
        IsAbsence(cell, edition) || s_noNames.Contains(cell.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
}
