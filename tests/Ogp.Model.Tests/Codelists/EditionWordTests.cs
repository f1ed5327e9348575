namespace Ogp.Model.Tests;

public class EditionWordTests
{
    [Theory]
    [InlineData("no-change", "2024-07", "No Change")]
    [InlineData("no-change", "2015-05", "No change")]
    [InlineData("decrease", "2016-07", "Decrease")]
    public void A_code_has_the_word_of_the_edition_or_its_English_label(string code, string edition, string word) =>
        Assert.Equal(word, ChangeInCompletion.List.Find(code)!.WordIn(edition));

    [Fact]
    public void An_edition_is_needed() => Assert.Throws<ArgumentNullException>(() => ChangeInCompletion.Increase.Entry!.WordIn(null!));
}
