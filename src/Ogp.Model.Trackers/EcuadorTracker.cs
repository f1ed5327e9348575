using Ardalis.GuardClauses;
using Ogp.Model.Trackers.Ecuador;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers;

/// <summary>
/// Reads Ecuador's tracker of its first action plan: a table of the plan, and tables of what the responsible entity, its counterpart and the core group report
/// on each milestone. Safe to use from several threads.
/// </summary>
/// <remarks>Source: https://github.com/datasketch/giz-paga; what the columns mean is told by its <c>diccionario_*.csv</c>.</remarks>
public static class EcuadorTracker
{
    /// <summary>
    /// Reads the tables. Faults in the content never throw: they become findings with file and row. What is understood becomes a value in
    /// <c>ecuador:progress</c> of a milestone; a cell that does not read as it stood is kept there, or in <c>ecuador:cells</c>; a row that belongs to no
    /// milestone is kept in <c>ecuador:unplacedRows</c> of the plan.
    /// </summary>
    /// <param name="files">The files of the tracker, in any order; what they are is told by their headings.</param>
    /// <returns>The package with one plan. Null, with a finding, where no file is the table of the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static ReadResult<IrmPackage> Read(IEnumerable<TrackerFile> files)
    {
        TrackerLog log = new();
        List<TrackerTable> tables = [];
        Dictionary<string, string> read = new(StringComparer.Ordinal);
        TrackerFile[] sorted =
        [
            .. Guard.Against.Null(files).OrderBy(file => file.IsHidden).ThenBy(file => file.Name, StringComparer.Ordinal),
        ];
        HashSet<string> hidden = new(StringComparer.Ordinal);
        int inSight = 0;
        foreach (TrackerFile file in sorted)
        {
            FileText text = FileText.Open(file.Bytes.Span);
            if (TableOf(file, text) is not { } table)
            {
                log.NotRead(file, WhyNot(file, text));
            }
            else if (!read.TryAdd(text.Text, file.Name))
            {
                log.NotRead(file.Name, Refusals.SameAs(read[text.Text]));
            }
            else if (file.IsHidden && tables.Take(inSight).FirstOrDefault(shown => AreOfOneKind(shown, table)) is { } seen)
            {
                log.NotRead(file.Name, Refusals.HiddenBeside(seen.File));
            }
            else
            {
                tables.Add(table.Whole());
                if (file.IsHidden)
                {
                    hidden.Add(file.Name);
                }
                else
                {
                    inSight++;
                }

                if (text.IsForeign)
                {
                    log.Add(TrackerFindings.ForeignBytes, new() { File = file.Name });
                }
            }
        }

        if (PlanOf(tables, log) is not { } plan)
        {
            Place place = new() { File = tables.Count > 0 ? tables[0].File : null };
            log.Add(TrackerFindings.NotRecognised, place, new FindingArgument("detail", Refusals.NoPlan));
            return new(null, log.InOrder());
        }

        foreach (TrackerTable table in tables.Where(table => hidden.Contains(table.File) && (table == plan || IsOfSide(table))))
        {
            log.Add(TrackerFindings.HiddenRead, new() { File = table.File });
        }

        return new(Build(plan, tables, log), log.InOrder());
    }

    /// <summary>Whether a file is one of the tables of the tracker.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static bool Recognises(TrackerFile file) =>
        TableOf(Guard.Against.Null(file), FileText.Open(file.Bytes.Span)) is { } table && !IsDictionary(table);

    private static TrackerTable? TableOf(TrackerFile file, FileText text) =>
        text.Refusal is null ? TrackerTable.Candidates(file.Name, text.Text).FirstOrDefault(IsKnown) : null;

    private static LocalizedText WhyNot(TrackerFile file, FileText text) =>
        TrackerTable.Candidates(file.Name, text.Text).Select(NearTable.Lacks).FirstOrDefault(lacks => lacks is not null)
        ?? Refusals.NoTable;

    /// <summary>The table of the plan: of several the one that the reports are about, else the one with the most rows. The others are told.</summary>
    private static TrackerTable? PlanOf(List<TrackerTable> tables, TrackerLog log)
    {
        TrackerTable[] plans = [.. tables.Where(PlanTable.Is)];
        TrackerTable? plan = plans.MaxBy(one => (ReportsOn(one, tables), one.Rows.Count(row => !row.IsEmpty)));
        foreach (TrackerTable other in plans.Where(one => one != plan))
        {
            log.NotRead(other.File, Refusals.SecondPlan(plan!.File));
        }

        return plan;
    }

    /// <summary>How many rows of reports name a commitment of a plan.</summary>
    private static int ReportsOn(TrackerTable plan, List<TrackerTable> tables)
    {
        HashSet<string> titles = PlanTable.TitlesOf(plan);
        return tables
            .Where(IsOfSide)
            .Sum(table => table.Rows.Count(row => titles.Contains(Spelling.Fold(row[table.ColumnOf(ReportTable.Commitment)].Trim()))));
    }

    private static bool IsKnown(TrackerTable table) => PlanTable.Is(table) || IsDictionary(table) || IsOfSide(table);

    /// <summary>Whether a table is one of reports.</summary>
    private static bool IsOfSide(TrackerTable table) => Array.Exists(ReportTable.All, shape => shape.Is(table));

    /// <summary>Whether both are tables of the plan, or of one side.</summary>
    private static bool AreOfOneKind(TrackerTable one, TrackerTable other) =>
        (PlanTable.Is(one) && PlanTable.Is(other)) || Array.Exists(ReportTable.All, shape => shape.Is(one) && shape.Is(other));

    /// <summary>A table that only explains the columns of another.</summary>
    private static bool IsDictionary(TrackerTable table) => table.Headings.Length == 2 && table.Has("Atributo") && table.Has("Descripción");

    private static IrmPackage Build(TrackerTable planTable, List<TrackerTable> tables, TrackerLog log)
    {
        Institutions institutions = new();
        CellReader cells = new(ProfileWords.Of(EcuadorNames.Profile), institutions);
        foreach (string heading in PlanTable.NotRead(planTable))
        {
            log.Add(TrackerFindings.UnknownColumn, new() { File = planTable.File, Heading = heading }, ("heading", heading));
        }

        NearTable.Tell(planTable, PlanTable.Misses(planTable), PlanTable.Knows, log);
        PlanParts parts = new PlanTable(planTable, institutions, log).Read();
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (ReportTable shape in ReportTable.All)
        {
            TrackerTable[] side = [.. tables.Where(shape.Is)];
            files.Add(shape.Reporter, side.Length > 0 ? side[0].File : "");
            new SideReader(shape, side, parts, cells, log).Read();
        }

        IrmPackage package = PackageBuilder.Build(parts, institutions.Used);
        foreach (MilestoneProgress milestone in MilestoneProgress.Of(package.ActionPlans[0]))
        {
            milestone.Report((side, entry) => entry["file"].String ?? files[side], log);
        }

        return package;
    }
}
