namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet as it stands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows that hold anything.</param>
internal sealed record RawSheet(string Name, List<RawRow> Rows)
{
    /// <summary>Whether spreadsheet programs do not show it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A row as it stands.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">The cells that hold anything, from left to right.</param>
internal sealed record RawRow(int Number, List<RawCell> Cells)
{
    /// <summary>Whether all its cells look empty.</summary>
    public bool IsBlank => Cells.TrueForAll(cell => cell.Cell.IsBlank);
}

/// <summary>A cell as it stands.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Cell">What it holds.</param>
internal sealed record RawCell(int Column, CellValue Cell);
