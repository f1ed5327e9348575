using Ardalis.GuardClauses;

namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet of a workbook as CSV. Immutable; safe to share between threads.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Csv">The table, UTF-8, cells separated by commas; empty where it is too large to be one.</param>
/// <param name="Findings">Formulas, merged cells and errors, each with its cell; where the table is too large, that it is.</param>
/// <param name="Rows">The number of each record's row in the sheet, from 1: empty rows of the sheet are no records.</param>
public sealed record WorkbookTable(string Sheet, ReadOnlyMemory<byte> Csv, ValueList<Finding> Findings, ValueList<int> Rows)
{
    /// <summary>Whether spreadsheet programs do not show the sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Tells that the sheet was passed over (OGP2315), at its first cell: for readers of a single sheet, who would lose the others without a word.</summary>
    /// <param name="file">Name of the file; null when there is none.</param>
    public Finding AsPassedOver(string? file) => WorkbookFindings.PassedOver.At(file, CellAddress.Of(Sheet, 0, 1), ("sheet", Sheet));

    /// <summary>Names the cell in which a cell of the table stands: <c>Sheet1!C7</c>.</summary>
    /// <param name="record">The record of the table, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="record"/> is none of the table's, or <paramref name="column"/> none of a sheet.</exception>
    public string CellOf(int record, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(record);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(record, Rows.Count);
        return CellAddress.Of(Sheet, Guard.Against.OutOfRange(column, nameof(column), 0, CellAddress.MostColumns - 1), Rows[record]);
    }
}
