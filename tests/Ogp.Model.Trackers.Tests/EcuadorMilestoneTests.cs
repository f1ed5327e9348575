namespace Ogp.Model.Trackers.Tests;

/// <summary>Which milestone of the plan a report is about, and what the rows of a commitment say of it.</summary>
public class EcuadorMilestoneTests
{
    private const string Headings = "Compromiso,Hito primer compromiso,Indicador 1,Indicador 2,Fecha de registro\n";

    [Theory]
    [InlineData("1. uno", "EC0001-2", null)]
    [InlineData("1.2 dos", "EC0001-3", null)]
    [InlineData("Hito1: pegado", "EC0001-1", "1")]
    [InlineData("Hito 1: pegado", "EC0001-1", "1")]
    [InlineData("Hito 7: pegado", "EC0001-1", "1")]
    [InlineData("Hito N° 4: cuatro", "EC0001-4", "4")]
    [InlineData("HITO 4", "EC0001-4", "4")]
    [InlineData("hito nro. 4", "EC0001-4", "4")]
    [InlineData("Hito sin  numero.", "EC0001-5", null)]
    public void A_report_is_of_the_milestone_of_its_text_or_else_of_its_number(string cell, string id, string? number)
    {
        ReadResult<IrmPackage> read = Read(
            "A,1. uno\nA,1.2 dos\nA,Hito1: pegado\nA,Hito N° 4: cuatro\nA,Hito sin número\n",
            $"A,{cell},40,Ejecución\n"
        );
        MilestoneProgress one = Assert.Single(Progress(read), one => one.IsReported);
        Assert.Equal((id, number, 40m), (one.Milestone.Id, one.Milestone.Number, one.Percent));
        Assert.Empty(read.Told());
    }

    /// <summary>A number that nobody wrote is no number: the place in the plan is none.</summary>
    [Theory]
    [InlineData("Hito 1")]
    [InlineData("Hito 2: otro")]
    public void A_number_that_is_not_in_the_plan_names_no_milestone(string cell)
    {
        ReadResult<IrmPackage> read = Read("A,uno\nA,dos\n", $"A,{cell},40,Ejecución\n");
        Finding told = read.Told().Single();
        Assert.Equal("OGP2204", told.Code);
        Assert.Equal("The row names no milestone of the plan; it is kept with the plan.", told.Message());
        Assert.DoesNotContain(Progress(read), one => one.IsReported);
    }

    [Fact]
    public void Two_milestones_of_one_number_are_told_apart_by_their_texts()
    {
        ReadResult<IrmPackage> read = Read(
            "A,Hito 1: uno\nA,Hito 2: dos\nA,Hito 2: otro dos\nA,Hito 3: tres\n",
            "A,hito 2: dos.,100,Completado\nA,Hito 2: otro dos,10,Ejecución\nA,Hito 2,50,Ejecución\n"
        );
        Assert.Equal(
            [("EC0001-1", "1", null), ("EC0001-2", "2", 100m), ("EC0001-4", "2", 10m), ("EC0001-3", "3", (decimal?)null)],
            Progress(read).Select(one => (one.Milestone.Id, one.Milestone.Number, one.Percent))
        );

        // Which of the two the last one is about nobody can tell.
        Assert.Equal(["OGP2204 3"], read.Told().Select(one => $"{one.Code} {one.Place.Row}"));
    }

    [Fact]
    public void A_milestone_without_a_number_is_written_as_it_stood()
    {
        ReadResult<IrmPackage> read = Read("A,1. uno\n", "A,1. uno,40,Ejecución\n");
        Assert.Null(Files.Kept(Files.First(read).Extension("ecuador:cells"), "Hitos"));
        Assert.Null(Files.Kept(Files.First(read).Extension("ecuador:progress").Items[0]["cells"], "Hito primer compromiso"));
    }

    [Fact]
    public void Values_and_goals_of_every_row_of_a_commitment_count_and_what_is_none_is_told_once()
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Of(
                "plan.csv",
                """
                Nombre_compromisos,Hitos,Tematica,Valores_OGP,Vinculacion_ODS
                A,Hito 1: uno,,Participación ciudadana,Objetivo 9
                A,Hito 2: dos,Tema,Transparencia y acceso a la información,"Objetivo 16, Objetivo 99"
                A,Hito 3: tres,Otro tema,"Cosas, Participación ciudadana","Objetivo 99, Objetivo 9"
                A,Hito 4: cuatro,otro tema,Cosas,
                """
            ),
        ]);
        Commitment commitment = read.Value!.ActionPlans[0].Commitments[0];
        Assert.Equal([OgpValue.CivicParticipation, OgpValue.AccessToInformation], commitment.Values);
        Assert.Equal(["sdg-9", "sdg-16"], commitment.Sdgs.Select(goal => goal.Text));
        Assert.Equal("tema", commitment.Theme);
        Assert.Equal(
            ["OGP2206 2 Objetivo 99", "OGP2206 3 Otro tema", "OGP2206 3 Cosas"],
            read.Told().Select(one => $"{one.Code} {one.Place.Row} {one["value"]}")
        );

        // Each cell that does not say all of it is kept.
        Assert.Equal("Objetivo 9", Files.Kept(commitment.Milestones[0].Extension("ecuador:cells"), "Vinculacion_ODS"));
        Assert.Equal("Otro tema", Files.Kept(commitment.Milestones[2].Extension("ecuador:cells"), "Tematica"));
    }

    [Theory]
    [InlineData(",Hito 1: uno,T", "The row names no commitment of the plan; it is kept with the plan.")]
    [InlineData("Fuente: Grupo Núcleo,,", "The row names no milestone of the plan; it is kept with the plan.")]
    public void A_row_of_the_plan_that_is_not_read_is_told_what_it_lacks(string row, string message)
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Of("plan.csv", $"Nombre_compromisos,Hitos,Tematica\nA,Hito 1: uno,T\n{row}\n"),
        ]);
        Finding told = Assert.Single(read.Told());
        Assert.Equal(("OGP2204", 2, message), (told.Code, told.Place.Row, told.Message()));
    }

    [Fact]
    public void A_report_of_no_commitment_is_told_as_such() =>
        Assert.Equal(
            "La fila no nombra ningún compromiso del plan; se conserva con el plan.",
            Read("A,Hito 1: uno\nB,Hito 1: uno\n", "C,,40,Ejecución\n").Told().Single().Message("es")
        );

    private static ReadResult<IrmPackage> Read(string plan, string reports) =>
        EcuadorTracker.Read([Files.Of("plan.csv", $"Nombre_compromisos,Hitos\n{plan}"), Files.Of("entity.csv", Headings + reports)]);

    private static ValueList<MilestoneProgress> Progress(ReadResult<IrmPackage> read) => MilestoneProgress.Of(read.Value!.ActionPlans[0]);
}
