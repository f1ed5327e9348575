using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>Totals of one variable all together: what is plain is not worked out, and the answer is that of working it out.</summary>
public class TotalsTogetherTests
{
    [Theory]
    [InlineData("complete,complete,limited", "complete 2,limited 1", JointTallyVerdict.Confirmed)]
    [InlineData("complete,substantial|complete,limited", "complete+substantial 2,limited 1", JointTallyVerdict.Confirmed)]
    [InlineData("complete,substantial|complete,limited", "complete 1,substantial 1", JointTallyVerdict.Satisfiable)]
    [InlineData("substantial|complete,limited", "complete 1,substantial 1", JointTallyVerdict.Contradicted)]
    [InlineData(",,", "complete 2,complete+limited 1", JointTallyVerdict.Impossible)]
    [InlineData("complete,,limited", "complete 1,limited 1", JointTallyVerdict.Satisfiable)]
    public void The_rules_say_what_the_check_says(string said, string totals, JointTallyVerdict verdict)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, said.Split(','));
        IrmReport report = plan.Reports[0] with
        {
            StatedTallies =
            [
                .. totals
                    .Split(',')
                    .Select(
                        (total, i) =>
                            new StatedTally
                            {
                                Id = $"t{i}",
                                Variable = Variable.Completion,
                                Levels = [.. total.Split(' ')[0].Split('+')],
                                Count = int.Parse(total.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture),
                            }
                    ),
            ],
        };
        plan = plan with { Reports = [report] };
        Assert.Equal(verdict, JointTallyCheck.Of(plan, report, Variable.Completion).Verdict);

        ValidationResult result = Validator.Validate(new() { ActionPlans = [plan] }, new());
        foreach (
            (string code, JointTallyVerdict found) in new[]
            {
                ("OGP1510", JointTallyVerdict.Impossible),
                ("OGP1511", JointTallyVerdict.Contradicted),
            }
        )
        {
            RuleOutcome outcome = result.Outcomes.Single(outcome => outcome.Kind.Code == code);
            Assert.Equal((1, verdict == found), (outcome.Judged, outcome.Found > 0));
        }
    }
}
