namespace Ogp.Model.Tests.Methodology.Calendar;

/// <summary>What assessors and governments owe, and when.</summary>
public class ReportCalendarTests
{
    [Theory]
    [InlineData("2012", 2, "progress-report")]
    [InlineData("2015", 2, "progress-report end-of-term-report")]
    [InlineData("2017", 2, "design-report implementation-report")]
    [InlineData("2018", 2, "design-report implementation-report hybrid-report transitional-results-report")]
    [InlineData("2019", 2, "design-report implementation-report transitional-results-report results-report")]
    [InlineData("2021", 2, "co-creation-brief action-plan-review transitional-results-report results-report")]
    [InlineData("2022", 2, "co-creation-brief action-plan-review results-report")]
    [InlineData("2023", 4, "co-creation-brief action-plan-review midterm-review results-report")]
    [InlineData("", 2, "")]
    public void National_products_are_those_of_the_plans_year(string submitted, int years, string products) =>
        Assert.Equal(products, string.Join(' ', Reports(MemberLevel.National, submitted, years).Select(point => point.Product.Text)));

    [Theory]
    [InlineData("co-creation-brief", "2022-05-20", "2022-02-20")]
    [InlineData("action-plan-review", "2022-12-28", "2023-04-28")]
    [InlineData("midterm-review", "2024-12-31", "?")]
    [InlineData("results-report", "2026-12-31", "2027-04-30")]
    public void Products_of_today_have_a_time(string product, string about, string due)
    {
        PlanDates plan = new()
        {
            CoCreationStart = Written.Of("2022-05-20"),
            Submitted = Written.Of("2022-12-28"),
            Years = 4,
        };
        ReportingPoint point = PlanCalendar.Ogp.Cycle(plan).Reports.Single(point => point.Product.Text == product);
        Assert.Equal((about, due), (Written.Short(point.About), Written.Short(point.Due)));
        Assert.Equal($"report-{product}", point.Due.Rule.Id);
    }

    [Fact]
    public void Products_of_before_have_none() =>
        Assert.All(Reports(MemberLevel.National, "2015-06-30", 2), point => Assert.Equal("?", Written.Short(point.Due)));

    [Fact]
    public void A_report_counted_from_a_usual_end_is_no_better_than_inferred() =>
        Assert.Equal(CodeStatus.Inferred, Reports(MemberLevel.National, "2022", 2)[^1].Due.Status);

    [Theory]
    [InlineData("2022-12-31", "2023-02-28")]
    [InlineData("2023-12-31", "2024-02-29")]
    [InlineData("2024-12-25", "2025-02-25")]
    [InlineData("", "?")]
    public void A_local_inception_report_comes_within_two_months(string submitted, string due)
    {
        ValueList<ReportingPoint> reports = Reports(MemberLevel.Local, submitted, 2);
        Assert.Equal([Product.InceptionReport, Product.EndOfCommitmentReport], reports.Select(point => point.Product));
        Assert.Equal(due, Written.Short(reports[0].Due));
        Assert.Equal("?", Written.Short(reports[1].Due));
    }

    [Fact]
    public void No_time_is_known_for_the_first_local_programmes() => Assert.Empty(Reports(MemberLevel.LegacyLocal, "2016-12", 1));

    [Theory]
    [InlineData("2023-01-31", "2023-02-28")]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2023-06", "2023-07")]
    [InlineData("2023", "?")]
    [InlineData("", "?")]
    public void An_end_of_commitment_report_comes_one_month_after_the_commitment_is_implemented(string implemented, string due) =>
        Assert.Equal(due, Written.Short(ReportCalendar.EndOfCommitmentReport(Written.Of(implemented))));

