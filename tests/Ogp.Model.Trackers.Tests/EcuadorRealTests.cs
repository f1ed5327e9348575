using Ogp.Model.Comparing;
using Ogp.Model.Json;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tests;
using Ogp.Model.Tests.Support;
using Ogp.Model.Trackers.Ecuador;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Tests;

/// <summary>Ecuador's tracker as it is published.</summary>
public class EcuadorRealTests
{
    private const string Quarterly = "printed-reports/ecuador-ap1-paga-quarterly-report-2021-10-22.json";

    private static ReadResult<IrmPackage> Read() => EcuadorTracker.Read(Files.RealEcuador());

    private static ActionPlan Plan => Read().Value!.ActionPlans[0];

    [SharedDataFact(Files.Ecuador)]
    public void The_plan_has_ten_commitments_and_59_milestones_with_the_ids_that_OGP_gave()
    {
        Assert.Equal("AP_ECU01", Plan.Id.Text);
        Assert.Equal(Enumerable.Range(1, 10).Select(i => $"EC{i:0000}"), Plan.Commitments.Select(one => one.Id.Text));
        Assert.Equal(59, Plan.Commitments.Sum(one => one.Milestones.Count));
    }

    [SharedDataFact(Files.Ecuador)]
    public void Every_row_is_read_once()
    {
        Extension[] entries =
        [
            .. Plan.Commitments.SelectMany(one => one.Milestones).SelectMany(one => one.Extension("ecuador:progress").Items),
        ];
        Assert.Equal(
            [("core-group", 51), ("counterpart", 54), ("entity", 53)],
            entries.CountBy(entry => entry["by"].String!).Select(pair => (pair.Key, pair.Value)).Order()
        );

        // The last row of the core group is empty.
        Extension unplaced = Assert.Single(Plan.Extension("ecuador:unplacedRows").Items);
        Assert.Equal(("grupo_nucleo.csv", 52, false), (unplaced["file"].String, unplaced["row"].Integer, unplaced["cells"].IsStated));
    }

    /// <summary>Rebuilds every cell from the document alone, after a round trip.</summary>
    [SharedDataFact(Files.Ecuador)]
    public void Every_cell_of_every_table_is_in_the_document()
    {
        ActionPlan plan = IrmJson.Read(IrmJson.Write(Read().Value!)).Value!.ActionPlans[0];
        Institutions institutions = new();
        CellReader cells = new(ProfileWords.Of("ecuador-tracker"), institutions);
        int compared = 0;
        foreach (TrackerFile file in Files.RealEcuador().Where(EcuadorTracker.Recognises))
        {
            TrackerTable table = TrackerTable.Read(file.Name, FileText.Open(file.Bytes.Span).Text)!;
            ReportTable? shape = Array.Find(ReportTable.All, one => one.Is(table));
            foreach (TrackerRow row in table.Rows.Where(row => !row.IsEmpty))
            {
                (Commitment commitment, Milestone milestone, Extension entry) = Find(plan, shape, row, table);
                foreach (string heading in table.Headings)
                {
                    Extension kept = (shape is null ? milestone.Extension("ecuador:cells") : entry["cells"]).Items.FirstOrDefault(cell =>
                        cell["heading"].String == heading
                    );
                    string text =
                        kept.IsStated ? kept["text"].String ?? ""
                        : shape is null ? Written(heading, commitment, milestone, plan, institutions)
                        : Written(heading, commitment, milestone, entry, shape, cells);
                    Assert.Equal(row[table.ColumnOf(heading)], text);
                    compared++;
                }
            }
        }

        Assert.Equal((59 * 10) + (53 * 30) + (54 * 17) + (51 * 19), compared);
    }

    [SharedDataFact(Files.Ecuador)]
    public void The_three_sides_are_held_against_each_other()
    {
        ValueList<MilestoneProgress> all = MilestoneProgress.Of(Plan);
        Assert.Equal(
            (40, 17, 2),
            (all.Count(one => one.Agree is true), all.Count(one => one.Agree is false), all.Count(one => one.Agree is null))
        );
        MilestoneProgress widest = all.MaxBy(one => one.Spread ?? -1)!;
        Assert.Equal(
            ("EC0007-1", "completed", "definition", "completed", 100m),
            (widest.Milestone.Id, widest.EntityStatus, widest.CounterpartStatus, widest.CoreGroupStatus, widest.Percent)
        );
        Assert.Equal(["EC0002-1", "EC0003-6"], all.Where(one => one.PercentFitsStatus is false).Select(one => one.Milestone.Id));
        Assert.Equal(["EC0005-5", "EC0009-5"], all.Where(one => one.Agree is null).Select(one => one.Milestone.Id));
        Assert.Equal(17, Read().Findings.Count(finding => finding.Code == "OGP2208"));
    }

    [SharedDataFact(Files.Ecuador)]
    public void What_the_files_have_wrong_is_found_where_it_stands()
    {
        Finding[] findings = [.. Read().Findings.Where(finding => finding.Code != "OGP2208")];
        Assert.Equal(
            [
                "OGP2205 entidades.csv 7 Hito octavo compromiso",
                "OGP2206 entidades.csv 29 Indicador 6",
                "OGP2206 info_general_compromisos.csv 35 Valores_OGP",
                "OGP2207 grupo_nucleo.csv 15 ",
                "OGP2207 grupo_nucleo.csv 26 ",
                "OGP2207 grupo_nucleo.csv 30 ",
                "OGP2209 entidades.csv 47 Indicador 2",
                "OGP2209 entidades.csv 9 Indicador 2",
            ],
            findings.Select(one => $"{one.Code} {one.Place.File} {one.Place.Row} {one.Place.Heading}").Order(StringComparer.Ordinal)
        );
    }

