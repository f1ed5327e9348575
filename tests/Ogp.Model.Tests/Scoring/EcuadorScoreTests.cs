using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>What is known of Ecuador's first plan: ten commitments, most of whose levels no source states.</summary>
public class EcuadorScoreTests
{
    private static readonly Scorecard s_card = new(Ecuador.Plan);
    private static readonly ReportScore s_results = s_card.Reports.Single(report => report.Report == Ecuador.Results);

    [Fact]
    public void Eight_of_ten_have_high_completion_although_no_level_of_the_eight_is_known()
    {
        Assert.Equal((8, 10, 10), (s_card.HighCompletion.Count, s_card.HighCompletion.Of, s_card.HighCompletion.Known));
        Assert.Empty(s_card.HighCompletion.Excluded);
        CommitmentScore[] high = [.. s_card.Commitments.Where(commitment => commitment.HighCompletion.Value == true)];
        Assert.Equal(8, high.Length);
        Assert.All(high, commitment => Assert.Null(commitment.HighCompletion.Inputs.Single().Said.Level));
        Assert.Equal(
            [new("EC0005"), new CommitmentId("EC0006")],
            s_card.Commitments.Where(commitment => commitment.HighCompletion.Value == false).Select(commitment => commitment.Commitment.Id)
        );
    }

    [Fact]
    public void High_results_are_known_of_three_and_two_have_them()
    {
        Assert.Equal((2, 3, 10), (s_card.HighResults.Count, s_card.HighResults.Known, s_card.HighResults.Of));
        Assert.Equal([new LevelCount(["not-stated"], 7)], s_card.HighResults.Excluded);
        Assert.Equal(
            "EC0001=False EC0003=True EC0007=True",
            string.Join(
                ' ',
                s_card.Commitments.Where(c => c.HighResults.Value is not null).Select(c => $"{c.Commitment.Id}={c.HighResults.Value}")
            )
        );
    }

    [Fact]
    public void Ratings_of_results_are_two_outstanding_one_marginal_and_seven_not_stated()
    {
        VariableCounts counts = s_results.Variables.Single(variable => variable.Key == Variable.DidItOpenGovernment);
        Assert.Equal([new(["outstanding"], 2), new(["marginal"], 1), new LevelCount(["not-stated"], 7)], counts.Counts);
        Assert.Equal(10, counts.Of);
    }

    [Fact]
    public void Completion_is_a_set_for_eight_and_limited_for_two()
    {
        VariableCounts counts = s_results.Variables.Single(variable => variable.Key == Variable.Completion);
        Assert.Equal([2, 8], counts.Counts.OrderBy(count => count.Count).Select(count => count.Count));
        Assert.Equal(["complete", "substantial"], counts.Counts.Single(count => count.Count == 8).Codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_stated_distribution_is_four_marginal_one_major_two_outstanding_and_three_not_stated()
    {
        StatedDistribution stated = s_results.Stated.Single(distribution => distribution.Key == Variable.DidItOpenGovernment);
        Assert.Equal(
            ["major 1", "marginal 4", "outstanding 2"],
            stated.Counts.Select(count => $"{count.Codes.Single()} {count.Count}").Order(StringComparer.Ordinal)
        );
        Assert.Equal((10, 3), (stated.Of, stated.NotStated));
    }

    [Fact]
    public void Totals_of_completion_agree_and_those_of_results_cannot_be_told()
    {
        TallyCheck[] completion = [.. s_results.Tallies.Where(check => check.Tally.Variable == Variable.Completion)];
        Assert.NotEmpty(completion);
        Assert.All(completion, check => Assert.Equal(TallyVerdict.Agrees, check.Verdict));
        TallyCheck marginal = s_results.Tallies.Single(check =>
            check.Tally.Variable == Variable.DidItOpenGovernment && check.Tally.Levels.Contains("marginal")
        );
        Assert.Equal((1, 8, TallyVerdict.CannotBeTold), (marginal.Least, marginal.Most, marginal.Verdict));
    }

    [Fact]
    public void A_plan_of_2019_has_no_stars() => Assert.Empty(s_card.Stars);

    [Fact]
    public void The_counts_of_every_variable_sum_to_ten() =>
        Assert.All(
            s_card.Reports.SelectMany(report => report.Variables),
            counts => Assert.Equal(10, counts.Counts.Sum(count => count.Count))
        );
}
