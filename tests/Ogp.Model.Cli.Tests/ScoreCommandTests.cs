using System.Globalization;
using System.Text;
using System.Text.Json;
using Ogp.Model.Cli.Output;
using Ogp.Model.Json;
using Spectre.Console;

namespace Ogp.Model.Cli.Tests;

public sealed class ScoreCommandTests : Folder
{
    [Fact]
    public void The_samples_figures_are_those_of_its_reports()
    {
        JsonElement plan = Ogp.Run("score", WriteSample(), "--format", "json").Json.GetProperty("plans")[0];
        JsonElement results = plan.GetProperty("reports")
            .EnumerateArray()
            .Single(report => report.GetProperty("product").GetString() == "results-report");

        Assert.Equal(10, plan.GetProperty("commitmentCount").GetInt32());
        Assert.Equal(["limited", "2", "substantial|complete", "8"], Stated(results, "completion"));
        Assert.Equal(["marginal", "4", "major", "1", "outstanding", "2"], Stated(results, "did-it-open-government"));
        Assert.Equal(3, StatedOf(results, "did-it-open-government").GetProperty("notStated").GetInt32());
        Assert.Equal((8, 10, 10), RateOf(plan, "highCompletion"));
        Assert.Equal((2, 3, 10), RateOf(plan, "highResults"));
        Assert.Equal("{\"stated\":12,\"named\":12}", JsonSerializer.Serialize(plan.GetProperty("forum")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void On_a_narrow_terminal_headings_wrap_as_cells_do(string language)
    {
        IrmPackage sample = IrmJson.ReadFile(WriteSample()).Value!;
        using StringWriter output = new();
        IAnsiConsole terminal = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        terminal.Profile.Width = 40;

        ScoreText.Write(terminal, sample, language, explain: true);

        Assert.DoesNotContain('…', output.ToString());
        Assert.All(output.ToString().Split('\n'), line => Assert.True(line.Length <= 40, line));
    }

    /// <summary>At any width at which a column has room for it.</summary>
    [Fact]
    public void On_a_narrow_terminal_no_line_breaks_at_a_no_break_space()
    {
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Percent = 33.3m,
        };
        ActionPlan plan = new()
        {
            Id = new("AP_ECU01"),
            Commitments = [new() { Id = new("EC0001") }],
            Reports = [new() { Id = "r", StatedTallies = [tally] }],
        };
        for (int width = 40; width < 90; width++)
        {
            using MemoryStream output = new();
            IAnsiConsole terminal = new Shell(Stream.Null, output, TextWriter.Null, isTerminal: false).Terminal();
            terminal.Profile.Width = width;

            ScoreText.Write(terminal, new() { ActionPlans = [plan] }, "fr", explain: true);

            Assert.Contains("33,3\u00A0%", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_level_of_the_eight_with_high_completion_is_known()
    {
        JsonElement plan = Ogp.Run("score", WriteSample(), "--format", "json").Json.GetProperty("plans")[0];

        string[] completions =
        [
            .. plan.GetProperty("commitments")
                .EnumerateArray()
                .Where(commitment => commitment.GetProperty("highCompletion").GetProperty("value").GetString() == "yes")
                .Select(commitment =>
                    commitment.GetProperty("ratings").GetProperty("ecu-1-results").GetProperty("completion").GetString()!
                ),
        ];
        Assert.Equal(Enumerable.Repeat("substantial|complete", 8), completions);
    }

    [Theory]
    [InlineData("en", "1 limited, 1 unknown level “Sustancial”")]
    [InlineData("es", "1 limitado, 1 nivel desconocido «Sustancial»")]
    [InlineData("fr", "1 limité, 1 niveau inconnu «\u00A0Sustancial\u00A0»")]
    public void A_word_that_is_no_level_does_not_look_like_one(string language, string counts)
    {
        string file = Write(
            "plan.json",
            """
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","commitments":[{"id":"EC0001"},{"id":"EC0002"}],"reports":[{"id":"r","assessments":[
            {"commitment":"EC0001","ratings":{"completion":"Sustancial"}},{"commitment":"EC0002","ratings":{"completion":"limited"}}]}]}]}
            """
        );

        Assert.Contains(counts, Ogp.Run("score", file, "--lang", language).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string sample = WriteSample();
        string[] Outputs() =>
            [.. new[] { "text", "json", "csv" }.Select(format => Ogp.Run("score", sample, "--format", format, "--explain").Out)];
        string[] expected = Outputs();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
            Assert.Equal(expected, Outputs());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void The_csv_counts_every_commitment_once_for_each_variable()
    {
        string[][] rows =
        [
            .. Ogp.Run("score", WriteSample(), "--format", "csv")
                .Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(row => row.Split(',')),
        ];

        Assert.NotEmpty(rows);
        Assert.All(
            rows.GroupBy(row => (row[2], row[4])),
            group => Assert.Equal(10, group.Sum(row => int.Parse(row[7], CultureInfo.InvariantCulture)))
        );
    }

    [Fact]
    public void A_plan_that_is_not_there_is_wrong_usage_and_the_message_names_those_that_are()
    {
        Ogp run = Ogp.Run("score", WriteSample(), "--plan", "AP_ECU02");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.EndsWith(" There is 1: AP_ECU01\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirected_output_has_no_colour_and_words_like_markup_stay_words()
    {
        string sample = Write(
            "odd.irm.json",
            """{"formatVersion":"1.0","members":[{"code":"ECU","name":{"en":"[red]Ecuador[/]"}}],"actionPlans":[{"id":"[bold]","member":"ECU"}]}"""
        );

        Ogp run = Ogp.Run("score", sample);

        Assert.Contains("[red]Ecuador[/] · [bold]", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Theory]
    [InlineData("score")]
    [InlineData("score", "--explain")]
    [InlineData("score", "--by", "plan")]
    [InlineData("stats", "--by", "member")]
    public void What_a_document_says_does_not_move_the_cursor(params string[] command)
    {
        string odd = Write(
            "odd.irm.json",
            """
            {"formatVersion":"1.0","actionPlans":[{"id":"p\u001b[31m","member":"M\u001b]0;t\u0007","commitments":[{"id":"c\u009b5m"}],
              "reports":[{"id":"r","product":"results-report","title":{"en":"R\u001b[2J\u202E"},"assessments":[{"commitment":"c\u009b5m","ratings":{"completion":"\u001b[1mx"}}]}]}]}
            """
        );

        Ogp run = Ogp.Run([.. command, odd]);

        Assert.NotEmpty(run.Out);
        Assert.DoesNotContain(run.Out, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    [Fact]
    public void A_table_of_scores_has_no_column_for_what_they_rest_on()
    {
        Ogp run = Ogp.Run("score", WriteSample(), "--format", "csv", "--explain");
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("--explain", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A report of one commitment is about that; an inception report rates nothing, and has no table.</summary>
    [Fact]
    public void Reports_of_local_monitoring_bodies_are_scored_over_what_they_are_about()
    {
        string plan = Write(
            "local.irm.json",
            """
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_AMYE01","member":"AMYE","commitments":[{"id":"a"},{"id":"b"},{"id":"c"}],
              "clusters":[{"id":"k","commitments":["b","c"]}],
              "reports":[
                {"id":"i","product":"inception-report","published":"2023-03","assessments":[{"commitment":"a","summary":{"en":"Clear."}}]},
                {"id":"e","product":"end-of-commitment-report","published":"2024-06","assessments":[{"commitment":"a","ratings":{"completion":"complete"}}]},
                {"id":"f","product":"end-of-commitment-report","published":"2024-12","assessments":[{"cluster":"k","ratings":{"completion":"limited"}}]}]}]}
            """
        );
        string text = Ogp.Run("score", plan).Out;
        Assert.Contains(" 1 complete ", text, StringComparison.Ordinal);
        Assert.Contains(" 2 limited ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 complete,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2 limited,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Inception", text, StringComparison.Ordinal);
    }

    /// <summary>What a report states in per cent only stands beside the verdict on it, and is in no count of what is not stated.</summary>
    [Fact]
    public void Totals_that_are_percentages_are_shown()
    {
        string plan = Write(
            "percent.irm.json",
            """
            {"formatVersion":"1.0","actionPlans":[{"id":"P","commitments":[{"id":"a"},{"id":"b"},{"id":"c"}],
              "reports":[{"id":"r","assessments":[
                  {"commitment":"a","ratings":{"completion":"limited","relevance":"yes"}},
                  {"commitment":"b","ratings":{"completion":"complete","relevance":"yes"}},
                  {"commitment":"c","ratings":{"completion":"complete","relevance":"yes"}}],
                "statedTallies":[
                  {"id":"s","variable":"completion","levels":["limited"],"count":1,"of":3},
                  {"id":"t","variable":"completion","levels":["complete"],"percent":66.7,"of":3},
                  {"id":"u","variable":"relevance","levels":["yes"],"percent":50}]}]}]}
            """
        );
        string text = Ogp.Run("score", plan).Out;
        Assert.Matches("1 limited, 66\\.7% complete +agrees", text);
        Assert.Matches("50% yes +contradicts", text);

        JsonElement report = Ogp.Run("score", plan, "--format", "json").Json.GetProperty("plans")[0].GetProperty("reports")[0];
        Assert.Equal(
            """[{"levels":"complete","percent":66.7,"of":3}]""",
            JsonSerializer.Serialize(StatedOf(report, "completion").GetProperty("percentages"))
        );
        Assert.Equal(
            """[{"levels":"yes","percent":50}]""",
            JsonSerializer.Serialize(StatedOf(report, "relevance").GetProperty("percentages"))
        );
    }

    private static JsonElement StatedOf(JsonElement report, string variable) =>
        report.GetProperty("stated").EnumerateArray().Single(stated => stated.GetProperty("variable").GetString() == variable);

    private static IEnumerable<string> Stated(JsonElement report, string variable) =>
        StatedOf(report, variable)
            .GetProperty("levels")
            .EnumerateObject()
            .SelectMany(level => new[] { level.Name, level.Value.GetRawText() });

    private static (int Count, int Known, int Of) RateOf(JsonElement plan, string rate) =>
        (
            plan.GetProperty(rate).GetProperty("count").GetInt32(),
            plan.GetProperty(rate).GetProperty("known").GetInt32(),
            plan.GetProperty(rate).GetProperty("of").GetInt32()
        );

    [Fact]
    public void Rates_over_plans_come_with_what_they_are_of_and_are_rounded_as_asked()
    {
        Ogp run = Ogp.RunWith(TwoOfThree(), "score", "-", "--by", "member", "--rounding", "one-decimal", "--format", "json");

        JsonElement group = Assert.Single(run.Json.GetProperty("groups").EnumerateArray());
        JsonElement rate = group.GetProperty("highCompletion");
        Assert.Equal(("ECU", "one-decimal"), (group.GetProperty("key").GetString(), run.Json.GetProperty("rounding").GetString()));
        Assert.Equal(
            (2, 3, 4, 66.7m, 1),
            (
                rate.GetProperty("count").GetInt32(),
                rate.GetProperty("known").GetInt32(),
                rate.GetProperty("of").GetInt32(),
                rate.GetProperty("percent").GetDecimal(),
                rate.GetProperty("excluded").GetProperty("not-reviewed").GetInt32()
            )
        );
    }

    [Theory]
    [InlineData("nearest", "67")]
    [InlineData("truncate", "66")]
    public void Rates_over_plans_in_text_and_in_CSV_say_the_same(string rounding, string percent)
    {
        Assert.Contains(
            $"{percent}% (2 of 3)",
            Ogp.RunWith(TwoOfThree(), "score", "-", "--by", "year", "--rounding", rounding).Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"2021,1,highCompletion,2,3,4,{percent},completion,end-of-term\r\n",
            Ogp.RunWith(TwoOfThree(), "score", "-", "--by", "year", "--rounding", rounding, "--format", "csv").Out,
            StringComparison.Ordinal
        );
    }

    /// <summary>A machine reads a decimal point; text has the mark of its language.</summary>
    [Theory]
    [InlineData("en", "66.7% (2 of 3)")]
    [InlineData("es", "66,7\u00A0% (2 de 3)")]
    [InlineData("fr", "66,7\u00A0% (2 sur 3)")]
    public void A_rate_is_written_as_the_language_writes_it_and_for_machines_with_a_point(string language, string expected)
    {
        string[] score = ["score", "-", "--by", "year", "--rounding", "one-decimal", "--lang", language];

        Assert.Contains(expected, Ogp.RunWith(TwoOfThree(), score).Out, StringComparison.Ordinal);
        Assert.Contains(",2,3,4,66.7,", Ogp.RunWith(TwoOfThree(), [.. score, "--format", "csv"]).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "33.3% complete")]
    [InlineData("es", "33,3\u00A0% completo")]
    [InlineData("fr", "33,3\u00A0% complet")]
    public void A_percentage_that_a_report_states_is_written_as_the_language_writes_it(string language, string expected)
    {
        byte[] document = System.Text.Encoding.UTF8.GetBytes(
            """
            { "formatVersion": "1.0", "actionPlans": [{ "id": "AP_ECU01", "member": "ECU", "commitments": [{ "id": "EC0001" }], "reports": [{ "id": "r",
              "product": "results-report", "statedTallies": [{ "id": "t", "variable": "completion", "levels": ["complete"], "percent": 33.3 }] }] }] }
            """
        );

        Assert.Contains(expected, Ogp.RunWith(document, "score", "-", "--lang", language).Out, StringComparison.Ordinal);
    }

    /// <summary>Plans of 2018 with a rating at midterm and of 2021 with one at the end: each rate has the letter of what it rests on.</summary>
    [Theory]
    [InlineData("en", "high completion", "100% (1 of 1)", "they do not compare.")]
    [InlineData("es", "cumplimiento alto", "100 % (1 de 1)", "no se comparan.")]
    [InlineData("fr", "achèvement élevé", "100 % (1 sur 1)", "ils ne se comparent pas.")]
    public void Rates_that_do_not_compare_are_told_apart(string language, string heading, string rate, string note)
    {
        const string Two = """
            { "formatVersion": "1.0", "actionPlans": [
              { "id": "AP_ECU01", "member": "ECU", "submitted": "2018", "commitments": [{ "id": "EC0001" }],
                "reports": [{ "id": "m", "product": "progress-report", "assessments": [{ "commitment": "EC0001", "ratings": { "completion": "complete" } }] }] },
              { "id": "AP_ECU02", "member": "ECU", "submitted": "2021", "commitments": [{ "id": "EC0002" }],
                "reports": [{ "id": "r", "product": "results-report", "assessments": [{ "commitment": "EC0002", "ratings": { "completion": "complete" } }] }] }] }
            """;
        byte[] document = System.Text.Encoding.UTF8.GetBytes(Two);

        string text = Ogp.RunWith(document, "score", "-", "--by", "year", "--lang", language).Out;
        foreach (
            string part in new[] { heading, $"{rate} a", $"{rate} b", "a  completion (midterm)\n", "b  completion (end-of-term)\n", note }
        )
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }

        string together = Ogp.RunWith(document, "score", "-", "--by", "member", "--lang", language).Out;
        Assert.DoesNotContain(note, together, StringComparison.Ordinal);
        Assert.Equal(
            ["end-of-term", "midterm"],
            Ogp.RunWith(document, "score", "-", "--by", "member", "--format", "json")
                .Json.GetProperty("groups")[0]
                .GetProperty("highCompletion")
                .GetProperty("points")
                .EnumerateArray()
                .Select(point => point.GetString())
        );
    }

    [Fact]
    public void Without_a_commitment_there_is_no_table_of_rates()
    {
        Ogp run = Ogp.RunWith(
            """{ "formatVersion": "1.0", "actionPlans": [{ "id": "AP_ECU01", "member": "ECU" }] }"""u8.ToArray(),
            "score",
            "-",
            "--by",
            "year"
        );

        Assert.Equal((ExitCode.Fine, "", "There is no commitment to be rated.\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData("--by", "year")]
    [InlineData("--lang", "en")]
    public void Without_a_plan_it_is_said_that_there_is_none(string option, string value)
    {
        byte[] alone = """{ "formatVersion": "1.0", "commitments": [{ "id": "EC0001", "title": { "en": "x" } }] }"""u8.ToArray();
        Ogp run = Ogp.RunWith(alone, "score", "-", option, value);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Out));
        Assert.Equal("The document has no action plan; scores are of the commitments of plans.\n", run.Error);
    }

    [Theory]
    [InlineData("--explain", "--by", "plan")]
    [InlineData("--rounding", "truncate")]
    [InlineData("--rounding", "truncate", "--explain")]
    public void An_option_that_would_change_nothing_is_wrong_usage(params string[] options) =>
        Assert.Equal(ExitCode.Usage, Ogp.RunWith(TwoOfThree(), ["score", "-", .. options]).ExitCode);

    [Fact]
    public void A_rating_of_a_cluster_is_among_those_of_its_commitments()
    {
        byte[] plan =
            """
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_KEN05","member":"KEN","commitments":[{"id":"a"},{"id":"b"}],
              "clusters":[{"id":"k","commitments":["a"]}],
              "reports":[{"id":"r","product":"results-report","assessments":[{"cluster":"k","ratings":{"completion":"complete"}}]},
                {"id":"s","product":"end-of-term-self-assessment","assessments":[{"commitment":"a","ratings":{"completion":"limited"}}]}]}]}
            """u8.ToArray();
        JsonElement commitments = Ogp.RunWith(plan, "score", "-", "--format", "json")
            .Json.GetProperty("plans")[0]
            .GetProperty("commitments");

        Assert.Equal(
            ["""{"r":{"completion":"complete"},"s":{"completion":"limited"}}""", "{}"],
            commitments
                .EnumerateArray()
                .Select(commitment => commitment.GetProperty("ratings").GetRawText().ReplaceLineEndings("").Replace(" ", ""))
        );
        JsonElement reports = Ogp.RunWith(plan, "score", "-", "--format", "json").Json.GetProperty("plans")[0].GetProperty("reports");
        Assert.Equal([true, false], reports.EnumerateArray().Select(report => report.GetProperty("counts").GetBoolean()));
        string text = Words(Ogp.RunWith(plan, "score", "-").Out);
        Assert.Contains("Kenya · AP_KEN05", text, StringComparison.Ordinal);
        Assert.Contains("High completion 1 of 2", text, StringComparison.Ordinal);
        Assert.Contains("End-of-Term Self-Assessment (does not count: not independent)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stars_that_cannot_be_told_are_not_counted_as_none()
    {
        byte[] plan =
            """
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_IDN01","member":"IDN","submitted":"2013","commitments":[{"id":"a"},{"id":"b"}],
              "reports":[{"id":"r","product":"progress-report","published":"2013-05","assessments":[
                {"commitment":"a","ratings":{"relevance":"yes","potential-impact":"not-reviewed","completion":"complete","starred.pre-june-2014":"yes"}},
                {"commitment":"b","ratings":{"relevance":"no","potential-impact":"minor","completion":"limited","starred.pre-june-2014":"no"}}]}]}]}
            """u8.ToArray();

        string text = Words(Ogp.RunWith(plan, "score", "-").Out);

        Assert.Contains(
            "0 of 2 in r (starred.pre-june-2014); cannot be told for 1; on record for 2 (starred: 1), agreeing: 1",
            text,
            StringComparison.Ordinal
        );
    }

    /// <summary>Of eight commitments two have no known completion: one is not starred whatever it was, of the other it cannot be told.</summary>
    [Fact]
    public void A_star_whose_completion_is_absent_is_counted_and_explained()
    {
        string[] completions = ["complete", "complete", "complete", "complete", "limited", "limited", "not-coded", "not-coded"];
        IEnumerable<string> assessments = completions.Select(
            (completion, i) =>
                $$"""
                    { "commitment": "EC000{{i}}", "ratings": { "specificity": "high", "relevance": "yes", "completion": "{{completion}}",
                      "potential-impact": "{{(i is < 3 or 7 ? "transformative" : "moderate")}}" } }
                    """
        );
        IEnumerable<string> commitments = completions.Select((_, i) => $$"""{ "id": "EC000{{i}}" }""");
        byte[] plan = Encoding.UTF8.GetBytes(
            $$"""
            { "formatVersion": "1.0", "actionPlans": [ { "id": "AP_ECU01", "member": "ECU", "submitted": "2016",
              "commitments": [ {{string.Join(',', commitments)}} ],
              "reports": [ { "id": "r", "product": "end-of-term-report", "assessments": [ {{string.Join(',', assessments)}} ] } ] } ] }
            """
        );

        string text = Words(Ogp.RunWith(plan, "score", "-").Out);
        Assert.Contains("Stars 3 of 8 in r (starred); cannot be told for 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Specificity =", text, StringComparison.Ordinal);

        string explained = Words(Ogp.RunWith(plan, "score", "-", "--explain", "--lang", "es").Out);
        Assert.Contains("Estelares Informe (regla)", explained, StringComparison.Ordinal);
        Assert.Contains(
            "Impacto potencial = Moderado ✗; Grado de cumplimiento = No codificado ?) r (starred)",
            explained,
            StringComparison.Ordinal
        );
        Assert.Contains("EC0007 no se puede calcular (", explained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Madrid, Spain · p")]
    [InlineData("\"submitted\":\"2021-05\",", "Madrid, Spain · 2021-05 · p")]
    public void A_plan_whose_dates_cannot_be_read_has_no_period_in_its_heading(string submitted, string heading)
    {
        byte[] plan = Encoding.UTF8.GetBytes(
            $$"""{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ESMD", {{submitted}} "period": { "start": "soon", "end": "later" } } ] }"""
        );

        Assert.Equal(heading, Ogp.RunWith(plan, "score", "-").Out.Split('\n')[1].Trim());
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Another_grouping_is_wrong_usage() => Assert.Equal(ExitCode.Usage, Ogp.Run("score", "-", "--by", "colour").ExitCode);

    private static byte[] TwoOfThree()
    {
        string[] said = ["complete", "substantial", "limited", "not-reviewed"];
        IEnumerable<string> commitments = said.Select((_, i) => $$"""{ "id": "EC000{{i}}" }""");
        IEnumerable<string> assessments = said.Select(
            (code, i) => $$"""{ "commitment": "EC000{{i}}", "ratings": { "completion": "{{code}}" } }"""
        );
        return System.Text.Encoding.UTF8.GetBytes(
            $$"""
            { "formatVersion": "1.0", "actionPlans": [{ "id": "AP_ECU01", "member": "ECU", "submitted": "2021", "commitments": [{{string.Join(
                ',',
                commitments
            )}}],
              "reports": [{ "id": "r", "product": "results-report", "assessments": [{{string.Join(',', assessments)}}] }] }] }
            """
        );
    }
}
