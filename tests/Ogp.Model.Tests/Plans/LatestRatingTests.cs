using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>Which report counts, and where its word on a commitment stands.</summary>
public class LatestRatingTests
{
    private static readonly CommitmentId s_first = new("EC0001");
    private static readonly CommitmentId s_second = new("EC0002");

    private static IrmReport Report(
        string id,
        string completion,
        Product product = default,
        ReportStatus status = default,
        string published = ""
    ) =>
        new()
        {
            Id = id,
            Product = product,
            Status = status,
            Published = Dates.Of(published),
            Assessments = completion.Length == 0 ? [] : [Assessment(s_first, completion)],
        };

    private static Assessment Assessment(CommitmentId commitment, string completion) =>
        new() { Commitment = commitment, Ratings = [new(Variable.Completion, new(completion))] };

    private static ActionPlan Plan(params IrmReport[] reports) =>
        new() { Commitments = [new() { Id = s_first }, new() { Id = s_second }], Reports = [.. reports] };

    private static string Latest(params IrmReport[] reports) => Plan(reports).LatestRating(s_first, Variable.Completion).ToString();

    public static TheoryData<string, string> LaterAndEarlier =>
        new()
        {
            { "end-of-term-report final 2016", "progress-report final 2018" },
            { "results-report final 2023", "design-report final 2023" },
            { "implementation-report draft-for-comment 2020", "design-report final 2021" },
            { "results-report corrected 2022", "results-report final 2023" },
            { "results-report final 2022", "results-report draft-for-comment 2023" },
            { "results-report - 2022", "results-report draft-for-comment 2023" },
            { "results-report corrected 2022", "results-report - 2023" },
            { "results-report final 2023", "results-report final 2022" },
            { "results-report final 2023-02", "results-report final 2023-01-31" },
            { "results-report final 2023", "results-report final -" },
            { "results-report final 2022", "- final 2023" },
            { "midterm-review final 2026", "action-plan-review corrected 2024" },
            { "midterm-review draft-for-comment 2026", "action-plan-review final 2024" },
        };

    [Theory]
    [MemberData(nameof(LaterAndEarlier))]
    public void The_latest_report_counts_wherever_it_stands(string later, string earlier)
    {
        IrmReport a = Parse(later, "complete");
        IrmReport b = Parse(earlier, "limited");
        Assert.Equal(["complete", "complete"], [Latest(a, b), Latest(b, a)]);
        Assert.Equal([a, b], Plan(b, a).LatestReports);
    }

    private static IrmReport Parse(string text, string completion)
    {
        string[] parts = [.. text.Split(' ').Select(part => part == "-" ? "" : part)];
        return Report("r", completion, Product.Of(parts[0]), ReportStatus.Of(parts[1]), parts[2]);
    }

    [Fact]
    public void Where_nothing_tells_what_stands_later_in_the_plan_is_later() =>
        Assert.Equal("complete", Latest(Report("a", "limited"), Report("b", "complete")));

    [Fact]
    public void A_stated_point_outweighs_the_product()
    {
        IrmReport midterm = Report("a", "limited", Product.ResultsReport) with { Point = AssessmentPoint.Midterm };
        IrmReport end = Report("b", "complete", Product.ProgressReport) with { Point = AssessmentPoint.EndOfTerm };
        Assert.False(midterm.IsEndOfTerm);
        Assert.Equal("complete", Latest(end, midterm));
    }

    [Fact]
    public void A_corrected_version_of_an_earlier_product_is_no_later_assessment()
    {
        IrmReport[] reports =
        [
            Report("review", "not-started", Product.ActionPlanReview, published: "2024"),
            Report("midterm", "substantial", Product.MidtermReview, published: "2026"),
            Report("corrected", "limited", Product.ActionPlanReview, ReportStatus.Corrected, "2027"),
        ];
        Assert.Equal(["midterm", "corrected", "review"], Plan(reports).LatestReports.Select(report => report.Id));
        Assert.Equal("substantial", Latest(reports));
    }

