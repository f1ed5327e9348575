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
    [InlineData("""{"commitments":[{"id":"EC0001","title":{"es":"Datos"}}]}""")]
    [InlineData("""{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","commitments":[{"id":"EC0001"}]}]}""")]
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

    [Fact]
    public void Two_files_of_a_side_count_together_by_the_day_of_their_rows()
    {
        const string Headings = "Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2\n";
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Of("entidades.csv", $"{Headings}Política abierta,Hito 1: Validar,2021-10-15,100,Completado\n"),
            Files.Of("entidades_2020.csv", $"{Headings}\nPolítica abierta,Hito 1: Validar,2020-06-30,10,Definición\n"),
            Files.Reports("counterpart", "Política abierta,Hito 1: Validar,,Grupo Nuevo,Ejecución"),
        ]);
        Assert.Equal(
            ("completed", 100m),
            MilestoneProgress.Of(read.Value!.ActionPlans[0])[0] is var one ? (one.EntityStatus, one.Percent) : default
        );
        Finding twice = read.Findings.Single(finding => finding.Code == "OGP2207");
        Assert.Equal(("entidades.csv", 1, "2 (entidades_2020.csv)"), (twice.Place.File, twice.Place.Row, twice["row"]));
        Finding disagree = read.Findings.Single(finding => finding.Code == "OGP2208");
        Assert.Equal(("entidades.csv", 1), (disagree.Place.File, disagree.Place.Row));
        Assert.Equal(
            ["entidades_2020.csv", "entidades.csv"],
            First(read).Extension("ecuador:progress").Items.Select(entry => entry["file"].String).OfType<string>()
        );
    }

    [Fact]
    public void A_row_without_a_day_is_of_the_day_above_it_and_the_later_of_a_day_counts()
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Of(
                "entity.csv",
                """
                Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2
                Política abierta,Hito 1: Validar,2021-12-03T17:00:00.000Z,80,Ejecución
                Política abierta,Hito 1: Validar,,90,Ejecución
                Política abierta,Hito 1: Validar,2020-01-31,5,Definición
                """
            ),
        ]);
        Assert.Equal(90m, MilestoneProgress.Of(read.Value!.ActionPlans[0])[0].Percent);
    }

    [Theory]
    [InlineData("15/10/2021", "05/11/2021", "2021-11-05")]
    [InlineData("15.10.2021 17:00", "5.11.2021", "2021-11-05")]
    [InlineData("15/10/2021", "10/15/2021", null)]
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
        Milestone milestone = First(both);
        Assert.Equal(read ?? "", milestone.Period?.End.ToString() ?? "");

        // The later day counts, where the days are known; the cells are kept as they stood.
        Assert.Equal(read is null ? 10m : 90m, MilestoneProgress.Of(both.Value!.ActionPlans[0])[0].Percent);
        Assert.Equal(other, Kept(milestone.Extension("ecuador:cells"), "Fecha_finalizacion_hito"));
        Assert.Equal(read is null ? 0 : 2, both.Codes().Count(code => code == "OGP2217"));
        Assert.Equal(read is null ? 4 : 0, both.Codes().Count(code => code == "OGP2206"));
    }

    [Theory]
    [InlineData("junio de 2018", "2018-06")]
    [InlineData("30 de junio de 2018", "2018-06-30")]
    [InlineData("5.11.2021", "2021-11-05")]
    [InlineData("2021-10-15T17:00:00.000Z", "2021-10-15")]
    [InlineData("5.5.2021, 17:00", "2021-05-05")]
    [InlineData("٣١/٠١/٢٠٢٠", "")]
    public void A_date_that_can_be_read_in_one_way_is_read_without_proof(string cell, string read)
    {
        TrackerFile plan = Files.Of(
            "plan.csv",
            $"Nombre_compromisos,Hitos,Fecha_inicio_hito,Fecha_finalizacion_hito\nPortal,Hito 1: Diseñar,05/06/2021,\"{cell}\"\n"
        );
        Milestone milestone = First(EcuadorTracker.Read([plan]));
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
        Assert.Null(First(EcuadorTracker.Read([plan])).Period);
    }

    [Fact]
    public void Digits_of_another_script_are_no_number()
    {
        TrackerFile plan = Files.Of("plan.csv", "Nombre_compromisos,Hitos,Vinculacion_ODS\nPortal,Hito ٣: Diseñar,Objetivo ٩\n");
        ReadResult<IrmPackage> read = EcuadorTracker.Read([plan]);
        Assert.Equal(("1", "Hito ٣: Diseñar"), (First(read).Number, First(read).Title["es"]));
        Assert.Empty(read.Value!.ActionPlans[0].Commitments[0].Sdgs);
    }

    [Fact]
    public void A_file_that_was_copied_is_read_once()
    {
        TrackerFile reports = Files.Reports("entity", "Política abierta,Hito 1: Validar,,50,Ejecución,");
        ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan, reports, new("entity (copia).csv", reports.Bytes)]);
        Assert.Contains(
            "'entity (copia).csv'",
            read.Findings.Single(finding => finding.Code == "OGP2202").Message(),
            StringComparison.Ordinal
        );
        Assert.Single(First(read).Extension("ecuador:progress").Items);
    }

    [Fact]
    public void Of_two_tables_of_the_plan_the_one_that_reports_are_about_is_read_and_the_other_told()
    {
        TrackerFile old = Files.Of(
            "a_old.csv",
            "Nombre_compromisos,Hitos\nOtro plan,Hito 1: Uno\nOtro plan,Hito 2: Dos\nOtro plan,Hito 3: Tres\nMás,Hito 1: Cuatro\n"
        );
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            old,
            Files.Plan,
            Files.Reports("entity", "Política abierta,Hito 1: Validar,,50,Ejecución,"),
        ]);
        Assert.Equal("Política abierta", read.Value!.ActionPlans[0].Commitments[0].Title["es"]);
        Finding told = read.Findings.Single(finding => finding.Code == "OGP2202");
        Assert.Equal("a_old.csv", told.Place.File);
        Assert.Contains("'plan.csv' is the plan here", told.Message(), StringComparison.Ordinal);

        // Where no report tells, the one with more rows.
        Assert.Equal("Otro plan", EcuadorTracker.Read([old, Files.Plan]).Value!.ActionPlans[0].Commitments[0].Title["es"]);
    }

    [Theory]
    [InlineData("TOTAL 10 compromisos,59 hitos,,,,,,,")]
    [InlineData("Subtotal,3,,,,,,,")]
    [InlineData("Fuente: Grupo Núcleo,,,,,,,,")]
    public void A_row_of_totals_or_a_remark_is_no_commitment(string row)
    {
        TrackerFile plan = Files.Of("plan.csv", $"{Encoding.UTF8.GetString(Files.Plan.Bytes.Span).TrimEnd()}\n,,,,,,,,\n{row}\n");
        ReadResult<IrmPackage> read = EcuadorTracker.Read([plan]);
        ActionPlan one = read.Value!.ActionPlans[0];
        Assert.Equal(["Política abierta", "Portal"], one.Commitments.Select(commitment => commitment.Title["es"]).OfType<string>());
        Assert.Equal(
            ("plan.csv", 5),
            read.Findings.Single(finding => finding.Code == "OGP2204") is var told ? (told.Place.File, told.Place.Row) : default
        );
        Assert.Equal(row.Split(',')[0], Kept(one.Extension("ecuador:unplacedRows").Items.Single()["cells"], "Nombre_compromisos"));
    }

    [Fact]
    public void A_commitment_may_begin_with_the_word_total() =>
        Assert.Equal(
            "Total transparencia",
            EcuadorTracker
                .Read([Files.Of("plan.csv", "Nombre_compromisos,Hitos\nTotal transparencia,Hito 1: Publicar\n")])
                .Value!.ActionPlans[0]
                .Commitments[0]
                .Title["es"]
        );

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

    [Theory]
    [InlineData("Compromiso,Hito primer compromiso,Indicador 1,Indicador2,Indicador 4", "lacks 'Indicador 2' (is it 'Indicador2'?).")]
    [InlineData("Compromiso,Hito primer compromiso,Indicador 1,Indicador 4", "lacks 'Indicador 2'.")]
    [InlineData("Compromisos,Hito primer compromiso,Indicador 2,Organización,Indicador 7", "lacks 'Compromiso' (is it 'Compromisos'?).")]
    [InlineData("Autor,Fecha,Nota", "it is no table of the tracker.")]
    public void A_table_that_lacks_a_column_is_told_which(string headings, string expected)
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan, Files.Of("x.csv", $"{headings}\na,b,c,d,e\n")]);
        Assert.Contains(expected, read.Findings.Single(finding => finding.Code == "OGP2202").Message(), StringComparison.Ordinal);
    }

    /// <summary>As spreadsheets save a table, it says the same.</summary>
    [Fact]
    public void A_title_above_a_line_that_names_the_separator_and_utf_16_are_read()
    {
        string plan = Encoding.UTF8.GetString(Files.Plan.Bytes.Span);
        string reports = "Compromiso;Hito primer compromiso;Indicador 1;Indicador 2\r\nPolítica abierta;Hito 1: Validar;40;Ejecución\r\n";
        ReadResult<IrmPackage> plain = EcuadorTracker.Read([Files.Plan, Files.Of("entity.csv", reports)]);
        Assert.Equal(40m, MilestoneProgress.Of(plain.Value!.ActionPlans[0])[0].Percent);
        TrackerFile[] same =
        [
            Files.Of("entity.csv", $"sep=;\r\n{reports}"),
            new("entity.csv", (byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(reports.Replace(';', '\t'))]),
            new("entity.csv", (byte[])[.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(reports)]),
        ];
        Assert.All(
            same,
            file =>
            {
                ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan, file]);
                Assert.Equal((plain.Value, plain.Findings), (read.Value, read.Findings));
                Assert.True(EcuadorTracker.Recognises(file));
            }
        );

        // A title is kept, and the rows are counted from the headings.
        ReadResult<IrmPackage> titled = EcuadorTracker.Read([
            Files.Of("plan.csv", $"PLAN DE ACCIÓN,,,,,,,,\n,,,,,,,,\n{plan}"),
            Files.Of("entity.csv", $"Reporte de las entidades\n{reports}"),
        ]);
        Assert.Equal(plain.Findings, titled.Findings);
        Assert.Equal(40m, MilestoneProgress.Of(titled.Value!.ActionPlans[0])[0].Percent);
        Assert.Equal(
            [("plan.csv", -1, "PLAN DE ACCIÓN"), ("entity.csv", 0, "Reporte de las entidades")],
            titled
                .Value.ActionPlans[0]
                .Extension("ecuador:unplacedRows")
                .Items.Select(row => (row["file"].String!, row["row"].Integer ?? 9, row["cells"].Items[0]["text"].String!))
        );
    }

    private static ReadResult<PrintedProgress> Printed(string json) => PrintedProgress.Read(Encoding.UTF8.GetBytes(json), "printed.json");

    [Fact]
    public void What_of_a_printed_report_cannot_be_read_is_told_where_it_stands()
    {
        ReadResult<PrintedProgress> read = Printed(
            """
            {
              "aggregates_printed": { "overall_progress_percent": "38,51 %" },
              "commitments": [
                {
                  "number": 1, "progress_percent_printed": "83%",
                  "milestones_printed": [
                    { "number": 1, "percent": "veinte" }, { "number": 2, "percent": "17,5" }, { "number": 2, "percent": 1 }, { "number": 3, "percent": null }
                  ]
                },
                { "number": 2, "progress_percent_printed": -3 },
                { "number": 1, "progress_percent_printed": 7 }
              ]
            }
            """
        );
        PrintedProgress report = read.Value!;
        Assert.Equal(38.51m, report.Overall);
        Assert.Equal([83m, -3m], report.Commitments.Select(one => one.Percent));
        Assert.Equal([null, 17.5m, null], report.Commitments[0].Milestones.Select(one => one.Percent));
        Assert.Equal(
            [
                "OGP2214 7 /commitments/0/milestones_printed/0/percent",
                "OGP2215 7 /commitments/0/milestones_printed/2/number",
                "OGP2212 10 /commitments/1/progress_percent_printed",
                "OGP2215 11 /commitments/2/number",
            ],
            read.Findings.Select(one => $"{one.Code} {one.Place.Line} {one.Place.Pointer}")
        );
        Assert.Equal(
            ["veinte", "1.2", "-3", "1"],
            read.Findings.Select(one => one["value"] ?? one["number"] ?? one["percent"]).OfType<string>()
        );
    }

    [Theory]
    [InlineData("\"Perú\"", "2", "PER 2")]
    [InlineData("\"Ecuador\"", "2", "ECU 2")]
    [InlineData("\"PER\"", "null", "PER ?")]
    public void A_printed_report_of_another_plan_is_not_held_against_this_one(string member, string number, string found)
    {
        ActionPlan plan = EcuadorTracker.Read([Files.Plan]).Value!.ActionPlans[0];
        PrintedProgress report = Printed(
            $$"""{"member":{{member}},"action_plan_number":{{number}},"commitments":[{"number":1,"progress_percent_printed":5}]}"""
        ).Value!;
        Finding finding = Assert.Single(report.FindMismatches(plan, "printed.json"));
        Assert.Equal(
            ("OGP2213", found, "ECU 1", "printed.json"),
            (finding.Code, finding["found"], finding["expected"], finding.Place.File)
        );
    }

    [Theory]
    [InlineData("\"Ecuador\"", "1")]
    [InlineData("\"República del Ecuador, Quito\"", "null")]
    public void Of_a_report_of_this_plan_numbers_that_it_has_not_are_told(string member, string number)
    {
        ActionPlan plan = EcuadorTracker.Read([Files.Plan]).Value!.ActionPlans[0];
        PrintedProgress report = Printed(
            $$"""
            {"member":{{member}},"action_plan_number":{{number}},"commitments":[
              {"number":1,"progress_percent_printed":5,"milestones_printed":[{"number":2,"percent":1},{"number":9,"percent":1}]},
              {"number":15,"progress_percent_printed":5}]}
            """
        ).Value!;
        Assert.Equal(
            ["OGP2216 1.9 /commitments/0/milestones_printed/1", "OGP2216 15 /commitments/1"],
            report.FindMismatches(plan).Select(one => $"{one.Code} {one["number"]} {one.Place.Pointer}")
        );
    }

    private static string? Kept(Extension cells, string heading) =>
        cells.Items.FirstOrDefault(cell => cell["heading"].String == heading)["text"].String;
}
