using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Scoring;

/// <summary>Printed totals against the ratings of another document, by the facts of Brazil's second plan: 52 commitments printed, 51 in OGP's database.</summary>
public class ReconciliationTests
{
    private static readonly ActionPlanId s_brazil = new("AP_BRA02");

    /// <summary>What the report prints of the midterm: counts and percentages.</summary>
    private static readonly StatedTally[] s_printed =
    [
        Total("complete", Variable.Completion, 31, 60, "complete"),
        Total("substantial", Variable.Completion, 9, 17, "substantial"),
        Total("limited", Variable.Completion, 11, 21, "limited"),
        Total("not-started", Variable.Completion, 1, 2, "not-started"),
        Total("high", Variable.Completion, 40, 77, "substantial", "complete"),
        Total("relevant", Variable.Relevance, 42, 81, "yes"),
        Total("transformative", Variable.PotentialImpact, 3, 6, "transformative"),
    ];

    /// <summary>What the database has: the same but for one limited, relevant commitment.</summary>
    private static readonly IrmPackage s_database = Database(
        [("complete", 31), ("substantial", 9), ("limited", 10), ("not-started", 1)],
        relevant: 41,
        transformative: 3
    );

    [Fact]
    public void The_difference_between_52_printed_and_51_rated_is_named()
    {
        Reconciliation brazil = Assert.Single(Reconciliation.Of(Printed(s_printed), s_database));
        Assert.Equal(
            [
                "complete AgreesOutOfAnotherNumber",
                "substantial AgreesOutOfAnotherNumber",
                "limited OtherCommitments",
                "not-started AgreesOutOfAnotherNumber",
                "high AgreesOutOfAnotherNumber",
                "relevant OtherCommitments",
                "transformative AgreesOutOfAnotherNumber",
            ],
            brazil.Totals.Select(total => $"{total.Tally.Id} {total.Verdict}")
        );
        ReconciledTotal limited = brazil.Totals[2];
        Assert.Equal((10, 10, 51, 1), (limited.Check!.Least, limited.Check.Most, limited.Check.Commitments, limited.Check.Difference));
        Assert.Equal(
            "1 more printed, perhaps because of the number of commitments: 52 in the report, 51 in the other document",
            limited.Explain()
        );
        Assert.Contains("1 más en el informe", limited.Explain("es"), StringComparison.Ordinal);
        Assert.Contains("1 de plus dans le rapport", limited.Explain("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rounding_of_a_report_is_the_one_that_gives_all_its_percentages()
    {
        Reconciliation brazil = Assert.Single(Reconciliation.Of(Printed(s_printed), s_database));
        Assert.Equal([Rounding.Nearest], brazil.Roundings);
        Assert.DoesNotContain(brazil.Totals, total => total.HasOddPercentage);

        // Uruguay's design report of 2018 to 2020 prints 38 of 39 as 98 %.
        StatedTally odd = Total("relevant", Variable.Relevance, 38, 98, "yes") with
        {
            Of = 39,
        };
        ReconciledTotal misprint = Assert.Single(Reconciliation.Of(Printed(odd), s_database)).Totals[0];
        Assert.True(misprint.HasOddPercentage);
        Assert.EndsWith("38 of 39 is 97.4%, which no rounding prints as 98%", misprint.Explain(), StringComparison.Ordinal);
        Assert.Contains("38 sur 39 font 97,4\u00A0%", misprint.Explain("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_does_not_sum_to_all_is_told()
    {
        // Uruguay's third plan prints 40 commitments, and 9, 24, 4 and 2 by completion.
        StatedTally[] uruguay =
        [
            .. new[] { ("complete", 9), ("substantial", 24), ("limited", 4), ("not-started", 2) }.Select(level =>
                Total(level.Item1, Variable.Completion, level.Item2, null, level.Item1) with
                {
                    Of = 40,
                }
            ),
        ];
        StatedDistribution column = Assert.Single(Assert.Single(Reconciliation.Of(Printed(uruguay), new())).Incomplete);
        Assert.Equal("the totals sum to 39 of 40", Reconciliation.Explain(column));

        // A level by itself is no column.
        Assert.Empty(Assert.Single(Reconciliation.Of(Printed(uruguay[..1]), new())).Incomplete);
    }

    [Fact]
    public void Totals_that_no_ratings_can_give_contradict_them_and_plans_that_are_not_there_are_not_rated()
    {
        StatedTally wrong = Total("complete", Variable.Completion, 33, null, "complete");
        ReconciledTotal total = Assert.Single(Reconciliation.Of(Printed(wrong), s_database)).Totals[0];
        Assert.Equal((ReconciliationVerdict.Contradicts, 2), (total.Verdict, total.Check!.Difference));
        Assert.Equal("2 more printed", total.Explain());

        ReconciledTotal elsewhere = Assert.Single(Reconciliation.Of(Printed(wrong), new())).Totals[0];
        Assert.Equal(ReconciliationVerdict.NotRated, elsewhere.Verdict);
        Assert.Null(elsewhere.Check);
        Assert.Equal("the plan is not in the other document", elsewhere.Explain());

        // Commitments that the report does not count, here 51 rated and 50 printed, may make a total smaller.
        ReconciledTotal fewer = Assert
            .Single(Reconciliation.Of(Printed(Total("complete", Variable.Completion, 30, null, "complete") with { Of = 50 }), s_database))
            .Totals[0];
        Assert.Equal((ReconciliationVerdict.OtherCommitments, -1), (fewer.Verdict, fewer.Check!.Difference));
    }

    /// <summary>31 of 52 is 59.615 %: with one decimal and with two, rounded or cut off, it is no misprint, as the validator has it.</summary>
    [Theory]
    [InlineData("60.0", true)]
    [InlineData("59.6", false)]
    [InlineData("59.61", false)]
    [InlineData("59.62", false)]
    [InlineData("59.60", true)]
    [InlineData("59", false)]
    public void A_percentage_is_odd_where_neither_rounding_nor_cutting_off_at_its_decimals_gives_it(string percent, bool isOdd)
    {
        decimal printed = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
        IrmPackage package = Printed(Total("complete", Variable.Completion, 31, printed, "complete"));
        Assert.Equal(isOdd, Assert.Single(Reconciliation.Of(package, s_database)).Totals[0].HasOddPercentage);
        Assert.Equal(isOdd, Validator.Validate(package).Any(finding => finding.Code == "OGP1503"));
    }

    /// <summary>Whatever a document says can be reconciled, and validated.</summary>
    [Theory]
    [InlineData("-5")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Absurd_percentages_are_odd_and_no_more(string percent)
    {
        decimal printed = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
        StatedTally tally = Total("complete", Variable.Completion, 31, printed, "complete") with { Printed = percent.TrimStart('-') };
        IrmPackage package = Printed(tally, tally with { Id = "negative", Count = -31 }, tally with { Id = "share", Count = null });
        ReconciledTotal[] totals = [.. Assert.Single(Reconciliation.Of(package, s_database)).Totals];
        Assert.True(totals[0].HasOddPercentage);
        Assert.All(totals, total => Assert.Empty(total.Roundings));
        Assert.Equal(ReconciliationVerdict.Contradicts, totals[2].Verdict);
        Assert.Contains(Validator.Validate(package), finding => finding.Code == "OGP1503");
    }

    /// <summary>Of the 51 rated 31 are complete, which is 60.8 %; of the 52 printed it may be 59.6 to 61.5 %.</summary>
    [Theory]
    [InlineData(5, null, ReconciliationVerdict.Contradicts, "5% printed, the ratings allow 60.8%")]
    [InlineData(5, 52, ReconciliationVerdict.Contradicts, "5% printed, the ratings allow 59.6%–61.5%")]
    [InlineData(60, 52, ReconciliationVerdict.AgreesOutOfAnotherNumber, "agrees, of 52 printed and 51 rated")]
    [InlineData(
        61,
        52,
        ReconciliationVerdict.OtherCommitments,
        "1 more printed, perhaps because of the number of commitments: 52 in the report, 51 in the other document"
    )]
    [InlineData(61, null, ReconciliationVerdict.Agrees, "agrees")]
    [InlineData(61, 1000, ReconciliationVerdict.CannotBeTold, "cannot be told")]
    [InlineData(-5, 0, ReconciliationVerdict.CannotBeTold, "cannot be told")]
    [InlineData(101, 0, ReconciliationVerdict.CannotBeTold, "cannot be told")]
    [InlineData(-5, -3, ReconciliationVerdict.CannotBeTold, "cannot be told")]
    public void A_percentage_without_a_count_is_judged_as_the_validator_does(
        int percent,
        int? of,
        ReconciliationVerdict verdict,
        string explanation
    )
    {
        StatedTally printed = Total("complete", Variable.Completion, 0, percent, "complete") with { Count = null, Of = of };
        ReconciledTotal total = Assert.Single(Reconciliation.Of(Printed(printed), s_database)).Totals[0];
        Assert.Equal((verdict, explanation), (total.Verdict, total.Explain()));
        Assert.Equal(verdict == ReconciliationVerdict.Contradicts, total.Check!.Verdict == TallyVerdict.Contradicts);
    }

    /// <summary>The document with the totals has 52 commitments, too, or a part of them: a total that does not say of how many may be of either number.</summary>
    [Theory]
    [InlineData(52, null, 61, ReconciliationVerdict.OtherCommitments)]
    [InlineData(52, 32, null, ReconciliationVerdict.OtherCommitments)]
    [InlineData(52, 31, null, ReconciliationVerdict.AgreesOutOfAnotherNumber)]
    [InlineData(52, null, 65, ReconciliationVerdict.Contradicts)]
    [InlineData(52, 33, null, ReconciliationVerdict.Contradicts)]
    [InlineData(51, null, 61, ReconciliationVerdict.Agrees)]
    [InlineData(3, null, 61, ReconciliationVerdict.Agrees)]
    [InlineData(3, 31, null, ReconciliationVerdict.Agrees)]
    public void A_total_that_does_not_say_of_how_many_is_of_the_commitments_that_its_document_has(
        int commitments,
        int? count,
        int? percent,
        ReconciliationVerdict verdict
    )
    {
        StatedTally tally = Total("complete", Variable.Completion, 0, percent, "complete") with { Count = count, Of = null };
        IrmPackage printed = Printed(tally);
        ActionPlan plan = printed.ActionPlans[0] with
        {
            Commitments = [.. Enumerable.Range(1, commitments).Select(i => new Commitment { Id = new($"c{i}") })],
        };
        ReconciledTotal total = Assert.Single(Reconciliation.Of(printed with { ActionPlans = [plan] }, s_database)).Totals[0];
        Assert.Equal(verdict, total.Verdict);
    }

    [Fact]
    public void A_percentage_that_the_ratings_do_not_allow_is_told_with_those_next_to_it()
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete", "substantial|complete", "limited", "limited");
        StatedTally tally = Total("complete", Variable.Completion, 0, 35, "complete") with { Count = null, Of = 4 };
        plan = plan with { Reports = [plan.Reports[0] with { StatedTallies = [tally] }] };
        IrmPackage package = new() { ActionPlans = [plan] };
        ReconciledTotal total = Assert.Single(Reconciliation.Of(package, package)).Totals[0];
        Assert.Equal(ReconciliationVerdict.Contradicts, total.Verdict);
        Assert.Equal("35% printed, the ratings allow 25% or 50%", total.Explain());
        Assert.Contains("25\u00A0% o 50\u00A0%", total.Explain("es"), StringComparison.Ordinal);
        Assert.Contains("25\u00A0% ou 50\u00A0%", total.Explain("fr"), StringComparison.Ordinal);
    }

    /// <summary>OGP Local has a report for each commitment; a national plan may be reviewed in parts.</summary>
    [Fact]
    public void The_ratings_of_a_commitment_are_those_of_the_report_of_that_point_that_assesses_it()
    {
        string[] levels = ["complete", "complete", "limited", "substantial"];
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, levels);
        IrmReport all = plan.Reports[0];
        plan = plan with
        {
            Reports = [Part("midterm", 3) with { Product = Product.ProgressReport }, Part("c1", 0), Part("c2", 1), Part("c3", 2)],
        };
        StatedTally complete = Total("complete", Variable.Completion, 2, null, "complete") with { Of = 4 };
        IrmPackage printed = new()
        {
            ActionPlans = [plan with { Reports = [all with { Id = "printed", Assessments = [], StatedTallies = [complete] }] }],
        };

        // The fourth is rated at the midterm alone, which says nothing of the end.
        ReconciledTotal open = Assert.Single(Reconciliation.Of(printed, new() { ActionPlans = [plan] })).Totals[0];
        Assert.Equal((2, 3, ReconciliationVerdict.CannotBeTold), (open.Check!.Least, open.Check.Most, open.Verdict));

        ActionPlan whole = plan with { Reports = plan.Reports.With(Part("c4", 3)) };
        ReconciledTotal total = Assert.Single(Reconciliation.Of(printed, new() { ActionPlans = [whole] })).Totals[0];
        Assert.Equal((2, 2, ReconciliationVerdict.Agrees), (total.Check!.Least, total.Check.Most, total.Verdict));
        Assert.Equal(["c4", "c3", "c2", "c1"], total.RatedIn);

        IrmReport Part(string id, int assessed) => all with { Id = id, Assessments = [all.Assessments[assessed]] };
    }

    [Fact]
    public void Totals_of_the_end_of_the_term_are_not_held_against_what_is_rated_again_only_at_the_midterm()
    {
        IrmPackage midterm = Printed(s_printed);
        ActionPlan plan = midterm.ActionPlans[0];
        IrmPackage end = midterm with
        {
            ActionPlans = [plan with { Reports = [plan.Reports[0] with { Point = AssessmentPoint.EndOfTerm }] }],
        };
        ReconciledTotal[] totals = [.. Assert.Single(Reconciliation.Of(end, s_database)).Totals];

        // Completion is rated at both points; relevance and potential impact at the midterm alone, and the end repeats them.
        Assert.Equal(
            [
                .. Enumerable.Repeat(ReconciliationVerdict.RatedAtAnotherPoint, 5),
                ReconciliationVerdict.OtherCommitments,
                ReconciliationVerdict.AgreesOutOfAnotherNumber,
            ],
            totals.Select(total => total.Verdict)
        );
        Assert.All(totals, total => Assert.Equal(["midterm"], total.RatedIn));
        Assert.Equal("rated only at another point of the term (midterm), not compared", totals[0].Explain());
        Assert.Equal(31, totals[0].Check!.Least);
    }

    [Fact]
    public void What_nobody_rates_and_OGP_defines_is_what_its_rule_gives()
    {
        StatedTally potential = Total("potential", Variable.PotentiallyStarred, 0, null, "yes") with { Of = 51 };
        ReconciledTotal total = Assert.Single(Reconciliation.Of(Printed(potential), s_database)).Totals[0];
        Assert.Equal(["potentially-starred"], total.RatedIn);

        // Specificity is not rated: the three that are relevant and transformative may be potentially starred or not.
        Assert.Equal((0, 3, ReconciliationVerdict.CannotBeTold), (total.Check!.Least, total.Check.Most, total.Verdict));
    }

    /// <summary>At the end two more are relevant than at the midterm, which printed its totals before.</summary>
    [Theory]
    [InlineData("midterm", 1, ReconciliationVerdict.Agrees)]
    [InlineData("midterm", 3, ReconciliationVerdict.Contradicts)]
    [InlineData("end-of-term", 1, ReconciliationVerdict.Contradicts)]
    [InlineData("end-of-term", 3, ReconciliationVerdict.Agrees)]
    public void What_a_rule_gives_rests_on_no_later_report(string point, int count, ReconciliationVerdict verdict)
    {
        RatingKey key = new(Variable.OgpValue, OgpValue.CivicParticipation.Text);
        RatingKey[] others =
        [
            new(Variable.OgpValue, OgpValue.AccessToInformation.Text),
            new(Variable.OgpValue, OgpValue.PublicAccountability.Text),
        ];
        IrmReport midterm = Report("yes", "no", "no") with { Id = "m", Product = Product.ProgressReport };
        ActionPlan plan = SmallPlan.Rated(key, "yes", "yes", "yes") with { Reports = [midterm, Report("yes", "yes", "yes")] };
        StatedTally tally = Total("t", Variable.Relevance, count, null, "yes") with { Of = 3 };
        IrmReport printed = new()
        {
            Id = "printed",
            Point = AssessmentPoint.Of(point),
            StatedTallies = [tally],
        };
        ReconciledTotal total = Assert
            .Single(Reconciliation.Of(new() { ActionPlans = [plan with { Reports = [printed] }] }, new() { ActionPlans = [plan] }))
            .Totals[0];
        Assert.Equal(verdict, total.Verdict);
        Assert.Equal(["relevant"], total.RatedIn);

        IrmReport Report(params string[] said) =>
            SmallPlan.Rated([.. said.Select(codes => SmallPlan.Ratings([(key, codes), .. others.Select(other => (other, "no"))]))]).Reports[
                0
            ];
    }

    [Fact]
    public void Plans_are_found_by_member_and_number_where_the_ids_differ()
    {
        IrmPackage printed = Printed(s_printed);
        IrmPackage other = printed with { ActionPlans = [printed.ActionPlans[0] with { Id = new("brazil-2"), Number = 2 }] };
        IrmPackage database = s_database with { ActionPlans = [s_database.ActionPlans[0] with { Number = 2 }] };
        Assert.Equal(s_brazil, Assert.Single(Reconciliation.Of(other, database)).Rated?.Id);
        Assert.Null(Assert.Single(Reconciliation.Of(other, s_database)).Rated);
    }

    private static StatedTally Total(string id, Variable variable, int count, decimal? percent, params string[] levels) =>
        new()
        {
            Id = id,
            Variable = variable,
            Levels = levels.ToValueList(),
            Count = count,
            Of = 52,
            Percent = percent,
        };

    private static IrmPackage Printed(params StatedTally[] totals) =>
        new()
        {
            ActionPlans =
            [
                new()
                {
                    Id = s_brazil,
                    Member = new("BRA"),
                    Reports =
                    [
                        new()
                        {
                            Id = "printed",
                            Point = AssessmentPoint.Midterm,
                            StatedTallies = totals.ToValueList(),
                        },
                    ],
                },
            ],
        };

    private static IrmPackage Database((string Level, int Count)[] completion, int relevant, int transformative)
    {
        string[] levels = [.. completion.SelectMany(level => Enumerable.Repeat(level.Level, level.Count))];
        CommitmentId[] ids = [.. levels.Select((_, i) => new CommitmentId($"AP_BRA02-{i + 1}"))];
        return new()
        {
            ActionPlans =
            [
                new()
                {
                    Id = s_brazil,
                    Member = new("BRA"),
                    Commitments = ids.Select(id => new Commitment { Id = id }).ToValueList(),
                    Reports =
                    [
                        new()
                        {
                            Id = "midterm",
                            Point = AssessmentPoint.Midterm,
                            Assessments = ids.Select(
                                    (id, i) =>
                                        new Assessment
                                        {
                                            Commitment = id,
                                            Ratings =
                                            [
                                                new(Variable.Completion, new(levels[i])),
                                                new(Variable.Relevance, new(i < relevant ? "yes" : "no")),
                                                new(Variable.PotentialImpact, new(i < transformative ? "transformative" : "minor")),
                                            ],
                                        }
                                )
                                .ToValueList(),
                        },
                        new() { Id = "end-of-term", Point = AssessmentPoint.EndOfTerm },
                    ],
                },
            ],
        };
    }
}
