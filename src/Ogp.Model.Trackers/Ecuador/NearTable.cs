using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>Tells what a table lacks: of one that is none of the tracker's to be the one that it is like, of one that is to be whole.</summary>
internal static class NearTable
{
    /// <summary>What a table that is none of the tracker's lacks; null where most of its headings are those of no table.</summary>
    public static LocalizedText? Lacks(TrackerTable table)
    {
        (IEnumerable<string> Lacks, Func<string, bool> Knows)[] shapes =
        [
            (PlanTable.Lacks(table), PlanTable.Knows),
            .. ReportTable.All.Select(shape => (shape.Lacks(table), (Func<string, bool>)shape.Knows)),
        ];
        (IEnumerable<string> lacks, Func<string, bool> knows) = shapes.MaxBy(shape => table.Headings.Count(shape.Knows));
        return 2 * table.Headings.Count(knows) <= table.Headings.Length ? null : Refusals.Lacks(Near(table, lacks, knows));
    }

    /// <summary>Tells which columns a table that is read does not have.</summary>
    public static void Tell(TrackerTable table, IEnumerable<string> missing, Func<string, bool> knows, TrackerLog log)
    {
        if (Near(table, missing, knows) is { Length: > 0 } columns)
        {
            log.Add(TrackerFindings.ColumnsMissing, new() { File = table.File }, new FindingArgument("columns", Refusals.Columns(columns)));
        }
    }

    /// <summary>Each column with the heading that may be it, among those that are none of the table's: one that is nearer to another column is that one's.</summary>
    private static (string Column, string? Near)[] Near(TrackerTable table, IEnumerable<string> columns, Func<string, bool> knows)
    {
        string[] unknown = [.. table.Headings.Where(heading => !knows(heading))];
        string[] wanted = [.. columns];
        return
        [
            .. wanted.Select(column =>
                (
                    column,
                    Spelling.Nearest(column, unknown) is { } near && (Spelling.Nearest(near, wanted) ?? column) == column ? near : null
                )
            ),
        ];
    }
}
