using System.Globalization;
using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>Counts by level, as rated and as stated.</summary>
public class CountsTests
{
    private static VariableCounts Count(params string[] said)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, said);
        return new ReportScore(plan, plan.Reports[0]).Variables.Single();
    }

    [Fact]
    public void Counts_go_from_the_highest_level_down_to_absences()
    {
        VariableCounts counts = Count("limited", "", "complete", "unclear", "complete", "not-coded", "substantial|complete", "magic");
        Assert.Equal(8, counts.Of);
        Assert.Equal(8, counts.Counts.Sum(count => count.Count));
        string[] order = [.. counts.Counts.Select(count => string.Join('|', count.Codes))];
        Assert.Equal(["complete", "substantial|complete", "limited"], order[..3]);
        Assert.Equal(["magic", "unclear"], order[3..5].Order(StringComparer.Ordinal));
        Assert.Equal(["not-coded", "not-stated"], order[5..].Order(StringComparer.Ordinal));
        Assert.Equal([false, false, false, false, false, true, true], counts.Counts.Select(count => count.IsAbsence));
        Assert.Equal(2, counts.Counts[0].Count);
    }

    [Fact]
    public void A_variable_that_the_report_does_not_rate_is_not_counted()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "", "");
        Assert.Empty(new ReportScore(plan, plan.Reports[0]).Variables);
    }

    [Fact]
    public void Ratings_of_milestones_are_no_ratings_of_commitments()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete");
        IrmReport report = plan.Reports[0] with { Assessments = [plan.Reports[0].Assessments[0] with { Milestone = "1.1" }] };
        Assert.Empty(new ReportScore(plan with { Reports = [report] }, report).Variables);
    }

    [Fact]
    public void Variables_come_in_the_order_of_their_list_and_unknown_ones_last()
    {
        ActionPlan plan = SmallPlan.Rated(
            SmallPlan.Ratings(
                (RatingKey.Of("magic"), "x"),
                (Variable.EarlyResults, "moderate"),
                (Variable.Completion, "limited"),
                (Variable.Specificity, "low")
            )
        );
        string[] listed =
        [
            .. Variable.List.Entries.Select(entry => entry.Code).Where(code => code is "early-results" or "completion" or "specificity"),
            "magic",
        ];
        Assert.Equal(listed, new ReportScore(plan, plan.Reports[0]).Variables.Select(counts => counts.Key.Text));
    }

    private static StatedDistribution Stated(params (string Levels, int? Count, int? Of)[] tallies) =>
        Stated([
            .. tallies.Select(tally => new StatedTally
            {
                Levels = [.. tally.Levels.Split(' ')],
                Count = tally.Count,
                Of = tally.Of,
            }),
        ]);

    private static StatedDistribution Stated(StatedTally[] tallies)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete");
        ValueList<StatedTally> stated = [.. tallies.Select(tally => tally with { Variable = Variable.Completion })];
        return new ReportScore(plan, plan.Reports[0] with { StatedTallies = stated }).Stated.Single();
    }

    private static string Shown(StatedDistribution stated) =>
        string.Join(", ", stated.Counts.Select(count => $"{string.Join('|', count.Codes)} {count.Count}"));

    [Fact]
    public void Stated_totals_leave_over_what_is_in_none_of_them()
    {
        StatedDistribution stated = Stated(("complete", 34, 52), ("substantial", 10, 52), ("limited", 7, 52));
        Assert.Equal("complete 34, substantial 10, limited 7", Shown(stated));
        Assert.Equal((52, 1), (stated.Of, stated.NotStated));
    }

    [Fact]
    public void A_total_over_levels_that_are_counted_already_is_passed_over_and_takes_nothing_with_it()
    {
        Assert.Equal(
            "complete 34, substantial 10",
            Shown(Stated(("complete", 34, 52), ("substantial", 10, 52), ("substantial complete", 44, 52)))
        );
        Assert.Equal(
            "complete 34, substantial 10",
            Shown(Stated(("complete", 34, 52), ("substantial complete", 44, 52), ("substantial", 10, 52)))
        );
        Assert.Equal(
            "substantial 10, complete 34",
            Shown(Stated(("substantial complete", 44, 52), ("substantial", 10, 52), ("complete", 34, 52)))
        );
    }

    [Theory]
    [InlineData("complete 3, substantial complete 8, limited 2", "substantial|complete 8, limited 2", 0)]
    [InlineData("substantial complete 8, complete 3, limited 2", "substantial|complete 8, limited 2", 0)]
    [InlineData("limited 2, complete 3, substantial complete 8", "limited 2, substantial|complete 8", 0)]
    [InlineData("complete 3, limited 2, substantial complete 7", "limited 2, substantial|complete 7", 1)]
    [InlineData("limited substantial 4, substantial complete 5", "limited|substantial 4", 1)]
    [InlineData("substantial complete 5, limited substantial 4", "substantial|complete 5", 1)]
    [InlineData("complete 3, limited 60%", "complete 3", 1)]
    [InlineData("limited 60%, complete 3", "complete 3", 1)]
    [InlineData("complete 3, limited 69%", "complete 3", 1)]
    [InlineData("complete 3, complete 30%", "complete 3", 7)]
    public void Of_totals_that_overlap_the_wider_is_shown_in_whatever_order_they_are_printed(string totals, string shown, int notStated)
    {
        StatedDistribution stated = Stated([
            .. totals
                .Split(", ")
                .Select(total => (total[..total.LastIndexOf(' ')], total[(total.LastIndexOf(' ') + 1)..]))
                .Select(total => new StatedTally
                {
                    Levels = [.. total.Item1.Split(' ')],
                    Count = total.Item2.EndsWith('%') ? null : int.Parse(total.Item2, CultureInfo.InvariantCulture),
                    Percent = total.Item2.EndsWith('%') ? decimal.Parse(total.Item2[..^1], CultureInfo.InvariantCulture) : null,
                    Of = 10,
                }),
        ]);
        Assert.Equal((shown, notStated), (Shown(stated), stated.NotStated));
    }

    [Fact]
    public void A_total_without_a_count_is_passed_over()
    {
        StatedDistribution stated = Stated(("complete", null, 52), ("limited", 7, null));
        Assert.Equal("limited 7", Shown(stated));
        Assert.Equal((0, 0), (stated.Of, stated.NotStated));
    }
}
