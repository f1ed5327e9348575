using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>Stars as a formula gives them beside stars as reports record them.</summary>
public class StarCheckTests
{
    private static (RatingKey, string)[] Inputs(string impact, string completion) =>
        [
            (Variable.Specificity, "high"),
            (Variable.Relevance, "yes"),
            (Variable.PotentialImpact, impact),
            (Variable.Completion, completion),
        ];

    private static StarCheck[] Stars(int year, params (RatingKey, string)[] ratings) =>
        [.. new Scorecard(SmallPlan.Rated(SmallPlan.Ratings(ratings)) with { Submitted = new(year) }).Stars];

    [Theory]
    [InlineData("transformative", "yes", true, null)]
    [InlineData("moderate", "no", true, null)]
    [InlineData("transformative", "no", false, "inputs-disagree")]
    [InlineData("moderate", "yes", false, "inputs-disagree")]
    [InlineData("", "yes", false, "input-absent")]
    [InlineData("", "no", false, "input-absent")]
    public void A_recorded_star_agrees_with_the_formula_or_it_is_said_why_not(string impact, string recorded, bool agrees, string? anomaly)
    {
        StarCheck check = Assert.Single(Stars(2016, [.. Inputs(impact, "complete"), (Variable.Starred, recorded)]));
        Assert.Equal((StarFormula.Current, "r", SmallPlan.Id(1)), (check.Formula, check.Report, check.Commitment));
        Assert.Equal((agrees, anomaly), (check.Agrees, check.Anomaly));
    }

    [Fact]
    public void Without_a_recorded_star_nothing_agrees_or_disagrees()
    {
        StarCheck check = Assert.Single(Stars(2016, Inputs("transformative", "complete")));
        Assert.Equal((null, null, true), (check.Agrees, check.Anomaly, check.Score.Value));
    }

    [Fact]
    public void A_recorded_star_of_an_older_formula_is_held_against_that_formula()
    {
        StarCheck[] checks = Stars(
            2012,
            [.. Inputs("moderate", "complete"), (StarFormula.PreJune2014.Key, "yes"), (StarFormula.Only2015.Key, "no")]
        );
        Assert.Equal(
            ["starred True", "starred.2015-only False", "starred.pre-june-2014 True"],
            checks.Select(check => $"{check.Formula.Id} {check.Agrees ?? true}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Outside_the_era_only_recorded_stars_are_looked_at()
    {
        Assert.Empty(Stars(2019, Inputs("transformative", "complete")));
        Assert.Single(Stars(2019, [.. Inputs("transformative", "complete"), (Variable.Starred, "yes")]));
    }

    [Theory]
    [InlineData("2014-02", "starred.pre-june-2014 True")]
    [InlineData("2014-05-31", "starred.pre-june-2014 True")]
    [InlineData("2014-06", "starred.2015-only False")]
    [InlineData("2014", "starred.pre-june-2014 True, starred.2015-only False")]
    [InlineData("2015-04", "starred.2015-only False")]
    [InlineData("2015-05", "starred False")]
    [InlineData("", "starred False")]
    [InlineData("2013", "")]
    [InlineData("2021", "")]
    public void A_star_is_computed_by_the_formula_of_the_reports_time(string published, string expected)
    {
        ActionPlan plan = SmallPlan.Rated(SmallPlan.Ratings([.. Inputs("moderate", "complete")[1..], (Variable.Specificity, "low")]));
        ActionPlan dated = plan with { Submitted = new(2012), Reports = [plan.Reports[0] with { Published = Dates.Of(published) }] };
        IEnumerable<string> checks = new Scorecard(dated).Stars.Select(check => $"{check.Formula.Id} {check.Score.Value}");
        Assert.Equal(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries), checks);
    }

    [Fact]
    public void A_self_assessment_awards_no_star()
    {
        ActionPlan plan = SmallPlan.Rated(SmallPlan.Ratings(Inputs("transformative", "complete")));
        IrmReport self = plan.Reports[0] with { Id = "self", Product = Product.EndOfTermSelfAssessment };
        Assert.Equal(["r"], new Scorecard(plan with { Reports = [self, plan.Reports[0]] }).Stars.Select(check => check.Report));
    }

    [Fact]
    public void A_report_without_completion_gives_no_star() => Assert.Empty(Stars(2016, Inputs("transformative", "")));

    [Theory]
    [InlineData("transformative", "not-coded", null)]
    [InlineData("transformative", "not-reviewed", null)]
    [InlineData("transformative", "limited|complete", null)]
    [InlineData("transformative", "compleet", null)]
    [InlineData("moderate", "not-coded", false)]
    [InlineData("moderate", "limited|complete", false)]
    public void Where_completion_is_not_known_a_star_cannot_be_told_unless_the_rest_decides(string impact, string completion, bool? star)
    {
        ActionPlan plan = SmallPlan.Rated(
            SmallPlan.Ratings(Inputs("transformative", "complete")),
            SmallPlan.Ratings(Inputs(impact, completion))
        );
        StarCheck check = new Scorecard(plan with { Submitted = new(2016) }).Stars[1];
        Assert.Equal(star, check.Score.Value);
        Assert.Equal(star is null ? [Variable.Completion] : [], check.Score.Missing.Select(input => input.Key.Variable));
    }

    [Theory]
    [InlineData("moderate", false)]
    [InlineData("transformative", null)]
    public void A_commitment_of_whose_completion_a_report_is_silent_is_counted(string impact, bool? star)
    {
        ActionPlan plan = SmallPlan.Rated(
            SmallPlan.Ratings(Inputs("transformative", "complete")),
            SmallPlan.Ratings(Inputs(impact, "")[..3])
        );
        Assert.Equal([true, star], new Scorecard(plan with { Submitted = new(2016) }).Stars.Select(check => check.Score.Value));
    }

    /// <summary>OGP's tables have a cell for the completion of each report, also of those that were never written.</summary>
    [Theory]
    [InlineData("not-coded")]
    [InlineData("not-reviewed")]
    public void A_report_in_which_all_completion_is_absent_gives_no_star(string absence) =>
        Assert.Empty(Stars(2016, Inputs("moderate", absence)));

    [Fact]
    public void Each_report_has_its_own_star_from_its_own_completion()
    {
        ActionPlan plan = SmallPlan.Rated(SmallPlan.Ratings(Inputs("transformative", "complete")));
        IrmReport progress = plan.Reports[0] with
        {
            Id = "p",
            Product = Product.ProgressReport,
            Assessments = [new() { Commitment = SmallPlan.Id(1), Ratings = SmallPlan.Ratings((Variable.Completion, "limited")) }],
        };
        StarCheck[] checks = [.. new Scorecard(plan with { Reports = [progress, plan.Reports[0]] }).Stars];
        Assert.Equal(["p False", "r True"], checks.Select(check => $"{check.Report} {check.Score.Value}"));
    }
}
