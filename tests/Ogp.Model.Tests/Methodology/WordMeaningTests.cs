namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>A word that several languages share is graded in each by itself.</summary>
public class WordMeaningTests
{
    [Theory]
    [InlineData("transformadores", "es", CodeStatus.Provisional)] // a machine's
    [InlineData("transformadores", "pt", CodeStatus.Official)]
    [InlineData("transformadores", "fr", null)]
    [InlineData("limitado", "es", CodeStatus.Provisional)]
    [InlineData("limitado", "pt", CodeStatus.Inferred)] // Brazil's government
    [InlineData("marginal", "en", CodeStatus.Official)]
    [InlineData("marginal", "fr", CodeStatus.Provisional)]
    [InlineData("none specified", "en", CodeStatus.Official)]
    public void A_word_has_a_status_in_each_language(string word, string language, CodeStatus? status) =>
        Assert.Equal(status, Assert.Single(Methodology.Standard.MeaningsOf(word)).StatusIn(language));

    [Fact]
    public void The_status_is_that_of_the_best_evidenced_language() =>
        Assert.All(
            Methodology.Standard.AmbiguousWords.SelectMany(word => Methodology.Standard.MeaningsOf(word)),
            meaning => Assert.True(meaning.Contexts.All(context => meaning.StatusIn(context) >= meaning.Status))
        );

    [Fact]
    public void Meanings_of_the_same_word_are_equal() =>
        Assert.Equal(Methodology.Standard.MeaningsOf("limitado"), Methodology.Standard.MeaningsOf("Limitado"));
}
