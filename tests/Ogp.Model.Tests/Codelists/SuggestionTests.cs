namespace Ogp.Model.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("complet", "complete")]
    [InlineData("substantail", "substantial")]
    [InlineData("SUBSTANTIAL", "substantial")]
    [InlineData("not started", "not-started")]
    [InlineData("notstarted", "not-started")]
    [InlineData("Sustancial", "substantial")]
    [InlineData("sustanciales", "substantial")]
    [InlineData("limitadas", "limited")]
    [InlineData("achevés", "complete")]
    [InlineData("CONCLUÍDOS", "complete")]
    [InlineData("retirés", "withdrawn")]
    public void A_misspelt_code_a_label_and_an_alias_also_in_the_plural_suggest_the_code(string word, string code) =>
        Assert.Equal(code, Completion.List.Suggest(word));

    [Theory]
    [InlineData("")]
    [InlineData("xyz")]
    [InlineData("transparency")]
    public void Nothing_is_suggested_where_nothing_is_near(string word) => Assert.Null(Completion.List.Suggest(word));

    [Fact]
    public void Neighbours_that_changed_places_count_as_one_fault()
    {
        Assert.Equal("abc", Spelling.Nearest("acb", ["xyz", "abc"]));
        Assert.Null(Spelling.Nearest("cba", ["abc"]));
    }

    [Fact]
    public void The_nearest_wins_and_the_first_of_equals()
    {
        Assert.Equal("limited", Spelling.Nearest("limted", ["limit", "limited", "limped"]));
        Assert.Equal("cat", Spelling.Nearest("bat", ["cat", "rat"]));
    }

    [Theory]
    [InlineData("a", "b", true)]
    [InlineData("ab", "xy", false)]
    [InlineData("abcdef", "abcdxx", true)]
    [InlineData("abcdef", "abcxxx", false)]
    public void At_most_a_third_of_the_word_may_differ_and_one_letter_always_may(string word, string candidate, bool isNear) =>
        Assert.Equal(isNear ? candidate : null, Spelling.Nearest(word, [candidate]));

    [Fact]
    public void A_very_long_word_is_not_compared() => Assert.Null(Spelling.Nearest(new string('a', 1_000_000), [new string('a', 64)]));
}
