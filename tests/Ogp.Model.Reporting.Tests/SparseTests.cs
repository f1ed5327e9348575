using System.Xml.Linq;
using Ogp.Model.Json;
using Ogp.Model.Reporting.Tests.Support;

namespace Ogp.Model.Reporting.Tests;

/// <summary>Documents that say little, or much of the same.</summary>
public class SparseTests
{
    [Fact]
    public void An_empty_package_is_a_page_that_says_so()
    {
        Rendered page = new(new IrmPackage());

        Assert.Equal("This document holds no action plan.", Rendered.Words(page.All("main").Single()));
        Assert.Equal("Open government action plans", page.All("title").Single().Value);
        Assert.Empty(page.All("nav"));
    }

    [Fact]
    public void A_plan_with_nothing_but_an_id_has_no_empty_parts()
    {
        Rendered page = new(Samples.Of(new ActionPlan { Id = new("AP_ECU01") }));

        Assert.Equal(
            "AP_ECU01 Identifier AP_ECU01",
            string.Join(' ', page.All("main").Single().Descendants().Where(element => !element.HasElements).Select(Rendered.Words))
        );
        Assert.Single(page.All("section"));
        Assert.DoesNotContain(page.All("main").Single().Descendants(), element => element.Value.Trim().Length == 0);
    }

    [Fact]
    public void A_commitment_with_nothing_but_an_id_is_listed()
    {
        Rendered page = new(Samples.Of(new ActionPlan { Id = new("P"), Commitments = [new() { Id = new("C1") }] }));

        Assert.Equal("C1", page.WithClass("commitments").Single().Descendants("a").Single().Value);
        Assert.Equal("article", page.ById("C1").Name.LocalName);
        Assert.Contains("No report on this plan", page.All("main").Single().Value, StringComparison.Ordinal);
    }

    /// <summary>The completion rate of a report is out of all commitments of the plan, and so are those of the scorecard.</summary>
    [Fact]
    public void A_rate_is_out_of_all_commitments_with_those_that_cannot_be_told_beside_it()
    {
        ActionPlan plan = new()
        {
            Id = new("P"),
            Commitments = [.. Enumerable.Range(1, 10).Select(i => new Commitment { Id = new($"C{i}") })],
            Reports =
            [
                new()
                {
                    Id = "r",
                    Assessments =
                    [
                        new() { Commitment = new("C1"), Ratings = [new(Variable.Completion, new("complete"))] },
                        new()
                        {
                            Commitment = new("C2"),
                            Ratings = [new(Variable.Completion, new("substantial")), new(Variable.EarlyResults, new("significant"))],
                        },
                    ],
                },
            ],
        };
        Rendered page = new(Samples.Of(plan));

        Assert.Equal(
            [
                "2 of 10reached high completionSubstantial or Complete · cannot be told: 8 Not stated",
                "1 of 10with strong resultscannot be told: 9 Not stated",
            ],
            page.WithClass("tiles").Single().Elements("li").Select(Rendered.Words).Skip(1)
        );
    }

    /// <summary>An inception report comes two months after the plan, and no kind of report says more than its name.</summary>
    [Theory]
    [InlineData("inception-report", "", "")]
    [InlineData("progress-report", "", "")]
    [InlineData("hybrid-report", "midterm", "Midterm")]
    public void A_point_of_the_term_is_shown_where_the_report_states_it(string product, string point, string shown)
    {
        ActionPlan plan = new()
        {
            Id = new("P"),
            Reports =
            [
                new()
                {
                    Id = "r",
                    Product = Product.Of(product),
                    Point = AssessmentPoint.Of(point),
                },
            ],
        };

        XElement? facts = new Rendered(Samples.Of(plan)).WithClass("facts-line").SingleOrDefault();

        Assert.Equal(shown, facts is null ? "" : Rendered.Words(facts));
    }

