using System.Globalization;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Reads cells as codes. A word that no list knows is kept as a code and reported.</summary>
internal sealed class CodeReader(Edition edition, ImportLog log)
{
    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">Number of its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="list">The list of codes.</param>
    /// <returns>The code, which may be one of an absence, and the word that the edition usually writes for it.</returns>
    public CodeReading Read(string cell, int row, EditionColumn column, Codelist list)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return new(Absence.NotStated.Text, "", true);
        }

        if (list.FindByWord(cell, edition.Id) is { } level)
        {
            return Known(cell, row, column, list, level);
        }

        if (Absence.List.FindByWord(cell, edition.Id) is { } absence)
        {
            return new(absence.Code, UsualWord(absence), true);
        }

        log.Add(CellFindings.UnknownCode, row, column.Heading, [new("list", list.Name), new("value", cell)], list.Suggest(cell));
        return new(cell, cell, false);
    }

    /// <summary>The word that the edition usually writes for a code; the code itself where the list does not know it, empty where there is none.</summary>
    public string Write(string? code, Codelist list) =>
        string.IsNullOrEmpty(code) ? ""
        : list.Find(code) is { } entry ? UsualWord(entry)
        : code;

    private CodeReading Known(string cell, int row, EditionColumn column, Codelist list, CodeEntry entry)
    {
        bool wantsNumber = column.Kind is ColumnKind.Flag or ColumnKind.PolicyArea;
        string usual = wantsNumber
            ? list.NumberOf(entry.Code, edition.Id)?.ToString(CultureInfo.InvariantCulture) ?? entry.Code
            : UsualWord(entry);
        bool isUsual = wantsNumber ? cell == usual : Spelling.Fold(cell) == Spelling.Fold(usual) || IsAnotherUsualWord(cell, entry);
        if (!isUsual)
        {
            log.Add(CellFindings.UnusualWord, row, column.Heading, [new("value", cell), new("code", entry.Code), new("usual", usual)]);
        }

        return new(entry.Code, usual, false);
    }

    /// <summary>The word that the edition writes: the first that the list names for it, else the English label.</summary>
    private string UsualWord(CodeEntry entry)
    {
        foreach (CodeAlias alias in entry.Aliases)
        {
            if (alias.Context == edition.Id)
            {
                return alias.Text;
            }
        }

        return entry.Label["en"] ?? entry.Code;
    }

    /// <summary>A list may name several words of the edition; a number among them is one for columns of numbers.</summary>
    private bool IsAnotherUsualWord(string cell, CodeEntry entry) =>
        !char.IsAsciiDigit(cell[0]) && entry.Aliases.Contains(new CodeAlias(edition.Id, cell.Trim()));
}
