namespace Ogp.Model.Tests.Methodology.Calendar;

/// <summary>The cycle of a plan, and what an extension changes.</summary>
public class PlanCycleTests
{
    [Theory]
    [InlineData("2018-08-31", 2, "", "2018-09-01", "2019-08-31", "2020-08-31", "-", "?")]
    [InlineData("2016-06-30", 2, "", "2016-07-01", "2017-06-30", "2018-06-30", "-", "?")]
    [InlineData("2017-06-30", 2, "", "2017-07-01", "2018-06-30", "2019-06-30", "-", "?")]
    [InlineData("2018-08-31", 3, "2021-08-31", "2018-09-01", "2020-02-29", "2021-08-31", "-", "2021-08-31")]
    [InlineData("2019-12-01", 3, "2022-08-31", "2019-09-01", "2021-02-28", "2022-08-31", "-", "2023-08-31")]
    [InlineData("2022-12-28", 2, "", "2023-01-01", "2023-12-31", "2024-12-31", "-", "2025-12-31")]
    [InlineData("2023-12-28", 4, "", "2024-01-01", "2025-12-31", "2027-12-31", "2025-12-31", "2028-12-31")]
    [InlineData("2020-10-30", 4, "2024-10-31", "2020-11-01", "2022-10-31", "2024-10-31", "-", "2025-10-31")]
    [InlineData("2018-12", 1, "2019-08-31", "2018-09-01", "2019-02-28", "2019-08-31", "-", "2019-08-31")]
    [InlineData("2019", 3, "2022-08", "2019", "2021-02", "2022-08", "-", "2023-08")]
    [InlineData("2021", 4, "2025-12-31", "2022-01-01", "2023-12-31", "2025-12-31", "?", "2026-12-31")]
    [InlineData("", 4, "2025-12-31", "2022-01-01", "2023-12-31", "2025-12-31", "?", "2026-12-31")]
    [InlineData("2019", 3, "2022", "?", "?", "2022", "-", "2023")]
    [InlineData("2013", 2, "", "?", "?", "?", "-", "?")]
    [InlineData("2019", null, "", "?", "?", "?", "?", "?")]
    [InlineData("", null, "2024-12-31", "?", "?", "2024-12-31", "?", "2025-12-31")]
    [InlineData("", null, "", "?", "?", "?", "?", "?")]
    public void A_cycle_follows_from_submission_and_length(
        string submitted,
        int? years,
        string statedEnd,
        string start,
        string midterm,
        string end,
        string refresh,
        string next
    )
    {
        PlanDates plan = new()
        {
            Submitted = Written.Of(submitted),
            Years = years,
            End = Written.Of(statedEnd),
        };
        PlanCycle cycle = PlanCalendar.Ogp.Cycle(plan);
        Assert.Same(plan, cycle.Plan);
        Assert.Equal(
            [start, midterm, end, refresh],
            [Written.Short(cycle.Start), Written.Short(cycle.Midterm), Written.Short(cycle.End), Written.Short(cycle.Refresh)]
        );
        if (next != "?")
        {
            Assert.Equal(next, Written.Short(cycle.NextPlanDue));
        }
    }

    [Theory]
    [InlineData("2015-06-30", "2015-06-30")]
    [InlineData("2018-06-30", "2018-08-31")]
    [InlineData("2020-08-31", "2020-08-31")]
    [InlineData("2021-08-31", "2021-08-31")]
    [InlineData("2021-12-31", "?")]
    [InlineData("2019-09-01", "?")]
    [InlineData("2022-01-01", "2023-01-01")]
    public void The_next_plan_is_due_in_the_year_in_which_this_one_ends_and_since_2022_a_year_later(string end, string next) =>
        Assert.Equal(next, Written.Short(PlanCalendar.Ogp.Cycle(new() { End = Written.Of(end) }).NextPlanDue));

    [Fact]
    public void The_day_of_a_refresh_is_never_shown_as_official()
    {
        ProcessAnswer<PartialDate> refresh = PlanCalendar.Ogp.Cycle(new() { Submitted = new(2023), Years = 4 }).Refresh;
        Assert.Equal((CodeStatus.Official, CodeStatus.Provisional), (refresh.Rule.Status, refresh.Status));
    }

