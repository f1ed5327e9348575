using System.Text;
using Ogp.Model.Scoring;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tests;

namespace Ogp.Model.Tabular.Tests;

/// <summary>The derived columns of the real editions: rates as the rule book has them for the whole files, and every cell that differs with its class.</summary>
public class RecomputationTests
{
    private const string File2024 = "ogp-database/2024-07/commitments.csv";
    private const string File2015 = "ogp-database/2015-05/commitments.csv";
    private const string File2016 = "ogp-database/2016-07/commitments.csv";

    [SharedDataFact(File2024)]
    public void Nearly_all_derived_cells_of_2024_are_those_that_the_rules_give()
    {
        Recomputation recorded = Recompute(File2024, Precedents.Recorded);
        Recomputation derived = Recompute(File2024, Precedents.Derived);

        Assert.Equal(("2024-07", 290, 50), (recorded.Edition, recorded.Rows, recorded.Columns.Count));
        Assert.All(recorded.Columns, column => Assert.Equal(recorded.Rows, column.Compared));
        Assert.True(Share(recorded) >= 0.994, $"{Share(recorded)}");
        Assert.True(Share(derived) >= 0.988, $"{Share(derived)}");
        Assert.True(Unexplained(recorded) < 0.001);
        Assert.True(Unexplained(derived) < 0.001);
    }

    [SharedDataFact(File2024)]
    public void Every_difference_is_counted_once_and_shows_the_recorded_cell()
    {
        Recomputation recomputed = Recompute(File2024, Precedents.Recorded);
        Assert.Equal(
            recomputed.Columns.Where(column => column.Disagree > 0).Select(column => (column.Column, column.Disagree)),
            recomputed.Disagreements.GroupBy(cell => cell.Column).Select(group => (group.Key, group.Count()))
        );
        Assert.All(recomputed.Disagreements, cell => Assert.NotEqual(cell.Recorded, cell.Recomputed.ToString()));
        Assert.DoesNotContain(recomputed.Disagreements, cell => cell.Class == DisagreementClass.Inherited);
    }

    /// <summary>The rule book: High DIOG and the score follow their inputs in every row; what differs of stars missed the column's window.</summary>
    [SharedDataFact(File2024)]
    public void Columns_without_a_fault_agree_everywhere_and_stars_miss_their_window_only()
    {
        Recomputation recomputed = Recompute(File2024, Precedents.Recorded);

        Assert.All(
            (string[])
                [
                    "High DIOG",
                    "High Ambition",
                    "High Completion",
                    "IRM-Based Score",
                    "CHECKSUM",
                    "Binding constraint",
                    "Max star",
                    "Raw Completion",
                ],
            heading => Assert.Equal(0, recomputed.Columns.Single(column => column.Column == heading).Disagree)
        );
        Assert.All(
            recomputed.Disagreements.Where(cell => cell.Column.StartsWith("Starred", StringComparison.Ordinal)),
            cell => Assert.Equal(DisagreementClass.StaleOrShifted, cell.Class)
        );
    }

