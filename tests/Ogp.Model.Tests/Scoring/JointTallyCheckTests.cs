using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>Stated totals all together: held against every way to choose, worked out here by trying them all.</summary>
public class JointTallyCheckTests
{
    private static readonly string[] s_said = ["limited", "complete", "limited|complete", "substantial|complete", ""];
    private static readonly string[][] s_groups =
    [
        ["limited"],
        ["complete"],
        ["substantial", "complete"],
    ];
    private static readonly string[] s_all = [.. Completion.List.Entries.Concat(Absence.List.Entries).Select(entry => entry.Code)];

    [Fact]
    public void A_percentage_that_can_be_of_one_count_only_counts_as_that_and_is_told_as_it_is_stated()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "", "");
        StatedTally half = Tally("a", ["limited"], 1) with { Count = null, Percent = 50, Of = 2 };
        StatedTally both = Tally("b", ["complete"], 2) with { Of = 2 };
        IrmReport report = plan.Reports[0] with { StatedTallies = [half, both] };
        JointTallyCheck check = JointTallyCheck.Of(plan with { Reports = [report] }, report, Variable.Completion);
        Assert.Equal(JointTallyVerdict.Impossible, check.Verdict);
        Assert.Equal([half, both], check.Conflict);
    }

    [Fact]
    public void What_is_told_of_two_totals_is_what_trying_all_choices_tells()
    {
        HashSet<JointTallyVerdict> seen = [];
        foreach (string first in s_said)
        foreach (string second in s_said)
        foreach (string[] group in s_groups)
        foreach (string[] other in s_groups)
            for (int count = 0; count <= 2; count++)
            for (int rest = 0; rest <= 2; rest++)
            {
                ActionPlan plan = SmallPlan.Rated(Variable.Completion, first, second);
                IrmReport report = plan.Reports[0] with { StatedTallies = [Tally("a", group, count), Tally("b", other, rest)] };
                JointTallyCheck check = JointTallyCheck.Of(plan with { Reports = [report] }, report, Variable.Completion);
                Func<string[], string[], bool> any = (one, two) =>
                    one.Any(x => two.Any(y => Counted(group, x, y) == count && Counted(other, x, y) == rest));
                JointTallyVerdict expected =
                    !any(s_all, s_all) ? JointTallyVerdict.Impossible
                    : !any(Possible(first), Possible(second)) ? JointTallyVerdict.Contradicted
                    : Possible(first).Length * Possible(second).Length == 1 ? JointTallyVerdict.Confirmed
                    : JointTallyVerdict.Satisfiable;
                bool isUndecided = check.Verdict == JointTallyVerdict.Confirmed && expected == JointTallyVerdict.Satisfiable;
                Assert.True(
                    check.Verdict == expected || isUndecided,
                    $"{first}/{second} {count} {rest}: {check.Verdict}, expected {expected}"
                );
                Assert.Equal(expected is JointTallyVerdict.Impossible or JointTallyVerdict.Contradicted, !check.Conflict.IsEmpty);
                if (check.Conflict.IsEmpty)
                {
                    Assert.Equal(2, check.Witness.Sum(level => level.Count));
                    Assert.Equal(count, check.Witness.Where(level => group.Contains(level.Codes[0])).Sum(level => level.Count));
                    Assert.Equal(rest, check.Witness.Where(level => other.Contains(level.Codes[0])).Sum(level => level.Count));
                }

                seen.Add(check.Verdict);
            }

        Assert.Equal(4, seen.Count);
    }

    private static StatedTally Tally(string id, string[] levels, int count) =>
        new()
        {
            Id = id,
            Variable = Variable.Completion,
            Levels = [.. levels],
            Count = count,
            Of = 2,
        };

    private static string[] Possible(string said) => said.Length == 0 ? s_all : said.Split('|');

    private static int Counted(string[] levels, string one, string two) => (levels.Contains(one) ? 1 : 0) + (levels.Contains(two) ? 1 : 0);
}
