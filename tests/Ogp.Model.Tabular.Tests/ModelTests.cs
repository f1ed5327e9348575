using System.Text;

namespace Ogp.Model.Tabular.Tests;

/// <summary>Where a cell goes in the model.</summary>
public class ModelTests
{
    private static ActionPlan Plan(params ReadOnlySpan<(string Heading, string Cell)> cells) =>
        Sample.Read(Sample.Row(cells)).Value!.ActionPlans[0];

    [Fact]
    public void A_package_names_its_edition_its_members_and_its_plans()
    {
        IrmPackage package = Sample.Read(Sample.Row()).Value!;

        Assert.Equal("1.0", package.FormatVersion);
        Assert.Equal(("ogp-database-2024-07", "OGP commitments database, July 2024"), (package.Sources[0].Id, package.Sources[0].Title));
        Member member = Assert.Single(package.Members);
        Assert.Equal(
            ("TST", "Testland", MemberLevel.National, "europe"),
            (member.Code.Text, member.Name["en"], member.Level, member.Region.Text)
        );
        ActionPlan plan = Assert.Single(package.ActionPlans);
        Assert.Equal(
            ("AP_TST01", "TST", 1, "2016", "2018"),
            (plan.Id.Text, plan.Member.Text, plan.Number, plan.Submitted.ToString(), plan.Period!.End.ToString())
        );
        Assert.False(plan.Period.Start.IsStated);
        Assert.Equal(["ogp-database-2024-07"], plan.Sources);
    }

    [Fact]
    public void A_commitment_has_its_texts_in_an_unknown_language_and_to_the_letter()
    {
        Commitment commitment = Sample.Commitment(
            ("Commitment Title", " Un título "),
            ("Short Title", "NA"),
            ("Full Text", "a<br/>b\uFFFC\u2028c"),
            ("URL", "https://example.org/1")
        );

        Assert.Equal(new LocalizedText("und", " Un título "), commitment.Title);
        Assert.False(commitment.ShortTitle.IsStated);
        Assert.Equal("a<br/>b\uFFFC\u2028c", commitment.Description["und"]);
        Assert.Equal("https://example.org/1", commitment.Url);
        Assert.Equal("2016-07-01/2018-06-30", $"{commitment.Period!.Start}/{commitment.Period.End}");
        Assert.Contains(new Cell("Short Title", "NA"), commitment.Record!.Cells);
        Assert.Contains(new Cell("Start Date", "7/1/2016"), commitment.Record.Cells);
        Assert.Equal(("ogp-database-2024-07", "2024-07", 1), (commitment.Record.Source, commitment.Record.Edition, commitment.Record.Row));
    }

    [Fact]
    public void Institutions_are_named_once_in_a_plan_and_words_for_nobody_are_none()
    {
        ReadResult<IrmPackage> result = Sample.Read(
            Sample.Row(("Lead Institution", "Ministry of Justice "), ("Supporting Institution(s)", "Unclear")),
            Sample.Row(
                ("Commitment Unique Identifier", "TS0002"),
                ("Lead Institution", "Senate"),
                ("Supporting Institution(s)", "Ministry of Justice")
            ),
            Sample.Row(("Commitment Unique Identifier", "TS0003"), ("Lead Institution", "NA"), ("Supporting Institution(s)", "N/A"))
        );
        ActionPlan plan = result.Value!.ActionPlans[0];

        Assert.Equal(
            [("ministry-of-justice", "Ministry of Justice"), ("senate", "Senate")],
            plan.Institutions.Select(institution => (institution.Id, institution.Name["und"]))
        );
        Assert.Equal(
            ["ministry-of-justice:lead", "senate:lead", "ministry-of-justice:supporting"],
            plan.Commitments.SelectMany(c => c.Institutions).Select(i => $"{i.Institution}:{i.Role}")
        );
        Assert.Contains(new Cell("Lead Institution", "Ministry of Justice "), plan.Commitments[0].Record!.Cells);
        Assert.Contains(new Cell("Supporting Institution(s)", "Unclear"), plan.Commitments[0].Record!.Cells);
    }

