using Ogp.Model.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>What the rules find in the totals that IRM reports print. What is expected was worked out by hand from the files.</summary>
public class PrintedTotalsTests
{
    /// <summary>
    /// 38 of 39 is 97.4 %, not 98. Uruguay's third plan prints 40 commitments, and levels of completion of 39: 2 + 21 + 13 + 3, and 9 + 24 + 4 + 2.
    /// Everywhere else columns sum, shares are roundings, and what is printed is what is counted.
    /// </summary>
    private static readonly string[] s_found =
    [
        "uruguay-ap3-2016-2018-end-of-term.json OGP1513 /actionPlans/0/reports/0/statedTallies/3/count: 39 40",
        "uruguay-ap3-2016-2018-end-of-term.json OGP1513 /actionPlans/0/reports/1/statedTallies/3/count: 39 40",
        "uruguay-ap4-2018-2020-design-report.json OGP1503 /actionPlans/0/reports/0/statedTallies/0/percent: 98 38 39 97.44",
    ];

    [SharedDataFact(PrintedReports.Folder)]
    public void Only_the_two_printed_slips_are_found()
    {
        List<string> found = [];
        int totals = 0;
        foreach (string name in PrintedReports.Names)
        {
            ReadResult<IrmPackage> read = IrmJson.Read(IrmJson.Write(PrintedReports.Read(name)));
            Assert.Empty(read.Findings);
            totals += read.Value!.ActionPlans[0].Reports.Sum(report => report.StatedTallies.Count);
            found.AddRange(
                from finding in Validator.Validate(read.Value)
                where finding.Code.StartsWith("OGP15", StringComparison.Ordinal)
                let said = finding.Arguments.Where(argument => argument.Name != "variable").Select(argument => argument.Value)
                select $"{name} {finding.Code} {finding.Place.Pointer}: {string.Join(' ', said)}"
            );
        }

        Assert.Equal(s_found, found);
        Assert.Equal(88, totals);
    }

    [SharedDataFact(PrintedReports.Folder)]
    public void The_printed_totals_of_a_variable_can_all_be_right()
    {
        foreach (string name in PrintedReports.Names)
        {
            ActionPlan plan = PrintedReports.Read(name).ActionPlans[0];
            foreach (IrmReport report in plan.Reports)
            {
                int of = report.StatedTallies[0].Of!.Value;
                ActionPlan unrated = plan with
                {
                    Commitments = [.. Enumerable.Range(1, of).Select(i => new Commitment { Id = new($"c{i}") })],
                };
                foreach (RatingKey key in report.StatedTallies.Select(tally => tally.Variable).Distinct())
                {
                    JointTallyCheck check = JointTallyCheck.Of(unrated, report, key);
                    Assert.True(check.Verdict == JointTallyVerdict.Satisfiable, $"{name} {report.Id} {key}: {check.Verdict}");
                    Assert.Equal(of, check.Witness.Sum(level => level.Count));
                }
            }
        }
    }
}