    [SharedDataFact(Files.Ecuador, Quarterly)]
    public void Of_the_printed_report_one_commitment_agrees_and_not_the_whole()
    {
        PrintedProgress printed = PrintedProgress.Read(File.ReadAllBytes(SharedData.PathOf(Quarterly))).Value!;
        ValueList<ProgressCheck> checks = printed.Against(Plan);
        Assert.Equal(11, checks.Count);
        Assert.Equal(["EC0001"], checks.Where(check => check.AgreesWithItself is true).Select(check => check.Subject));
        Assert.Equal(["EC0001"], checks.Where(check => check.AgreesWithTracker is true).Select(check => check.Subject));
        Assert.Equal(10, checks.Count(check => check.ToFinding() is not null));

        // Commitment 5: the report's own milestones and the tracker say the same, and the report prints another figure.
        ProgressCheck fifth = checks[4];
        Assert.Equal((42m, 76m, 76m), (fifth.Printed, fifth.OwnMean, fifth.ReportedMean));
        Assert.Empty(fifth.DifferingMilestones);
        Assert.Equal((38.51m, 59, 53), (checks[^1].Printed, checks[^1].OwnCount, checks[^1].ReportedCount));
    }

    [SharedDataFact(Files.Ecuador)]
    public void Merged_with_the_sample_it_is_one_plan()
    {
        IrmPackage sample = IrmJson
            .Read(File.ReadAllBytes(Path.Combine(Repository.Root, "src/Ogp.Model.Cli/Samples/ecuador-2019-2022.irm.json")))
            .Value!;
        MergeResult merged = PackageMerge.Merge(("sample", sample), ("tracker", Read().Value!));
        ActionPlan plan = Assert.Single(merged.Package.ActionPlans);
        Assert.Equal((10, 59), (plan.Commitments.Count, plan.Commitments.Sum(one => one.Milestones.Count)));
        Assert.Equal(sample.ActionPlans[0].Institutions.Count, plan.Institutions.Count);
        Assert.Equal(sample.ActionPlans[0].Themes.Count, plan.Themes.Count);
        Assert.Equal(sample.ActionPlans[0].Reports, plan.Reports);
        Assert.Equal(
            MilestoneProgress.Of(Plan).Count(one => one.Agree is false),
            MilestoneProgress.Of(plan).Count(one => one.Agree is false)
        );

        // What differs is only how things are worded; periods, bodies, values and goals are the same.
        Assert.All(merged.Conflicts, conflict => Assert.Contains("title", conflict.Pointer, StringComparison.Ordinal));
    }

    [SharedDataFact(Files.Ecuador)]
    public void Through_IRM_JSON_and_a_workbook_nothing_is_lost()
    {
        IrmPackage package = Read().Value!;
        IrmPackage read = IrmJson.Read(IrmJson.Write(package)).Value!;
        ReadResult<IrmPackage> back = Workbook.Read(Workbook.Write(read));
        Assert.Equal(package, read);
        Assert.Equal(package, back.Value);
        Assert.Equal(IrmJson.WriteCanonical(package), IrmJson.WriteCanonical(back.Value!));
    }

    [SharedDataFact(Files.Ecuador)]
    public void The_order_of_files_does_not_count() => Assert.Equal(Read().Value, EcuadorTracker.Read(Files.RealEcuador().Reverse()).Value);

    private static (Commitment, Milestone, Extension) Find(ActionPlan plan, ReportTable? shape, TrackerRow row, TrackerTable table)
    {
        int index = 0;
        foreach (Commitment commitment in plan.Commitments)
        {
            foreach (Milestone milestone in commitment.Milestones)
            {
                index++;
                Extension entry = milestone
                    .Extension("ecuador:progress")
                    .Items.FirstOrDefault(one => one["by"].String == shape?.Reporter && one["row"].Integer == row.Number);
                if (shape is null ? index == row.Number : entry.IsStated)
                {
                    return (commitment, milestone, entry);
                }
            }
        }

        throw new InvalidOperationException($"row {row.Number} of {table.File} is nowhere");
    }

    private static string Written(
        string heading,
        Commitment commitment,
        Milestone milestone,
        Extension entry,
        ReportTable shape,
        CellReader cells
    ) =>
        Array.Find(shape.Columns, column => column.Heading == heading) is { } column ? cells.Write(column, entry[column.Field])
        : heading == "Compromiso" ? commitment.Title["es"]!
        : heading == ReportTable.Milestones[int.Parse(commitment.Number!, null) - 1] ? $"Hito {milestone.Number}: {milestone.Title["es"]}"
        : "";

    private static string Written(string heading, Commitment commitment, Milestone milestone, ActionPlan plan, Institutions institutions) =>
        heading switch
        {
            "Nombre_compromisos" => commitment.Title["es"]!,
            "Hitos" => $"Hito {milestone.Number}: {milestone.Title["es"]}",
            "Tematica" => plan.Themes.First(theme => theme.Id == commitment.Theme).Title["es"]!,
            "Entidad" => institutions.Write(Of(milestone, InstitutionRole.Lead)),
            "Contraparte" => institutions.Write(Of(milestone, InstitutionRole.Counterpart)),
            "Valores_OGP" => string.Join(", ", commitment.Values.Select(OgpValues.Write)),
            "Vinculacion_ODS" => string.Join(", ", commitment.Sdgs.Select(goal => $"Objetivo {goal.Text[4..]}")),
            "Fecha_inicio_hito" => milestone.Period!.Start.ToString(),
            "Fecha_finalizacion_hito" => milestone.Period!.End.ToString(),
            _ => "",
        };

    private static IEnumerable<string> Of(Milestone milestone, InstitutionRole role) =>
        milestone.Institutions.Where(one => one.Role == role).Select(one => one.Institution!);
}