    [Fact]
    public void Themes_are_those_of_the_plan()
    {
        ReadResult<IrmPackage> result = Sample.Read(
            Sample.Row(("Theme", "Open Justice")),
            Sample.Row(("Commitment Unique Identifier", "TS0002"), ("Theme", "NA")),
            Sample.Row(("Commitment Unique Identifier", "TS0003"), ("Theme", "Open Justice"))
        );
        ActionPlan plan = result.Value!.ActionPlans[0];

        Assert.Equal(("open-justice", "Open Justice"), (Assert.Single(plan.Themes).Id, plan.Themes[0].Title["und"]));
        Assert.Equal(["open-justice", null, "open-justice"], plan.Commitments.Select(commitment => commitment.Theme));
    }

    [Fact]
    public void A_cluster_of_a_plan_is_a_word_that_several_have_and_one_of_a_review_is_a_list()
    {
        ReadResult<IrmPackage> result = Sample.Read(
            Sample.Row(("Cluster", "A.1"), ("Cluster Commitment ID(s)", "TS0001, TS0003")),
            Sample.Row(("Commitment Unique Identifier", "TS0002"), ("Cluster", "A.1"), ("Cluster Commitment ID(s)", "NA")),
            Sample.Row(("Commitment Unique Identifier", "TS0003"), ("Cluster", "B"), ("Cluster Commitment ID(s)", "TS0003; TS0001")),
            Sample.Row(("Commitment Unique Identifier", "TS0004"), ("Cluster", "0")),
            Sample.Row(("Commitment Unique Identifier", "TS0005"), ("Cluster", "0"))
        );

        Assert.Empty(result.Findings);
        Assert.Equal(
            ["plan-a-1 plan A.1: TS0001 TS0002", "review-TS0001-TS0003 review : TS0001 TS0003"],
            result
                .Value!.ActionPlans[0]
                .Clusters.Select(cluster => $"{cluster.Id} {cluster.Kind} {cluster.Title}: {string.Join(' ', cluster.Commitments)}")
        );
    }

    [Fact]
    public void A_cluster_leaves_out_what_the_file_does_not_have_and_the_cell_keeps_it()
    {
        ActionPlan plan = Plan(("Cluster Commitment ID(s)", "TS0001, TS0002"));

        Assert.Equal(["TS0001"], plan.Clusters.Single().Commitments.Select(id => id.Text));
        Assert.Equal("review-TS0001-TS0002", plan.Clusters[0].Id);
        Assert.Contains(new Cell("Cluster Commitment ID(s)", "TS0001, TS0002"), plan.Commitments[0].Record!.Cells);
        Assert.Empty(Plan(("Cluster Commitment ID(s)", "TS0002, TS0003")).Clusters);
    }

    [Theory]
    [InlineData("2011", "progress-report", "")]
    [InlineData("2012", "progress-report", "")] // no plan of 2012 had a second one
    [InlineData("2016", "progress-report", "end-of-term-report")]
    [InlineData("2017", "design-report", "implementation-report")]
    [InlineData("2018", "design-report", "")]
    [InlineData("2019", "design-report", "")]
    [InlineData("2020", "action-plan-review", "")]
    [InlineData("2021", "action-plan-review", "")]
    [InlineData("2022", "action-plan-review", "results-report")]
    [InlineData("2024", "action-plan-review", "results-report")]
    [InlineData("", "", "")]
    public void The_product_of_a_report_is_stated_where_the_year_allows_only_one(string year, string midterm, string endOfTerm)
    {
        ActionPlan plan = Plan(("Year Of Submission", year));

        Assert.Equal([midterm, endOfTerm], plan.Reports.Select(report => report.Product.Text));
        Assert.Equal(["midterm", "end-of-term"], plan.Reports.Select(report => report.Id));
        Assert.Equal([AssessmentPoint.Midterm, AssessmentPoint.EndOfTerm], plan.Reports.Select(report => report.Point));
        Assert.All(plan.Reports, report => Assert.Equal(Assessor.Irm, report.Assessor));
    }