    [Theory]
    [InlineData("results-report", "", true)]
    [InlineData("results-report", "irm", true)]
    [InlineData("results-report", "government", false)]
    [InlineData("end-of-term-self-assessment", "", false)]
    [InlineData("end-of-term-self-assessment", "irm", true)]
    [InlineData("monitoring-report", "", false)]
    [InlineData("monitoring-report", "civil-society", false)]
    [InlineData("end-of-commitment-report", "", true)]
    [InlineData("end-of-commitment-report", "local-monitoring-body", true)]
    [InlineData("", "", true)]
    [InlineData("", "forum", false)]
    [InlineData("results-report", "IRM", true)]
    [InlineData("end-of-term-self-assessment", "IRM", false)]
    [InlineData("ecuador:balance", "", true)]
    public void Independent_is_what_the_irm_or_a_local_monitoring_body_assessed(string product, string assessor, bool expected) =>
        Assert.Equal(expected, new IrmReport { Product = Product.Of(product), Assessor = Assessor.Of(assessor) }.IsIndependent);

    [Fact]
    public void A_self_assessment_counts_only_where_nobody_else_assessed()
    {
        IrmReport self = Report("self", "complete", Product.EndOfTermSelfAssessment, published: "2024");
        IrmReport results = Report("results", "limited", Product.ResultsReport, published: "2023");
        Assert.Equal("limited", Latest(results, self));
        Assert.Equal("complete", Latest(self));
        Assert.Equal("not-stated", Latest(Report("review", "", Product.ActionPlanReview), self));
        Assert.Equal(["results"], Plan(self, results).DecidingReports.Select(report => report.Id));
        Assert.Equal(["self", "results"], Plan(self, results).LatestReports.Select(report => report.Id));
    }

    [Fact]
    public void A_plan_that_is_changed_is_asked_anew()
    {
        ActionPlan plan = Plan(Report("a", "limited"));
        Assert.Equal("limited", plan.LatestRating(s_first, Variable.Completion).Level);
        ActionPlan changed = plan with { Reports = [Report("a", "complete")] };
        Assert.Equal("complete", changed.LatestRating(s_first, Variable.Completion).Level);
    }

    [Fact]
    public void A_draft_does_not_make_a_report_an_earlier_one()
    {
        IrmReport[] reports =
        [
            Report("draft", "limited", Product.ResultsReport, ReportStatus.DraftForComment, "2022-01"),
            Report("other", "not-started", published: "2022-03") with
            {
                Point = AssessmentPoint.EndOfTerm,
            },
            Report("final", "complete", Product.ResultsReport, ReportStatus.Final, "2022-05"),
        ];
        Assert.Equal("complete", Latest(reports));
    }

    [Fact]
    public void What_one_cluster_does_not_state_another_may()
    {
        ActionPlan plan = Plan(
            Report("r", "") with
            {
                Assessments =
                [
                    new() { Cluster = "a", Ratings = [new(Variable.Completion, new("not-stated"))] },
                    new() { Cluster = "b", Ratings = [new(Variable.Completion, new("complete"))] },
                ],
            }
        ) with
        {
            Clusters = [new() { Id = "a", Commitments = [s_first] }, new() { Id = "b", Commitments = [s_first] }],
        };
        Assert.Equal("complete", plan.LatestRating(s_first, Variable.Completion).Level);
    }

