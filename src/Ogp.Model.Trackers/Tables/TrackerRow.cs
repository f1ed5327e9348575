namespace Ogp.Model.Trackers.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Number">From 1 for the first under the headings; 0 and less above them.</param>
/// <param name="Cells">Its cells; fewer or more than there are headings where the file is so.</param>
internal sealed record TrackerRow(int Number, string[] Cells)
{
    /// <summary>The cell of a column; empty where the row has none.</summary>
    public string this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : "";

    public bool IsEmpty => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}
