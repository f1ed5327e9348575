using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>Tells of a table that is none of the tracker's which one it is like, and what it lacks to be that.</summary>
internal static class NearTable
{
    /// <summary>What a table lacks; null where most of its headings are those of no table.</summary>
    public static LocalizedText? Lacks(TrackerTable table)
    {
        (string[] Required, Func<string, bool> Knows)[] shapes =
        [
            (PlanTable.Required, PlanTable.Knows),
            .. ReportTable.All.Select(shape => (shape.Required, (Func<string, bool>)shape.Knows)),
        ];
        (string[] required, Func<string, bool> knows) = shapes.MaxBy(shape => table.Headings.Count(shape.Knows));
        string[] unknown = [.. table.Headings.Where(heading => !knows(heading))];
        return 2 * unknown.Length >= table.Headings.Length
            ? null
            : Refusals.Lacks([
                .. required.Where(column => !table.Has(column)).Select(column => (column, Spelling.Nearest(column, unknown))),
            ]);
    }
}
