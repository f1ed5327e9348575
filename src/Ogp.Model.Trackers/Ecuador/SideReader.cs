using System.Globalization;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>Reads what one side reports: its table, or several, as of one.</summary>
internal sealed class SideReader(ReportTable shape, IReadOnlyList<TrackerTable> tables, PlanParts plan, CellReader cells, TrackerLog log)
{
    /// <summary>Adds the reports to their milestones, the latest last.</summary>
    public void Read()
    {
        foreach (IGrouping<MilestoneParts, SideReport> ofMilestone in Reports().GroupBy(report => report.Milestone))
        {
            Place? first = null;
            foreach (SideReport report in InTime(ofMilestone))
            {
                if (first is not null)
                {
                    ValueList<FindingArgument> told =
                    [
                        new("reporter", MilestoneProgress.NameOf(shape.Reporter)),
                        new("milestone", report.Milestone.Milestone.Id),
                        new("row", RowOf(first, report.Place)) { IsPlace = true },
                    ];
                    log.Add(TrackerFindings.ReportedTwice, report.Place, told);
                }

                first ??= report.Place;
                report.Milestone.Reports.Add(report.Entry);
            }
        }
    }

    /// <summary>By the day, and of one day by file and row; by these alone where a day is not known, as it can be before or after any other.</summary>
    private static IEnumerable<SideReport> InTime(IEnumerable<SideReport> ofMilestone)
    {
        SideReport[] reports = [.. ofMilestone];
        return Array.TrueForAll(reports, report => report.Day.IsStated) ? reports.OrderBy(report => report.Day.Earliest) : reports;
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
