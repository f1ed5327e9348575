namespace Ogp.Model.Tabular;

/// <summary>What else is to be done where a table of OGP's database is read. Immutable; one instance may be used from several threads.</summary>
public sealed record OgpDatabaseOptions
{
    /// <summary>
    /// Looks at what was read and tells what it finds, as <c>Validator.Validate</c> does; its findings get the row and column that they are about and stand among
    /// those of reading. Null where nothing more is to be looked for.
    /// </summary>
    public Func<IrmPackage, ValueList<Finding>>? Check { get; init; }

    /// <summary>
    /// Judges each finding of reading and of <see cref="Check"/>, as <c>ValidationRuleSet.Judge</c> does: gives it as it counts, or null where it is not told. What
    /// reading finds has a row and no pointer; that a file is no edition is always told. Null where findings stay as they are.
    /// </summary>
    public Func<Finding, Finding?>? Judge { get; init; }

    /// <summary>
    /// Names the cell of a record and a column of the table, both from 0, where it is a sheet of a workbook (<c>WorkbookTable.CellOf</c>); null where it is none.
    /// </summary>
    public Func<int, int, string>? CellOf { get; init; }

    /// <summary>The map of an edition that is none of <see cref="OgpDatabase.Editions"/>; null where there is none.</summary>
    public EditionMap? Map { get; init; }
}
