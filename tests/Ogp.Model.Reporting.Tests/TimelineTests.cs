using Ogp.Model.Reporting.Tests.Support;
using static Ogp.Model.Reporting.Tests.Support.Rendered;

namespace Ogp.Model.Reporting.Tests;

/// <summary>Where bars lie on the axis, and what is said of dates that cannot be right.</summary>
public class TimelineTests
{
    private static readonly Period s_plan = new() { Start = new(2020), End = new(2021) };

    [Theory]
    [InlineData("2020-01-01", "2020-12-31", "certain", "left:0%;width:50%")]
    [InlineData("2021-01-01", "2021-12-31", "certain", "left:50%;width:50%")]
    [InlineData("2020-07-02", "2021-07-02", "certain", "left:25%;width:50.07%")]
    [InlineData("2021-07-02", "2020-07-02", "reversed", "left:25%;width:50.07%")]
    [InlineData("2021", "2021", "vague", "left:50%;width:50%")]
    [InlineData("", "2020-12-31", "vague", "left:49.86%;width:0.14%")]
    public void A_bar_lies_where_its_dates_are(string start, string end, string kind, string style) =>
        Assert.Equal([$"span {kind} {style}"], Spans(start, end));

    [Fact]
    public void What_is_certain_of_vague_dates_is_solid() =>
        Assert.Equal(["span vague left:0%;width:100%", "span certain left:49.86%;width:0.27%"], Spans("2020", "2021"));

    [Theory]
    [InlineData("2021-07-02", "2020-07-02", "ends before it starts")]
    [InlineData("2019-12-31", "2020-07-02", "outside the plan’s period")]
    [InlineData("2020-12-31", "2022-01-01", "outside the plan’s period")]
    [InlineData("2020-12-31", "2021", null)]
    [InlineData("2019", "2021", "outside the plan’s period")]
    public void Dates_that_cannot_be_right_are_flagged_in_words(string start, string end, string? flag)
    {
        Rendered page = Page(start, end);
        Assert.Equal(flag, FlagsIn(page, isMilestone: true));
        Assert.Equal(flag, FlagsIn(page, isMilestone: false));

        static string? FlagsIn(Rendered page, bool isMilestone) =>
            page.WithClass("flag")
                .Where(one => one.Ancestors("article").Any() && one.Ancestors("table").Any() == isMilestone)
                .Select(one => Words(one).TrimStart('⚠', ' '))
                .FirstOrDefault();
    }

    [Fact]
    public void Dates_far_from_the_plan_do_not_stretch_the_axis()
    {
        Rendered page = Page("0201-01-01", "9999-12-31");

        Assert.Equal(["2018", "2019", "2020", "2021", "2022", "2023"], page.WithClass("years").Single().Elements("span").Select(Words));
        Assert.Equal(["span certain left:0%;width:100%"], Spans("0201-01-01", "9999-12-31"));
        Assert.Equal(["span certain after left:100%;width:0%"], Spans("2090-01-01", "2091-01-01"));
        Assert.Equal(["span certain before left:0%;width:0%"], Spans("1990-01-01", "1991-01-01"));
    }

    [Fact]
    public void Without_any_date_there_is_no_axis()
    {
        Commitment commitment = new() { Id = new("C1"), Milestones = [new() { Id = "m", Title = Samples.En("Undated") }] };
        Rendered page = new(Samples.Of(new ActionPlan { Id = new("P"), Commitments = [commitment] }));

        Assert.Empty(page.WithClass("axis"));
        Assert.Contains("no dates", page.WithClass("milestones").Single().Value, StringComparison.Ordinal);
    }

    private static string[] Spans(string start, string end) =>
        [.. Page(start, end).WithClass("span").Select(span => $"{(string?)span.Attribute("class")} {(string?)span.Attribute("style")}")];

    private static Rendered Page(string start, string end)
    {
        Milestone milestone = new()
        {
            Id = "m",
            Period = new() { Start = Date(start), End = Date(end) },
        };
        return new(
            Samples.Of(
                new ActionPlan
                {
                    Id = new("P"),
                    Period = s_plan,
                    Commitments =
                    [
                        new()
                        {
                            Id = new("C1"),
                            Period = milestone.Period,
                            Milestones = [milestone],
                        },
                    ],
                }
            )
        );
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : default;
}
