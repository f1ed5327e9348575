using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Scoring;

/// <summary>A stated total against what the ratings allow.</summary>
public class TallyCheckTests
{
    private static readonly string[] s_levels = ["not-started", "limited", "substantial", "complete"];

    private static TallyCheck Check(string[] said, string levels, int? count, int? of = null)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, said);
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = [.. levels.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Count = count,
            Of = of,
        };
        return TallyCheck.Of(plan, plan.Reports[0], tally);
    }

    [Theory]
    [InlineData("complete limited", "complete", 1, 1, 1, TallyVerdict.Agrees)]
    [InlineData("complete limited", "complete", 2, 1, 1, TallyVerdict.Contradicts)]
    [InlineData("complete limited", "complete", 0, 1, 1, TallyVerdict.Contradicts)]
    [InlineData("substantial|complete limited", "substantial complete", 1, 1, 1, TallyVerdict.Agrees)]
    [InlineData("substantial|complete limited", "complete", 1, 0, 1, TallyVerdict.CannotBeTold)]
    [InlineData("substantial|complete limited", "complete", 2, 0, 1, TallyVerdict.Contradicts)]
    [InlineData("- complete", "complete", 1, 1, 2, TallyVerdict.CannotBeTold)]
    [InlineData("- complete", "complete", 3, 1, 2, TallyVerdict.Contradicts)]
    [InlineData("not-stated complete", "complete", 2, 1, 2, TallyVerdict.CannotBeTold)]
    [InlineData("not-coded complete", "complete", 2, 1, 1, TallyVerdict.Contradicts)]
    [InlineData("not-reviewed complete", "complete", 1, 1, 1, TallyVerdict.Agrees)]
    [InlineData("not-applicable complete", "not-applicable", 1, 1, 1, TallyVerdict.Agrees)]
    [InlineData("- not-stated complete", "not-stated", 2, 0, 2, TallyVerdict.CannotBeTold)]
    [InlineData("- -", "limited not-stated", 2, 0, 2, TallyVerdict.CannotBeTold)]
    [InlineData("complete", "complete", null, 1, 1, TallyVerdict.CannotBeTold)]
    public void The_verdict_says_whether_the_ratings_give_the_total(
        string said,
        string levels,
        int? count,
        int least,
        int most,
        TallyVerdict verdict
    )
    {
        TallyCheck check = Check([.. said.Split(' ').Select(codes => codes == "-" ? "" : codes)], levels, count);
        Assert.Equal((least, most, verdict), (check.Least, check.Most, check.Verdict));
        Assert.Equal(count, check.Tally.Count);
    }

    [Theory]
    [InlineData(1, 2, TallyVerdict.Agrees)]
    [InlineData(1, 3, TallyVerdict.CannotBeTold)]
    [InlineData(1, 1, TallyVerdict.CannotBeTold)]
    [InlineData(0, 1, TallyVerdict.CannotBeTold)]
    [InlineData(2, 3, TallyVerdict.CannotBeTold)]
    [InlineData(0, 3, TallyVerdict.Contradicts)]
    [InlineData(3, 3, TallyVerdict.Contradicts)]
    public void A_total_out_of_another_number_of_commitments_is_contradicted_where_no_choice_of_them_gives_it(
        int count,
        int of,
        TallyVerdict verdict
    ) => Assert.Equal(verdict, Check(["complete", "limited"], "complete", count, of).Verdict);

    [Fact]
    public void A_note_on_a_total_out_of_another_number_of_commitments_may_explain_it()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete", "limited");
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Count = 6,
            Of = 6,
        };
        Assert.Equal(TallyVerdict.Contradicts, TallyCheck.Of(plan, plan.Reports[0], tally).Verdict);
        tally = tally with { Note = new("en", "Counts milestones.") };
        Assert.Equal(TallyVerdict.CannotBeTold, TallyCheck.Of(plan, plan.Reports[0], tally).Verdict);
    }

    [Theory]
    [InlineData("complete limited limited", "32", null, TallyVerdict.Contradicts)]
    [InlineData("complete limited limited", "33", null, TallyVerdict.Agrees)]
    [InlineData("complete limited limited", "34", null, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited limited", "33.4", null, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited limited", "35", null, TallyVerdict.Contradicts)]
    [InlineData("complete limited limited", "33.3", null, TallyVerdict.Agrees)]
    [InlineData("complete limited limited", "33.0", null, TallyVerdict.Contradicts)]
    [InlineData("complete limited limited", "33", 3, TallyVerdict.Agrees)]
    [InlineData("complete limited -", "50", null, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited not-reviewed", "100", null, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited not-reviewed", "100", 3, TallyVerdict.Contradicts)]
    [InlineData("complete limited -", "67", 3, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited -", "0", 3, TallyVerdict.Contradicts)]
    [InlineData("substantial|complete complete limited limited", "25", 4, TallyVerdict.CannotBeTold)]
    [InlineData("substantial|complete complete limited limited", "30", 4, TallyVerdict.Contradicts)]
    [InlineData("substantial|complete complete limited limited", "49.5", 4, TallyVerdict.Contradicts)]
    [InlineData("complete limited", "130", 0, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited", "-5", 0, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited", "50", -3, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited", "-5", -3, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited", "130", 2, TallyVerdict.Contradicts)]
    [InlineData("complete limited", "100", int.MaxValue, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited", "50", 4, TallyVerdict.CannotBeTold)]
    [InlineData("complete limited", "90", 4, TallyVerdict.Contradicts)]
    [InlineData("complete limited", "90", 0, TallyVerdict.CannotBeTold)]
    public void A_percentage_without_a_count_agrees_but_for_rounding(string said, string percent, int? of, TallyVerdict verdict)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, [.. said.Split(' ').Select(codes => codes == "-" ? "" : codes)]);
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Percent = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture),
            Of = of,
        };
        Assert.Equal(verdict, TallyCheck.Of(plan, plan.Reports[0], tally).Verdict);
    }

    /// <summary>Three complete, one substantial or complete, six limited: 30 or 40 %, and nothing between.</summary>
    [Theory]
    [InlineData("30", TallyVerdict.CannotBeTold)]
    [InlineData("35", TallyVerdict.Contradicts)]
    [InlineData("40", TallyVerdict.CannotBeTold)]
    public void A_percentage_that_no_possible_count_gives_is_contradicted(string percent, TallyVerdict verdict)
    {
        string[] said = [.. Enumerable.Repeat("complete", 3), "substantial|complete", .. Enumerable.Repeat("limited", 6)];
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, said);
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Percent = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture),
            Of = 10,
        };
        plan = plan with { Reports = [plan.Reports[0] with { StatedTallies = [tally] }] };

        Assert.Equal(verdict, TallyCheck.Of(plan, plan.Reports[0], tally).Verdict);
        Finding[] found = [.. Validator.Validate(new IrmPackage { ActionPlans = [plan] }).Where(finding => finding.Code == "OGP1502")];
        Assert.Equal(verdict == TallyVerdict.Contradicts ? 1 : 0, found.Length);
        Assert.All(found, one => Assert.Equal("The report states 35%; its ratings allow 30% or 40%.", one.Message()));
    }

    /// <summary>What agrees prints as it stands there, and what contradicts does not, as OGP1503 has it of a percentage with its count.</summary>
    [Fact]
    public void A_percentage_that_agrees_is_one_that_the_count_prints()
    {
        foreach (decimal percent in Enumerable.Range(0, 1001).SelectMany(tenths => new[] { tenths / 10m, tenths / 10 }).Distinct())
        {
            for (int of = 1; of <= 12; of++)
            {
                for (int complete = 0; complete <= of; complete++)
                {
                    StatedTally tally = new()
                    {
                        Variable = Variable.Completion,
                        Levels = ["complete"],
                        Percent = percent,
                        Of = of,
                    };
                    Statement[] ratings = [.. Enumerable.Range(0, of).Select(i => new Statement(i < complete ? "complete" : "limited"))];
                    TallyVerdict verdict = TallyCheck.Counting(tally, ratings).Verdict;
                    Assert.True(
                        verdict == TallyVerdict.CannotBeTold
                            || (verdict == TallyVerdict.Agrees) == Percentage.IsPrintedAs(percent, complete, of),
                        $"{percent} % of {of}, {complete} rated: {verdict}"
                    );
                }
            }
        }
    }

    /// <summary>All of ten are complete: of three printed no more than three are.</summary>
    [Fact]
    public void The_ratings_allow_no_more_than_the_whole()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, [.. Enumerable.Repeat("complete", 10)]);
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Percent = 33,
            Of = 3,
        };
        plan = plan with { Reports = [plan.Reports[0] with { StatedTallies = [tally] }] };
        Finding found = Validator.Validate(new IrmPackage { ActionPlans = [plan] }).Single(finding => finding.Code == "OGP1502");
        Assert.Equal("The report states 33%; its ratings allow 100%.", found.Message());
        Assert.Contains("permiten 100\u00A0%.", found.Message("es"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_does_not_say_which_levels_it_counts_cannot_be_told() =>
        Assert.Equal(TallyVerdict.CannotBeTold, Check(["complete", "limited"], "", 1).Verdict);

    [Fact]
    public void The_rating_of_a_cluster_counts_for_each_of_its_commitments()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "", "", "limited");
        IrmReport report = plan.Reports[0] with
        {
            Assessments = [new() { Cluster = "c", Ratings = [new(Variable.Completion, new("complete"))] }, plan.Reports[0].Assessments[2]],
        };
        plan = plan with { Clusters = [new() { Id = "c", Commitments = [SmallPlan.Id(1), SmallPlan.Id(2)] }], Reports = [report] };
        TallyCheck check = TallyCheck.Of(
            plan,
            report,
            new()
            {
                Variable = Variable.Completion,
                Levels = ["complete"],
                Count = 2,
                Of = 3,
            }
        );
        Assert.Equal((2, 2, TallyVerdict.Agrees), (check.Least, check.Most, check.Verdict));
    }

    [Property(MaxTest = 500)]
    public Property Least_and_most_are_those_of_all_ways_to_read_the_ratings() =>
        Prop.ForAll(
            Arb.From(
                Gen.Elements([
                        .. s_levels,
                        "",
                        "not-stated",
                        "not-coded",
                        "substantial|complete",
                        "not-started|limited|substantial",
                        "limited|complete",
                    ])
                    .ListOf()
                    .Where(list => list.Count <= 5)
            ),
            Arb.From(Gen.SubListOf([.. s_levels, "not-coded"]).Where(list => list.Count > 0)),
            (said, counted) =>
            {
                TallyCheck check = Check([.. said], string.Join(' ', counted), 1);
                int[] totals = [.. Readings([.. said]).Select(reading => reading.Count(counted.Contains))];
                Assert.Equal((totals.Min(), totals.Max()), (check.Least, check.Most));
            }
        );

    /// <summary>Every way to give each commitment one of its possible levels; where the source is silent, any level or any reason for none.</summary>
    private static IEnumerable<string[]> Readings(string[] said) =>
        said.Aggregate<string, IEnumerable<string[]>>(
            [
                [],
            ],
            (readings, codes) =>
            {
                string[] possible = codes is "" or "not-stated" ? [.. s_levels, "not-coded", "none"] : codes.Split('|');
                return readings.SelectMany(reading => possible.Select(level => (string[])[.. reading, level]));
            }
        );

    [Fact]
    public void Misuse_throws()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete");
        Assert.Throws<ArgumentNullException>(() => TallyCheck.Of(null!, plan.Reports[0], new()));
        Assert.Throws<ArgumentNullException>(() => TallyCheck.Of(plan, null!, new()));
        Assert.Throws<ArgumentNullException>(() => TallyCheck.Of(plan, plan.Reports[0], null!));
    }

    /// <summary>Brazil's second plan: the end-of-term report prints 52 commitments, OGP's database of July 2016 has 51 of them.</summary>
    [Theory]
    [InlineData("complete", 31, 0, false)]
    [InlineData("substantial", 9, 0, false)]
    [InlineData("limited", 11, 1, true)]
    [InlineData("not-started", 1, 0, false)]
    [InlineData("substantial complete", 40, 0, false)]
    [InlineData("limited", 12, 2, false)]
    [InlineData("complete", 30, -1, false)]
    public void A_difference_is_named_and_told_from_one_that_a_missing_commitment_makes(
        string levels,
        int count,
        int difference,
        bool isOfMissing
    )
    {
        string[] rows =
        [
            .. Enumerable.Repeat("complete", 31),
            .. Enumerable.Repeat("substantial", 9),
            .. Enumerable.Repeat("limited", 10),
            .. Enumerable.Repeat("not-started", 1),
        ];

        TallyCheck check = Check(rows, levels, count, 52);

        Assert.Equal((51, difference, isOfMissing), (check.Commitments, check.Difference, check.IsOfMissingCommitments));
        Assert.Equal(difference == 0 || isOfMissing ? TallyVerdict.CannotBeTold : TallyVerdict.Contradicts, check.Verdict);
    }

    [Theory]
    [InlineData("substantial|complete complete", 1, 0)]
    [InlineData("substantial|complete complete", 2, 0)]
    [InlineData("substantial|complete complete", 0, -1)]
    [InlineData("substantial|complete complete", 3, 1)]
    public void A_difference_is_measured_from_what_the_ratings_allow(string said, int count, int difference) =>
        Assert.Equal(difference, Check(said.Split(' '), "complete", count).Difference);
}