    [Fact]
    public void A_local_plan_has_the_end_that_it_states()
    {
        PlanCycle elKef = PlanCalendar.Ogp.Cycle(
            new()
            {
                Level = MemberLevel.Local,
                Submitted = Written.Of("2024-12-25"),
                End = Written.Of("2027-06"),
            }
        );
        Assert.Equal("2027-06", Written.Short(elKef.End));
        Assert.Equal("?", Written.Short(elKef.NextPlanDue));
        Assert.Equal("?", Written.Short(elKef.Refresh));
        Assert.Equal("?", Written.Short(PlanCalendar.Ogp.Cycle(new() { Level = MemberLevel.Local, Submitted = new(2024) }).End));
    }

    [Fact]
    public void The_extension_of_2019_to_2021_moves_everything_by_a_year()
    {
        PlanDates plan = new() { Submitted = Written.Of("2019-12"), Years = 2 };
        PlanExtension extension = PlanCalendar.Ogp.Extend(plan, Written.Of("2022-08-31"));
        Assert.Equal((true, CodeStatus.Official), (extension.IsAllowed.Value, extension.IsAllowed.Status));
        Assert.Equal(("2021-08-31", "2022-08-31"), (Written.Short(extension.Before.End), Written.Short(extension.After.End)));
        Assert.Equal(("2019-09-01", "2019-09-01"), (Written.Short(extension.Before.Start), Written.Short(extension.After.Start)));
        Assert.Equal(("2020-08-31", "2021-02-28"), (Written.Short(extension.Before.Midterm), Written.Short(extension.After.Midterm)));
        Assert.Equal(
            ("2021-08-31", "2023-08-31"),
            (Written.Short(extension.Before.NextPlanDue), Written.Short(extension.After.NextPlanDue))
        );
        Assert.Equal(3, extension.After.Plan.Years);
        Assert.True(extension.After.IsDurationAllowed.Value);
        Assert.Equal(("2021-12-31", "2022-12-31"), (Results(extension.Before), Results(extension.After)));
        Assert.Contains("2022-08-31", extension.IsAllowed.Reason["es"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018", "2021-08-31", "2020-08-31", "True")]
    [InlineData("2018", "2021-08-31", "2020-09-01", "False")]
    [InlineData("2018", "2021-08-31", "2020-08", "True")]
    [InlineData("2018", "2021-08-31", "2020", "?")]
    [InlineData("2018", "2021-08-31", "", "?")]
    [InlineData("2018", "2021-09-30", "2020-08-01", "False")]
    [InlineData("2018", "2021", "2020-08-01", "?")]
    [InlineData("2019", "2022", "", "True")]
    [InlineData("2019", "2023", "", "False")]
    [InlineData("2019", "", "", "?")]
    [InlineData("2019", "2021-01-01", "", "?")]
    [InlineData("2017", "2020", "", "?")]
    [InlineData("2021", "2024", "", "?")]
    [InlineData("", "2022", "", "?")]
    public void Extensions_are_those_of_the_resolution(string submitted, string newEnd, string updated, string allowed)
    {
        PlanDates plan = new() { Submitted = Written.Of(submitted), Years = 2 };
        Assert.Equal(allowed, Written.Short(PlanCalendar.Ogp.Extend(plan, Written.Of(newEnd), Written.Of(updated)).IsAllowed));
    }

    [Fact]
    public void An_extension_by_months_leaves_the_years_open()
    {
        PlanDates plan = new() { Submitted = Written.Of("2018"), Years = 2 };
        Assert.Null(PlanCalendar.Ogp.Extend(plan, Written.Of("2020-12-31")).After.Plan.Years);
        Assert.Equal(3, PlanCalendar.Ogp.Extend(plan, Written.Of("2021")).After.Plan.Years);
        Assert.Null(PlanCalendar.Ogp.Extend(new() { Years = 2 }, Written.Of("2021")).After.Plan.Years);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => PlanCalendar.Ogp.Cycle(null!));
        Assert.Throws<ArgumentNullException>(() => PlanCalendar.Ogp.Extend(null!, default));
    }

    private static string Results(PlanCycle cycle) =>
        Written.Short(cycle.Reports.Single(point => point.Product == Product.ResultsReport).Due);
}
