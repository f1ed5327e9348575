namespace Ogp.Model.Trackers.Tests;

/// <summary>What holds of every kind of finding.</summary>
public class FindingKindTests
{
    public static TheoryData<string> Codes => [.. Tracker.FindingKinds.Select(kind => kind.Code)];

    [Fact]
    public void Codes_are_those_of_trackers_in_order_and_given_once()
    {
        Assert.Distinct(Tracker.FindingKinds.Select(kind => kind.Name));
        Assert.Equal(
            Tracker.FindingKinds.Select(kind => kind.Code).Distinct().Order(StringComparer.Ordinal),
            Tracker.FindingKinds.Select(kind => kind.Code)
        );
        Assert.All(Tracker.FindingKinds, kind => Assert.Equal(FindingFamily.Trackers, kind.Family));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Messages_and_reasons_are_there_in_three_languages_with_the_same_arguments(string code)
    {
        FindingKind kind = Tracker.FindingKinds.Single(kind => kind.Code == code);
        foreach (LocalizedText text in new[] { kind.Message, kind.Reason })
        {
            Assert.Equal(["en", "es", "fr"], text.AsSpan().ToArray().Select(pair => pair.Key));
            Assert.Single(text.AsSpan().ToArray().Select(pair => string.Join(' ', Arguments(pair.Value))).Distinct(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Arguments(string template) =>
        System.Text.RegularExpressions.Regex.Matches(template, @"\{(\w+)\}").Select(match => match.Value).Order(StringComparer.Ordinal);
}
