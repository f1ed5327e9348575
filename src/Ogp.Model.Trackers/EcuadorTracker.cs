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
        foreach (TrackerFile file in Guard.Against.Null(files).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            FileText text = FileText.Open(file.Bytes.Span);
            TrackerTable? table = text.Refusal is null ? TrackerTable.Read(file.Name, text.Text) : null;
            if (table is null || !IsKnown(table))
            {
                LocalizedText detail = text.Refusal ?? Refusals.NoTable;
                log.Add(TrackerFindings.FileNotRead, new() { File = file.Name }, new FindingArgument("detail", detail));
                continue;
            }

            if (text.IsForeign)
            {
                log.Add(TrackerFindings.ForeignBytes, new() { File = file.Name });
            }

            tables.Add(table);
        }

        if (tables.Find(PlanTable.Is) is not { } plan)
        {
            Place place = new() { File = tables.Count > 0 ? tables[0].File : null };
            log.Add(TrackerFindings.NotRecognised, place, new FindingArgument("detail", Refusals.NoPlan));
            return new(null, log.InOrder());
        }

        return new(Build(plan, tables, log), log.InOrder());
    }

    /// <summary>Whether a file is one of the tables of the tracker.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static bool Recognises(TrackerFile file)
    {
        FileText text = FileText.Open(Guard.Against.Null(file).Bytes.Span);
        return text.Refusal is null && TrackerTable.Read(file.Name, text.Text) is { } table && IsKnown(table) && !IsDictionary(table);
    }

    private static bool IsKnown(TrackerTable table) =>
        PlanTable.Is(table) || IsDictionary(table) || Array.Exists(ReportTable.All, shape => shape.Is(table));

    /// <summary>A table that only explains the columns of another.</summary>
    private static bool IsDictionary(TrackerTable table) => table.Headings.Length == 2 && table.Has("Atributo") && table.Has("Descripción");

    private static IrmPackage Build(TrackerTable planTable, List<TrackerTable> tables, TrackerLog log)
    {
        Institutions institutions = new();
        CellReader cells = new(ProfileWords.Of(EcuadorNames.Profile), institutions);
        foreach (string heading in planTable.Headings.Where(heading => !PlanTable.Knows(heading)))
        {
            log.Add(TrackerFindings.UnknownColumn, new() { File = planTable.File, Heading = heading }, ("heading", heading));
        }

        PlanParts parts = new PlanTable(planTable, institutions, log).Read();
        foreach (ReportTable shape in ReportTable.All)
        {
            foreach (TrackerTable table in tables.Where(shape.Is))
            {
                new ReportReader(table, shape, parts, cells, log).Read();
            }
        }

        IrmPackage package = PackageBuilder.Build(parts, institutions.Used);
        foreach (MilestoneProgress milestone in MilestoneProgress.Of(package.ActionPlans[0]))
        {
            milestone.Report(reporter => tables.Find(Array.Find(ReportTable.All, shape => shape.Reporter == reporter)!.Is)!.File, log);
        }

        return package;
    }
}
