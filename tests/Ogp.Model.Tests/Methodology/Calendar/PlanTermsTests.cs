namespace Ogp.Model.Tests.Methodology.Calendar;

/// <summary>Ends and lengths of plans.</summary>
public class PlanTermsTests
{
    [Theory]
    [InlineData("2012", 2, "?", "end-unknown")]
    [InlineData("2014-12-31", 2, "?", "end-unknown")]
    [InlineData("2015-07-01", 2, "2017-06-30", "end-2015")]
    [InlineData("2016", 2, "2018-06-30", "end-2015")]
    [InlineData("2017-06", 2, "2019-06-30", "end-2015")]
    [InlineData("2018-08-31", 2, "2020-08-31", "end-2018")]
    [InlineData("2019-12-31", 2, "2021-08-31", "end-2018")]
    [InlineData("2018", 3, "2021-08-31", "end-2018")]
    [InlineData("2019-02", 3, "2022-08-31", "end-2018")]
    [InlineData("2018", 1, "2019-08-31", "end-2018")]
    [InlineData("2020-12-31", 2, "2022-12-31", "end-2020")]
    [InlineData("2021", 2, "2023-12-31", "end-2021")]
    [InlineData("2022-12", 2, "2024-12-31", "end-2021")]
    [InlineData("2023", 2, "2025-12-31", "end-2021")]
    [InlineData("2024", 2, "2026-12-31", "end-2021")]
    [InlineData("2023", 4, "2027-12-31", "end-2021")]
    [InlineData("2023", 5, "?", "end-2021")]
    [InlineData("2023", 0, "?", "end-2021")]
    [InlineData("9998", 4, "?", "end-2021")]
    [InlineData("", 2, "?", "end-unknown")]
    public void The_usual_end_follows_from_the_year_of_submission(string submitted, int years, string end, string rule)
    {
        ProcessAnswer<PartialDate> answer = PlanTerms.NominalEnd(Written.Of(submitted), years);
        Assert.Equal(end, Written.Short(answer));
        Assert.Equal(rule, answer.Rule.Id);
        Assert.True(
            answer.Value is null || answer.Status == (rule == "end-2018" && years == 2 ? CodeStatus.Official : CodeStatus.Inferred)
        );
    }

    [Theory]
    [InlineData("2011", 2, "True", "duration-2011")]
    [InlineData("2021-11-23", 2, "True", "duration-2011")]
    [InlineData("2021-11-24", 2, "True", "duration-2021")]
    [InlineData("", 2, "True", "duration-2021")]
    [InlineData("2021-11-23", 4, "False", "duration-2011")]
    [InlineData("2021-11-24", 4, "True", "duration-2021")]
    [InlineData("2021-11", 4, "?", "duration-2021")]
    [InlineData("2021", 4, "?", "duration-2021")]
    [InlineData("", 4, "?", "duration-2021")]
    [InlineData("2020", 4, "False", "duration-2011")]
    [InlineData("2023", 4, "True", "duration-2021")]
    [InlineData("2017", 3, "False", "duration-three-years")]
    [InlineData("2018", 3, "True", "duration-three-years")]
    [InlineData("2019-12-31", 3, "True", "duration-three-years")]
    [InlineData("2020-01-01", 3, "False", "duration-three-years")]
    [InlineData("", 3, "?", "duration-three-years")]
    [InlineData("2012", 1, "True", "duration-one-year")]
    [InlineData("2018", 1, "False", "duration-one-year")]
    [InlineData("", 1, "?", "duration-one-year")]
    [InlineData("2023", 5, "False", "duration-2021")]
    [InlineData("2016", 0, "False", "duration-2011")]
    [InlineData("2016", null, "?", "duration-2011")]
    public void National_lengths_are_two_four_and_by_exception_one_and_three(string submitted, int? years, string allowed, string rule)
    {
        ProcessAnswer<bool> answer = PlanTerms.IsDurationAllowed(new() { Submitted = Written.Of(submitted), Years = years });
        Assert.Equal((allowed, rule), (Written.Short(answer), answer.Rule.Id));
    }

