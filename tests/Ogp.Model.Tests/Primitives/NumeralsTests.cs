using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

public class NumeralsTests
{
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("1000", "1,000", "1000")]
    [InlineData("12345.60", "12,345.60", "12\u00A0345,60")]
    [InlineData("-1234567", "\u22121,234,567", "\u22121\u00A0234\u00A0567")]
    [InlineData("-0.5", "\u22120.5", "\u22120,5")]
    public void A_number_has_the_marks_of_the_language(string number, string english, string other)
    {
        decimal value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(
            [english, english, other, other, other],
            new[] { "en", "de", "es", "es-EC", "fr" }.Select(language => Numerals.Of(value, language))
        );
    }

    [Theory]
    [InlineData("en", "33.3%")]
    [InlineData("es", "33,3\u00A0%")]
    [InlineData("fr-CA", "33,3\u00A0%")]
    public void A_percentage_has_the_sign_as_the_language_sets_it(string language, string expected) =>
        Assert.Equal(expected, Numerals.Percent(33.3m, language));

    [Fact]
    public void Decimals_are_rounded_and_end_in_no_zero()
    {
        Assert.Equal("85.7", Numerals.Of(600m / 7, decimals: 1));
        Assert.Equal("100", Numerals.Of(99.96m, decimals: 1));
        Assert.Equal("0.13", Numerals.Of(0.125m, decimals: 2));
        Assert.Equal("33.0", Numerals.Of(33.0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numerals.Of(1, decimals: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numerals.Percent(1, decimals: 29));
        Assert.Throws<ArgumentNullException>(() => Numerals.Percent(1, null!));
    }

    [Fact]
    public void Numbers_are_the_same_in_every_culture() =>
        Assert.All(Cultures.Names, culture => Assert.Equal("\u22121,5\u00A0%", Cultures.In(culture, () => Numerals.Percent(-1.5m, "es"))));
}
