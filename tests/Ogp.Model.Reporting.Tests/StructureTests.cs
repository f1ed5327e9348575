using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ogp.Model.Reporting.Tests.Support;

namespace Ogp.Model.Reporting.Tests;

/// <summary>What holds for every page, whatever the document.</summary>
public class StructureTests
{
    public static IEnumerable<object[]> Pages =>
        from package in new[] { "ecuador", "hostile", "empty", "bare", "several" }
        from language in new[] { "en", "es" }
        select new object[] { package, language };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ids_are_unique_and_every_link_within_the_page_leads_somewhere(string package, string language)
    {
        Rendered page = Render(package, language);
        string[] ids = [.. page.Document.Descendants().Attributes("id").Select(id => id.Value)];
        string[] links = [.. page.All("a").Attributes("href").Select(href => href.Value).Where(href => href.StartsWith('#'))];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[A-Za-z][A-Za-z0-9_-]*$", id));
        Assert.Empty(links.Select(link => link[1..]).Except(ids));
        Assert.Empty(page.Document.Descendants().Attributes("aria-labelledby").SelectMany(label => label.Value.Split(' ')).Except(ids));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_loaded_and_nothing_runs(string package, string language)
    {
        Rendered page = Render(package, language);

        Assert.All(new[] { "script", "link", "iframe", "object", "embed", "img", "base", "form" }, name => Assert.Empty(page.All(name)));
        Assert.All(
            page.Document.Descendants().Attributes(),
            attribute =>
                Assert.False(
                    attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "src" or "srcset"
                )
        );
        Assert.DoesNotMatch("@import|url\\(", page.All("style").Single().Value);
        Assert.All(
            page.All("a").Where(link => !((string)link.Attribute("href")!).StartsWith('#')),
            link =>
            {
                Assert.Matches("^https?://", (string)link.Attribute("href")!);
                Assert.Equal("noopener", (string?)link.Attribute("rel"));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_go_down_one_level_at_a_time(string package, string language)
    {
        int[] levels =
        [
            .. Render(package, language)
                .Document.Descendants()
                .Where(element => Regex.IsMatch(element.Name.LocalName, "^h[1-6]$"))
                .Select(element => element.Name.LocalName[1] - '0'),
        ];

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(
            levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}")
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Those_who_hear_the_page_find_landmarks_captions_and_names(string package, string language)
    {
        Rendered page = Render(package, language);

        Assert.Equal(language, (string?)page.Document.Root!.Attribute("lang"));
        Assert.Single(page.All("main"));
        Assert.Single(page.All("footer"));
        Assert.Equal(
            $"#{(string)page.All("main").Single().Attribute("id")!}",
            (string?)page.All("body").Single().Elements().First().Attribute("href")
        );
        Assert.All(page.All("table"), table => Assert.Equal("caption", table.Elements().First().Name.LocalName));
        Assert.All(page.All("th"), heading => Assert.NotNull(heading.Attribute("scope")));
        Assert.All(
            page.Document.Descendants().Where(element => (string?)element.Attribute("role") is "img" or "region"),
            element => Assert.NotEmpty((string?)element.Attribute("aria-label") ?? "")
        );
        Assert.All(
            page.All("a").Concat(page.All("h2")).Concat(page.All("h3")).Concat(page.All("h4")).Concat(page.All("summary")),
            element => Assert.NotEmpty(Rendered.Words(element))
        );
    }

    [Fact]
    public void Regions_of_several_reports_are_told_apart_by_the_report()
    {
        string[] names = new Rendered(Samples.Ecuador).RegionNames;

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Contains("Stated totals beside the ratings, Ecuador Results Report 2019-2022", names);
        Assert.Contains("What the reports find", names);
    }

    [Fact]
    public void Regions_of_several_plans_are_told_apart_by_the_plan_though_both_have_one_title()
    {
        ActionPlan plan = Samples.Ecuador.ActionPlans[0];
        string[] names = new Rendered(Samples.Of(plan, plan with { Id = new("AP_ECU02"), Number = 2 })).RegionNames;

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("Action plan [12]", name));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    public void The_page_is_the_same_in_every_culture(string culture)
    {
        string expected = HtmlReport.Render(Samples.Ecuador, "es");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Assert.Equal(expected, HtmlReport.Render(Samples.Ecuador, "es"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Lines_end_with_a_line_feed_alone() => Assert.DoesNotContain('\r', HtmlReport.Render(Samples.Ecuador));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => HtmlReport.Render(null!));
        Assert.Throws<ArgumentNullException>(() => HtmlReport.Render(new IrmPackage(), null!));
    }

    private static Rendered Render(string package, string language) =>
        new(
            package switch
            {
                "ecuador" => Samples.Ecuador,
                "hostile" => Hostile.Package,
                "bare" => Samples.Of(new ActionPlan { Id = new("AP_ECU01") }),
                "several" => new IrmPackage
                {
                    ActionPlans = [.. Samples.Ecuador.ActionPlans, .. Samples.Ecuador.ActionPlans, new ActionPlan()],
                    Sources = Samples.Ecuador.Sources,
                },
                _ => new IrmPackage(),
            },
            language
        );
}
