using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Scoring;

/// <summary>
/// Brazil's second plan: the report prints 52 commitments, 11 of them limited after the first year. OGP's database of July 2016 has 51 of them: 31 complete, 9
/// substantial, 10 limited, 1 not started. Everything but the one limited commitment agrees.
/// </summary>
public class BrazilTests
{
    private const string Report = "brazil-ap2-2013-2016-end-of-term.json";
    private static readonly RatingKey s_completion = Variable.Completion;

    private static readonly string[] s_database =
    [
        .. Enumerable.Repeat("complete", 31),
        .. Enumerable.Repeat("substantial", 9),
        .. Enumerable.Repeat("limited", 10),
        "not-started",
    ];

    [SharedDataFact($"{PrintedReports.Folder}/{Report}")]
    public void Of_another_number_of_commitments_nothing_is_told()
    {
        (ActionPlan plan, IrmReport report) = Rated(s_database);
        Assert.Equal(JointTallyVerdict.CannotBeTold, JointTallyCheck.Of(plan, report, s_completion).Verdict);
        TallyCheck limited = TallyCheck.Of(plan, report, report.StatedTallies.Single(tally => tally.Id == "completion-limited"));
        Assert.Equal((10, 10, 1, true), (limited.Least, limited.Most, limited.Difference, limited.IsOfMissingCommitments));
        Assert.Empty(FoundInTotals(plan));
    }

    [SharedDataFact($"{PrintedReports.Folder}/{Report}")]
    public void A_52nd_commitment_without_a_rating_makes_the_difference()
    {
        (ActionPlan plan, IrmReport report) = Rated([.. s_database, ""]);
        JointTallyCheck check = JointTallyCheck.Of(plan, report, s_completion);
        Assert.Equal(JointTallyVerdict.Satisfiable, check.Verdict);
        Assert.Equal(11, check.Witness.Single(level => level.Codes.Contains("limited")).Count);
        Assert.Empty(FoundInTotals(plan));
    }

    [SharedDataFact($"{PrintedReports.Folder}/{Report}")]
    public void A_limited_one_confirms_the_report()
    {
        (ActionPlan plan, IrmReport report) = Rated([.. s_database, "limited"]);
        Assert.Equal(JointTallyVerdict.Confirmed, JointTallyCheck.Of(plan, report, s_completion).Verdict);
        Assert.Empty(FoundInTotals(plan));
    }

    [SharedDataFact($"{PrintedReports.Folder}/{Report}")]
    public void A_complete_one_contradicts_it()
    {
        (ActionPlan plan, IrmReport report) = Rated([.. s_database, "complete"]);
        Assert.Equal(JointTallyVerdict.Contradicted, JointTallyCheck.Of(plan, report, s_completion).Verdict);

        // 31 complete are printed and 32 rated, 11 limited and 10, 40 substantial or complete and 41.
        Assert.Equal(
            ["OGP1502 31 32", "OGP1502 11 10", "OGP1502 40 41"],
            FoundInTotals(plan)
                .Select(finding => $"{finding.Code} {string.Join(' ', finding.Arguments.Select(argument => argument.Value))}")
        );
    }

    /// <summary>A plan with these levels, and the first year's column of the report.</summary>
    private static (ActionPlan Plan, IrmReport Report) Rated(string[] levels)
    {
        ActionPlan plan = SmallPlan.Rated(s_completion, levels);
        IrmReport report = plan.Reports[0] with
        {
            Product = Product.ProgressReport,
            StatedTallies = PrintedReports.Read(Report).ActionPlans[0].Reports[0].StatedTallies,
        };
        return (plan with { Reports = [report] }, report);
    }

    private static ValueList<Finding> FoundInTotals(ActionPlan plan) =>
        Validator
            .Validate(new() { FormatVersion = "1.0", ActionPlans = [plan] })
            .Where(finding => finding.Code.StartsWith("OGP15", StringComparison.Ordinal))
            .ToValueList();
}
