namespace Ogp.Model.Tests.Methodology.Calendar;

/// <summary>Late plans in each rule set, to the day.</summary>
public class LatenessCalendarTests
{
    [Theory]
    [InlineData(2014, "2014-06-30", "False", "late-2014")]
    [InlineData(2014, "2014-11-01", "False", "late-2014")]
    [InlineData(2014, "2014-11-02", "True", "late-2014")]
    [InlineData(2015, "2015-10-30", "False", "late-2015")]
    [InlineData(2015, "2015-10-31", "True", "late-2015")]
    [InlineData(2016, "2016-10-30", "False", "late-2015")]
    [InlineData(2016, "2016-10-31", "True", "late-2015")]
    [InlineData(2016, "2016-10", "?", "late-2015")]
    [InlineData(2017, "2017-10-31", "True", "late-2015")]
    [InlineData(2018, "2018-08-31", "False", "late-2018")]
    [InlineData(2018, "2018-12-31", "False", "late-2018")]
    [InlineData(2018, "2019-01-01", "True", "late-2018")]
    [InlineData(2019, "2019-12-31", "False", "late-2018")]
    [InlineData(2019, "2020", "True", "late-2018")]
    [InlineData(2020, "2020-12-31", "False", "late-2018")]
    [InlineData(2021, "2021-12-31", "False", "late-2018")]
    [InlineData(2021, "2022-01-01", "True", "late-2018")]
    [InlineData(2012, "2013", "-", "late-2012")]
    [InlineData(2013, "2014-12-31", "-", "late-2012")]
    [InlineData(2011, "2014-12-31", "?", "rule-set-unknown")]
    [InlineData(2016, "", "?", "late-2015")]
    [InlineData(null, "2016-10-31", "?", "rule-set-unknown")]
    public void To_2021_the_year_in_which_it_is_due_decides(int? due, string submitted, string late, string rule)
    {
        ProcessAnswer<bool> answer = PlanCalendar.Ogp.IsLate(new() { DueYear = due, Submitted = Written.Of(submitted) });
        Assert.Equal((late, rule), (Written.Short(answer), answer.Rule.Id));
        Assert.True(answer.Value is null || answer.Reason["es"]!.Contains(submitted, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-08-31", "2023-08-30", "False", CodeStatus.Official)]
    [InlineData("2022-08-31", "2023-08-31", "False", CodeStatus.Inferred)]
    [InlineData("2022-08-31", "2023-09-01", "True", CodeStatus.Official)]
    [InlineData("2024-02-29", "2025-02-28", "False", CodeStatus.Inferred)]
    [InlineData("2024-02-29", "2025-03-01", "True", CodeStatus.Official)]
    [InlineData("2023-12-31", "2024-12-31", "False", CodeStatus.Inferred)]
    [InlineData("2023-12", "2024-12", "?", CodeStatus.Official)]
    [InlineData("2023-12", "2025-01", "True", CodeStatus.Official)]
    [InlineData("2023-12-31", "", "?", CodeStatus.Official)]
    public void Since_2022_twelve_months_after_the_last_plan_are_in_time(
        string previousEnd,
        string submitted,
        string late,
        CodeStatus status
    )
    {
        ProcessAnswer<bool> answer = PlanCalendar.Ogp.IsLate(
            new() { PreviousEnd = Written.Of(previousEnd), Submitted = Written.Of(submitted) }
        );
        Assert.Equal((late, "late-2022"), (Written.Short(answer), answer.Rule.Id));
        Assert.True(answer.Value is null || answer.Status == status);
    }

    [Theory]
    [InlineData("2021-12-31", "2021-12-31", "False")]
    [InlineData("2021-12-31", "2022-01-01", "?")]
    [InlineData("2021-12-31", "2022-12-31", "?")]
    [InlineData("2021-12-31", "2023-01-01", "True")]
    [InlineData("2021-12-31", "2022", "?")]
    [InlineData("2021-12-31", "2023", "True")]
    [InlineData("2021-12-31", "", "?")]
    [InlineData("2021-08-31", "2022-09-01", "True")]
    [InlineData("2021", "2022-09-01", "?")]
    [InlineData("2021", "2023", "True")]
    [InlineData("2020-12-31", "2023", "?")]
    public void After_a_plan_that_ended_in_2021_what_both_calendars_say_is_known(string previousEnd, string submitted, string late)
    {
        PlanDates plan = new() { PreviousEnd = Written.Of(previousEnd), Submitted = Written.Of(submitted) };
        ProcessAnswer<bool> answer = PlanCalendar.Ogp.IsLate(plan);
        Assert.Equal(late, Written.Short(answer));
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.LastDay(plan)));
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.IsLate(plan with { Level = MemberLevel.Local })));
    }

    [Fact]
    public void A_plan_late_by_both_calendars_names_the_last_day_of_each()
    {
        ProcessAnswer<bool> late = PlanCalendar.Ogp.IsLate(new() { PreviousEnd = Written.Of("2021-12-31"), Submitted = new(2023) });
        Assert.Equal("late-2022", late.Rule.Id);
        Assert.Contains("the last day was 2021-12-31", late.Reason["en"], StringComparison.Ordinal);
        Assert.Contains("doce meses después: 2022-12-31", late.Reason["es"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-12-31", "False")]
    [InlineData("2022-01-01", "?")]
    public void After_a_plan_that_ended_in_2021_only_one_in_time_surely_moves_no_cohort(string submitted, string shifts) =>
        Assert.Equal(
            shifts,
            Written.Short(
                PlanCalendar.Ogp.ShiftsCohort(new() { PreviousEnd = Written.Of("2021-12-31"), Submitted = Written.Of(submitted) })
            )
        );

    [Fact]
    public void A_first_plan_has_no_last_plan_to_count_from() =>
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.IsLate(new() { DueYear = 2024, Submitted = new(2026) })));

    [Theory]
    [InlineData(2018, "2018-12-30", "?")]
    [InlineData(2018, "2018-12-31", "True")]
    [InlineData(2018, "2019-06", "True")]
    [InlineData(2018, "2018-12", "?")]
    [InlineData(2015, "2015-10-29", "?")]
    [InlineData(2015, "2015-10-30", "True")]
    public void A_plan_that_is_still_missing_after_the_last_day_is_late(int due, string missingOn, string late) =>
        Assert.Equal(late, Written.Short(PlanCalendar.Ogp.IsLate(new() { DueYear = due, MissingOn = Written.Of(missingOn) })));

    [Fact]
    public void A_vague_delivery_and_a_day_on_which_it_was_missing_tell_together()
    {
        PlanDates plan = new() { DueYear = 2016, Submitted = Written.Of("2016-10") };
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.IsLate(plan)));
        Assert.Equal("True", Written.Short(PlanCalendar.Ogp.IsLate(plan with { MissingOn = Written.Of("2016-10-30") })));
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.IsLate(plan with { MissingOn = Written.Of("2016-09-30") })));
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.IsLate(plan with { MissingOn = Written.Of("2016-11-05") })));
    }

    [Fact]
    public void El_Salvador_is_judged_by_the_calendar_that_was_in_force_when_its_plan_was_due()
    {
        PlanDates plan = new() { DueYear = 2021, MissingOn = Written.Of("2022-03-24") };
        ProcessAnswer<bool> late = PlanCalendar.Ogp.IsLate(plan);
        Assert.Equal((true, "late-2018"), (late.Value, late.Rule.Id));
        Assert.Equal(ProcessRuleSet.Rs2018, ProcessRuleSets.Of(plan).Value);
    }

    [Theory]
    [InlineData(null, "2021-06-30", "?")]
    [InlineData(null, "2022-01-01", "True")]
    [InlineData(null, "2020-12-31", "False")]
    [InlineData(true, "2021-06-30", "False")]
    [InlineData(true, "2021-12-31", "False")]
    [InlineData(true, "2022-01-01", "True")]
    [InlineData(false, "2021-01-01", "True")]
    [InlineData(false, "2020-12-31", "False")]
    public void A_switch_to_2021_is_no_delay_and_not_knowing_of_one_leaves_it_open(bool? switched, string submitted, string late) =>
        Assert.Equal(
            late,
            Written.Short(
                PlanCalendar.Ogp.IsLate(
                    new()
                    {
                        DueYear = 2020,
                        SwitchedCohort = switched,
                        Submitted = Written.Of(submitted),
                    }
                )
            )
        );

    [Theory]
    [InlineData(2015, "2015-12-30", "False", "cohort-shift-2015")]
    [InlineData(2015, "2015-12-31", "True", "cohort-shift-2015")]
    [InlineData(2016, "2016-12", "?", "cohort-shift-2015")]
    [InlineData(2018, "2018-12-31", "False", "cohort-shift-2018")]
    [InlineData(2018, "2019-01-01", "True", "cohort-shift-2018")]
    [InlineData(2021, "2022", "True", "cohort-shift-2018")]
    [InlineData(2018, "", "?", "cohort-shift-2018")]
    [InlineData(2022, "2025", "False", "cohort-shift-2022")]
    [InlineData(2014, "2015", "?", "cohort-shift-unknown")]
    [InlineData(2012, "2015", "?", "cohort-shift-unknown")]
    [InlineData(null, "2015", "?", "cohort-shift-unknown")]
    public void A_very_late_plan_moves_the_member_to_another_cohort(int? due, string submitted, string shifts, string rule)
    {
        ProcessAnswer<bool> answer = PlanCalendar.Ogp.ShiftsCohort(new() { DueYear = due, Submitted = Written.Of(submitted) });
        Assert.Equal((shifts, rule), (Written.Short(answer), answer.Rule.Id));
    }

    [Fact]
    public void No_cohort_since_2022_is_a_conclusion() =>
        Assert.Equal(CodeStatus.Inferred, PlanCalendar.Ogp.ShiftsCohort(new() { PreviousEnd = new(2022) }).Status);

    [Theory]
    [InlineData(2017, "2018-02-16", "2018-08-31")]
    [InlineData(2018, "2018-12-31", "-")]
    [InlineData(2018, "", "?")]
    [InlineData(2021, "2022-01-01", "?")]
    public void A_member_that_moved_has_a_new_due_date(int due, string submitted, string expected) =>
        Assert.Equal(expected, Written.Short(PlanCalendar.Ogp.ShiftedDueDate(new() { DueYear = due, Submitted = Written.Of(submitted) })));

    [Fact]
    public void A_switch_is_a_move_without_delay()
    {
        PlanDates plan = new() { DueYear = 2020, SwitchedCohort = true };
        Assert.True(PlanCalendar.Ogp.ShiftsCohort(plan).Value);
        Assert.Equal("2021-08-31", Written.Short(PlanCalendar.Ogp.ShiftedDueDate(plan)));
    }

    [Fact]
    public void Local_plans_are_not_judged_by_national_rules()
    {
        PlanDates plan = new()
        {
            Level = MemberLevel.Local,
            DueYear = 2016,
            Submitted = new(2018),
        };
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.IsLate(plan)));
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.ShiftsCohort(plan)));
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.LastDay(plan)));
    }

    [Fact]
    public void A_calendar_without_the_year_cannot_tell()
    {
        PlanCalendar empty = PlanCalendar.Ogp with { DueDates = default };
        Assert.Equal("?", Written.Short(empty.IsLate(new() { DueYear = 2018, Submitted = new(2020) })));
        Assert.Equal("?", Written.Short(empty.ShiftsCohort(new() { DueYear = 2018, Submitted = new(2020) })));
    }
}
