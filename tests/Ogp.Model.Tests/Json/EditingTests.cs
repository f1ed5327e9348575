using Ogp.Model.Json;

namespace Ogp.Model.Tests.Json;

/// <summary>An edit is never undone by what was kept of the document that it began with.</summary>
public class EditingTests
{
    private static IrmPackage Rewritten(IrmPackage package) => IrmJson.Read(IrmJson.Write(package)).Value!;

    [Theory]
    [InlineData("""{ "formatVersion": "1.0", "id": 5 }""")]
    [InlineData("""{ "formatVersion": "1.0", "id": null, "title": { "en": "a" } }""")]
    [InlineData("""{ "formatVersion": "1.0", "id": "old", "id": "older" }""")]
    public void A_member_that_is_set_counts_over_the_value_that_could_not_be_read(string json) =>
        Assert.Equal("new", Rewritten(IrmJson.Read(json).Value! with { Id = "new" }).Id);

    [Fact]
    public void A_rating_that_is_set_counts_over_the_value_that_could_not_be_read()
    {
        const string Json =
            """{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","reports":[{"id":"r","assessments":[{"commitment":"c","ratings":{"completion":5}}]}]}]}""";
        IrmPackage package = IrmJson.Read(Json).Value!;
        (ActionPlan plan, IrmReport report, Assessment assessment) = (
            package.ActionPlans[0],
            package.ActionPlans[0].Reports[0],
            package.ActionPlans[0].Reports[0].Assessments[0]
        );
        Assessment edited = assessment with { Ratings = assessment.Ratings.With(Variable.Completion, new("limited")) };
        IrmPackage changed = package with { ActionPlans = [plan with { Reports = [report with { Assessments = [edited] }] }] };
        Assert.Equal("limited", Rewritten(changed).ActionPlans[0].Reports[0].Assessments[0].Ratings[Variable.Completion].Level);
    }

    [Fact]
    public void A_rating_that_says_nothing_can_be_written()
    {
        RatingSet ratings = [new(Variable.Completion, default), new(Variable.Relevance, new("yes"))];
        IrmPackage package = new()
        {
            FormatVersion = "1.0",
            ActionPlans = [new() { Id = new("p"), Reports = [new() { Id = "r", Assessments = [new() { Ratings = ratings }] }] }],
        };
        Assert.Equal("yes", Rewritten(package).ActionPlans[0].Reports[0].Assessments[0].Relevance.Level.Text);
    }

    [Fact]
    public void What_is_unknown_can_be_left_behind() =>
        Assert.Equal(
            "{}\n"u8.ToArray(),
            IrmJson.Write(IrmJson.Read("""{ "formatVersion": "1.0", "x": 1 }""").Value! with { FormatVersion = "", Unknown = default })
        );
}
