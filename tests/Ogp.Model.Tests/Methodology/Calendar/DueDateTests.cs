namespace Ogp.Model.Tests.Methodology.Calendar;

/// <summary>When plans were due, year by year.</summary>
public class DueDateTests
{
    [Theory]
    [InlineData(2011, "2011-09", "", CodeStatus.Official)]
    [InlineData(2012, "2012-04", "", CodeStatus.Official)]
    [InlineData(2013, "2013-04", "", CodeStatus.Official)]
    [InlineData(2014, "2014-06-30", "2014-11-01", CodeStatus.Inferred)]
    [InlineData(2015, "2015-06-30", "2015-10-30", CodeStatus.Official)]
    [InlineData(2016, "2016-06-30", "2016-10-30", CodeStatus.Official)]
    [InlineData(2017, "2017-06-30", "2017-10-30", CodeStatus.Inferred)]
    [InlineData(2018, "2018-08-31", "2018-12-31", CodeStatus.Official)]
    [InlineData(2019, "2019-08-31", "2019-12-31", CodeStatus.Official)]
    [InlineData(2020, "2020-08-31", "2020-12-31", CodeStatus.Official)]
    [InlineData(2021, "2021-08-31", "2021-12-31", CodeStatus.Inferred)]
    public void Each_year_to_2021_has_its_date(int year, string due, string lastDay, CodeStatus status)
    {
        ProcessAnswer<PartialDate> answer = PlanCalendar.Ogp.DueDate(year);
        Assert.Equal(Written.Of(due), answer.Value);
        Assert.Equal(status, answer.Status);
        Assert.Equal($"due-{year}", answer.Rule.Id);
        Assert.Equal((new PartialDate(year), new PartialDate(year)), (answer.Rule.ValidFrom, answer.Rule.ValidTo));
        Assert.StartsWith("http", answer.Rule.Source, StringComparison.Ordinal);
        Assert.Contains(due, answer.Reason["en"], StringComparison.Ordinal);
        Assert.Contains(due, answer.Reason["es"], StringComparison.Ordinal);
        Assert.Equal(Written.Of(lastDay), PlanCalendar.Ogp.DueDates.Single(row => row.Year == year).LastDay);
    }

    [Theory]
    [InlineData(2010, "due-unknown")]
    [InlineData(0, "due-unknown")]
    [InlineData(2022, "due-2022")]
    [InlineData(2030, "due-2022")]
    public void Other_years_alone_do_not_tell(int year, string rule)
    {
        ProcessAnswer<PartialDate> answer = PlanCalendar.Ogp.DueDate(year);
        Assert.False(answer.CanBeTold);
        Assert.Equal(Absence.NotStated, answer.Absence);
        Assert.Equal(rule, answer.Rule.Id);
    }

    [Theory]
    [InlineData("2022-08-31", "2023-08-31")]
    [InlineData("2024-12-31", "2025-12-31")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-28")]
    [InlineData("2024-12", "2025-12")]
    [InlineData("2024", "2025")]
    [InlineData("", "?")]
    public void Since_2022_it_is_twelve_months_after_the_end_of_the_last_plan(string previousEnd, string due) =>
        Assert.Equal(due, Written.Short(PlanCalendar.Ogp.DueDate(new PlanDates { DueYear = 2023, PreviousEnd = Written.Of(previousEnd) })));

    [Fact]
    public void A_plan_of_2022_may_follow_one_that_ended_in_2021() =>
        Assert.Equal(
            "2022-08-31",
            Written.Short(PlanCalendar.Ogp.DueDate(new PlanDates { DueYear = 2022, PreviousEnd = Written.Of("2021-08-31") }))
        );

    [Theory]
    [InlineData(2020, null, "", "?")]
    [InlineData(2020, null, "2020-12-15", "2020-08-31")]
    [InlineData(2020, null, "2021-02", "?")]
    [InlineData(2020, true, "", "2021-08-31")]
    [InlineData(2020, false, "", "2020-08-31")]
    [InlineData(2019, true, "", "2019-08-31")]
    [InlineData(2011, null, "", "2011-09")]
    [InlineData(null, null, "", "?")]
    public void A_switch_from_2020_to_2021_moves_the_date(int? year, bool? switched, string submitted, string due) =>
        Assert.Equal(
            due,
            Written.Short(
                PlanCalendar.Ogp.DueDate(
                    new PlanDates
                    {
                        DueYear = year,
                        SwitchedCohort = switched,
                        Submitted = Written.Of(submitted),
                    }
                )
            )
        );

    [Fact]
    public void National_dates_do_not_hold_for_local_plans() =>
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.DueDate(new PlanDates { Level = MemberLevel.Local, DueYear = 2020 })));

    [Theory]
    [InlineData("2011-09-20", "2012-03-31")]
    [InlineData("2012", "2013-03-31")]
    [InlineData("2013-01-01", "?")]
    [InlineData("2010", "?")]
    [InlineData("", "?")]
    public void A_joiners_first_plan_is_due_on_31_March_of_the_next_year(string letter, string due) =>
        Assert.Equal(due, Written.Short(PlanCalendar.FirstPlanDue(Written.Of(letter))));

    [Fact]
    public void A_calendar_with_other_dates_answers_with_them()
    {
        ProcessRule rule = new("due-2026-here") { Status = CodeStatus.Provisional };
        PlanCalendar calendar = PlanCalendar.Ogp with
        {
            DueDates = PlanCalendar.Ogp.DueDates.With(new(2026, Written.Of("2026-06"), default, rule)),
        };
        Assert.Equal("2026-06", Written.Short(calendar.DueDate(2026)));
        Assert.Equal(CodeStatus.Provisional, calendar.DueDate(2026).Status);
        Assert.False(PlanCalendar.Ogp.DueDate(2026).CanBeTold);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => PlanCalendar.Ogp.DueDate(null!));
}