    [Theory]
    [InlineData("2016-02-20", "2016-03-05", CodeStatus.Official)]
    [InlineData("2023-02-20", "2023-03-06", CodeStatus.Provisional)]
    [InlineData("2016", "?", CodeStatus.Official)]
    [InlineData("", "?", CodeStatus.Official)]
    public void Drafts_are_open_to_comment_for_two_weeks(string opened, string until, CodeStatus status)
    {
        ProcessAnswer<PartialDate> answer = ReportCalendar.PublicCommentUntil(Written.Of(opened));
        Assert.Equal((until, status), (Written.Short(answer), answer.Status));
    }

    [Theory]
    [InlineData("national", "irm")]
    [InlineData("other", "irm")]
    [InlineData("legacy-local", "irm")]
    [InlineData("local", "local-monitoring-body")]
    [InlineData("", "?")]
    [InlineData("county", "?")]
    public void The_level_tells_who_assesses(string level, string assessor) =>
        Assert.Equal(assessor, Written.Short(ReportCalendar.AssessorOf(MemberLevel.Of(level))));

    [Theory]
    [InlineData("midterm", "2013-06-30", "True", "2013-09-30", "?", "?", "self-assessment-2011")]
    [InlineData("end-of-term", "2014-06-30", "True", "2014-09-30", "?", "?", "self-assessment-2011")]
    [InlineData("midterm", "2015-06-30", "True", "?", "14", "?", "self-assessment-2015")]
    [InlineData("end-of-term", "2018-06-30", "True", "?", "14", "?", "self-assessment-2015")]
    [InlineData("midterm", "2018-12-31", "True", "?", "14", "?", "self-assessment-2015")]
    [InlineData("midterm", "2019-08-31", "False", "-", "-", "-", "self-assessment-2019")]
    [InlineData("end-of-term", "2020-08-31", "True", "2020-11-30", "?", "True", "self-assessment-2019")]
    [InlineData("end-of-term", "2019-01-15", "?", "?", "?", "?", "self-assessment-unknown")]
    [InlineData("end-of-term", "2022-12-31", "?", "?", "?", "?", "self-assessment-2022")]
    [InlineData("midterm", "2024-12-31", "?", "?", "?", "?", "self-assessment-2022")]
    [InlineData("midterm", "", "?", "?", "?", "?", "self-assessment-unknown")]
    [InlineData("", "2016", "?", "?", "?", "?", "self-assessment-unknown")]
    public void Self_assessments_are_owed_by_the_rules_of_their_time(
        string point,
        string on,
        string required,
        string due,
        string comments,
        string english,
        string rule
    )
    {
        SelfAssessmentDuty duty = SelfAssessments.Duty(AssessmentPoint.Of(point), Written.Of(on));
        Assert.Equal(point, duty.Point.Text);
        Assert.Equal(
            [required, due, comments, english, rule],
            [
                Written.Short(duty.IsRequired),
                Written.Short(duty.Due),
                Written.Short(duty.CommentDays),
                Written.Short(duty.NeedsEnglish),
                duty.IsRequired.Rule.Id,
            ]
        );
    }

    [Fact]
    public void Three_months_after_the_end_are_stated_to_2014_and_concluded_since()
    {
        Assert.Equal(CodeStatus.Official, SelfAssessments.Duty(AssessmentPoint.EndOfTerm, new(2013, 6)).Due.Status);
        Assert.Equal(CodeStatus.Inferred, SelfAssessments.Duty(AssessmentPoint.EndOfTerm, new(2021, 8)).Due.Status);
    }

    [Theory]
    [InlineData(1, "2013-04-19")]
    [InlineData(2, "2013-09-30")]
    [InlineData(3, "?")]
    public void The_first_self_assessments_had_dates_of_their_own(int cohort, string due) =>
        Assert.Equal(due, Written.Short(SelfAssessments.FirstDue(cohort)));

    private static ValueList<ReportingPoint> Reports(MemberLevel level, string submitted, int years) =>
        PlanCalendar
            .Ogp.Cycle(
                new()
                {
                    Level = level,
                    Submitted = Written.Of(submitted),
                    Years = years,
                }
            )
            .Reports;
}
