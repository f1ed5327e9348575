using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Tests.Wording;

public class TextsTests
{
    private static readonly Texts s_english = new("en");
    private static readonly Texts s_spanish = new("es");

    [Theory]
    [InlineData("2019", "2019", "2019", "2019")]
    [InlineData("2019-12", "December 2019", "diciembre de 2019", "Dec 2019")]
    [InlineData("2022-08-31", "31 August 2022", "31 de agosto de 2022", "31 Aug 2022")]
    [InlineData("", "", "", "")]
    public void Dates_have_the_precision_that_is_known(string text, string english, string spanish, string brief)
    {
        PartialDate date = PartialDate.TryParse(text, out PartialDate known) ? known : default;

        Assert.Equal(english, s_english.Date(date));
        Assert.Equal(spanish, s_spanish.Date(date));
        Assert.Equal(brief, s_english.ShortDate(date));
    }

    [Fact]
    public void Periods_say_what_is_known_of_them()
    {
        Period whole = new() { Start = new(2019), End = new(2020, 3) };

        Assert.Equal("2019 – March 2020", s_english.Range(whole));
        Assert.Equal("from 2019", s_english.Range(whole with { End = default }));
        Assert.Equal("hasta marzo de 2020", s_spanish.Range(whole with { Start = default }));
        Assert.Equal("hasta mar 2020", s_spanish.ShortRange(whole with { Start = default }));
        Assert.Equal("2019", s_english.Range(whole with { End = whole.Start }));
        Assert.Equal("", s_english.Range(new Period()));
        Assert.Equal("", s_english.Range(null));
    }

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(1000, "1,000", "1000")]
    [InlineData(12345, "12,345", "12\u00A0345")]
    [InlineData(-1234567, "\u22121,234,567", "\u22121\u00A0234\u00A0567")]
    public void Numbers_are_grouped_as_the_language_does(int number, string english, string spanish)
    {
        Assert.Equal(english, s_english.Count(number));
        Assert.Equal(spanish, s_spanish.Count(number));
    }

    [Fact]
    public void Decimals_and_percentages_follow_the_language()
    {
        Assert.Equal("1,234.50", s_english.Decimal(1234.50m));
        Assert.Equal("1234,50", s_spanish.Decimal(1234.50m));
        Assert.Equal("97.4%", s_english.Percent(97.4m));
        Assert.Equal("97,4\u00A0%", s_spanish.Percent(97.4m));
    }

    [Fact]
    public void One_is_not_several()
    {
        Assert.Equal("1 commitment", s_english.CountCommitments(1));
        Assert.Equal("0 compromisos", s_spanish.CountCommitments(0));
        Assert.Equal("1 hito", s_spanish.CountMilestones(1));
        Assert.Equal("1 member is stated, 1 is named", s_english.ForumSize(1, 1));
        Assert.Equal("12 members are stated, 0 are named", s_english.ForumSize(12, 0));
        Assert.Equal("se declara 1 integrante, se nombra 1", s_spanish.ForumSize(1, 1));
        Assert.Equal("se declaran 12 integrantes, se nombran 0", s_spanish.ForumSize(12, 0));
    }

    [Fact]
    public void Every_word_is_there_in_both_languages() =>
        Assert.All(
            typeof(Texts).GetProperties().Where(property => property.PropertyType == typeof(string)),
            property => Assert.All([s_english, s_spanish], texts => Assert.NotEmpty((string)property.GetValue(texts)!))
        );
}
