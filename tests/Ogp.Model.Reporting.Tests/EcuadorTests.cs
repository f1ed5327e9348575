using System.Xml.Linq;
using Ogp.Model.Reporting.Tests.Support;

namespace Ogp.Model.Reporting.Tests;

/// <summary>The reference case in English: what the page says is what the reports say, no more and no less.</summary>
public class EcuadorTests
{
    private static readonly Rendered s_page = new(Samples.Ecuador);

    [Fact]
    public void The_large_figures_are_those_of_the_plan()
    {
        string[] tiles = [.. s_page.WithClass("tiles").Single().Elements("li").Select(Rendered.Words)];

        Assert.Collection(
            tiles,
            tile => Assert.StartsWith("10commitments", tile, StringComparison.Ordinal),
            tile => Assert.Equal("59milestones", tile),
            tile => Assert.Equal("8 of 10reached high completionSubstantial or Complete", tile),
            tile => Assert.Equal("7 of 10have a result in the stated totals2 Outstanding, 1 Major, 4 Marginal", tile),
            tile => Assert.Equal("2 of 10with strong resultscannot be told: 7 Not stated", tile),
            tile => Assert.StartsWith("12 of 12members of the forum named", tile, StringComparison.Ordinal),
            tile => Assert.Equal("Collaboratepublic influenceDevelopment", tile)
        );
    }

    [Theory]
    [InlineData(
        "Ecuador Results Report 2019-2022",
        "Completion",
        "8 Substantial or Complete, 2 Limited",
        "8 Substantial or Complete, 2 Limited"
    )]
    [InlineData(
        "Ecuador Results Report 2019-2022",
        "Did it open government?",
        "2 Outstanding, 1 Marginal, 7 Not stated",
        "2 Outstanding, 1 Major, 4 Marginal, 3 in none of the totals"
    )]
    [InlineData("Ecuador Results Report 2019-2022", "Promising commitment", "1 Yes, 9 Not stated")]
    [InlineData("Ecuador Design Report 2019-2021", "Relevance", "10 Yes")]
    [InlineData("Ecuador Design Report 2019-2021", "Potential impact", "1 Transformative, 9 in none of the totals")]
    [InlineData("Ecuador Design Report 2019-2021", "Potentially starred", "1 Yes, 9 in none of the totals")]
    public void Bars_count_what_is_rated_and_what_is_stated_with_the_rest(string report, string variable, params string[] bars) =>
        Assert.Equal(bars, Rendered.Bars(s_page.Figure(report, variable)));

    [Fact]
    public void A_set_of_possible_levels_is_a_segment_of_its_own()
    {
        XElement bar = s_page
            .Figure("Ecuador Results Report 2019-2022", "Completion")
            .Descendants()
            .First(element => Rendered.HasClass(element, "bar"));

        Assert.Equal(["segment set", "segment l1"], bar.Elements("span").Select(segment => (string)segment.Attribute("class")!));
        Assert.Equal(["flex-grow:8", "flex-grow:2"], bar.Elements("span").Select(segment => (string)segment.Attribute("style")!));
        Assert.Equal("Completion, Rated: 10 commitments", (string?)bar.Attribute("aria-label"));
    }

    [Fact]
    public void Stated_totals_stand_beside_what_the_ratings_allow()
    {
        string[][] rows =
        [
            .. s_page.WithClass("tallies").First().Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(Cell).ToArray()),
        ];

        Assert.Equal(["Did it open government?Marginal", "4 of 10", "1 to 8", "? cannot be told"], Without(rows[0]));
        Assert.Equal(["Did it open government?Major", "1 of 10", "0 to 7", "? cannot be told"], Without(rows[1]));
        Assert.Equal(["Did it open government?Outstanding", "2 of 10", "2 to 9", "? cannot be told"], Without(rows[2]));
        Assert.Equal(["CompletionLimited", "2 of 10", "2", "✓ agrees"], Without(rows[3]));
        Assert.Equal(["CompletionSubstantial or Complete", "8 of 10", "8", "✓ agrees"], Without(rows[4]));

