using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>A column of one of the three tables of reports, and the field that it is.</summary>
/// <param name="Heading">As the tracker writes it.</param>
/// <param name="Field">Member of the progress entry.</param>
/// <param name="Kind">How the cells are read.</param>
/// <param name="List">The profile's list of its codes.</param>
/// <param name="InDictionary">What the tracker's own dictionary calls it, where that is another name.</param>
internal sealed record ReportColumn(string Heading, string Field, CellKind Kind, string List = "", string? InDictionary = null)
{
    /// <summary>The column of a table, by either name: of both the one that the tracker writes, unless nothing stands in it. -1 where it has none.</summary>
    public int In(TrackerTable table)
    {
        int written = table.ColumnOf(Heading);
        int other = InDictionary is null ? -1 : table.ColumnOf(InDictionary);
        return written < 0 || (other >= 0 && table.IsBlank(written)) ? other : written;
    }
}
