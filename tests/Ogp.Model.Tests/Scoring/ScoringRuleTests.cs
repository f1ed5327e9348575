using FsCheck.Xunit;
using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>A member's own rules, made in code.</summary>
public class ScoringRuleTests
{
    private static readonly string[] s_said =
    [
        "complete",
        "substantial",
        "limited",
        "limited|complete",
        "substantial|complete",
        "limitted",
        "not-reviewed",
        "",
    ];

    private static readonly string[] s_results = ["major", "marginal", "marginal|major", "not-coded", ""];

    private static readonly ScoringPart s_high = new(Variable.Completion, ["substantial", "complete"]);
    private static readonly ScoringPart s_complete = new(Variable.Completion, ["complete"]);
    private static readonly ScoringPart s_limited = new(Variable.Completion, ["limited"]);
    private static readonly ScoringPart s_open = new(Variable.DidItOpenGovernment, ["major", "outstanding"]);

    private static ActionPlan Plan(string completion, string opened) =>
        SmallPlan.Rated(SmallPlan.Ratings((Variable.Completion, completion), (Variable.DidItOpenGovernment, opened)));

    private static RuleScore Score(ScoringRule rule, string completion, string opened = "") =>
        rule.Evaluate(Plan(completion, opened), SmallPlan.Id(1));

    [Theory]
    [InlineData("complete", 1.0, true)]
    [InlineData("substantial", 0.5, true)]
    [InlineData("limited", 0.0, false)]
    [InlineData("substantial|complete", null, true)]
    [InlineData("limited|complete", null, null)]
    [InlineData("limitted", null, null)]
    [InlineData("not-reviewed", null, null)]
    public void A_variable_in_two_parts_is_graded(string said, double? share, bool? expected)
    {
        RuleScore score = Score(new("graded", 0.5m, [s_high, s_complete]), said);
        Assert.Equal((share, expected), ((double?)score.Share, score.Score.Value));
    }

    [Fact]
    public void Levels_that_exclude_each_other_leave_nothing_open_where_one_of_them_it_is()
    {
        RuleScore score = Score(new("either", 1, [s_limited, s_complete]), "limited|complete");
        Assert.Equal((0.5m, false), (score.Share, score.Score.Value));
    }

    [Theory]
    [InlineData(AbsencePolicy.NotComputable, null)]
    [InlineData(AbsencePolicy.Fails, false)]
    [InlineData(AbsencePolicy.LeftOut, true)]
    public void An_absence_does_what_the_policy_says(AbsencePolicy policy, bool? expected) =>
        Assert.Equal(expected, Score(new("r", 0.6m, [s_high, s_open], policy), "complete", "not-coded").Score.Value);

    [Fact]
    public void Nothing_rated_is_no_answer_but_where_absences_fail()
    {
        Assert.Equal(
            [null, false, null],
            Enum.GetValues<AbsencePolicy>().Select(policy => Score(new("r", 0.5m, [s_high, s_open], policy), "", "not-coded").Score.Value)
        );
        Assert.Null(Score(new("r", 0.5m, [s_high], AbsencePolicy.LeftOut), "").Least);
    }

    [Property]
    public void Weights_scale_and_the_order_of_parts_does_not_matter(
        byte said,
        byte opened,
        byte first,
        byte second,
        byte factor,
        byte percent
    )
    {
        (string completion, string results) = (s_said[said % s_said.Length], s_results[opened % s_results.Length]);
        decimal threshold = ((percent % 100) + 1) / 100m;
        foreach (AbsencePolicy policy in Enum.GetValues<AbsencePolicy>())
        {
            ScoringPart[] Parts(int by) =>
                [
                    new(s_high.Key, s_high.Levels, (first + 1) * by),
                    new(s_complete.Key, s_complete.Levels, (second + 1) * by),
                    new(s_open.Key, s_open.Levels, by),
                ];
            RuleScore score = Score(new("r", threshold, [.. Parts(1)], policy), completion, results);
            RuleScore scaled = Score(new("r", threshold, [.. Parts(factor + 1)], policy), completion, results);
            RuleScore turned = Score(new("r", threshold, [.. Parts(1).Reverse()], policy), completion, results);
            Assert.Equal((score.Least, score.Most, score.Score.Value), (scaled.Least, scaled.Most, scaled.Score.Value));
            Assert.Equal((score.Least, score.Most, score.Score.Value), (turned.Least, turned.Most, turned.Score.Value));
        }
    }

    [Fact]
    public void A_rate_counts_what_every_commitment_gets()
    {
        Rate rate = new ScoringRule("r", 1, [s_high]).RateOf(SmallPlan.Rated(Variable.Completion, "complete", "limited", "not-reviewed"));
        Assert.Equal(("r", 1, 2, 3), (rate.Rule, rate.Count, rate.Known, rate.Of));
        Assert.Equal("not-reviewed", Assert.Single(rate.Excluded).Codes[0]);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentException>(() => new ScoringPart(Variable.Of("completeness"), ["complete"]));
        Assert.Throws<ArgumentException>(() => new ScoringPart(Variable.Completion, ["major"]));
        Assert.Throws<ArgumentException>(() => new ScoringPart(Variable.Completion, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringPart(Variable.Completion, ["complete"], 0));
        Assert.Throws<ArgumentException>(() => new ScoringRule("r", 1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringRule("r", 1.1m, [s_high]));
        Assert.Throws<ArgumentException>(() => new ScoringRuleSet("n", [new("r", 1, [s_high]), new("r", 1, [s_open])]));
    }
}
