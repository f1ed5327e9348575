using System.Globalization;

namespace Ogp.Model.Tabular.Editions;

/// <summary>The words and numbers that an edition writes for codes.</summary>
internal static class EditionWords
{
    /// <summary>The word for an entry: the first that its list names for the edition, else the English label.</summary>
    public static string Word(CodeEntry entry, string edition)
    {
        foreach (CodeAlias alias in entry.Aliases)
        {
            if (alias.Context == edition)
            {
                return alias.Text;
            }
        }

        return entry.Label["en"] ?? entry.Code;
    }

    /// <summary>The number for a code in a set of numbers (an edition's id, or that with a part behind it); null where there is none.</summary>
    public static string? Number(string code, Codelist list, string set) =>
        list.NumberOf(code, set)?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What stands in a column for a code of its list or of an absence; the code itself where neither knows it, empty where nothing is stated.</summary>
    /// <param name="code">The code; empty where there is none.</param>
    /// <param name="list">The list.</param>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="asNumber">Whether the column holds numbers.</param>
    public static string Write(string code, Codelist list, string edition, bool asNumber) =>
        code.Length == 0 || code == Absence.NotStated.Text ? ""
        : list.Find(code) is { } entry ? (asNumber ? Number(code, list, edition) : null) ?? Word(entry, edition)
        : Absence.List.Find(code) is { } absence ? Word(absence, edition)
        : code;
}