        static string[] Without(string[] cells) => [cells[0], .. cells[2..]];
    }

    [Fact]
    public void Each_commitment_has_the_levels_that_are_known_and_no_other()
    {
        string[][] rows = [.. Table().Elements("tr").Select(row => row.Elements().Select(Cell).ToArray())];

        Assert.Equal(10, rows.Length);
        Assert.Equal(["5", "6"], rows.Where(row => row[4] == "Limited").Select(row => row[0]));
        Assert.Equal(8, rows.Count(row => row[4] == "Substantial or Complete"));
        Assert.Equal("Marginal4", rows[0][5]);
        Assert.Equal(["Outstanding5", "Outstanding6"], [rows[2][5], rows[6][5]]);
        Assert.Equal(7, rows.Count(row => row[5] == "Not stated"));
        Assert.Equal(["4"], rows.Where(row => row[1].Contains("Promising", StringComparison.Ordinal)).Select(row => row[0]));
        Assert.Equal(["SERCOP", "FCD"], rows[2][2..4]);
    }

    [Fact]
    public void Sources_of_single_ratings_lead_to_the_source()
    {
        XElement cell = Table().Elements("tr").ElementAt(2).Elements().Last();
        XElement link = cell.Descendants("a").Single();

        Assert.Equal("Source 5", (string?)link.Attribute("aria-label"));
        Assert.Contains("commitment EC0003", s_page.ById(((string)link.Attribute("href")!)[1..]).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void All_59_milestones_are_told_with_their_dates_and_only_one_is_flagged()
    {
        XElement[] milestones =
        [
            .. s_page.Section("Commitment by commitment").Descendants("table").SelectMany(table => table.Element("tbody")!.Elements("tr")),
        ];
        XElement flagged = s_page.WithClass("flag").Single(flag => flag.Ancestors("td").Any() || flag.Ancestors("th").Any());
        XElement row = flagged.Ancestors("tr").Single();

        Assert.Equal(59, milestones.Length);
        Assert.All(milestones, milestone => Assert.Matches("20(19|20|21|22)", milestone.Value));
        Assert.Contains("1 Feb 2022 – 31 May 2021", row.Value, StringComparison.Ordinal);
        Assert.Contains("ends before it starts", row.Value, StringComparison.Ordinal);
        Assert.Equal("EC0010", (string?)row.Ancestors("article").Single().Attribute("id"));
        Assert.Single(s_page.Section("Commitment by commitment").Descendants("span"), span => Rendered.HasClass(span, "reversed"));
    }

    [Fact]
    public void The_process_shows_the_scale_of_influence_the_forum_and_its_sectors()
    {
        XElement process = s_page.Section("Process and participation");
        XElement reached = process.Descendants("li").Single(step => Rendered.HasClass(step, "reached"));

        Assert.StartsWith("Collaborate", reached.Value, StringComparison.Ordinal);
        Assert.Equal(6, reached.Parent!.Elements("li").Count());
        Assert.Contains("12 members are stated, 12 are named.", process.Value, StringComparison.Ordinal);
        Assert.Equal(
            ["Government (5)", "Civil society (4)", "Academia (3)"],
            process.Descendants("p").Select(Rendered.Words).Where(label => label.EndsWith(')'))
        );
        Assert.Contains("Open Government Directorate", process.Value, StringComparison.Ordinal);
        Assert.Contains("10 commitments rest on a written agreement", process.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_surrounds_the_plan_is_there()
    {
        Assert.Equal(3, s_page.Section("Context").Elements("div").Elements("article").Count());
        Assert.Equal(["Results", "Challenges"], s_page.Section("Results and challenges").Descendants("h4").Select(Rendered.Words));
        Assert.Equal(2, s_page.Section("Recommendations").Descendants("li").Count());
        Assert.Contains("and others that are not named", s_page.Section("Support").Value, StringComparison.Ordinal);
        Assert.Equal(4, s_page.Section("Footnotes of the reports").Descendants("li").Count());
        Assert.Equal(10, s_page.Section("Sources").Descendants("li").Count());
        Assert.Contains("end of term 2021 → 31 August 2022", s_page.WithClass("plan-head").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void English_labels_are_official_so_nothing_is_marked_as_ours() => Assert.Empty(s_page.WithClass("ours"));

    private static XElement Table() => s_page.WithClass("commitments").Single().Element("tbody")!;

    /// <summary>What a cell says beside the label that only a card shows.</summary>
    private static string Cell(XElement cell) =>
        Rendered.Words(cell.Elements("span").FirstOrDefault(span => Rendered.HasClass(span, "cell")) ?? cell);
}
