namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet of a workbook as CSV. Immutable; safe to share between threads.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Csv">The table, UTF-8, cells separated by commas.</param>
/// <param name="Findings">Formulas, merged cells and errors, each with its cell.</param>
public sealed record WorkbookTable(string Sheet, ReadOnlyMemory<byte> Csv, ValueList<Finding> Findings);
