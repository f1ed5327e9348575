using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Trackers.Tests;

/// <summary>What small files of Ecuador's form give, and broken ones.</summary>
public class EcuadorTests
{
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
        Assert.Equal("pronto", Files.Kept(plan.Commitments[0].Milestones[1].Extension("ecuador:cells"), "Fecha_finalizacion_hito"));
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
            [
                "The sides disagree on EC0001-1: Responsible entity (Completed), Counterpart (Completed), Core group (Planning).",
                "Las partes no coinciden en EC0001-1: Entidad responsable (Completado), Contraparte (Completado), Grupo Núcleo (Planificación).",
                "Les parties ne s’accordent pas sur EC0001-1 : Entité responsable (Achevé), Contrepartie (Achevé), Groupe central (Planification).",
            ],
            [finding.Message("en"), finding.Message("es"), finding.Message("fr")]
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
        string[] codes = [.. read.Told().Where(one => one.Place.File == "entity.csv").Select(one => $"{one.Code} {one.Place.Row}")];
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
            "Compromiso;Hito primer compromiso;Indicador 1;Indicador 2;Fecha de registro;Color\nPolítica abierta;Hito 1: Validar;40;Ejecución;;azul;de más\n"
        );
        ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan, file]);
        Assert.Equal("Color", read.Findings.Single(one => one.Code == "OGP2210").Place.Heading);
        Extension kept = Files.First(read).Extension("ecuador:progress").Items[0]["cells"];
        Assert.Equal(("azul", "de más"), (Files.Kept(kept, "Color"), Files.Kept(kept, "#7")));
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

    /// <summary>What has no day that can be read may be before or after any other: the sequence of the files decides, as within one.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("05/06/2022")]
    public void Where_a_day_is_not_known_the_later_file_counts(string day)
    {
        const string Headings = "Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2\n";
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Of("entidades.csv", $"{Headings}Política abierta,Hito 1: Validar,2021-10-15,100,Completado\n"),
            Files.Of("entidades_2022.csv", $"{Headings}\nPolítica abierta,Hito 1: Validar,{day},50,Ejecución\n"),
        ]);
        Assert.Equal(50m, MilestoneProgress.Of(read.Value!.ActionPlans[0])[0].Percent);
        Assert.Equal("entidades_2022.csv", read.Findings.Single(finding => finding.Code == "OGP2207").Place.File);
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
        Assert.StartsWith("Entidad responsable vuelve a reportar", twice.Message("es"), StringComparison.Ordinal);
        Finding disagree = read.Findings.Single(finding => finding.Code == "OGP2208");
        Assert.Equal(("entidades.csv", 1), (disagree.Place.File, disagree.Place.Row));
        Assert.Equal(
            ["entidades_2020.csv", "entidades.csv"],
            Files.First(read).Extension("ecuador:progress").Items.Select(entry => entry["file"].String).OfType<string>()
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
        Assert.Single(Files.First(read).Extension("ecuador:progress").Items);
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

    [Fact]
    public void A_hidden_table_is_read_only_where_none_in_sight_is_the_same()
    {
        TrackerFile seen = Files.Reports("entity", "Política abierta,Hito 1: Validar,,100,Completado,");
        TrackerFile old = new("a draft.csv", Files.Reports("entity", "Política abierta,Hito 1: Validar,,5,Definición,").Bytes)
        {
            IsHidden = true,
        };
        ReadResult<IrmPackage> both = EcuadorTracker.Read([old, seen, Files.Plan]);
        Assert.Equal(100m, Assert.Single(Files.First(both).Extension("ecuador:progress").Items)["percent"].Number);
        Finding told = both.Findings.Single(finding => finding.Code == "OGP2202");
        Assert.Equal("a draft.csv", told.Place.File);
        Assert.Contains("'entity.csv' in sight is the same table", told.Message(), StringComparison.Ordinal);

        ReadResult<IrmPackage> alone = EcuadorTracker.Read([old, new("plan", Files.Plan.Bytes) { IsHidden = true }]);
        Assert.Equal(5m, MilestoneProgress.Of(alone.Value!.ActionPlans[0])[0].Percent);
        Assert.DoesNotContain("OGP2202", alone.Codes());
        Assert.Equal(
            ["a draft.csv", "plan"],
            alone.Findings.Where(finding => finding.Code == "OGP2229").Select(finding => finding.Place.File!).Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain("OGP2229", both.Codes());

        // A hidden plan is none beside one in sight, whatever the reports name.
        TrackerFile other = Files.Of("other.csv", "Nombre_compromisos,Hitos\nOtro plan,Hito 1: Uno\n");
        Assert.Equal(
            "Otro plan",
            EcuadorTracker
                .Read([seen, other, new("plan", Files.Plan.Bytes) { IsHidden = true }])
                .Value!.ActionPlans[0]
                .Commitments[0]
                .Title["es"]
        );
    }

    [Fact]
    public void A_hidden_table_is_told_where_it_is_read_and_where_it_is_not()
    {
        const string Headings = "Nombre_compromisos,Hitos\n";
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Of("seen.csv", "Compromiso,Hito primer compromiso,Indicador 1,Fecha de registro\nPortal,Hito 1: Uno,100,\n"),
            new("draft", Files.Reports("entity", "Portal,Hito 1: Uno,,5,Definición,").Bytes) { IsHidden = true },
            new("plan a", Files.Of("", $"{Headings}Portal,Hito 1: Uno\n").Bytes) { IsHidden = true },
            new("plan b", Files.Of("", $"{Headings}Otro,Hito 1: Uno\n").Bytes) { IsHidden = true },
            new("dictionary", Files.Of("", "Atributo,Descripción\nHitos,Los hitos\n").Bytes) { IsHidden = true },
        ]);
        Assert.Equal(
            ["OGP2202 plan b", "OGP2202 seen.csv", "OGP2229 draft", "OGP2229 plan a"],
            read.Findings.Where(finding => finding.Code is "OGP2202" or "OGP2229")
                .Select(finding => $"{finding.Code} {finding.Place.File}")
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The tables name no plan: with the ids of the first one, another would be merged with it.</summary>
    [Theory]
    [InlineData("AP_ECU01", "EC0001", 1, "2019-11-01,2020-04-30", "2022-08-01,2022-08-31", "2024-01-01,2024-06-30")]
    [InlineData("AP_ECU01", "EC0001", 1, "2019-11-01,2020-04-30", "2020,2022", "2022-02-01,2021-05-31")]
    [InlineData("AP_ECU01", "EC0001", 1, ",", "pronto,", ",")]
    [InlineData("AP_ECU01", "EC0001", 1, "2021,", ",2023-05", ",")]
    [InlineData("ECU-2023", "ECU-2023-C01", null, "2024-01-01,2024-06-30", "2023-02,", "2022-06-01,2022-08-31")]
    [InlineData("ECU-2022", "ECU-2022-C01", null, "2022-09-01,2023-06-30", "2023-01-01,2019-01-01", ",")]
    [InlineData("ECU-2022", "ECU-2022-C01", null, "2022,2024", "2022,2024", "2022,2024")]
    [InlineData("ECU-2022", "ECU-2022-C01", null, "2022,2024-12", "2022,2024-12", "2022-01-01,2022-06-30")]
    [InlineData("ECU-2021", "ECU-2021-C01", null, "2022-08-15,2024-12-31", "2021-12-01,2022-09-01", "2022-08-31,2022-12-31")]
    [InlineData("ECU-2018", "ECU-2018-C01", null, "2018-01,2018-12-31", ",", ",")]
    public void A_plan_that_is_not_of_the_first_term_is_not_called_the_first(
        string id,
        string commitment,
        int? number,
        params string[] periods
    )
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Of(
                "plan.csv",
                $"""
                Nombre_compromisos,Hitos,Fecha_inicio_hito,Fecha_finalizacion_hito
                Portal,Hito 1: Diseñar,{periods[0]}
                Portal,Hito 2: Publicar,{periods[1]}
                Portal,Hito 3: Evaluar,{periods[2]}
                """
            ),
            Files.Of(
                "entity.csv",
                "Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2\nPortal,Hito 2: Publicar,,40,Ejecución\n"
            ),
        ]);
        ActionPlan plan = read.Value!.ActionPlans[0];
        Assert.Equal((id, number, commitment), (plan.Id.Text, plan.Number, plan.Commitments[0].Id.Text));
        Assert.Equal([$"{commitment}-1", $"{commitment}-2", $"{commitment}-3"], plan.Commitments[0].Milestones.Select(one => one.Id));
        Assert.Equal(40m, MilestoneProgress.Of(plan)[1].Percent);
        Assert.Equal(
            number is null ? [("plan.csv", id)] : Array.Empty<(string, string)>(),
            read.Findings.Where(finding => finding.Code == "OGP2220").Select(finding => (finding.Place.File!, finding["plan"]!))
        );
        Assert.DoesNotContain(Validator.Validate(read.Value), finding => finding.Code is "OGP1112" or "OGP1113");
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
        Assert.Equal(row.Split(',')[0], Files.Kept(one.Extension("ecuador:unplacedRows").Items.Single()["cells"], "Nombre_compromisos"));
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
    [InlineData("Compromiso,Hito primer compromiso,Indicador 1,Indicador2,Fecha de registro", "lacks 'Indicador 2' (is it 'Indicador2'?).")]
    [InlineData("Compromiso,Hito primer compromiso,Indicador 1,Fecha de registro", "lacks 'Indicador 2'.")]
    [InlineData("Compromiso,Hito primer compromiso,Indicador 1,Indicador 2,Indicador 4", "lacks 'Fecha de registro'.")]
    [InlineData(
        "Compromiso,Hito primer compromiso,Indicador 1,Indicador 2,Fechas de registro",
        "lacks 'Fecha de registro' (is it 'Fechas de registro'?)."
    )]
    [InlineData(
        "Compromisos,Hito primer compromiso,Indicador 2,Organización,Fecha de registro",
        "lacks 'Compromiso' (is it 'Compromisos'?)."
    )]
    [InlineData("Autor,Fecha,Nota", "it is no table of the tracker.")]
    public void A_table_that_lacks_a_column_is_told_which(string headings, string expected)
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan, Files.Of("x.csv", $"{headings}\na,b,c,d,e\n")]);
        Assert.Contains(expected, read.Findings.Single(finding => finding.Code == "OGP2202").Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "lacks 'Indicador 2', 'Fecha de registro'.")]
    [InlineData("es", "pero no tiene «Indicador 2», «Fecha de registro».")]
    [InlineData("fr", "il y manque «\u00A0Indicador 2\u00A0», «\u00A0Fecha de registro\u00A0».")]
    public void Several_columns_that_a_table_lacks_are_told_in_one_sentence(string language, string expected)
    {
        TrackerFile table = Files.Of("x.csv", "Compromiso,Hito primer compromiso,Indicador 1,Autor\na,b,c,d\n");
        ReadResult<IrmPackage> read = EcuadorTracker.Read([Files.Plan, table]);
        Assert.Contains(expected, read.Findings.Single(finding => finding.Code == "OGP2202").Message(language), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_lacks_a_column_that_it_may_do_without_is_read_and_told()
    {
        const string Reports =
            "Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2,Descripción,Indicador 3 - contraparte,Indicador 3 - justificación,"
            + "Activitades,Indicador 4 - justificación,Indicador 5,Indicador 6,Indicador 6 - justificación,Indicador 7 - realidad inicial,"
            + "Indicador 7 - realidad posterior,Indicador 8,Indicador 8 - iniciativas,Indicador 8 - nuevo,Indicador 8 - especificación,Indicador 8 - justificación,"
            + "Entidad_responsable_de_registrar_avance\n"
            + "Portal,Hito 1: Diseñar,2021-10-15,40,Ejecución,,,,7\n";
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Of(
                "plan.csv",
                "Nombre_compromisos,Hitos,Tematica,Entidades,Contraparte,Valores_OGP,Vinculacion_ODS,Fecha_inicio\nPortal,Hito 1: Diseñar,T,Una\n"
            ),
            Files.Of("entity.csv", Reports),
        ]);
        Assert.Equal(40m, MilestoneProgress.Of(read.Value!.ActionPlans[0])[0].Percent);
        Assert.Equal(
            [
                "The table does not have 'Entidad_responsable_de_registrar_el_avance' (is it 'Entidad_responsable_de_registrar_avance'?), 'Indicador 4'; what would stand there is not stated.",
                "The table does not have 'Entidad' (is it 'Entidades'?), 'Fecha_inicio_hito' (is it 'Fecha_inicio'?), 'Fecha_finalizacion_hito'; what would stand there is not stated.",
            ],
            read.Findings.Where(finding => finding.Code == "OGP2219")
                .OrderBy(finding => finding.Place.File, StringComparer.Ordinal)
                .Select(finding => finding.Message())
        );
    }

    /// <summary>A column of milestones is needed where the plan has its commitment.</summary>
    [Fact]
    public void A_column_of_milestones_is_missed_where_the_plan_has_its_commitment()
    {
        TrackerFile reports = Files.Of(
            "entity.csv",
            "Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2\nPortal,Hito 1: Diseñar,2021-10-15,40,Ejecución\n"
        );
        Assert.Contains("'Hito segundo compromiso',", Missed(Files.Plan), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Hito",
            Missed(Files.Of("plan.csv", "Nombre_compromisos,Hitos\nPortal,Hito 1: Diseñar\n")),
            StringComparison.Ordinal
        );

        string Missed(TrackerFile plan) =>
            EcuadorTracker
                .Read([plan, reports])
                .Findings.Single(finding => finding.Code == "OGP2219" && finding.Place.File == "entity.csv")
                .Message();
    }

    /// <summary>A misspelt heading is the column that it is nearest to, and no other.</summary>
    [Fact]
    public void One_heading_is_suggested_for_one_column()
    {
        string plan = string.Concat(Enumerable.Range(1, 10).Select(number => $"Compromiso {(char)('A' + number)},Hito 1: Diseñar\n"));
        string message = EcuadorTracker
            .Read([
                Files.Of("plan.csv", $"Nombre_compromisos,Hitos\n{plan}"),
                Files.Of(
                    "entity.csv",
                    "Compromiso,Hito primer compromiso,Hito déccimo compromiso,Fecha de registro,Indicador 1,Indicador 2\n"
                        + "Compromiso B,Hito 1: Diseñar,,2021-10-15,40,Ejecución\n"
                ),
            ])
            .Findings.Single(finding => finding.Code == "OGP2219" && finding.Place.File == "entity.csv")
            .Message();
        Assert.Contains("'Hito séptimo compromiso',", message, StringComparison.Ordinal);
        Assert.Contains("'Hito décimo compromiso' (is it 'Hito déccimo compromiso'?)", message, StringComparison.Ordinal);
    }

    /// <summary>The tracker's dictionary has another name for the day than its tables.</summary>
    [Fact]
    public void A_column_under_its_name_in_the_dictionary_is_read()
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Of(
                "entity.csv",
                """
                Compromiso,Hito primer compromiso,Fecha registro,Indicador 1,Indicador 2,Indicador 6 - justificación
                Política abierta,Hito 1: Validar,2021-12-03,80,Ejecución,Otro
                Política abierta,Hito 1: Validar,mañana,5,Definición,
                Política abierta,Hito 1: Validar,2020-01-31,5,Definición,
                """
            ),
        ]);
        Extension latest = Files.First(read).Extension("ecuador:progress").Items.Single(entry => entry["row"].Integer == 1);
        Assert.Equal(("2021-12-03", "Otro"), (latest["date"].Date.ToString(), latest["otherSector"].Text["es"]));
        Assert.False(latest["cells"].IsStated);
        Assert.DoesNotContain("OGP2210", read.Codes());
        Assert.Equal("Fecha registro", read.Findings.Single(finding => finding["value"] == "mañana").Place.Heading);
    }

    /// <summary>Of two columns of the day the filled one is read; where both are, the other is told and kept.</summary>
    [Theory]
    [InlineData("", "2021-12-03", "", "2020-01-31", "2021-12-03", null)]
    [InlineData("2021-12-03", "", "2020-01-31", "", "2021-12-03", null)]
    [InlineData("2021-12-03", "2019-01-01", "2020-01-31", "", "2021-12-03", "2019-01-01")]
    public void Of_two_columns_of_the_day_one_is_read_and_the_other_told(
        string first,
        string firstOther,
        string second,
        string secondOther,
        string day,
        string? kept
    )
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Plan,
            Files.Of(
                "entity.csv",
                $"""
                Compromiso,Hito primer compromiso,Fecha de registro,Fecha registro,Indicador 1,Indicador 2
                Política abierta,Hito 1: Validar,{first},{firstOther},100,Completado
                Política abierta,Hito 1: Validar,{second},{secondOther},5,Definición
                """
            ),
        ]);
        Extension latest = Files.First(read).Extension("ecuador:progress").Items[^1];
        Assert.Equal((100m, day), (MilestoneProgress.Of(read.Value!.ActionPlans[0])[0].Percent, latest["date"].Date.ToString()));
        Assert.Equal(kept, Files.Kept(latest["cells"], "Fecha registro"));
        Assert.Equal(
            kept is null ? [] : ["Fecha registro"],
            read.Findings.Where(finding => finding.Code == "OGP2210").Select(finding => finding.Place.Heading!)
        );
    }

    [Fact]
    public void A_heading_that_stands_twice_is_told_where_anything_stands_under_the_second()
    {
        ReadResult<IrmPackage> read = EcuadorTracker.Read([
            Files.Of("plan.csv", "Nombre_compromisos,Hitos,Entidad,ENTIDAD,Hitos\nPortal,Hito 1: Diseñar,Una,Otra,\n"),
            Files.Of(
                "entity.csv",
                "Compromiso,Hito primer compromiso,Fecha de registro,Indicador 1,Indicador 2,Indicador 1\nPortal,Hito 1: Diseñar,,40,Ejecución,50\n"
            ),
        ]);
        Assert.Equal(
            [("plan.csv", "ENTIDAD"), ("entity.csv", "Indicador 1")],
            read.Findings.Where(finding => finding.Code == "OGP2210").Select(finding => (finding.Place.File!, finding.Place.Heading!))
        );
        Extension entry = Files.First(read).Extension("ecuador:progress").Items[0];
        Assert.Equal((40m, "50"), (entry["percent"].Number, Files.Kept(entry["cells"], "#6")));
    }

    /// <summary>As spreadsheets save a table, it says the same.</summary>
    [Fact]
    public void A_title_above_a_line_that_names_the_separator_and_utf_16_are_read()
    {
        string plan = Encoding.UTF8.GetString(Files.Plan.Bytes.Span);
        string reports =
            "Compromiso;Hito primer compromiso;Indicador 1;Indicador 2;Fecha de registro\r\nPolítica abierta;Hito 1: Validar;40;Ejecución\r\n";
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
}
