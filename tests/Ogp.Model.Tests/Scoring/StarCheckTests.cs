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

    [Fact]
    public void A_report_without_completion_gives_no_star() => Assert.Empty(Stars(2016, Inputs("transformative", "")));

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
