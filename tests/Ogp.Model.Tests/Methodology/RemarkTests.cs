using System.Text.RegularExpressions;

namespace Ogp.Model.Tests.Methodology;

/// <summary>What the tables of the methodology remark, for readers of each language.</summary>
public partial class RemarkTests
{
    public static TheoryData<string> Languages => ["es", "fr"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_remark_is_there_in_each_language(string language) =>
        Assert.All(
            Remarks(),
            remark => Assert.False(string.IsNullOrWhiteSpace(remark[language]) || remark[language] == remark["en"], remark["en"])
        );

    /// <summary>Years and numbers are the same in all.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_remark_has_the_same_figures_in_each_language(string language) =>
        Assert.All(
            Remarks().Concat(Definitions()),
            text => Assert.True(FiguresOf(text["en"]!).SequenceEqual(FiguresOf(text[language]!)), $"{text["en"]} {text[language]}")
        );

    private static IEnumerable<LocalizedText> Remarks() =>
        CoverageTable
            .Rows()
            .Select(row => row.Remark)
            .Concat(CrosswalkTable.Rows().Select(row => row.Remark))
            .Concat(StarRuleTable.Rows().Select(row => row.Remark))
            .Select(words => words.Text)
            .Where(text => text.IsStated);

    private static IEnumerable<LocalizedText> Definitions() =>
        Codelists.Lists.SelectMany(list => list.Entries.Select(entry => entry.Definition).Append(list.Definition));

    private static IEnumerable<string> FiguresOf(string text) =>
        Figures().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figures();
}
