using System.Xml.Linq;
using Ogp.Model.Reporting.Tests.Support;

namespace Ogp.Model.Reporting.Tests;

/// <summary>What the page says where statements do not fit together, and of the rarer parts of a plan.</summary>
public class FindingsTests
{
    private static readonly Commitment s_first = new()
    {
        Id = new("C1"),
        Number = "1",
        Title = Samples.En("First"),
    };
    private static readonly Commitment s_second = new()
    {
        Id = new("C2"),
        Number = "2",
        Title = Samples.En("Second"),
    };

    [Theory]
    [InlineData(2, 2, "✗ contradicts", "1")]
    [InlineData(1, 2, "✓ agrees", "1")]
    [InlineData(1, 9, "? cannot be told out of 9; the plan here has 2", "1")]
    public void A_total_is_held_against_the_ratings(int count, int of, string verdict, string ratings)
    {
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Count = count,
            Of = of,
        };
        XElement[] cells = [.. Report([tally]).WithClass("tallies").Single().Element("tbody")!.Element("tr")!.Elements()];

        Assert.Equal(ratings, Said(cells[3]));
        Assert.Equal(verdict, Said(cells[4]).Replace("toldout", "told out", StringComparison.Ordinal));
    }

    [Fact]
    public void One_long_word_does_not_widen_the_table_of_totals()
    {
        string file = string.Join('_', Enumerable.Repeat("informe", 12));
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Count = 1,
            Printed = $"1 of 2, see {file}",
        };
        Rendered page = Report([tally]);

        Assert.Equal(file, page.WithClass("tallies").Single().Descendants("q").Single().Elements("span").Single().Value);
        Assert.Matches(@"\.long-word \{[^}]*overflow-wrap: anywhere", page.All("style").Single().Value);
    }

    [Fact]
    public void A_percentage_alone_is_shown_as_it_is() =>
        Assert.Contains(
            "38.5%",
            Report([
                    new()
                    {
                        Id = "t",
                        Variable = Variable.Completion,
                        Levels = ["complete"],
                        Percent = 38.5m,
                    },
                ])
                .WithClass("tallies")
                .Single()
                .Value,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_star_that_the_formula_does_not_give_is_told_with_its_reasons()
    {
        IrmReport report = new()
        {
            Id = "r",
            Product = Product.EndOfTermReport,
            Assessments =
            [
                new() { Commitment = s_first.Id, Ratings = Ratings((Variable.Starred, "yes"), (Variable.Completion, "limited")) },
            ],
        };
        Rendered page = new(
            Samples.Of(
                new ActionPlan
                {
                    Id = new("P"),
                    Submitted = new(2016),
                    Commitments = [s_first],
                    Reports = [report],
                }
            )
        );
        XElement row = page.All("table")
            .Single(table => table.Element("caption")!.Value.StartsWith("Where the star", StringComparison.Ordinal))
            .Element("tbody")!
            .Element("tr")!;

        Assert.Contains("Completion = Limited ✗", row.Value, StringComparison.Ordinal);
        Assert.Contains("★", page.WithClass("badge").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_shares_its_ratings()
    {
        IrmReport report = new()
        {
            Id = "r",
            Assessments =
            [
                new()
                {
                    Cluster = "k",
                    Ratings = Ratings((Variable.Completion, "complete")),
                    Summary = Samples.En("Both together"),
                },
            ],
        };
        Cluster cluster = new()
        {
            Id = "k",
            Kind = ClusterKind.Review,
            Title = Samples.En("The pair"),
            Commitments = [s_first.Id, s_second.Id],
        };
        Rendered page = new(
            Samples.Of(
                new ActionPlan
                {
                    Id = new("P"),
                    Clusters = [cluster],
                    Commitments = [s_first, s_second],
                    Reports = [report],
                }
            )
        );

        Assert.Equal(["2 Complete"], Rendered.Bars(page.All("figure").Single()));
        Assert.Equal(2, page.All("p").Count(text => text.Value == "Both together"));
        Assert.Contains(
            "The pair · In the review · Commitment 1, Commitment 2",
            Rendered.Words(page.Section("Commitment by commitment")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_forum_that_names_fewer_than_it_states_says_both()
    {
        Forum forum = new()
        {
            StatedSize = 12,
            Members =
            [
                new()
                {
                    Id = "a",
                    Name = Samples.En("Alpha"),
                    Sector = Sector.Academia,
                },
                new() { Id = "unknown" },
            ],
        };
        string process = Rendered.Words(
            new Rendered(Samples.Of(new ActionPlan { Id = new("P"), Forum = forum })).Section("Process and participation")
        );

        Assert.Contains("12 members are stated, 2 are named.", process, StringComparison.Ordinal);
        Assert.Contains("Academia (1) Alpha", process, StringComparison.Ordinal);
        Assert.Contains("Sector not stated (1)", process, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_code_is_shown_as_it_stands()
    {
        IrmReport report = new()
        {
            Id = "r",
            Assessments = [new() { Commitment = s_first.Id, Ratings = Ratings((Variable.Completion, "quite-good")) }],
        };
        Rendered page = new(
            Samples.Of(
                new ActionPlan
                {
                    Id = new("P"),
                    Commitments = [s_first],
                    Reports = [report],
                }
            )
        );

        Assert.Equal(["1 quite-good"], Rendered.Bars(page.All("figure").Single()));
        Assert.Contains(page.WithClass("segment"), segment => Rendered.HasClass(segment, "unranked"));
    }

    [Fact]
    public void Steps_of_the_process_are_a_list()
    {
        RatingSet steps = RatingSet.Create([
            new(new(Variable.ProcessStep, "advance-notice"), new Statement("yes")),
            new(RatingKey.Of("process-step.x"), new Statement("not-reviewed")),
        ]);
        IrmReport report = new()
        {
            Id = "r",
            Process =
            [
                new()
                {
                    Id = "p",
                    Phase = ProcessPhase.Development,
                    Ratings = steps,
                },
            ],
        };
        Rendered page = new(Samples.Of(new ActionPlan { Id = new("P"), Reports = [report] }));

        Assert.Equal(
            ["Advance notice · Yes", "x · Not reviewed"],
            page.WithClass("checklist").Single().Elements("li").Select(Rendered.Words)
        );
    }

    private static Rendered Report(ValueList<StatedTally> tallies)
    {
        IrmReport report = new()
        {
            Id = "r",
            StatedTallies = tallies,
            Assessments =
            [
                new() { Commitment = s_first.Id, Ratings = Ratings((Variable.Completion, "complete")) },
                new() { Commitment = s_second.Id, Ratings = Ratings((Variable.Completion, "limited")) },
            ],
        };
        return new(
            Samples.Of(
                new ActionPlan
                {
                    Id = new("P"),
                    Commitments = [s_first, s_second],
                    Reports = [report],
                }
            )
        );
    }

    private static RatingSet Ratings(params (Variable Variable, string Code)[] ratings) =>
        RatingSet.Create([.. ratings.Select(rating => new Rating(rating.Variable, new Statement(rating.Code)))]);

    private static string Said(XElement cell) => Rendered.Words(cell.Elements("span").Last());
}
