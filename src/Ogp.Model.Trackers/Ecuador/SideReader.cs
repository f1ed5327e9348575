using System.Globalization;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>Reads what one side reports: its table, or several, as of one.</summary>
internal sealed class SideReader(ReportTable shape, IReadOnlyList<TrackerTable> tables, PlanParts plan, CellReader cells, TrackerLog log)
{
    /// <summary>Adds the reports to their milestones by the day, and of one day by file and row: so the last is the latest.</summary>
    public void Read()
    {
        Dictionary<string, Place> firsts = new(StringComparer.Ordinal);
        foreach (SideReport report in Reports().OrderBy(report => report.Day.Earliest))
        {
            string milestone = report.Milestone.Id;
            if (!firsts.TryAdd(milestone, report.Place))
            {
                log.Add(
                    TrackerFindings.ReportedTwice,
                    report.Place,
                    ("reporter", shape.Reporter),
                    ("milestone", milestone),
                    ("row", RowOf(firsts[milestone], report.Place))
                );
            }

            if (!report.Commitment.Reports.TryGetValue(report.Milestone.Number!, out List<Extension>? reports))
            {
                report.Commitment.Reports.Add(report.Milestone.Number!, reports = []);
            }

            reports.Add(report.Entry);
        }
    }

    private IEnumerable<SideReport> Reports() =>
        tables.SelectMany(table => new ReportReader(table, tables.Count == 1, shape, plan, cells, log).Read());

    /// <summary>A row, with its file where that is another one.</summary>
    private static string RowOf(Place place, Place from)
    {
        string row = place.Row.ToString(CultureInfo.InvariantCulture);
        return place.File == from.File ? row : $"{row} ({place.File})";
    }
}
