namespace Ogp.Model.Trackers.Tests;

/// <summary>How cells of Ecuador's form are read: statuses, dates, numbers and percents as people write them.</summary>
public class EcuadorCellTests
{
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
        Extension entry = Files.First(read).Extension("ecuador:progress").Items[0];
        Assert.Equal(code, entry["status"].String);
        Assert.Equal(code is null, read.Findings.Any(finding => finding["value"] == word));
        Assert.Equal(word == "Completado" ? null : word, Files.Kept(entry["cells"], "Indicador 2"));
    }

    [Theory]
    [InlineData("15/10/2021", "05/11/2021", "2021-11-05")]
    [InlineData("15.10.2021 17:00", "5.11.2021", "2021-11-05")]
    [InlineData("15/10/2021", "05/11/21", "2021-11-05")]
    [InlineData("15/10/21", "05/11/21", null)]
    [InlineData("15/10/2021", "10/15/2021", null)]
    [InlineData("15/10/2021", "10/15/21", null)]
    [InlineData("05/10/2021", "05/11/2021", null)]
    [InlineData("05/10/2021", "31/02/2021", null)]
    public void Dates_with_the_day_first_are_read_where_one_of_them_proves_it(string one, string other, string? read)
    {
        ReadResult<IrmPackage> both = EcuadorTracker.Read([
            Files.Of(
                "plan.csv",
                $"Nombre_compromisos,Hitos,Fecha_inicio_hito,Fecha_finalizacion_hito\nPortal,Hito 1: Diseñar,{one},{other}\n"
            ),
            Files.Of(
                "entity.csv",
                "Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2\n"
                    + $"Portal,Hito 1: Diseñar,{other},90,Ejecución\nPortal,Hito 1: Diseñar,{one},10,Definición\n"
            ),
        ]);
        Milestone milestone = Files.First(both);
        Assert.Equal(read ?? "", milestone.Period?.End.ToString() ?? "");

        // The later day counts, where the days are known; the cells are kept as they stood.
        Assert.Equal(read is null ? 10m : 90m, MilestoneProgress.Of(both.Value!.ActionPlans[0])[0].Percent);
        Assert.Equal(other, Files.Kept(milestone.Extension("ecuador:cells"), "Fecha_finalizacion_hito"));
        Assert.Equal(read is null ? 0 : 2, both.Codes().Count(code => code == "OGP2217"));
        Assert.Equal(read is null ? 4 : 0, both.Codes().Count(code => code == "OGP2206"));
    }

    [Theory]
    [InlineData("junio de 2018", "2018-06")]
    [InlineData("30 de junio de 2018", "2018-06-30")]
    [InlineData("5.11.2021", "2021-11-05")]
    [InlineData("44484", "2021-10-15")]
    [InlineData("44484.65", "2021-10-15")]
    [InlineData("44484,65", "2021-10-15")]
    [InlineData("20211", "")]
    [InlineData("99999", "")]
    [InlineData("12345.6", "")]
    [InlineData("15-oct-21", "2021-10-15")]
    [InlineData("oct-21", "2021-10")]
    [InlineData("viernes, 15 de octubre de 2021", "2021-10-15")]
    [InlineData("jueves, 15 de octubre de 2021", "")]
    [InlineData("15/10/21", "")]
    [InlineData("5.11.21", "")]
    [InlineData("2021-10-15T17:00:00.000Z", "2021-10-15")]
    [InlineData("5.5.2021, 17:00", "2021-05-05")]
    [InlineData("٣١/٠١/٢٠٢٠", "")]
    public void A_date_that_can_be_read_in_one_way_is_read_without_proof(string cell, string read)
    {
        TrackerFile plan = Files.Of(
            "plan.csv",
            $"Nombre_compromisos,Hitos,Fecha_inicio_hito,Fecha_finalizacion_hito\nPortal,Hito 1: Diseñar,05/06/2021,\"{cell}\"\n"
        );
        Milestone milestone = Files.First(EcuadorTracker.Read([plan]));
        Assert.Equal(read, milestone.Period?.End.ToString() ?? "");
        Assert.Equal("", milestone.Period?.Start.ToString() ?? "");
    }

    [Fact]
    public void A_date_with_dots_is_not_read_beside_one_with_the_month_first()
    {
        TrackerFile plan = Files.Of(
            "plan.csv",
            "Nombre_compromisos,Hitos,Fecha_inicio_hito,Fecha_finalizacion_hito\nPortal,Hito 1: Diseñar,5.11.2021,12/31/2021\n"
        );
        Assert.Null(Files.First(EcuadorTracker.Read([plan])).Period);
    }

    [Fact]
    public void Digits_of_another_script_are_no_number()
    {
        TrackerFile plan = Files.Of("plan.csv", "Nombre_compromisos,Hitos,Vinculacion_ODS\nPortal,Hito ٣: Diseñar,Objetivo ٩\n");
        ReadResult<IrmPackage> read = EcuadorTracker.Read([plan]);
        Assert.Equal((null, "Hito ٣: Diseñar"), (Files.First(read).Number, Files.First(read).Title["es"]));
        Assert.Empty(read.Value!.ActionPlans[0].Commitments[0].Sdgs);
    }

    [Theory]
    [InlineData("83%", 83.0, false)]
    [InlineData("\"17,5\"", 17.5, false)]
    [InlineData("\"38,51 %\"", 38.51, false)]
    [InlineData("\"1,000\"", null, false)]
    [InlineData("\"17,125 %\"", null, false)]
    [InlineData("17.125", 17.125, false)]
    [InlineData("-20", -20.0, true)]
    [InlineData("830", 830.0, true)]
    public void A_percent_is_read_as_people_write_it_and_told_where_there_can_be_none(string cell, double? percent, bool isOut)
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Reports("entity", $"Política abierta,Hito 1: Validar,,{cell},Ejecución,"),
        ]);
        Assert.Equal((decimal?)percent, MilestoneProgress.Of(read.Value!.ActionPlans[0])[0].Percent);
        Assert.Equal(
            isOut ? ["entity.csv 1 Indicador 1"] : Array.Empty<string>(),
            read.Findings.Where(one => one.Code == "OGP2212").Select(one => $"{one.Place.File} {one.Place.Row} {one.Place.Heading}")
        );
    }

    [Fact]
    public void A_percent_that_a_later_report_replaces_is_told_too()
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Of(
                "entity.csv",
                """
                Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2
                Política abierta,Hito 1: Validar,2021-10-05,101,Completado
                Política abierta,Hito 1: Validar,2022-01-01,100,Completado
                """
            ),
        ]);
        Assert.Equal(100m, MilestoneProgress.Of(read.Value!.ActionPlans[0])[0].Percent);
        Finding told = read.Findings.Single(one => one.Code == "OGP2212");
        Assert.Equal((1, "101"), (told.Place.Row, told["percent"]));
    }
}
