namespace Ogp.Model.Tests.Methodology.Calendar;

/// <summary>How many commitments are recommended: never more than a reason for a warning.</summary>
public class CommitmentCountTests
{
    [Theory]
    [InlineData("national", "2012", 4, "False", CodeStatus.Official)]
    [InlineData("national", "2012", 5, "True", CodeStatus.Official)]
    [InlineData("national", "2017", 15, "True", CodeStatus.Official)]
    [InlineData("national", "2017", 16, "False", CodeStatus.Official)]
    [InlineData("national", "2014", 56, "False", CodeStatus.Official)]
    [InlineData("national", "2018", 25, "?", CodeStatus.Provisional)]
    [InlineData("national", "2022", 36, "?", CodeStatus.Provisional)]
    [InlineData("national", "", 10, "?", CodeStatus.Provisional)]
    [InlineData("national", "2016", null, "?", CodeStatus.Official)]
    [InlineData("other", "2012", 4, "False", CodeStatus.Official)]
    [InlineData("local", "2021", 5, "True", CodeStatus.Provisional)]
    [InlineData("local", "2021", 6, "False", CodeStatus.Provisional)]
    [InlineData("legacy-local", "2017", 6, "?", CodeStatus.Provisional)]
    public void Recommended_numbers_go_by_level_and_year(string level, string submitted, int? count, string expected, CodeStatus status)
    {
        PlanDates plan = new() { Level = MemberLevel.Of(level), Submitted = Written.Of(submitted) };
        ProcessAnswer<bool> answer = PlanCalendar.Ogp.IsRecommendedCount(plan, count);
        Assert.Equal((expected, status), (Written.Short(answer), answer.Status));
    }

    [Fact]
    public void The_numbers_can_be_set()
    {
        ProcessRule rule = new("commitments-here") { Status = CodeStatus.Provisional };
        PlanCalendar calendar = PlanCalendar.Ogp with { CommitmentRanges = [new(MemberLevel.National, 2018, null, null, 20, rule)] };
        PlanDates plan = new() { Submitted = new(2022) };
        Assert.Equal((true, rule), (calendar.IsRecommendedCount(plan, 20).Value, calendar.IsRecommendedCount(plan, 20).Rule));
        Assert.False(calendar.IsRecommendedCount(plan, 36).Value);
    }
}