    [Theory]
    [InlineData("not-stated", "substantial")]
    [InlineData("", "substantial")]
    [InlineData("not-coded", "not-coded")]
    [InlineData("not-reviewed", "not-reviewed")]
    public void Not_stated_leaves_the_word_to_the_cluster_and_other_absences_do_not(string own, string expected)
    {
        ActionPlan plan = Plan(
            Report("r", "") with
            {
                Assessments =
                [
                    own.Length == 0 ? new() { Commitment = s_first } : Assessment(s_first, own),
                    new() { Cluster = "c", Ratings = [new(Variable.Completion, new("substantial"))] },
                ],
            }
        ) with
        {
            Clusters = [new() { Id = "c", Commitments = [s_first] }],
        };
        Assert.Equal(expected, plan.RatingIn(plan.Reports[0], s_first, Variable.Completion).ToString());
        Assert.Equal(expected, plan.LatestRating(s_first, Variable.Completion).ToString());
    }

    [Fact]
    public void A_later_report_without_a_level_leaves_the_level_of_the_earlier()
    {
        IrmReport earlier = Report("a", "limited", Product.ProgressReport);
        Assert.Equal("limited", Latest(earlier, Report("b", "not-coded", Product.EndOfTermReport)));
        Assert.Equal("limited", Latest(earlier, Report("b", "", Product.EndOfTermReport)));
    }

    [Fact]
    public void Without_any_level_the_absence_of_the_latest_report_that_has_a_word_on_it_counts()
    {
        IrmReport silent = Report("c", "", Product.ResultsReport, published: "2024");
        Assert.Equal(
            "not-coded",
            Latest(Report("a", "not-reviewed", Product.ProgressReport), Report("b", "not-coded", Product.EndOfTermReport), silent)
        );
        Assert.Equal(default, Plan(silent).LatestRating(s_first, Variable.Completion));
        Assert.Equal(default, Plan().LatestRating(s_first, Variable.Completion));
    }

    [Fact]
    public void A_commitment_without_a_rating_of_its_own_has_that_of_its_cluster()
    {
        ActionPlan plan = Plan(
            Report("r", "") with
            {
                Assessments = [new() { Cluster = "c", Ratings = [new(Variable.Completion, new("substantial"))] }],
            }
        ) with
        {
            Clusters = [new() { Id = "c", Commitments = [s_first] }],
        };
        Assert.Equal("substantial", plan.LatestRating(s_first, Variable.Completion).Level);
        Assert.Equal(default, plan.LatestRating(s_second, Variable.Completion));
    }

    [Fact]
    public void A_rating_of_its_own_outweighs_that_of_its_cluster()
    {
        ActionPlan plan = Plan(
            Report("r", "") with
            {
                Assessments =
                [
                    new() { Cluster = "c", Ratings = [new(Variable.Completion, new("substantial")), new(Variable.Relevance, new("yes"))] },
                    Assessment(s_first, "limited"),
                ],
            }
        ) with
        {
            Clusters = [new() { Id = "c", Commitments = [s_first] }],
        };
        Assert.Equal("limited", plan.LatestRating(s_first, Variable.Completion).Level);
        Assert.Equal("yes", plan.LatestRating(s_first, Variable.Relevance).Level);
    }

    [Fact]
    public void The_rating_of_one_commitment_within_a_cluster_is_not_that_of_its_neighbours()
    {
        ActionPlan plan = Plan(Report("r", "") with { Assessments = [Assessment(s_first, "complete") with { Cluster = "c" }] }) with
        {
            Clusters = [new() { Id = "c", Commitments = [s_first, s_second] }],
        };
        Assert.Equal("complete", plan.LatestRating(s_first, Variable.Completion).Level);
        Assert.Equal(default, plan.LatestRating(s_second, Variable.Completion));
    }

    [Fact]
    public void The_rating_of_a_milestone_is_not_that_of_its_commitment()
    {
        ActionPlan plan = Plan(Report("r", "") with { Assessments = [Assessment(s_first, "complete") with { Milestone = "1.1" }] });
        Assert.Equal(default, plan.LatestRating(s_first, Variable.Completion));
        Assert.Null(plan.Reports[0].AssessmentOf(s_first));
    }

    [Fact]
    public void Misuse_throws() => Assert.Throws<ArgumentNullException>(() => Plan().RatingIn(null!, s_first, Variable.Completion));
}
