using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Reads cells as codes, by the methodology. A word that no list knows is kept as a code and reported.</summary>
internal sealed class CodeReader(Edition edition, ImportLog log)
{
    /// <summary>The code of a number that an edition writes for several levels, which a label would tell apart.</summary>
    private const string SharedNumber = "OGP1703";

    private readonly Dictionary<(object Source, string Cell, ScaleContext Context), LevelReading> _readings = [];

    /// <summary>Reads a cell as a code of a list.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">Number of its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="list">The list of codes.</param>
    /// <returns>The code, which may be one of an absence, and the word that the edition usually writes for it.</returns>
    public CodeReading Read(string cell, int row, EditionColumn column, Codelist list)
    {
        string usual = column.ToUsual(cell);
        if (!IsKnown(list, usual, edition.Context, out LevelReading? reading))
        {
            _readings.Add((list, usual, edition.Context), reading = Methodology.Standard.Read(list, usual, edition.Context));
        }

        return Interpret(reading, row, column);
    }

    /// <summary>Reads a cell as a level of a scale.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">Number of its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="plan">What is known of the plan: its year decides what some words and numbers mean.</param>
    /// <returns>The level, which may be one of an absence, and the word that the edition usually writes for it.</returns>
    public CodeReading Read(string cell, int row, EditionColumn column, Scale scale, ScaleContext plan)
    {
        string usual = column.ToUsual(cell);
        if (!IsKnown(scale, usual, plan, out LevelReading? reading))
        {
            _readings.Add((scale, usual, plan), reading = scale.Parse(usual, plan));
        }

        return Interpret(reading, row, column);
    }

    /// <summary>The same few words stand in thousands of cells. Where one is not known, there is room for it.</summary>
    private bool IsKnown(object source, string cell, ScaleContext context, [NotNullWhen(true)] out LevelReading? reading)
    {
        bool isKnown = _readings.TryGetValue((source, cell, context), out reading);
        if (!isKnown)
        {
            ImportContext.Room(_readings);
        }

        return isKnown;
    }

    private CodeReading Interpret(LevelReading reading, int row, EditionColumn column)
    {
        if (reading.Level is { } level)
        {
            return Known(reading, row, column, reading.List.Find(level)!);
        }

        if (reading.Absence.Entry is { } absence)
        {
            return new(absence.Code, reading.Evidence == ReadingEvidence.Blank ? "" : UsualWord(absence), true);
        }

        bool isShared = column.Kind == ColumnKind.RatingNumber && reading.Findings is [{ Code: SharedNumber }, ..];
        if (isShared || reading.Possible.Count > 1)
        {
            return new(reading.Text, reading.Text, false, isShared ? reading.Candidates : reading.Possible);
        }

        CodeEntry? meant = reading.Findings is [{ Suggestion: { } code }, ..] ? reading.List.Find(code) : null;
        log.Add(
            reading.List.IsOpen ? CellFindings.UnlistedCode : CellFindings.UnknownCode,
            row,
            column.Heading,
            [new("list", reading.List.Name), new("value", reading.Text)],
            meant is null ? null : column.ToOwn(UsualIn(column, reading.List, meant))
        );
        return new(reading.Text, reading.Text, false);
    }

    private CodeReading Known(LevelReading reading, int row, EditionColumn column, CodeEntry entry)
    {
        string cell = reading.Text;
        string usual = UsualIn(column, reading.List, entry);
        bool isUsual =
            column.Kind == ColumnKind.RatingNumber
            || (WantsNumber(column) ? cell == usual : Spelling.Fold(cell) == Spelling.Fold(usual) || IsAnotherUsualWord(cell, entry));
        if (!isUsual)
        {
            log.Add(CellFindings.UnusualWord, row, column.Heading, [new("value", cell), new("code", entry.Code), new("usual", usual)]);
        }

        return new(entry.Code, usual, false);
    }

    private static bool WantsNumber(EditionColumn column) => column.Kind is ColumnKind.Flag or ColumnKind.PolicyArea;

    /// <summary>What the edition usually writes for a code in a column.</summary>
    private string UsualIn(EditionColumn column, Codelist list, CodeEntry entry) =>
        WantsNumber(column)
            ? list.NumberOf(entry.Code, edition.Words)?.ToString(CultureInfo.InvariantCulture) ?? entry.Code
            : UsualWord(entry);

    private string UsualWord(CodeEntry entry) => entry.WordIn(edition.Words);

    /// <summary>A list may name several words of the edition; a number among them is one for columns of numbers.</summary>
    private bool IsAnotherUsualWord(string cell, CodeEntry entry) =>
        !char.IsAsciiDigit(cell[0]) && entry.Aliases.Any(alias => alias.Context == edition.Words && alias.Text == cell.Trim());
}
