using System.Xml.Linq;
using Ogp.Model.Reporting.Tests.Support;

namespace Ogp.Model.Reporting.Tests;

/// <summary>Whatever a document holds is shown, never obeyed. The general checks on this page are in <see cref="StructureTests"/>.</summary>
public class HostileTests
{
    private static readonly Rendered s_page = new(Hostile.Package);

    [Fact]
    public void Markup_of_the_document_is_text()
    {
        Assert.Empty(s_page.All("script"));
        Assert.Single(s_page.All("style"));
        Assert.Contains(Hostile.Markup, s_page.All("h2").First().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", s_page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Addresses_that_are_not_of_the_web_are_text()
    {
        Assert.DoesNotContain(
            s_page.All("a"),
            link => ((string)link.Attribute("href")!).Contains("javascript", StringComparison.OrdinalIgnoreCase)
        );
        Assert.Contains(s_page.WithClass("address"), address => address.Name == "span" && address.Value == Hostile.Address);
        Assert.Contains(s_page.WithClass("address"), address => address.Name == "span" && address.Value == "//example.org/");
        Assert.Contains(s_page.All("a"), link => (string?)link.Attribute("href") == "https://example.org/%22%3E%3Cscript%3E");
    }

    [Fact]
    public void Nothing_turns_the_direction_of_the_page()
    {
        Assert.DoesNotContain('\u202E', s_page.Text);
        Assert.Contains("\uFFFDgnp.exe\uFFFD\uFFFD\uFFFD", s_page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_not_there_is_named_and_leads_nowhere() =>
        Assert.Contains(s_page.WithClass("missing"), missing => missing.Value == $"{Hostile.Markup}?" && missing.Name == "span");

    [Fact]
    public void Styles_hold_numbers_only() =>
        Assert.All(
            s_page.Document.Descendants().Attributes("style"),
            style =>
                Assert.Matches(
                    "^(flex-grow:[0-9]+|left:[0-9.]+%;width:[0-9.]+%|--years:[0-9]+;--from:[0-9.]+%;--to:[0-9.]+%)$",
                    style.Value
                )
        );
}
