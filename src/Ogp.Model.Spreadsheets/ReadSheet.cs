namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet that was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows that hold anything, by heading, each heading once.</param>
internal sealed record ReadSheet(string Name, List<ReadRow> Rows);

/// <summary>A row that was read.</summary>
/// <param name="At">Its first cell.</param>
/// <param name="Cells">What it holds, in the order of the columns.</param>
internal sealed record ReadRow(string At, List<KeyValuePair<string, CellValue>> Cells)
{
    public CellValue? this[string heading] => Cells.Find(cell => cell.Key == heading).Value;
}
