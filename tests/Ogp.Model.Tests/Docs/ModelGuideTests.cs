using NodaTime;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Docs;

/// <summary>Runs the code of docs/model.md. What is run here and what stands there must be the same lines.</summary>
public sealed class ModelGuideTests
{
    [Fact]
    public void Every_line_of_code_on_the_page_is_run_here() => PageCode.IsRunBy("docs/model.md", nameof(ModelGuideTests));

    [Fact]
    public void Reading_and_walking()
    {
        string path = Path.Combine(Repository.Root, "src", "Ogp.Model.Cli", "Samples", "ecuador-2019-2022.irm.json");

        ReadResult<IrmPackage> read = IrmJson.ReadFile(path);
        IrmPackage package = read.Value!;
        ActionPlan plan = package.FindPlan(new("AP_ECU01"))!;

        foreach (Commitment commitment in plan.Commitments)
        {
            Console.WriteLine($"{commitment.Number}. {commitment.Title.For("en")}");
            foreach (Milestone milestone in commitment.Milestones)
            {
                Console.WriteLine($"   {milestone.Title.For("en")}, until {milestone.Period?.End}");
            }
        }

        foreach (IrmReport report in plan.Reports)
        {
            foreach (Assessment assessment in report.Assessments)
            {
                foreach (Rating rating in assessment.Ratings)
                {
                    Console.WriteLine($"{report.Id} {assessment.Commitment} {rating.Key}: {rating.Statement}");
                }
            }
        }

        Statement latest = plan.LatestRating(new("EC0003"), Variable.DidItOpenGovernment);
        Assert.Equal("outstanding", latest.Level);
    }

    [Fact]
    public void Building_changing_checking_and_writing()
    {
        Commitment contracts = new()
        {
            Id = new("KE0101"),
            Number = "1",
            Title = new LocalizedText("en", "Publish all public contracts").With("sw", "Kuchapisha mikataba yote ya umma"),
            Period = new() { Start = new(2024, 1), End = PartialDate.Parse("2027-06-30") },
            PolicyAreas = [PolicyArea.Of("open-contracting")],
            Milestones =
            [
                new()
                {
                    Id = "1.1",
                    Title = new("en", "A register of contracts"),
                    Period = new() { End = new(2025) },
                },
                new()
                {
                    Id = "1.2",
                    Title = new("en", "All contracts since 2020 are in it"),
                    Period = new() { End = new(2027, 6) },
                },
            ],
        };
        IrmReport results = new()
        {
            Id = "results",
            Product = Product.ResultsReport,
            Published = new(2027, 11),
            Assessments =
            [
                new()
                {
                    Commitment = contracts.Id,
                    Ratings =
                    [
                        new(Variable.Completion, new(Completion.Substantial.Text)),
                        new(Variable.EarlyResults, new(["moderate", "significant"])),
                        new(Variable.Promising, new(Absence.NotReviewed.Text)),
                    ],
                },
            ],
        };
        ActionPlan plan = new()
        {
            Id = new("AP_KEN05"),
            Member = new("KEN"),
            Number = 5,
            Title = new("en", "Fifth action plan"),
            Submitted = new(2023, 12),
            Period = new() { Start = new(2023, 12), End = new(2027, 12) },
            Commitments = [contracts],
            Reports = [results],
        };
        IrmPackage package = new() { Members = [new() { Code = new("KEN"), Name = new("en", "Kenya") }], ActionPlans = [plan] };
        Assert.All(contracts.PolicyAreas, area => Assert.True(area.IsKnown));

        Assessment was = results.Assessments[0];
        Assessment now = was with { Ratings = was.Ratings.With(Variable.Completion, new Statement<Completion>(Completion.Complete)) };
        IrmReport corrected = results with { Assessments = [.. results.Assessments.Select(one => one == was ? now : one)] };
        plan = plan with { Reports = [.. plan.Reports.Select(report => report.Id == corrected.Id ? corrected : report)] };
        package = package with { ActionPlans = [.. package.ActionPlans.Select(one => one.Id == plan.Id ? plan : one)] };
        Assert.Equal("complete", package.ActionPlans[0].LatestRating(contracts.Id, Variable.Completion).Level);

        Assessment assessment = plan.Reports[0].Assessments[0];
        Statement<EarlyResults> early = assessment.EarlyResults;
        Assert.False(early.Level.IsAtLeast(EarlyResults.Moderate));
        Assert.True(early.Holds(level => level.IsAtLeast(EarlyResults.Moderate)));
        Assert.Null(early.Holds(level => level == EarlyResults.Significant));
        Assert.Null(assessment.Promising.Holds(level => level == YesNo.Yes));
        Assert.Equal(Absence.NotReviewed, assessment.Promising.Absence);
        Assert.False(assessment.Completion.Absence.IsStated);

        foreach (Finding finding in Validator.Validate(package))
        {
            Console.WriteLine($"{finding.Severity} {finding.Place.Pointer} {finding.Code} {finding.Message("fr")}");
        }

        Assert.Equal(["OGP1318"], Validator.Validate(package).Select(finding => finding.Code));
        ValidationRuleSet rules = ValidationRuleSet
            .Read("""{ "overrides": [ { "path": "/actionPlans/*/reports", "rules": { "OGP1318": "off" } } ] }"""u8.ToArray())
            .Value!;
        ValidationResult result = Validator.Validate(package, new() { RuleSet = rules });
        Assert.Empty(result.Findings);

        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        byte[] written = IrmJson.Write(package);
        ReadResult<IrmPackage> again = IrmJson.Read(written, "kenya.irm.json", new() { Check = Validator.Validate });
        if (!again.HasErrors)
        {
            File.WriteAllBytes(path, written);
        }

        Assert.Equal(written, File.ReadAllBytes(path));
        File.Delete(path);
        Assert.Equal(package, again.Value);
        Assert.Equal(["OGP1318"], again.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Dates_are_as_exact_as_what_was_said()
    {
        PartialDate year = new(2019);
        PartialDate day = PartialDate.Parse("2019-05-31");
        Assert.Equal(new LocalDate(2019, 1, 1), year.Earliest);
        Assert.Equal(new LocalDate(2019, 12, 31), year.Latest);
        Assert.False(year.IsBefore(day));
        Assert.False(year.IsAfter(day));
    }

    [Fact]
    public void Texts_are_for_readers()
    {
        LocalizedText title = new LocalizedText("es", "Datos abiertos").With("en", "Open data");
        Assert.Null(title["fr"]);
        Assert.Equal("Open data", title.For("fr"));
        Assert.Equal("en", title.LanguageFor("fr"));
        Assert.Equal("33,3\u00A0%", Numerals.Percent(33.3m, "es"));
    }

    [Theory]
    [InlineData("""{"formatVersion":"1.0","members":[{}]}""", 1)]
    [InlineData("""{"formatVersion":"1.0","sources":[{}]}""", 1)]
    [InlineData("""{"formatVersion":"1.0","actionPlans":[{}]}""", 2)]
    [InlineData(
        """{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"KEN","commitments":[{"milestones":[{}]}],"reports":[{}]}]}""",
        3
    )]
    public void What_the_page_calls_required_is_missed(string json, int missing) =>
        Assert.Equal(missing, IrmJson.Read(json).Findings.Count(finding => finding.Code == "OGP1013"));
}
