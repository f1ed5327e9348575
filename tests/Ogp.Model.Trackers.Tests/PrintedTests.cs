using System.Text;

namespace Ogp.Model.Trackers.Tests;

/// <summary>Progress reports as printed: what of them is read, and held against a plan.</summary>
public class PrintedTests
{
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

    [Theory]
    [InlineData(20, null, false)]
    [InlineData(33, true, false)]
    [InlineData(50, null, true)]
    public void The_mean_of_some_milestones_confirms_a_figure_and_does_not_refute_it(int printed, bool? itself, bool tracker)
    {
        ActionPlan plan = EcuadorTracker
            .Read([
                Files.Plan,
                Files.Reports(
                    "entity",
                    "Política abierta,Hito 1: Validar,,50,Ejecución,",
                    "Política abierta,Hito 2: Publicar,,50,Ejecución,"
                ),
            ])
            .Value!.ActionPlans[0];
        string json =
            $$"""{"commitments":[{"number":1,"progress_percent_printed":{{printed}},"milestones_printed":[{"number":1,"percent":33}]}]}""";

        ProgressCheck check = PrintedProgress.Read(Encoding.UTF8.GetBytes(json)).Value!.Against(plan)[0];

        Assert.Equal((itself, tracker), (check.AgreesWithItself, check.AgreesWithTracker));
    }

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

    /// <summary>Of a plan that is known not to be the first; which other it is, nothing tells, nor which plan a report without a number is of.</summary>
    [Theory]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("null", false)]
    public void A_report_of_the_first_plan_is_not_held_against_a_later_one(string number, bool isOfAnother)
    {
        TrackerFile later = Files.Of(
            "plan.csv",
            "Nombre_compromisos,Hitos,Fecha_inicio_hito,Fecha_finalizacion_hito\nPortal,Hito 1: Diseñar,2023-02,2024-06\n"
        );
        ActionPlan plan = EcuadorTracker.Read([later]).Value!.ActionPlans[0];
        PrintedProgress report = Printed(
            $$"""{"member":"Ecuador","action_plan_number":{{number}},"commitments":[{"number":1,"progress_percent_printed":5}]}"""
        ).Value!;
        Assert.Equal(
            isOfAnother ? ["OGP2213 ECU 1 ECU-2023"] : [],
            report.FindMismatches(plan).Select(finding => $"{finding.Code} {finding["found"]} {finding["expected"]}")
        );

        // A plan of which nothing is known but that it has no number may be the first.
        Assert.Empty(report.FindMismatches(plan with { Commitments = [plan.Commitments[0] with { Milestones = [] }] }));
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

    [Fact]
    public void A_member_that_was_probably_meant_to_be_another_is_told_where_it_stands()
    {
        ReadResult<PrintedProgress> read = Printed(
            """
            {
              "members": "Ecuador", "report_type": "quarterly",
              "aggregates": { "overall_progress_percent": 38 },
              "commitments": [
                {
                  "number": 1, "title": "Datos", "mean_of_printed_milestones": 5, "progres_percent_printed": 83,
                  "milestones_printed": [{ "number": 1, "percentage": 5, "text_start": "a" }, { "number": 2, "percent": 5, "percents": 6 }]
                },
                { "number": 2, "Milestones": [{ "number": 1, "percent": 5 }] }
              ]
            }
            """
        );

        Assert.Equal(
            [
                "OGP1011 2 /members: member",
                "OGP1011 3 /aggregates: aggregates_printed",
                "OGP1011 6 /commitments/0/progres_percent_printed: progress_percent_printed",
                "OGP1011 7 /commitments/0/milestones_printed/0/percentage: percent",
                "OGP1011 9 /commitments/1/Milestones: milestones_printed",
            ],
            read.Findings.Select(one => $"{one.Code} {one.Place.Line} {one.Place.Pointer}: {one.Suggestion}")
        );
        Assert.All(read.Findings, one => Assert.Null(one.Fix));
    }

    [Theory]
    [InlineData("""{"comitments":[{"number":1,"progress_percent_printed":5}]}""", "/comitments")]
    [InlineData("""{"commitments":[{"number":1,"progress_percent":5}]}""", "/commitments/0/progress_percent")]
    public void A_report_that_prints_nothing_but_for_a_misspelt_member_is_refused_with_it(string json, string pointer) =>
        Assert.Equal(["OGP2201 ", $"OGP1011 {pointer}"], Printed(json).Findings.Select(one => $"{one.Code} {one.Place.Pointer}"));

    private static ReadResult<PrintedProgress> Printed(string json) => PrintedProgress.Read(Encoding.UTF8.GetBytes(json), "printed.json");

    /// <summary>Numbers are numbers however they are written.</summary>
    [Fact]
    public void Numbers_are_taken_for_what_they_mean()
    {
        ActionPlan plan = EcuadorTracker
            .Read([Files.Plan, Files.Reports("entity", "Política abierta,Hito 1: Validar,,50,Ejecución,")])
            .Value!.ActionPlans[0];
        PrintedProgress Printed(string json) => PrintedProgress.Read(Encoding.UTF8.GetBytes(json)).Value!;

        Assert.Empty(Printed("""{"member":"Ecuador","commitments":[{"number":1.0,"progress_percent_printed":50}]}""").FindMismatches(plan));
        Assert.Empty(Printed("""{"commitments":[{"number":"01","progress_percent_printed":50}]}""").FindMismatches(plan));
    }
}