    [Theory]
    [InlineData("TS0001", "ts0001, ts0002", "TS0001", "review-TS0001-TS0002")]
    [InlineData("ts0001", "TS0001, ts0001, Ts0002", "ts0001", "review-TS0002-ts0001")]
    public void Identifiers_of_a_cluster_may_be_in_small_letters(string id, string cell, string commitment, string cluster)
    {
        string csv = Sample.Csv(Sample.Row(("Commitment Unique Identifier", id), ("Cluster Commitment ID(s)", cell)));
        ReadResult<IrmPackage> read = Sample.Read(csv);

        Assert.Equal(["OGP2035"], read.Findings.Select(finding => finding.Code));
        Cluster found = Assert.Single(read.Value!.ActionPlans[0].Clusters);
        Assert.Equal((cluster, commitment), (found.Id, string.Join(' ', found.Commitments)));
        Assert.Equal(csv, Encoding.UTF8.GetString(OgpDatabase.Write(read.Value, "2024-07").Csv.Span), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Plans_of_OGP_Local_are_not_assessed_by_the_IRM_and_local_plans_before_had_products_of_their_own()
    {
        Assert.All(
            Plan(("National Or Local", "Local")).Reports,
            report => Assert.False(report.Assessor.IsStated || report.Product.IsStated)
        );
        Assert.All(
            Plan(("National Or Local", "Legacy Local")).Reports,
            report => Assert.Equal((Assessor.Irm, default), (report.Assessor, report.Product))
        );
        Assert.All(
            Plan(("National Or Local", "Other")).Reports,
            report => Assert.Equal((Assessor.Irm, true), (report.Assessor, report.Product.IsStated))
        );
    }

    [Theory]
    [InlineData("2016", "did-not-change")]
    [InlineData("2020", "1")] // or no early results yet: kept as it stands
    public void A_number_for_a_label_is_read_by_the_plans_year(string year, string code)
    {
        ActionPlan plan = Plan(("Year Of Submission", year), ("Did It Open Government (Overall)", "1"), ("_OpenGovernment", "1"));

        Assert.Equal([code], plan.Reports[1].Assessments[0].Ratings[Variable.DidItOpenGovernment].Codes);
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018.0", "2018")]
    [InlineData("NR", "")]
    [InlineData("ND", "")]
    [InlineData("", "")]
    public void A_report_is_published_in_its_year_and_the_cell_stays(string cell, string published)
    {
        ActionPlan plan = Plan(("Report Publication Year (End Of Term)", cell));

        Assert.Equal(published, plan.Reports[1].Published.ToString());
        Assert.Equal(cell.Length > 0, plan.Commitments[0].Record!.Cells.Contains(new("Report Publication Year (End Of Term)", cell)));
    }

    [Fact]
    public void Policy_areas_are_in_the_order_of_their_list()
    {
        Commitment commitment = Sample.Commitment(
            ("Subnational", "1"),
            ("Open Data", "1"),
            ("Audits", "1"),
            ("Digital Participation", "ND")
        );

        Assert.Equal(["audits", "open-data", "subnational"], commitment.PolicyAreas.Select(area => area.Text));
        Assert.Contains(new Cell("Digital Participation", "ND"), commitment.Record!.Cells);
    }

    [Fact]
    public void An_empty_rating_is_not_stated_and_a_missing_column_says_nothing()
    {
        string[] headings = [.. Sample.Headings.Where(heading => heading is not ("Specificity" or "_Specificity"))];
        RatingSet ratings = Sample
            .Read(Sample.Csv(',', headings, Sample.Row(("Verifiable", ""))))
            .Value!.ActionPlans[0]
            .Reports[0]
            .Assessments[0]
            .Ratings;

        Assert.Equal(["not-stated"], ratings[Variable.Verifiability].Codes);
        Assert.False(ratings[Variable.Specificity].IsStated);
    }

    [Fact]
    public void An_unknown_label_is_kept_as_a_code() =>
        Assert.Equal("Half done", Plan(("Completion (End Of Term)", "Half done")).Reports[1].Assessments[0].Completion.Level.Text);

    [Fact]
    public void Two_commitments_with_one_identifier_are_both_there_whatever_their_order()
    {
        Dictionary<string, string> first = Sample.Row(("Commitment Title", "First"), ("Verifiable", "Yes"));
        Dictionary<string, string> second = Sample.Row(("Commitment Title", "Second"), ("Verifiable", "No"));

        ActionPlan plan = Sample.Read(first, second).Value!.ActionPlans[0];

        Assert.Equal(["First", "Second"], plan.Commitments.Select(commitment => commitment.Title["und"]));
        Assert.Equal(["yes", "no"], plan.Reports[0].Assessments.Select(assessment => assessment.Verifiability.Level.Text));
        Assert.Equal(plan, Sample.Read(second, first).Value!.ActionPlans[0]);
    }

    [Fact]
    public void Without_a_plan_id_rows_go_by_member_and_number()
    {
        ReadResult<IrmPackage> result = Sample.Read(
            Sample.Row(("Action Plan ID", "")),
            Sample.Row(("Commitment Unique Identifier", "TS0002")),
            Sample.Row(("Commitment Unique Identifier", "TS0003"), ("Action Plan ID", ""), ("Action Plan Number", "2")),
            Sample.Row(("Commitment Unique Identifier", "TS0004"), ("Action Plan ID", ""), ("Action Plan Number", ""), ("Code", ""))
        );

        Assert.Equal(["AP_TST01", "AP_TST02", "plan-testland"], result.Value!.ActionPlans.Select(plan => plan.Id.Text));
        Assert.Equal(4, result.Value.ActionPlans.Sum(plan => plan.Commitments.Count));
    }

    [Theory]
    [InlineData("2015-05", "midterm")]
    [InlineData("2016-07", "midterm end-of-term")]
    [InlineData("2024-07", "midterm end-of-term")]
    public void A_plan_has_the_reports_of_which_its_edition_has_columns(string edition, string reports)
    {
        ActionPlan plan = new()
        {
            Id = new("AP_GHA01"),
            Member = new("GHA"),
            Number = 1,
            Commitments = [new() { Id = new("GH0001"), Title = new("und", "T") }],
        };

        IrmPackage read = OgpDatabase.Read(OgpDatabase.Write(new() { ActionPlans = [plan] }, edition).Csv).Value!;

        Assert.Equal(reports, string.Join(' ', read.ActionPlans[0].Reports.Select(report => report.Point)));
    }

    [Fact]
    public void Without_a_code_and_a_plan_id_the_name_tells_the_member()
    {
        Dictionary<string, string> row = Sample.Row(("Code", ""), ("Action Plan ID", "NA"), ("Country/Locality", "Ghana"));

        ReadResult<IrmPackage> result = Sample.Read(row);

        ActionPlan plan = Assert.Single(result.Value!.ActionPlans);
        Assert.Equal(("AP_GHA01", "GHA"), (plan.Id.Text, plan.Member.Text));
        Assert.Equal("GHA", Assert.Single(result.Value.Members).Code.Text);
        Assert.Equal(
            Sample.Csv(row),
            Encoding.UTF8.GetString(OgpDatabase.Write(result.Value, "2024-07").Csv.Span),
            ignoreLineEndingDifferences: true
        );
    }

    [Fact]
    public void A_name_that_is_of_no_member_is_told_with_the_nearest()
    {
        ReadResult<IrmPackage> result = Sample.Read(Sample.Row(("Code", ""), ("Action Plan ID", ""), ("Country/Locality", "Gahna")));

        Assert.False(result.Value!.ActionPlans[0].Member.IsStated);
        Finding told = result.Findings.Single(finding => finding.Kind.Name == "unlisted-code");
        Assert.Equal(("Gahna", "Ghana"), (told["value"], told.Suggestion));
    }

    [Theory]
    [InlineData("cze", "CZE")]
    [InlineData(" Cze ", "CZE")]
    // No member that is known: it may be one that is new.
    [InlineData("tst", "tst")]
    public void The_code_of_a_known_member_is_read_in_small_letters_and_written_as_it_stood(string cell, string code)
    {
        Dictionary<string, string> Row(string id, string member) =>
            Sample.Row(("Commitment Unique Identifier", id), ("Code", member), ("Action Plan ID", "AP_CZE01"));
        string csv = Sample.Csv(Row("CZ0001", cell), Row("CZ0002", cell), Row("CZ0003", "SVK"));

        IrmPackage package = Sample.Read(csv).Value!;

        Assert.Equal(code, package.ActionPlans[0].Member.Text);
        Assert.Equal(csv, Encoding.UTF8.GetString(OgpDatabase.Write(package, "2024-07").Csv.Span), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_whole_column_of_plan_ids_may_be_missing()
    {
        string[] headings = [.. Sample.Headings.Where(heading => heading != "Action Plan ID")];
        ReadResult<IrmPackage> result = Sample.Read(Sample.Csv(',', headings, Sample.Row()));

        Assert.Equal(["missing-column"], result.Codes());
        Assert.Equal(Sample.Read(Sample.Row()).Value, result.Value);
    }

    [Theory]
    [InlineData("2", "AP_TST02")]
    [InlineData("2.0", "AP_TST02")]
    [InlineData("2,0", "AP_TST02")]
    [InlineData(" 02 ", "AP_TST02")]
    [InlineData("2.5", "plan-tst-2-5")]
    public void A_plan_is_known_by_its_number_however_a_tool_writes_that(string number, string id)
    {
        string[] headings = [.. Sample.Headings.Where(heading => heading != "Action Plan ID")];
        IrmPackage read = Sample.Read(Sample.Csv(',', headings, Sample.Row(("Action Plan Number", number)))).Value!;

        Assert.Equal(id, read.ActionPlans[0].Id.Text);
    }

    /// <summary>The same row with zeros behind its numbers, as tools write them: the model is that of the plain one, and the cells stay.</summary>
    [Theory]
    [InlineData(".0")]
    [InlineData(".00")]
    [InlineData(",0")]
    [InlineData(",00")]
    public void A_number_is_read_with_zeros_behind_a_point_or_a_comma(string zeros)
    {
        static Dictionary<string, string> Row(string zeros) =>
            Sample.Row(
                ("Action Plan Number", $"2{zeros}"),
                ("Action Plan ID", "AP_TST02"),
                ("Year Of Submission", $"2014{zeros}"),
                ("Action Plan End Year", $"2016{zeros}"),
                ("Report Publication Year (Progress Report)", $"2016{zeros}"),
                ("Specificity", $"2{zeros}"),
                ("_Specificity", $"2{zeros}"),
                ("Open Data", $"1{zeros}"),
                ("Verifiable", $"1{zeros}"),
                ("Change In Completion", "Decrease"),
                ("_ChangeCompletion", $"-1{zeros}")
            );
        string csv = Sample.Csv(Row(zeros));
        ReadResult<IrmPackage> read = Sample.Read(csv);

        Assert.Equal(
            ["OGP2026", "OGP2032", "OGP2032", "OGP2032"],
            read.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)
        );
        Assert.Equal(Bare(Sample.Read(Row("")).Value!), Bare(read.Value!));
        Assert.Equal(csv, Encoding.UTF8.GetString(OgpDatabase.Write(read.Value!, "2024-07").Csv.Span), ignoreLineEndingDifferences: true);

        static ActionPlan Bare(IrmPackage package) =>
            package.ActionPlans[0] with
            {
                Commitments = package.ActionPlans[0].Commitments.Select(commitment => commitment with { Record = null }).ToValueList(),
            };
    }

    /// <summary>A comma before three digits may be one of thousands.</summary>
    [Fact]
    public void A_number_with_a_comma_before_three_digits_is_not_read()
    {
        ReadResult<IrmPackage> read = Sample.Read(Sample.Row(("Year Of Submission", "2,014"), ("Action Plan Number", "1,000")));

        Assert.Equal(["OGP2024", "OGP2024"], read.Findings.Select(finding => finding.Code));
        Assert.Equal((false, null), (read.Value!.ActionPlans[0].Submitted.IsStated, read.Value.ActionPlans[0].Number));
    }

    [Theory]
    [InlineData("3.0")]
    [InlineData("3,0")]
    [InlineData("03")]
    public void The_number_beside_a_label_agrees_however_a_tool_writes_it(string number) =>
        Assert.Empty(Sample.Read(Sample.Row(("Specificity", "High"), ("_Specificity", number))).Findings);

    [Theory]
    [InlineData("4.0", "4")]
    [InlineData("4,00", "4")]
    [InlineData("4", "4")]
    [InlineData("4.10", "4.10")]
    [InlineData("IV.0", "IV.0")]
    public void A_commitment_has_its_number_however_a_tool_writes_that(string cell, string number)
    {
        ReadResult<IrmPackage> read = Sample.Read(Sample.Row(("Commitment Number", cell)));

        Assert.Equal(number, read.Value!.ActionPlans[0].Commitments[0].Number);
        Assert.Equal(cell != number, read.Codes().Contains("number-repaired"));
    }

    [Fact]
    public void The_most_frequent_value_is_taken_and_of_equals_the_first()
    {
        Dictionary<string, string> Row(string id, string year) =>
            Sample.Row(("Commitment Unique Identifier", id), ("Year Of Submission", year));

        Assert.Equal(
            2017,
            Sample.Read(Row("TS0001", "2016"), Row("TS0002", "2017"), Row("TS0003", "2017")).Value!.ActionPlans[0].Submitted.Year
        );
        Assert.Equal(2016, Sample.Read(Row("TS0001", "2017"), Row("TS0002", "2016")).Value!.ActionPlans[0].Submitted.Year);
        Assert.Equal(
            2016,
            Sample.Read(Row("TS0001", "NA"), Row("TS0002", "NA"), Row("TS0003", "2016")).Value!.ActionPlans[0].Submitted.Year
        );
        Commitment other = Sample.Read(Row("TS0001", "2017"), Row("TS0002", "2016")).Value!.ActionPlans[0].Commitments[0];
        Assert.Contains(new Cell("Year Of Submission", "2017"), other.Record!.Cells);
    }

    [Theory]
    [InlineData("GBR", "UNITED KINGDOM", "United Kingdom", "United Kingdom")]
    [InlineData("MKD", "Macedonia", "North Macedonia", "North Macedonia")]
    // The list has neither.
    [InlineData("GBR", "Britain", "Albion", "Albion")]
    public void Of_names_that_are_as_frequent_that_of_the_codelist_is_taken(string member, string first, string second, string name)
    {
        Dictionary<string, string> Row(string id, string name) =>
            Sample.Row(
                ("Commitment Unique Identifier", id),
                ("Code", member),
                ("Action Plan ID", $"AP_{member}01"),
                ("Country/Locality", name)
            );
        ReadResult<IrmPackage> read = Sample.Read(Row("TS0001", first), Row("TS0002", second));

        Assert.Equal(name, read.Value!.Members[0].Name["en"]);
        Assert.Equal(name, read.Findings.Single(finding => finding.Code == "OGP2023")["chosen"]);
    }

    [Theory]
    [InlineData("Not Applicable", "0", 0)]
    [InlineData("Not Applicable", "NA", 0)]
    [InlineData("Not Applicable", "1", 1)]
    [InlineData("Worsens", "1", 0)]
    [InlineData("Did Not Change", "2", 0)]
    [InlineData("Marginal", "3", 0)]
    [InlineData("Major", "4", 0)]
    [InlineData("Outstanding", "5", 0)]
    [InlineData("Outstanding", "4", 1)]
    [InlineData("NR", "NR", 0)]
    public void By_value_the_numbers_of_openness_are_one_higher(string label, string number, int findings) =>
        Assert.Equal(
            findings,
            Sample.Read(Sample.Row(("Did It Open Government (Civic Participation)", label), ("_DIOGCP", number))).Findings.Count
        );

    [Theory]
    [InlineData("Increase", "1", 0)]
    [InlineData("Increase", "3", 0)]
    [InlineData("Increase", "-1", 1)]
    [InlineData("No Change", "0", 0)]
    [InlineData("No Change", "1", 1)]
    [InlineData("Decrease", "-2", 0)]
    [InlineData("Decrease", "0", 1)]
    [InlineData("ND", "ND", 0)]
    [InlineData("ND", "0", 1)]
    public void Of_a_change_in_completion_the_sign_is_checked(string label, string number, int findings) =>
        Assert.Equal(findings, Sample.Read(Sample.Row(("Change In Completion", label), ("_ChangeCompletion", number))).Findings.Count);

    [Fact]
    public void Cells_beyond_the_columns_and_of_unknown_columns_are_kept()
    {
        string csv = Sample.Csv(',', [.. Sample.Headings, "Colour", "", "Theme"], Sample.Row(("Colour", "red"))).TrimEnd('\n');
        csv = csv.Remove(csv.Length - ",,NA".Length) + ",loose,again,beyond\n";

        Assert.Equal(
            [new("Colour", "red"), new("column 173", "loose"), new("Theme (column 174)", "again"), new Cell("column 175", "beyond")],
            Sample.Read(csv).Value!.ActionPlans[0].Commitments[0].Record!.Cells.TakeLast(4)
        );
    }
}