    /// <summary>The rule book, finding 3: in ten plans the combinations read the high ambition of the next row.</summary>
    [SharedDataFact(File2024)]
    public void The_shifted_combinations_are_found_where_the_next_row_is_in_the_file()
    {
        Disagreement[] shifted =
        [
            .. Recompute(File2024, Precedents.Recorded)
                .Disagreements.Where(cell => cell.Explanation.For("en").Contains("The column is shifted", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(shifted);
        Assert.All(shifted, cell => Assert.Contains("High Ambition of the next row", cell.Explanation.For("en"), StringComparison.Ordinal));
    }

    [SharedDataFact(File2024)]
    public void The_order_of_the_file_does_not_matter()
    {
        Recomputation before = Recompute(File2024, Precedents.Recorded);
        ReadResult<DerivedTable> read = OgpRecomputation.Read(System.IO.File.ReadAllBytes(SharedData.PathOf(File2024)));
        DerivedTable reversed = read.Value! with { Rows = read.Value.Rows.Reverse().ToValueList() };

        Assert.Equal(
            before.Disagreements.Select(cell => $"{cell.Row} {cell.Column} {cell.Class} {cell.Explanation}").Order(StringComparer.Ordinal),
            Recomputation
                .Of(reversed)
                .Disagreements.Select(cell => $"{cell.Row} {cell.Column} {cell.Class} {cell.Explanation}")
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The rule book: Estonia's and Paraguay's second plans were left without stars; two commitments of Canada are relevant by technology alone.</summary>
    [SharedDataFact(File2016)]
    public void Nearly_all_derived_cells_of_2016_are_those_that_the_rules_give()
    {
        Recomputation recorded = Recompute(File2016, Precedents.Recorded);
        Recomputation derived = Recompute(File2016, Precedents.Derived);

        Assert.Equal(("2016-07", 878, 14), (recorded.Edition, recorded.Rows, recorded.Columns.Count));
        Assert.All(recorded.Columns, column => Assert.Equal(recorded.Rows, column.Compared));
        Assert.True(Share(recorded) >= 0.994, $"{Share(recorded)}");
        Assert.True(Share(derived) >= 0.994, $"{Share(derived)}");
        Assert.Equal(0, Unexplained(recorded) + Unexplained(derived));
        Assert.All(
            (string[])
                [
                    "Starred (pre-June 2014 assessments)",
                    "Starred (current formula) end of term",
                    "IRM Assessed (Y/N)?",
                    "Checksum",
                    "_OpenGovt",
                ],
            heading => Assert.Equal(0, recorded.Columns.Single(column => column.Column == heading).Disagree)
        );
        Assert.All(
            recorded.Disagreements.Where(cell => cell.Column.StartsWith("Starred", StringComparison.Ordinal)),
            cell => Assert.Contains("was not filled in for the plan", cell.Explanation.For("en"), StringComparison.Ordinal)
        );
        Assert.Equal(
            2,
            recorded.Disagreements.Count(cell => cell.Explanation.For("en").Contains("technology alone", StringComparison.Ordinal))
        );
    }

    /// <summary>What a rule gives for a report without a year, its words say.</summary>
    [Theory]
    [InlineData("change-in-completion@end-of-term:number")]
    [InlineData("starred@end-of-term")]
    public void A_report_without_a_year_has_no_change_and_no_star_and_the_rule_says_so(string id)
    {
        Dictionary<string, string> row = Sample.Row(
            ("_CompletionProgress", "3"),
            ("_CompletionEndTerm", "4"),
            ("Report Publication Year (End Of Term)", "ND")
        );
        DerivedTable table = OgpRecomputation.Read(Encoding.UTF8.GetBytes(Sample.Csv(row))).Value!;
        DerivedVariable variable = table.Rules.Variables.Single(variable => variable.Id == id);

        Assert.Equal(DerivedCell.NotCoded, variable.Evaluate(table.Rows[0].Cells.Span));
        Assert.Contains("or has no year", variable.Rule.For("en"), StringComparison.Ordinal);
        Assert.Contains("o no tiene año", variable.Rule.For("es"), StringComparison.Ordinal);
        Assert.Contains("ou sans année", variable.Rule.For("fr"), StringComparison.Ordinal);
    }

    /// <summary>Years of 2016, 2018 and 2017 in cells that are formatted as days.</summary>
    [Theory]
    [InlineData("7/8/1905", "7/10/1905", "7/9/1905")]
    [InlineData("7/8/05", "7/10/05", "7/9/05")]
    [InlineData("1905-07-08", "1905-07-10", "2017-05-01")]
    public void Years_that_a_spreadsheet_made_days_of_are_read_as_the_model_reads_them(string submitted, string end, string published)
    {
        Dictionary<string, string> row = Sample.Row(
            ("Year Of Submission", submitted),
            ("Action Plan End Year", end),
            ("Report Publication Year (Progress Report)", published),
            ("Report Publication Year (End Of Term)", "Spring 2019")
        );
        DerivedTable table = OgpRecomputation.Read(Encoding.UTF8.GetBytes(Sample.Csv(row))).Value!;

        Assert.Equal(
            ["2016", "2018", "2017", "?"],
            ((string[])["plan.submitted", "plan.end", "published@midterm", "published@end-of-term"]).Select(id =>
                table.Rows[0].Cells.Span[DerivedRules.Places.AsSpan().IndexOf(id)].ToString()
            )
        );
    }

    /// <summary>
    /// The rule book: in all rows projected less actual completion is the delay, its sign the schedule, and a star needs potential impact only where that was coded. Two commitments of these are
    /// relevant by technology alone, and of two the next steps and whether there are any contradict each other.
    /// </summary>
    [SharedDataFact(File2015)]
    public void Nearly_all_derived_cells_of_2015_are_those_that_the_rules_give()
    {
        Recomputation recorded = Recompute(File2015, Precedents.Recorded);
        Recomputation derived = Recompute(File2015, Precedents.Derived);

        Assert.Equal(("2015-05", 851, 14), (recorded.Edition, recorded.Rows, recorded.Columns.Count));
        Assert.All(recorded.Columns, column => Assert.Equal(recorded.Rows, column.Compared));
        Assert.Equal(["_Relevant 2", "Next Y/N 2"], Differing(recorded));
        Assert.All(recorded.Disagreements, cell => Assert.Equal(DisagreementClass.LabelAgainstCode, cell.Class));
        Assert.Equal(["_Relevant 2", "Starred 2", "New x Starred 2", "Starred x Specificity 2", "Next Y/N 2"], Differing(derived));
        Assert.All(
            derived.Disagreements.Where(cell => cell.Column.Contains("Starred", StringComparison.Ordinal)),
            cell => Assert.Equal(DisagreementClass.Inherited, cell.Class)
        );

        static IEnumerable<string> Differing(Recomputation recomputed) =>
            recomputed.Columns.Where(column => column.Disagree > 0).Select(column => $"{column.Column} {column.Disagree}");
    }

    [Theory]
    // Projected and actual completion, in words and numbers.
    [InlineData("c. Substantial", "3", "a. Not started", "1", "2", "behind schedule")]
    [InlineData("c. Substantial", "3", "d. Complete", "4", "-1", "ahead of schedule")]
    [InlineData("b. Limited", "2", "b. Limited", "2", "0", "on schedule")]
    [InlineData("Unclear", "Unclear", "b. Limited", "2", "Unclear", "Unclear")]
    [InlineData("NA", "NA", "c. Substantial", "3", "NA", "NA")]
    [InlineData("Withdrawn", "Withdrawn", "Withdrawn", "Withdrawn", "NA", "NA")]
    [InlineData("NR", "NR", "NR", "NR", "NR", "NR")]
    [InlineData("c. Substantial", "3", "Unclear", "unclear", "Unclear", "unclear")]
    public void What_is_no_number_of_a_completion_of_2015_passes_into_the_schedule(
        string projected,
        string projectedNumber,
        string actual,
        string actualNumber,
        string onTime,
        string onSchedule
    )
    {
        string[] headings = [.. EditionCatalog.Find("2015-05")!.Columns.Select(column => column.Heading)];
        Dictionary<string, string> row = new()
        {
            ["Action Plan No."] = "1",
            ["Country"] = "Kenya",
            ["Commitment Title"] = "T",
            ["Actual Completion"] = actual,
            ["_Actual Completion"] = actualNumber,
            ["Projected Completion"] = projected,
            ["_Proj Completion"] = projectedNumber,
            ["On time"] = onTime,
            ["On schedule"] = onSchedule,
        };
        ReadResult<DerivedTable> read = OgpRecomputation.Read(Encoding.UTF8.GetBytes(Sample.Csv(',', headings, row)));

        Recomputation recomputed = Recomputation.Of(read.Value!);
        Assert.Empty(recomputed.Disagreements);
        Assert.All(
            (string[])["_Actual Completion", "_Proj Completion", "On time", "On schedule"],
            heading => Assert.Equal(1, recomputed.Columns.Single(column => column.Column == heading).Agree)
        );
    }

    [SharedDataFact("ogp-database/2016-07/process.csv")]
    public void An_edition_without_rules_is_refused_with_a_reason()
    {
        ReadResult<DerivedTable> read = OgpRecomputation.Read(
            System.IO.File.ReadAllBytes(SharedData.PathOf("ogp-database/2016-07/process.csv"))
        );

        Assert.Null(read.Value);
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal(
            ("no-derived-rules", "2016-07-process", "2015-05, 2016-07, 2024-07"),
            (finding.Kind.Name, finding["edition"], finding["known"])
        );
    }

    [Fact]
    public void A_file_that_is_no_edition_is_refused_with_a_reason()
    {
        ReadResult<DerivedTable> read = OgpRecomputation.Read("a,b\n1,2\n"u8.ToArray(), "x.csv");

        Assert.Null(read.Value);
        Assert.Equal(["not-recognised"], read.Findings.Select(finding => finding.Kind.Name));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("#REF!")]
    [InlineData("1,000")]
    public void A_derived_cell_that_cannot_be_read_is_told_and_not_compared(string text)
    {
        string csv = Sample.Csv(
            Sample.Row(("Raw Completion", "ND"), ("High Completion", text)),
            Sample.Row(("Commitment Unique Identifier", "TS0002"), ("Raw Completion", "ND"), ("High Completion", "0,00"))
        );
        ReadResult<DerivedTable> read = OgpRecomputation.Read(System.Text.Encoding.UTF8.GetBytes(csv), "x.csv");

        Finding finding = Assert.Single(read.Findings);
        Assert.Equal(("OGP2018", 1, "High Completion", text), (finding.Code, finding.Place.Row, finding.Place.Heading, finding["value"]));
        Recomputation recomputed = Recomputation.Of(read.Value!);
        ColumnAgreement column = recomputed.Columns.Single(one => one.Column == "High Completion");
        Assert.Equal((1, 1, 0, 1), (column.Compared, column.Agree, column.Disagree, column.Unread));
        Assert.DoesNotContain(recomputed.Disagreements, cell => cell.Column == "High Completion");
    }

    private static Recomputation Recompute(string file, Precedents precedents) =>
        Recomputation.Of(OgpRecomputation.Read(System.IO.File.ReadAllBytes(SharedData.PathOf(file))).Value!, precedents);

    private static double Share(Recomputation recomputed) =>
        (double)recomputed.Columns.Sum(column => column.Agree) / recomputed.Columns.Sum(column => column.Compared);

    private static double Unexplained(Recomputation recomputed) =>
        (double)recomputed.Disagreements.Count(cell => cell.Class == DisagreementClass.Unexplained)
        / recomputed.Columns.Sum(column => column.Compared);
}
