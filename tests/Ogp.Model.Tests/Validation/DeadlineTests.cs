using Ogp.Model.Tests.Methodology.Calendar;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>Plans against the last day for them, of each of the calendars there were (OGP1320).</summary>
public class DeadlineTests
{
    [Theory]
    // Four months after 30 June, by the plan before or by its own beginning.
    [InlineData("2016-06-30", "2016-07", "2016-10-30", null)]
    [InlineData("2016-06-30", "2016-07", "2016-10-31", "2016-10-30")]
    [InlineData("", "2016-07", "2016-10-31", "2016-10-30")]
    [InlineData("", "2017-01", "2016-12", null)]
    [InlineData("", "", "2016-12", null)]
    [InlineData("2015-12-31", "", "2016-01-10", null)]
    [InlineData("2016", "", "2017-06", null)]
    [InlineData("2016", "", "2017-11", "2017-10-30")]
    // What may be in time is in time.
    [InlineData("2016-06-30", "", "2016-10", null)]
    [InlineData("2016-06-30", "", "2016", null)]
    // Until the end of the year.
    [InlineData("2018-06-30", "2018-09", "2018-12-31", null)]
    [InlineData("2018-06-30", "2018-09", "2019-01-01", "2018-12-31")]
    // Who was due in 2020 could switch to 2021.
    [InlineData("2020-08-31", "2021", "2021-12-31", null)]
    [InlineData("2020-08-31", "2021", "2022-01-01", "2021-12-31")]
    // After a plan of 2021 either calendar may count: late is what is late by both.
    [InlineData("2021-12-31", "2022", "2022-12-31", null)]
    [InlineData("2021-12-31", "2023", "2023-01-01", "2022-12-31")]
    [InlineData("2021-09-30", "2022", "2022-10-01", "2022-09-30")]
    [InlineData("2021", "2022", "2022-12-31", null)]
    [InlineData("2021", "2024", "2024", "2022")]
    // Twelve months after the end of the last.
    [InlineData("2022-12-31", "2023", "2023-12-31", null)]
    [InlineData("2022-12-31", "2023", "2024-01-01", "2023-12-31")]
    [InlineData("", "2023", "2024-06", null)]
    // There was no such rule before 2014.
    [InlineData("", "2012", "2013-11", null)]
    public void A_plan_is_late_behind_the_last_day_of_its_calendar(string end, string start, string submitted, string? last)
    {
        ActionPlan plan = Plan(2, start, "", submitted);
        Finding[] found = Find(end.Length == 0 ? [plan] : [Plan(1, "", end, ""), plan]);
        Assert.Equal(last, found.Length == 0 ? null : Assert.Single(found)["last"]);
    }

    [Fact]
    public void First_plans_local_ones_and_those_that_came_after_their_end_are_not_looked_at()
    {
        ActionPlan late = Plan(2, "2018-09", "2020-08-31", "2019-03");
        Assert.NotEmpty(Find([late]));
        Assert.Empty(Find([late with { Number = 1 }]));
        Assert.Empty(Find([late with { Number = null }]));
        Assert.Empty(Find([late with { Member = new("KEEM") }]));
        Assert.Empty(Find([late with { Submitted = Written.Of("2020-09") }]));
    }

    [Theory]
    [InlineData("national", true)]
    [InlineData("other", true)]
    [InlineData("local", false)]
    [InlineData("legacy-local", false)]
    public void Kosovo_which_is_listed_as_other_is_a_country(string level, bool isCountry)
    {
        Member kosovo = new() { Code = new("XKX"), Level = MemberLevel.Of(level) };
        ActionPlan before = Plan(1, "2021-12-20", "2022-12-31", "2021-12-20") with { Member = kosovo.Code };
        ActionPlan late = Plan(2, "2024-06", "2026-12-31", "2024-06-01") with { Member = kosovo.Code };
        Assert.Equal(
            isCountry ? ["OGP1315", "OGP1320"] : [],
            Found([before, late], kosovo).Where(finding => finding.Code is "OGP1315" or "OGP1320").Select(finding => finding.Code)
        );
    }

    private static Finding[] Find(ActionPlan[] plans) => [.. Found(plans).Where(finding => finding.Code == "OGP1320")];

    private static ValueList<Finding> Found(ActionPlan[] plans, params Member[] members) =>
        Validator.Validate(
            new()
            {
                FormatVersion = IrmPackage.CurrentFormatVersion,
                Members = [.. members],
                ActionPlans = [.. plans],
            }
        );

    private static ActionPlan Plan(int number, string start, string end, string submitted) =>
        new()
        {
            Id = new($"AP_KEN0{number}"),
            Member = new("KEN"),
            Number = number,
            Submitted = Written.Of(submitted),
            Period = new() { Start = Written.Of(start), End = Written.Of(end) },
        };
}
