namespace Ogp.Model.Tabular;

/// <summary>A package as a table of OGP's database. Immutable; safe to share between threads.</summary>
/// <param name="Csv">The file: UTF-8, without a byte order mark unless it is for spreadsheets, cells separated by commas, rows by line feeds.</param>
/// <param name="Findings">
/// What the table does not hold of the package, and what says it on another scale: one finding a kind of thing, with how often. Empty where nothing was
/// lost. Codes OGP2050 to OGP2069.
/// </param>
public sealed record TableExport(ReadOnlyMemory<byte> Csv, ValueList<Finding> Findings)
{
    /// <summary>How many plans of the package have a row; a plan without commitments, or in an edition of plans without an assessment of its process, has none.</summary>
    public int Plans { get; init; }

    /// <summary>How many rows are about a commitment; none in an edition whose rows are about plans.</summary>
    public int Commitments { get; init; }
}
