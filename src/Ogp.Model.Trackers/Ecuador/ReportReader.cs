using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>Reads a table of reports: what one side says of each milestone. Where the table is not its only one, each report names its file.</summary>
internal sealed class ReportReader(TrackerTable table, bool isOnly, ReportTable shape, PlanParts plan, CellReader shared, TrackerLog log)
{
    private readonly CellReader _cells = shared.With(
        DateOrder.Of(table, shape.Columns.Where(column => column.Kind == CellKind.Date).Select(column => column.In(table)), log)
    );

    /// <summary>The columns of the table, each with its place; -1 where it is not there.</summary>
    private readonly (ReportColumn Column, int At)[] _columns = [.. shape.Columns.Select(column => (column, column.In(table)))];

    /// <summary>The reports of the table in the order of its rows, each with its day: that of the row, or of the last above it that has one.</summary>
    public IEnumerable<SideReport> Read()
    {
        foreach (string heading in shape.NotRead(table))
        {
            log.Add(TrackerFindings.UnknownColumn, new() { File = table.File, Heading = heading }, ("heading", heading));
        }

        NearTable.Tell(table, shape.Misses(table, plan.Commitments.Count), shape.Knows, log);
        plan.KeepAbove(table);
        PartialDate day = default;
        foreach (TrackerRow row in table.Rows)
        {
            if (row.IsEmpty)
            {
                plan.Unplaced.Add((table, row));
                continue;
            }

            string[] filled = [.. ReportTable.Milestones.Where(heading => !string.IsNullOrWhiteSpace(row[table.ColumnOf(heading)]))];
            if (CommitmentOf(row, filled) is not { } commitment)
            {
                plan.LeaveOut(table, row, Refusals.Commitment, log);
            }
            else if (MilestoneOf(row, commitment, filled) is not { } found)
            {
                plan.LeaveOut(table, row, Refusals.Milestone, log);
            }
            else
            {
                Extension entry = EntryOf(row, commitment, found.Milestone, found.Column);
                day = entry["date"].Date is { IsStated: true } stated ? stated : day;
                yield return new(found.Milestone, entry, day, PlaceOf(row));
            }
        }
    }

    /// <summary>The commitment that a row names, or whose column is the only one that is filled in.</summary>
    private CommitmentParts? CommitmentOf(TrackerRow row, string[] filled) =>
        plan.Find(row[table.ColumnOf(ReportTable.Commitment)])
        ?? (filled.Length == 1 ? plan.Commitments.Find(one => ColumnOf(one) == filled[0]) : null);

    /// <summary>The milestone that a row is about: the column of its commitment tells it, or the only one that is filled in.</summary>
    private (MilestoneParts Milestone, string Column)? MilestoneOf(TrackerRow row, CommitmentParts commitment, string[] filled)
    {
        if (filled.Length == 0)
        {
            return null;
        }

        string column = filled.Contains(ColumnOf(commitment)) ? ColumnOf(commitment)! : filled[0];
        if (commitment.Find(MilestoneName.Of(row[table.ColumnOf(column)])) is not { } milestone)
        {
            return null;
        }

        if (filled.Length > 1)
        {
            log.Add(
                TrackerFindings.TwoMilestones,
                PlaceOf(row, filled.First(heading => heading != column)),
                ("milestone", milestone.Milestone.Id)
            );
        }

        return (milestone, column);
    }

    private Extension EntryOf(TrackerRow row, CommitmentParts commitment, MilestoneParts milestone, string milestoneColumn)
    {
        Extension entry = default(Extension).With("by", shape.Reporter).With("file", isOnly ? null : table.File).With("row", row.Number);
        foreach ((ReportColumn column, int at) in _columns)
        {
            string cell = row[at];
            entry = entry.With(column.Field, _cells.Read(column, cell));
            foreach (string word in _cells.NotUnderstood(column, cell))
            {
                log.NotUnderstood(PlaceOf(row, table.Headings[at]), word, Expected(column));
            }
        }

        return entry.With("cells", KeptCells.Of(table, row, heading => Write(heading, entry, commitment, milestone, milestoneColumn)));
    }

    /// <summary>What the tracker writes for what the entry and the plan hold.</summary>
    private string Write(string heading, Extension entry, CommitmentParts commitment, MilestoneParts milestone, string milestoneColumn) =>
        Array.Find(_columns, one => one.At >= 0 && table.Headings[one.At] == heading).Column is { } column
            ? _cells.Write(column, entry[column.Field])
        : heading == ReportTable.Commitment ? commitment.Title
        : heading == milestoneColumn && heading == ColumnOf(commitment) ? milestone.Name.Write()
        : "";

    private static string? ColumnOf(CommitmentParts commitment) => ReportTable.Milestones.ElementAtOrDefault(commitment.Number - 1);

    private static LocalizedText Expected(ReportColumn column) =>
        column.Kind switch
        {
            CellKind.Code or CellKind.Codes => Refusals.CodeOf(column.List),
            CellKind.YesNo => Refusals.YesOrNo,
            CellKind.Integer => Refusals.Integer,
            CellKind.Date => Refusals.Date,
            _ => Refusals.Number,
        };

    private Place PlaceOf(TrackerRow row, string? heading = null) =>
        new()
        {
            File = table.File,
            Row = row.Number,
            Heading = heading,
        };
}
