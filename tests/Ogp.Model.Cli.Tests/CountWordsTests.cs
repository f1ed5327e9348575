using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Tests;

/// <summary>Numbers with their nouns.</summary>
public class CountWordsTests
{
    [Theory]
    [InlineData("en", "0 errors", "1 error", "2 errors")]
    [InlineData("es", "0 errores", "1 error", "2 errores")]
    [InlineData("fr", "0 erreur", "1 erreur", "2 erreurs")]
    [InlineData("fr-CA", "0 erreur", "1 erreur", "2 erreurs")]
    [InlineData("de", "0 errors", "1 error", "2 errors")]
    public void A_noun_fits_its_number(string language, params string[] expected) =>
        Assert.Equal(expected, new[] { 0, 1, 2 }.Select(count => CountWords.Errors(count, language)));
}
