using System.Globalization;

namespace Ogp.Model.Tabular.Editions;

/// <summary>The words and numbers that an edition writes for codes.</summary>
internal static class EditionWords
{
    /// <summary>The number for a code in a set of numbers (an edition's id, or that with a part behind it); null where there is none.</summary>
    public static string? Number(string code, Codelist list, string set) =>
        list.NumberOf(code, set)?.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// What stands in a column of numbers for a code: its number, that of an absence its word; of a level without a number its word too, where the edition has one
    /// (<c>Withdrawn</c> of 2015), and nothing where the level is of other editions.
    /// </summary>
    /// <param name="code">The code; empty where there is none.</param>
    /// <param name="list">The list of levels.</param>
    /// <param name="set">The set of numbers.</param>
    /// <param name="edition">Id of the edition.</param>
    public static string NumberOrWord(string code, Codelist list, string set, string edition) =>
        Number(code, list, set)
        ?? (IsOf(edition, code, list) || Absence.List.Find(code) is not null ? Write(code, list, edition, false) : "");

    private static bool IsOf(string edition, string code, Codelist list) =>
        list.Find(code) is { } level && level.Aliases.Any(alias => alias.Context == edition);

    /// <summary>What stands in a column for a code of its list or of an absence; the code itself where neither knows it, empty where nothing is stated.</summary>
    /// <param name="code">The code; empty where there is none.</param>
    /// <param name="list">The list.</param>
    /// <param name="edition">Id of the edition.</param>
    /// <param name="asNumber">Whether the column holds numbers.</param>
    public static string Write(string code, Codelist list, string edition, bool asNumber) =>
        code.Length == 0 || code == Absence.NotStated.Text ? ""
        : list.Find(code) is { } entry ? (asNumber ? Number(code, list, edition) : null) ?? entry.WordIn(edition)
        : Absence.List.Find(code) is { } absence ? absence.WordIn(edition)
        : code;
}
