using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>Scales as OGP's editions code them: the order of the levels and the numbers of each edition.</summary>
public class ScaleFactsTests
{
    [Theory]
    [InlineData("specificity", "none low medium high")]
    [InlineData("potential-impact", "none minor moderate transformative")]
    [InlineData("potential-for-results", "unclear modest substantial")]
    [InlineData("completion", "not-started limited substantial complete")]
    [InlineData("did-it-open-government", "worsened did-not-change marginal major outstanding")]
    [InlineData("early-results", "no-notable-results moderate significant")]
    [InlineData("level-of-public-influence", "no-consultation inform consult involve collaborate empower")]
    [InlineData("change-in-completion", "decrease no-change increase")]
    [InlineData("schedule", "behind on-schedule ahead")]
    [InlineData("novelty", "unclear pre-existing new")]
    [InlineData("timebound", "unclear supplementary-materials clear")]
    public void Levels_are_ordered_from_the_lowest(string list, string ascending) =>
        Assert.Equal(
            ascending.Split(' '),
            CodeType
                .ByList[list]
                .List.Entries.Where(entry => entry.Rank is not null)
                .OrderBy(entry => entry.Rank)
                .Select(entry => entry.Code)
        );

    [Theory]
    [InlineData("specificity", "2024-07", "none=0 low=1 medium=2 high=3")]
    [InlineData("specificity", "2016-07", "none=0 low=1 medium=2 high=3")]
    [InlineData("potential-impact", "2024-07", "none=0 minor=1 moderate=2 transformative=3")]
    [InlineData("potential-impact", "2016-07", "none=0 minor=1 moderate=2 transformative=3 unclear=0")]
    [InlineData("potential-for-results", "2024-07", "unclear=0 modest=1 substantial=2")]
    [InlineData("completion", "2015-05", "not-started=1 limited=2 substantial=3 complete=4")]
    [InlineData("completion", "2016-07", "withdrawn=0 unclear=1 not-started=2 limited=3 substantial=4 complete=5")]
    [InlineData("completion", "2024-07", "withdrawn=0 unclear=1 not-started=2 limited=3 substantial=4 complete=5")]
    [InlineData("completion", "explorer", "withdrawn=1 unclear=0 not-started=2 limited=3 substantial=4 complete=5")]
    [InlineData("did-it-open-government", "2024-07", "worsened=0 did-not-change=1 no-early-results=1 marginal=2 major=3 outstanding=4")]
    [InlineData("did-it-open-government", "2024-07/value", "worsened=1 did-not-change=2 marginal=3 major=4 outstanding=5")]
    [InlineData("did-it-open-government", "explorer", "worsened=1 did-not-change=2 marginal=3 major=4 outstanding=5")]
    [InlineData("early-results", "2024-07", "no-notable-results=0 moderate=1 significant=2")]
    [InlineData("novelty", "2015-05", "unclear=0 pre-existing=1 new=2")]
    public void Each_edition_has_its_own_numbers(string list, string edition, string numbers)
    {
        Codelist codes = CodeType.ByList[list].List;
        foreach (string[] pair in numbers.Split(' ').Select(number => number.Split('=')))
        {
            Assert.Equal($"{pair[0]}={pair[1]}", $"{pair[0]}={codes.NumberOf(pair[0], edition)}");
        }
    }

    [Fact]
    public void A_number_that_an_edition_does_not_have_is_null()
    {
        Assert.Null(Completion.List.NumberOf(Completion.Withdrawn.Text, "2015-05"));
        Assert.Null(Completion.List.NumberOf(Completion.Complete.Text, "1999-01"));
        Assert.Null(Completion.List.NumberOf("no-such-code", "2024-07"));
        Assert.Throws<ArgumentNullException>(() => Completion.List.NumberOf(Completion.Complete.Text, null!));
    }

    [Fact]
    public void A_level_is_at_least_itself_and_those_below()
    {
        Completion[] ascending = [Completion.NotStarted, Completion.Limited, Completion.Substantial, Completion.Complete];
        for (int i = 0; i < ascending.Length; i++)
        {
            Assert.Equal(i, ascending[i].Rank);
            Assert.All(ascending, other => Assert.Equal(i >= Array.IndexOf(ascending, other), ascending[i].IsAtLeast(other)));
        }
    }

    [Theory]
    [InlineData("unclear")]
    [InlineData("withdrawn")]
    [InlineData("no-such-code")]
    [InlineData("")]
    public void A_code_outside_the_order_is_neither_above_nor_below(string code)
    {
        Completion outside = Completion.Of(code);
        Assert.Null(outside.Rank);
        Assert.False(outside.IsAtLeast(Completion.NotStarted));
        Assert.False(Completion.Complete.IsAtLeast(outside));
        Assert.False(outside.IsAtLeast(outside));
    }

    [Theory]
    [InlineData("anti-corruption-institutions", "anti-corruption-and-integrity")]
    [InlineData("public-procurement", "anti-corruption-and-integrity")]
    [InlineData("judiciary", "justice")]
    [InlineData("debt", "fiscal-openness")]
    [InlineData("right-to-information", "access-to-information")]
    [InlineData("open-data", "access-to-information")]
    [InlineData("human-rights", null)]
    [InlineData("open-parliaments", null)]
    public void A_policy_area_lies_where_OGPs_database_puts_it(string area, string? parent) =>
        Assert.Equal(parent, PolicyArea.List.Find(area)?.Parent);

    [Fact]
    public void There_are_seventeen_goals_five_grand_challenges_and_ten_areas_of_the_challenge()
    {
        Assert.Equal(17, Sdg.List.Entries.Count);
        Assert.Equal(5, GrandChallenge.List.Entries.Count);
        Assert.Equal(10, ChallengeArea.List.Entries.Count);
        Assert.Equal(4, OgpValue.List.Entries.Count);
        Assert.Equal(6, ProcessStep.List.Entries.Count);
    }
}
