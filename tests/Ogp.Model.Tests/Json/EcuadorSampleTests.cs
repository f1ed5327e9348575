using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

/// <summary>The embedded sample, a real plan with its reports.</summary>
public class EcuadorSampleTests
{
    [Fact]
    public void It_reads_without_a_finding()
    {
        ReadResult<IrmPackage> result = IrmJson.Read(Ecuador.Utf8, "ecuador");
        Assert.Empty(result.Findings);
        Assert.False(result.HasErrors);
        Assert.NotNull(result.Value);
    }

    [Fact]
    public void It_is_written_back_byte_for_byte() =>
        Assert.All(
            Cultures.Names,
            culture => Assert.Equal(Ecuador.Utf8, Cultures.In(culture, () => IrmJson.Write(IrmJson.Read(Ecuador.Utf8).Value!)))
        );

    [Fact]
    public void Compact_it_is_the_same_document()
    {
        byte[] compact = IrmJson.Write(Ecuador.Package, indented: false);
        Assert.Equal(1, compact.Count(b => b == (byte)'\n'));
        Assert.Equal(Ecuador.Package, IrmJson.Read(compact).Value);
        Assert.Equal(Ecuador.Utf8, IrmJson.Write(IrmJson.Read(compact).Value!));
    }

    [Fact]
    public void It_holds_the_facts_of_the_plan()
    {
        ActionPlan plan = Ecuador.Plan;
        Assert.Equal((new MemberCode("ECU"), 1, 2019), (plan.Member, plan.Number, plan.MethodologyYear));
        Assert.Equal(Dates.Of("2022-08-31"), plan.Period?.End);
        Assert.Equal(
            Enumerable.Range(1, 10).Select(number => new CommitmentId($"EC{number:0000}")),
            plan.Commitments.Select(commitment => commitment.Id)
        );
        Assert.Equal(59, plan.Commitments.Sum(commitment => commitment.Milestones.Count));
        Assert.Equal(4, plan.Themes.Count);
        Assert.Equal((12, 12), (plan.Forum?.StatedSize, plan.Forum?.Members.Count));
        Assert.All(plan.Commitments, commitment => Assert.NotEmpty(commitment.Agreements));
        Assert.Contains(plan.Amendments, amendment => amendment.Kind == AmendmentKind.Extension);
    }

    [Fact]
    public void It_holds_the_facts_of_the_results_report()
    {
        IrmReport report = Ecuador.Results;
        Assert.Equal((Product.ResultsReport, 2023), (report.Product, report.Published.Year));
        Assert.Equal(4, report.Footnotes.Count);
        string[] stated =
        [
            .. from assessment in report.Assessments
            where assessment.Completion.Level.IsStated
            select $"{assessment.Commitment} {assessment.Completion.Level}",
        ];
        Assert.Equal(["EC0005 limited", "EC0006 limited"], stated);
        Assert.Equal(YesNo.Yes, report.AssessmentOf(new("EC0004"))?.Promising.Level);
        Statement<DidItOpenGovernment> third = report.AssessmentOf(new("EC0003"))!.DidItOpenGovernment;
        Assert.Equal(DidItOpenGovernment.Outstanding, third.Level);
        Assert.NotNull(Ecuador.Package.FindSource(third.Untyped.Source!));
    }

    [Fact]
    public void Its_one_milestone_that_ends_before_it_starts_is_the_only_error_that_validation_finds()
    {
        Finding[] errors = [.. Validator.Validate(Ecuador.Package).Where(finding => finding.Severity == Severity.Error)];
        Finding reversed = Assert.Single(errors);
        Assert.Equal(("OGP1301", "2022-02-01", "2021-05-31"), (reversed.Code, reversed["start"], reversed["end"]));
        Finding located = Assert.Single(IrmJson.Locate(Ecuador.Utf8, [reversed], "ecuador"));
        string line = Ecuador.Text.Split('\n')[located.Place.Line - 1];
        Assert.Equal("\"2021-05-31\"", line[(located.Place.Column - 1)..].TrimEnd());
    }
}
