namespace Ogp.Model.Tests;

public class PolicyAreaTests
{
    [Theory]
    [InlineData("audits", "audits anti-corruption-and-integrity")]
    [InlineData("anti-corruption-and-integrity", "anti-corruption-and-integrity")]
    [InlineData("open-data-health", "open-data-health open-data access-to-information")]
    [InlineData("lobbying", "lobbying anti-corruption-and-integrity money-in-politics")]
    [InlineData("moon", "moon")]
    [InlineData("", "")]
    public void An_area_implies_those_above_it(string area, string areas) =>
        Assert.Equal(areas, string.Join(' ', PolicyArea.Of(area).WithAbove()));
}
