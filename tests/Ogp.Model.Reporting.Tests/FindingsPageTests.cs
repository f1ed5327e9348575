using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ogp.Model.Json;

namespace Ogp.Model.Reporting.Tests;

/// <summary>The page of what a validation found.</summary>
public partial class FindingsPageTests
{
    private static readonly string s_page = FindingsPage.Render([
        new("plan.json", [], [new(IrmJson.Read("{").Findings[0], "    ", "{", new string('x', 200))]),
    ]);

    private static string Said(string name) => XDocument.Parse(s_page, LoadOptions.PreserveWhitespace).Descendants(name).Single().Value;

    private static string Style => Said("style");

    [Fact]
    public void A_line_of_the_source_wraps_so_that_nothing_of_it_is_clipped_or_has_to_be_scrolled_to()
    {
        Assert.Equal("    {" + new string('x', 200), Said("pre"));
        string rules = PreRules().Match(Style).Value;

        Assert.Contains("white-space: pre-wrap", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("overflow-x", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void On_paper_a_finding_stays_with_its_line_and_margins_are_those_of_the_report()
    {
        Assert.Matches(@"@media print \{[^@]*\.findings li[^{}]*\{ break-inside: avoid; \}", Style);
        Assert.Contains("@page {", Style, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\.findings pre \{[^}]*\}")]
    private static partial Regex PreRules();
}
