using System.Text;
using Ogp.Model.Json;

namespace Ogp.Model.Trackers.Tests;

/// <summary>What small files of Ecuador's form give, and broken ones.</summary>
public class EcuadorTests
{
    private static Milestone First(ReadResult<IrmPackage> read) => read.Value!.ActionPlans[0].Commitments[0].Milestones[0];

    [Fact]
    public void A_plan_alone_is_a_plan()
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan]);
        ActionPlan plan = read.Value!.ActionPlans[0];
        Assert.Equal(["EC0001-1", "EC0001-2", "EC0002-1"], plan.Commitments.SelectMany(one => one.Milestones).Select(one => one.Id));
        Assert.Equal(["labour-ministry", "grupo-nuevo", "ombudsman"], plan.Institutions.Select(one => one.Id));
        Assert.Equal(["open-data", "tema-propio"], plan.Themes.Select(one => one.Id));
        Assert.Equal(["sdg-9"], plan.Commitments[0].Sdgs.Select(one => one.Text));

        // A value, a goal and a date that are none.
        Assert.Equal(["OGP2206", "OGP2206", "OGP2206"], read.Codes());
        Assert.Equal("pronto", Kept(plan.Commitments[0].Milestones[1].Extension("ecuador:cells"), "Fecha_finalizacion_hito"));
    }

    [Theory]
    [InlineData("ejecucion", "execution")]
    [InlineData("EJECUCIÓN ", "execution")]
    [InlineData("Completado", "completed")]
    [InlineData("definición", "definition")]
    [InlineData("Terminado", null)]
    public void A_status_is_read_whatever_its_case_and_accents(string word, string? code)
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Reports("entity", $"Política abierta,Hito 1: Validar,,,{word},"),
        ]);
        Extension entry = First(read).Extension("ecuador:progress").Items[0];
        Assert.Equal(code, entry["status"].String);
        Assert.Equal(code is null, read.Findings.Any(finding => finding["value"] == word));
        Assert.Equal(word == "Completado" ? null : word, Kept(entry["cells"], "Indicador 2"));
    }

    [Fact]
    public void Each_side_is_told_by_its_headings_and_disagreements_are_found()
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Reports("core-group", "Política abierta,Hito 1: Validar,,Sí,Planificación"),
            Files.Plan,
            Files.Reports("entity", "Política abierta,Hito 1: Validar,,100,Completado,\"Academia, Marcianos\""),
            Files.Reports("counterpart", "POLITICA ABIERTA,\"Hito 1: Otro\ntexto\",,Grupo Nuevo,Completado"),
        ]);
        MilestoneProgress progress = MilestoneProgress.Of(read.Value!.ActionPlans[0])[0];
        Assert.Equal(("completed", "completed", "planning"), (progress.EntityStatus, progress.CounterpartStatus, progress.CoreGroupStatus));
        Assert.Equal((false, 2, true, 100m), (progress.Agree, progress.Spread, progress.PercentFitsStatus, progress.Percent));
        Finding finding = read.Findings.Single(one => one.Code == "OGP2208");
        Assert.Equal(("entity.csv", 1), (finding.Place.File, finding.Place.Row));
        Assert.Equal(
            "The sides disagree on EC0001-1: entity Completado, counterpart Completado, core-group Planificación.",
            finding.Message()
        );
        Assert.Equal("Marcianos", read.Findings.Single(one => one["expected"] == "code of participant-sector")["value"]);
    }

    [Fact]
    public void A_row_of_nothing_a_row_of_two_and_a_row_again_are_found_and_kept()
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Reports(
                "entity",
                "Sin nombre,Hito 1: Validar,Hito 1: Diseñar,5,Definición,",
                "Portal,Hito 1: Validar,Hito 1: Diseñar,5,Definición,",
                "Portal,,Hito 1: Diseñar,6,Definición,",
                "Portal,,Hito 9: Nada,7,Definición,",
                ",,Hito 1: Diseñar,8,Definición,"
            ),
        ]);
        string[] codes = [.. read.Findings.Where(one => one.Place.File == "entity.csv").Select(one => $"{one.Code} {one.Place.Row}")];
        Assert.Equal(["OGP2204 1", "OGP2205 2", "OGP2207 3", "OGP2204 4", "OGP2207 5"], codes);
        ActionPlan plan = read.Value!.ActionPlans[0];
        Assert.Equal([1, 4], plan.Extension("ecuador:unplacedRows").Items.Select(row => row["row"].Integer));
        Assert.Equal(
            [5m, 6m, 8m],
            plan.Commitments[1].Milestones[0].Extension("ecuador:progress").Items.Select(one => one["percent"].Number)
        );
        Assert.Equal(8m, MilestoneProgress.Of(plan)[2].Percent);
    }

    [Fact]
    public void A_column_of_ones_own_and_a_cell_too_many_are_kept()
    {
        TrackerFile file = Files.Of(
            "x.csv",
            "Compromiso;Hito primer compromiso;Indicador 1;Indicador 2;Color\nPolítica abierta;Hito 1: Validar;40;Ejecución;azul;de más\n"
        );
        ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan, file]);
        Assert.Equal("Color", read.Findings.Single(one => one.Code == "OGP2210").Place.Heading);
        Extension kept = First(read).Extension("ecuador:progress").Items[0]["cells"];
        Assert.Equal(("azul", "de más"), (Kept(kept, "Color"), Kept(kept, "#6")));
    }

    [Fact]
    public void Another_encoding_is_read_with_a_finding_and_what_is_no_text_is_not_read()
    {
        Encoding latin = Encoding.Latin1;
        TrackerFile foreign = new("plan.csv", latin.GetBytes(Encoding.UTF8.GetString(Files.Plan.Bytes.Span)));
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            foreign,
            new("wide.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Compromiso,x")).ToArray()),
            Files.Of("notes.txt", "no table"),
        ]);
        Assert.Contains("OGP2203", read.Codes());
        Assert.Equal(2, read.Codes().Count(code => code == "OGP2202"));
        Assert.Equal("Política abierta", read.Value!.ActionPlans[0].Commitments[0].Title["es"]);
    }

    [Fact]
    public void Without_the_table_of_the_plan_there_is_no_package() =>
        Assert.Equal(["OGP2201"], EcuadorTracker.Read([Files.Reports("entity", "a,b,c,1,Completado,")]).Codes());

    /// <summary>Whatever a file is cut to, it is read, and what is read survives a round trip.</summary>
    [Fact]
    public void A_file_that_breaks_off_anywhere_is_read_as_far_as_it_goes()
    {
        byte[] reports = Files.Reports("entity", "Política abierta,\"Hito 1:\nValidar\",,50,Ejecución,Academia").Bytes.ToArray();
        for (int length = 0; length <= reports.Length; length++)
        {
            ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan, new("r.csv", reports.AsMemory(0, length))]);
            Assert.Equal(read.Value, IrmJson.Read(IrmJson.Write(read.Value!)).Value);
        }

        byte[] plan = Files.Plan.Bytes.ToArray();
        for (int length = 0; length <= plan.Length; length++)
        {
            ReadResult<IrmPackage> read = EcuadorTracker.Read([new("p.csv", plan.AsMemory(0, length))]);
            Assert.True(read.Value is not null || read.Codes().Contains("OGP2201"));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("nothing")]
    [InlineData("""{"commitments":[]}""")]
    public void What_is_no_printed_report_is_refused(string json) =>
        Assert.Equal("OGP2201", PrintedProgress.Read(Encoding.UTF8.GetBytes(json)).Findings.Single().Code);

    [Fact]
    public void A_printed_figure_agrees_however_it_was_rounded_and_what_is_absent_cannot_be_told()
    {
        ActionPlan plan = EcuadorTracker
            .Read([Files.Plan, Files.Reports("entity", "Política abierta,Hito 1: Validar,,50,Ejecución,")])
            .Value!.ActionPlans[0];
        bool?[] Agree(string printed) =>
            [
                .. PrintedProgress
                    .Read(
                        Encoding.UTF8.GetBytes(
                            $$"""{"commitments":[{"number":1,"progress_percent_printed":{{printed}},"milestones_printed":[{"number":1,"percent":33},{"number":2,"percent":34}]}]}"""
                        )
                    )
                    .Value!.Against(plan)
                    .Select(check => check.AgreesWithItself),
            ];

        Assert.Equal([true, null], Agree("33"));
        Assert.Equal([true, null], Agree("34"));
        Assert.Equal([false, null], Agree("35"));
        Assert.Equal([true, null], Agree("33.5"));
        Assert.Equal([null, null], Agree("null"));
    }

    private static string? Kept(Extension cells, string heading) =>
        cells.Items.FirstOrDefault(cell => cell["heading"].String == heading)["text"].String;
}
