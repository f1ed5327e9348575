using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>What holds of validation as a whole; each rule has its documents in the corpus.</summary>
public class ValidatorTests
{
    private static IrmPackage With(params ActionPlan[] plans) => new() { FormatVersion = "1.0", ActionPlans = [.. plans] };

    private static string[] Found(IrmPackage package) =>
        [.. Validator.Validate(package).Select(finding => $"{finding.Code} {finding.Place.Pointer}")];

    [Fact]
    public void Kinds_come_in_the_order_of_their_codes() =>
        Assert.Equal(Validator.Kinds.Select(kind => kind.Code).Order(StringComparer.Ordinal), Validator.Kinds.Select(kind => kind.Code));

    [Fact]
    public void An_empty_package_has_no_fault_of_meaning()
    {
        Assert.Empty(Found(new()));
        Assert.Throws<ArgumentNullException>(() => Validator.Validate(null!));
    }

    [Theory]
    [InlineData("Ask josé.pérez@gob.example.", "josé.pérez@gob.example")]
    [InlineData("@ogp writes to ana+ogp@oficina-pública.example, daily", "ana+ogp@oficina-pública.example")]
    [InlineData("@ogp@mastodon.example and ana@gob.example", "ana@gob.example")]
    public void An_address_is_told_whole(string text, string address)
    {
        Finding found = Assert.Single(Validator.Validate(With(new ActionPlan { Summary = new("en", text) })));
        Assert.Equal(address, Assert.Single(found.Arguments).Value);
    }

    [Fact]
    public void A_package_made_in_code_is_validated_like_one_that_was_read() =>
        Assert.Equal(
            ["OGP1301 /actionPlans/1/commitments/0/milestones/0/period/end"],
            Found(
                With(
                    new(),
                    new()
                    {
                        Commitments =
                        [
                            new()
                            {
                                Milestones =
                                [
                                    new()
                                    {
                                        Period = new() { Start = new(2022), End = new(2021) },
                                    },
                                ],
                            },
                        ],
                    }
                )
            )
        );

    [Fact]
    public void An_id_of_one_plan_names_nothing_in_another()
    {
        ActionPlan first = new()
        {
            Id = new("A"),
            Themes = [new() { Id = "t" }],
            Institutions = [new() { Id = "i" }],
            Commitments = [new() { Id = new("c"), Theme = "t" }],
        };
        ActionPlan second = new()
        {
            Id = new("B"),
            Commitments = [new() { Id = new("d"), Theme = "t" }],
            Reports = [new() { Id = "r", Assessments = [new() { Commitment = new("c") }] }],
        };
        Assert.Equal(
            ["OGP1102 /actionPlans/1/commitments/0/theme", "OGP1102 /actionPlans/1/reports/0/assessments/0/commitment"],
            Found(With(first, second))
        );
    }

    [Fact]
    public void What_stands_outside_a_plan_is_not_held_against_the_plan_before_it()
    {
        Commitment late = new()
        {
            Id = new("OC0001"),
            Theme = "t",
            Milestones =
            [
                new()
                {
                    Id = "m",
                    Period = new() { Start = new(2030) },
                },
            ],
        };
        ActionPlan plan = new()
        {
            Id = new("A"),
            Period = new() { Start = new(2019), End = new(2022) },
            Commitments =
            [
                new()
                {
                    Id = new("c"),
                    Period = new() { End = new(2020) },
                },
            ],
        };
        Assert.Empty(Found(With(plan) with { Commitments = [late] }));
    }

    [Fact]
    public void The_dates_of_one_commitment_are_not_those_of_the_next()
    {
        Commitment dated = new()
        {
            Id = new("c"),
            Period = new() { Start = new(2019), End = new(2020) },
        };
        Commitment undated = new()
        {
            Id = new("d"),
            Milestones =
            [
                new()
                {
                    Id = "m",
                    Period = new() { Start = new(2021), End = new(2022) },
                },
            ],
        };
        Assert.Empty(Found(With(new ActionPlan { Id = new("A"), Commitments = [dated, undated] })));
    }

    [Fact]
    public void A_reversed_period_is_reported_once_and_its_dates_lie_nowhere()
    {
        Milestone reversed = new()
        {
            Id = "m",
            Period = new() { Start = Dates.Of("2022-02-01"), End = Dates.Of("2018") },
        };
        ActionPlan plan = new()
        {
            Id = new("A"),
            Period = new() { Start = new(2019), End = new(2021) },
            Commitments = [new() { Id = new("c"), Milestones = [reversed] }],
        };
        Assert.Equal(["OGP1301 /actionPlans/0/commitments/0/milestones/0/period/end"], Found(With(plan)));
    }

    [Fact]
    public void Messages_name_the_values_in_question_in_every_culture()
    {
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Count = 3,
            Of = 2,
        };
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete", "limited");
        IrmPackage package = With(plan with { Reports = [plan.Reports[0] with { StatedTallies = [tally] }] });
        foreach (string culture in Cultures.Names)
        {
            Finding exceeds = Cultures.In(culture, () => Validator.Validate(package)).First(finding => finding.Code == "OGP1501");
            Assert.Equal(("3", "2"), (exceeds["count"], exceeds["of"]));
            Assert.DoesNotContain('{', exceeds.Message());
        }
    }

    [Fact]
    public void The_same_fault_is_reported_once()
    {
        StatedTally tally = new()
        {
            Id = "t",
            Variable = Variable.Completion,
            Levels = ["complete"],
            Count = 3,
            Of = 2,
        };
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete", "limited");
        Assert.Equal(
            ["OGP1501 /actionPlans/0/reports/0/statedTallies/0/count"],
            Found(With(plan with { Reports = [plan.Reports[0] with { StatedTallies = [tally] }] }))
        );
    }

    [Fact]
    public void Every_finding_has_all_the_values_that_its_message_names()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.Corpus, "*.irm.json"))
        {
            ReadResult<IrmPackage> result = Ogp.Model.Json.IrmJson.Read(File.ReadAllBytes(file));
            foreach (Finding finding in result.Findings.Concat(result.Value is null ? [] : Validator.Validate(result.Value)))
            {
                string[] named = [.. finding.Kind.Message["en"]!.Split('{').Skip(1).Select(part => part.Split('}')[0])];
                Assert.Equal(
                    named.Distinct().Order(StringComparer.Ordinal),
                    finding.Arguments.Select(argument => argument.Name).Order(StringComparer.Ordinal)
                );
            }
        }
    }
}
