using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Tests.Markup;

public class AnchorsTests
{
    [Fact]
    public void A_wish_is_granted_once_and_only_if_it_is_fit()
    {
        Anchors anchors = new();

        Assert.Equal("EC0001", anchors.Take("EC0001", "c"));
        Assert.Equal("c", anchors.Take("EC0001", "c"));
        Assert.Equal("c-2", anchors.Take("two words", "c"));
        Assert.Equal("c-3", anchors.Take("", "c"));
        Assert.Equal("c-4", anchors.Take("1st", "c"));
        Assert.Equal("c-5", anchors.Take("é", "c"));
        Assert.Equal("c-6", anchors.Take(new string('a', 41), "c"));
        Assert.Equal("ec0001", anchors.Take("ec0001", "c"));
    }
}
