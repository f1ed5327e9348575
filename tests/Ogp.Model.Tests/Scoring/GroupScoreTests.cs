using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

public class GroupScoreTests
{
    private static readonly IrmPackage s_package = new()
    {
        Members = [new() { Code = new("ECU"), Region = Region.Of("americas") }, new() { Code = new("KEN"), Region = Region.Of("africa") }],
        ActionPlans =
        [
            Plan("AP_ECU01", "ECU", 2016, "complete", "limited", "limited|substantial"),
            Plan("AP_ECU02", "ECU", 2018, "not-reviewed"),
            Plan("AP_KEN01", "KEN", 2016, "substantial"),
            Plan("AP_XXX01", "XXX", null, ""),
        ],
    };

    private static ActionPlan Plan(string id, string member, int? year, params string[] completions)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, completions);
        return plan with
        {
            Id = new(id),
            Member = new(member),
            Submitted = year is { } known ? new(known) : default,
            Commitments = plan
                .Commitments.Select((one, i) => one with { PolicyAreas = i == 0 ? [PolicyArea.Of("audits"), PolicyArea.Of("debt")] : [] })
                .ToValueList(),
        };
    }

    [Theory]
    [InlineData(Grouping.Plan, "AP_ECU01 1/2/3, AP_ECU02 0/0/1, AP_KEN01 1/1/1, AP_XXX01 0/0/1")]
    [InlineData(Grouping.Member, "ECU 1/2/4, KEN 1/1/1, XXX 0/0/1")]
    [InlineData(Grouping.Region, "not-stated 0/0/1, africa 1/1/1, americas 1/2/4")]
    [InlineData(Grouping.Year, "not-stated 0/0/1, 2016 2/3/4, 2018 0/0/1")]
    [InlineData(Grouping.Cohort, "not-stated 0/0/1, even 2/3/5")]
    [InlineData(Grouping.Theme, "not-stated 0/1/2, anti-corruption-and-integrity 2/2/4, audits 2/2/4, debt 2/2/4, fiscal-openness 2/2/4")]
    public void Each_group_counts_its_own_commitments(Grouping grouping, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                GroupScore
                    .By(s_package, grouping)
                    .Select(group => $"{group.Key} {group.HighCompletion.Count}/{group.HighCompletion.Known}/{group.HighCompletion.Of}")
            )
        );

    [Fact]
    public void A_rate_says_why_the_others_are_not_in_it()
    {
        GroupScore ecuador = GroupScore.By(s_package, Grouping.Member)[0];

        Assert.Equal(2, ecuador.Plans);
        Assert.Equal(50, ecuador.HighCompletion.Percent(Rounding.Nearest));
        Assert.Equal(
            [("not-reviewed", 1), ("several-levels-possible", 1)],
            ecuador.HighCompletion.Excluded.Select(reason => (reason.Codes[0], reason.Count))
        );
        Assert.Null(ecuador.HighResults.Percent(Rounding.Nearest));
    }

    [Fact]
    public void A_score_of_several_inputs_is_left_out_for_the_one_that_is_missing()
    {
        RatingKey information = new(Variable.OgpValue, OgpValue.AccessToInformation.Text);
        IrmPackage package = new()
        {
            ActionPlans = [SmallPlan.Rated(SmallPlan.Ratings((information, "yes"), (Variable.PotentialImpact, "not-coded")))],
        };

        Assert.Equal(["not-coded"], GroupScore.By(package, Grouping.Plan)[0].HighAmbition.Excluded.Select(reason => reason.Codes[0]));
    }

    [Fact]
    public void A_rate_of_which_nothing_can_be_a_yes_counts_no_noes()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Relevance, "no", "yes", "no");
        IrmPackage package = new()
        {
            ActionPlans = [plan with { Submitted = new(2021) }, plan with { Submitted = new(2019), Id = new("AP_ECU02") }],
        };

        ValueList<GroupScore> years = GroupScore.By(package, Grouping.Year);

        Assert.Equal((0, 2), (years[0].HighAmbition.Count, years[0].HighAmbition.Known));
        Assert.Equal(0, years[1].HighAmbition.Known);
        Assert.Null(years[1].HighAmbition.Percent(Rounding.Nearest));
        Assert.Equal([new LevelCount(["not-coded"], 3)], years[1].HighAmbition.Excluded);
    }

    [Theory]
    [InlineData("limited", "complete", 1)]
    [InlineData("complete", "limited", -1)]
    [InlineData("limited", "limited", 0)]
    [InlineData("limited", "substantial|complete", 1)]
    [InlineData("limited", "limited|complete", null)]
    [InlineData("unclear", "complete", null)]
    [InlineData("", "complete", null)]
    [InlineData("limited", "not-reviewed", null)]
    public void Completion_changes_between_the_reports(string midterm, string end, int? expected)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, end);
        plan = plan with
        {
            Reports = plan.Reports.With(
                SmallPlan.Rated(Variable.Completion, midterm).Reports[0] with
                {
                    Id = "m",
                    Product = Product.ProgressReport,
                }
            ),
        };

        Assert.Equal(expected, CompletionChange.Sign(plan, SmallPlan.Id(1)));
        CompletionChange change = GroupScore.By(new() { ActionPlans = [plan] }, Grouping.Plan)[0].Change;
        Assert.Equal(
            (expected is > 0 ? 1 : 0, expected is 0 ? 1 : 0, expected is < 0 ? 1 : 0, expected is null ? 0 : 1, 1),
            (change.Increased, change.Unchanged, change.Decreased, change.Known, change.Of)
        );
    }

    [Fact]
    public void Rates_of_other_scales_do_not_compare()
    {
        Rate opened = Results(Variable.DidItOpenGovernment, "major", "marginal", "marginal");
        Rate more = Results(Variable.DidItOpenGovernment, "major", "major");
        Rate early = Results(Variable.EarlyResults, "significant");

        Assert.Equal((null, 67), (RateChange.Between(opened, more).Warning, RateChange.Between(opened, more).Points(Rounding.Nearest)));
        Assert.Equal(-66, RateChange.Between(more, opened).Points(Rounding.Truncate));
        Assert.Equal(
            ("other-variables", null),
            (RateChange.Between(opened, early).Warning, RateChange.Between(opened, early).Points(Rounding.Nearest))
        );
        Assert.Equal("nothing-known", RateChange.Between(opened, Results(Variable.EarlyResults, "not-reviewed")).Warning);
        Rate none = new Scorecard(new ActionPlan()).HighResults;
        Assert.Equal("nothing-known", RateChange.Between(none, opened).Warning);
        Assert.Equal("nothing-known", RateChange.Between(opened, none).Warning);
        Assert.Throws<ArgumentException>(() => RateChange.Between(opened, GroupScore.By(s_package, Grouping.Plan)[0].HighCompletion));
    }

    /// <summary>Completion is rated twice: rates of the midterm do not compare with rates of the end.</summary>
    [Theory]
    [InlineData("progress-report", "progress-report", null)]
    [InlineData("end-of-term-report", "end-of-term-report", null)]
    [InlineData("progress-report", "end-of-term-report", "other-points")]
    public void Rates_of_other_points_of_the_term_do_not_compare(string first, string second, string? warning)
    {
        Rate from = Completed(first, "complete", "complete");
        RateChange change = RateChange.Between(from, Completed(second, "complete", "limited"));

        Assert.Equal(warning, change.Warning);
        Assert.Equal(warning is null ? -50 : null, change.Points(Rounding.Nearest));
        Assert.Equal([first == "progress-report" ? AssessmentPoint.Midterm : AssessmentPoint.EndOfTerm], from.Points);
        Assert.Empty(GroupScore.By(s_package, Grouping.Plan)[0].HighResults.Points);

        static Rate Completed(string product, params string[] said)
        {
            ActionPlan plan = SmallPlan.Rated(Variable.Completion, said);
            plan = plan with { Reports = [plan.Reports[0] with { Product = Product.Of(product) }] };
            return GroupScore.By(new() { ActionPlans = [plan] }, Grouping.Plan)[0].HighCompletion;
        }
    }

    private static Rate Results(Variable variable, params string[] said) =>
        GroupScore.By(new() { ActionPlans = [SmallPlan.Rated(variable, said)] }, Grouping.Plan)[0].HighResults;
}