    /// <summary>What cannot be read is kept in the document, and is no date here.</summary>
    [Fact]
    public void A_period_of_which_no_date_can_be_read_leaves_no_word_behind()
    {
        IrmPackage package = IrmJson
            .Read(
                """
                { "formatVersion": "1.0", "actionPlans": [ { "id": "P", "member": "ECU",
                  "commitments": [ { "id": "C1", "milestones": [ { "id": "m", "title": { "en": "M" }, "period": { "start": "soon" } } ] } ],
                  "reports": [ { "id": "r", "product": "inception-report", "reviewPeriod": { "start": "soon", "end": "later" } } ] } ] }
                """u8.ToArray()
            )
            .Value!;
        Rendered page = new(package);

        Assert.DoesNotContain(page.WithClass("facts-line"), line => Rendered.Words(line).Contains("Period", StringComparison.Ordinal));
        Assert.Contains("no dates", Rendered.Words(page.ById("C1")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_blank_title_is_none(string blank)
    {
        LocalizedText title = Samples.En(blank);
        ActionPlan plan = new()
        {
            Id = new("AP_URY01"),
            Title = title,
            Commitments =
            [
                new()
                {
                    Id = new("C1"),
                    Title = title,
                    Milestones = [new() { Id = "m1", Title = title }],
                },
            ],
            Clusters = [new() { Id = "k1", Title = title }],
            Reports =
            [
                new()
                {
                    Id = "r1",
                    Title = title,
                    Product = Product.ResultsReport,
                },
            ],
        };
        Rendered page = new(Samples.Of(plan, plan with { Id = new("AP_URY02") }));

        string[] named = ["h1", "h2", "h3", "h4", "h5", "a", "title"];
        Assert.DoesNotContain(
            page.All("html").Single().DescendantsAndSelf(),
            element => named.Contains(element.Name.LocalName) && Rendered.Words(element).Length == 0
        );
        string words = Rendered.Words(page.All("main").Single());
        Assert.All(["AP_URY01", "C1", "m1", "k1", "Results Report"], name => Assert.Contains(name, words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_that_is_blank_in_one_language_is_there_in_another()
    {
        LocalizedText title = Samples.En("  ").With("es", "Datos");
        ActionPlan plan = new()
        {
            Id = new("P"),
            Title = title,
            Commitments = [new() { Id = new("C1"), Title = title }],
        };
        Rendered page = new(Samples.Of(plan));

        Assert.Equal("Datos", Rendered.Words(page.All("h1").Single()));
        Assert.Equal("Datos", page.All("title").Single().Value);
        Assert.Equal("Datos", Rendered.Words(page.WithClass("commitments").Single().Descendants("a").Single()));
    }

    [Fact]
    public void A_report_that_does_not_count_says_so()
    {
        IrmReport self = new()
        {
            Id = "self",
            Product = Product.EndOfTermSelfAssessment,
            Assessments = [new() { Commitment = new("C1"), Ratings = [new(Variable.Completion, new("complete"))] }],
        };
        ActionPlan plan = new()
        {
            Id = new("P"),
            Commitments = [new() { Id = new("C1") }],
            Reports = [self, self with { Id = "irm", Product = Product.ResultsReport }],
        };
        string[] reports = [.. new Rendered(Samples.Of(plan)).WithClass("report").Select(Rendered.Words)];

        Assert.Equal(
            [true, false],
            reports
                .OrderBy(report => report.Contains("Results Report", StringComparison.Ordinal))
                .Select(report => report.Contains("not independent", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Totals_of_absences_are_no_results()
    {
        ActionPlan plan = new()
        {
            Id = new("P"),
            Reports = [new() { Id = "r", StatedTallies = [Total("a", 4, "marginal"), Total("b", 3, "not-reviewed", "not-coded")] }],
        };

        Assert.Contains(
            "4 of 7have a result in the stated totals4 Marginal",
            new Rendered(Samples.Of(plan)).WithClass("tiles").Single().Elements("li").Select(Rendered.Words)
        );

        static StatedTally Total(string id, int count, params string[] levels) =>
            new()
            {
                Id = id,
                Variable = Variable.DidItOpenGovernment,
                Levels = [.. levels],
                Count = count,
                Of = 7,
            };
    }

    [Fact]
    public void Several_plans_get_an_index_by_member()
    {
        Rendered page = new(
            new IrmPackage
            {
                ActionPlans =
                [
                    new()
                    {
                        Id = new("b"),
                        Member = new("URY"),
                        Number = 2,
                    },
                    new()
                    {
                        Id = new("a"),
                        Member = new("URY"),
                        Number = 1,
                        Commitments = [new() { Id = new("x") }],
                    },
                    new()
                    {
                        Id = new("c"),
                        Member = new("CHL"),
                        Title = Samples.En("Chile’s plan"),
                    },
                ],
            }
        );

        Assert.Equal(
            ["Chile Chile’s plan", "Uruguay Action plan 1 1 commitment Action plan 2"],
            page.All("nav").Single().Element("div")!.Element("ul")!.Elements("li").Select(Rendered.Words)
        );
    }

    [Fact]
    public void Links_of_the_index_which_stand_in_text_are_not_told_from_it_by_colour_alone()
    {
        Rendered page = new(Samples.Of(new ActionPlan { Id = new("a") }, new ActionPlan { Id = new("b") }));
        string style = page.All("style").Single().Value;

        Assert.Equal("contents index", (string?)page.All("nav").Single().Attribute("class"));
        Assert.DoesNotMatch(@"\.(contents|index)( \w+)* a \{[^}]*text-decoration: none", style);
    }

    [Fact]
    public void Commitments_outside_a_plan_have_their_own_section()
    {
        Rendered page = new(
            new IrmPackage
            {
                Commitments =
                [
                    new()
                    {
                        Id = new("OGC1"),
                        Member = new("CHL"),
                        Title = Samples.En("A challenge"),
                    },
                ],
            }
        );
        XElement section = page.Section("Commitments outside a plan");

        Assert.Contains("A challenge", section.Value, StringComparison.Ordinal);
        Assert.Contains("Chile", section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_folded_away_but_whole()
    {
        string words = string.Concat(Enumerable.Repeat("word and more ", 100));
        Rendered page = new(Samples.Of(new ActionPlan { Id = new("P"), Summary = Samples.En(words) }));
        XElement folded = page.All("details").Single();

        Assert.Equal(words.Trim(), folded.Element("p")!.Value);
        Assert.EndsWith("… read on", Rendered.Words(folded.Element("summary")!), StringComparison.Ordinal);
        Assert.InRange(folded.Element("summary")!.Value.Length, 150, 230);
    }

    [Fact]
    public void A_variable_without_any_level_is_a_word_and_not_a_bar()
    {
        RatingSet ratings = RatingSet.Create([
            new(Variable.EarlyResults, new Statement("not-coded")),
            new(Variable.Completion, new Statement("complete")),
        ]);
        IrmReport report = new() { Id = "r", Assessments = [new() { Commitment = new("C1"), Ratings = ratings }] };
        Rendered page = new(
            Samples.Of(
                new ActionPlan
                {
                    Id = new("P"),
                    Commitments = [new() { Id = new("C1") }],
                    Reports = [report],
                }
            )
        );

        Assert.Equal(["Completion"], page.All("figcaption").Select(Rendered.Words));
        Assert.Equal(
            "Not coded for every commitment: Early results",
            Rendered.Words(page.WithClass("report").Single().Descendants("li").Last())
        );
    }
}