    /// <summary>Three-year plans of the July 2024 file: all of them were submitted in the years that the rule allows.</summary>
    [Theory]
    [InlineData(2018, "Brazil, Cabo Verde, Canada, Honduras, Montenegro")]
    [InlineData(2019, "Argentina, Costa Rica, Nigeria, Norway, Philippines, Denmark, Ecuador, Mexico, Sweden, United States")]
    public void Observed_three_year_plans_are_allowed(int submitted, string members)
    {
        Assert.NotEmpty(members);
        ProcessAnswer<bool> answer = PlanTerms.IsDurationAllowed(new() { Submitted = new(submitted), Years = 3 });
        Assert.Equal((true, CodeStatus.Inferred), (answer.Value, answer.Status));
    }

    [Fact]
    public void The_first_wave_of_four_year_plans_is_allowed_and_the_exceptions_before_are_named()
    {
        Assert.True(PlanTerms.IsDurationAllowed(new() { Submitted = new(2023), Years = 4 }).Value);
        ProcessAnswer<bool> spain = PlanTerms.IsDurationAllowed(new() { Submitted = new(2020), Years = 4 });
        Assert.False(spain.Value);
        Assert.Contains("Spain", spain.Reason["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("local", "2024-12-25", 3, "True")]
    [InlineData("local", "", 1, "True")]
    [InlineData("local", "2024", 0, "False")]
    [InlineData("legacy-local", "2016-12", 1, "True")]
    [InlineData("legacy-local", "2017", 1, "True")]
    [InlineData("legacy-local", "2018", 2, "True")]
    [InlineData("legacy-local", "2019", 2, "True")]
    [InlineData("legacy-local", "2018", 4, "?")]
    [InlineData("legacy-local", "", 2, "?")]
    [InlineData("", "2017", 1, "?")]
    [InlineData("county", "2017", 2, "?")]
    public void Local_members_choose_theirs(string level, string submitted, int years, string allowed) =>
        Assert.Equal(
            allowed,
            Written.Short(
                PlanTerms.IsDurationAllowed(
                    new()
                    {
                        Level = MemberLevel.Of(level),
                        Submitted = Written.Of(submitted),
                        Years = years,
                    }
                )
            )
        );

    [Theory]
    [InlineData("2012", "18")]
    [InlineData("2017-12-31", "18")]
    [InlineData("2018-01-01", "20")]
    [InlineData("2021", "20")]
    [InlineData("2022", "?")]
    [InlineData("", "?")]
    public void The_least_length_is_18_then_20_months_then_unknown(string submitted, string months) =>
        Assert.Equal(months, Written.Short(PlanTerms.MinimumMonths(Written.Of(submitted))));

    [Theory]
    [InlineData("2015-12-31", "2017-06-29", "True")]
    [InlineData("2016-01-01", "2017-06-30", "True")]
    [InlineData("2016-01-01", "2017-06-29", "False")]
    [InlineData("2019-12-31", "2021-08-30", "True")]
    [InlineData("2020-01-01", "2021-08-30", "False")]
    [InlineData("2020-01-01", "2021-08-31", "True")]
    [InlineData("2019", "2021-08-31", "True")]
    [InlineData("2020", "2022-01-01", "?")]
    [InlineData("2022", "2024-12-31", "?")]
    [InlineData("", "2024-12-31", "?")]
    [InlineData("2019", "", "?")]
    public void Whether_it_is_long_enough_counts_both_days(string submitted, string end, string expected) =>
        Assert.Equal(expected, Written.Short(PlanTerms.IsLongEnough(new() { Submitted = Written.Of(submitted), End = Written.Of(end) })));

    [Fact]
    public void Whether_a_local_plan_is_long_enough_no_rule_tells() =>
        Assert.All(
            [MemberLevel.Local, MemberLevel.LegacyLocal],
            level =>
                Assert.Equal(
                    "?",
                    Written.Short(
                        PlanTerms.IsLongEnough(
                            new()
                            {
                                Level = level,
                                Submitted = Written.Of("2021-03-31"),
                                End = Written.Of("2022-06-30"),
                            }
                        )
                    )
                )
        );

    [Fact]
    public void A_usual_end_makes_the_answer_no_better_than_inferred() =>
        Assert.Equal(CodeStatus.Inferred, PlanTerms.IsLongEnough(new() { Submitted = new(2016), Years = 2 }).Status);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => PlanTerms.IsDurationAllowed(null!));
        Assert.Throws<ArgumentNullException>(() => PlanTerms.IsLongEnough(null!));
    }
}
