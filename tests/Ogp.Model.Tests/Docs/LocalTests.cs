using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Docs;

/// <summary>Assessments of local monitoring bodies stand in the format as they are; docs/ogp-local.md says where.</summary>
public class LocalTests
{
    private static IrmPackage Sample(string name)
    {
        ReadResult<IrmPackage> read = IrmJson.Read(
            File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "samples", "ogp-local", name)),
            name,
            new() { Check = package => Validator.Validate(package) }
        );
        Assert.DoesNotContain(read.Findings, finding => finding.Code is not "OGP1202");
        return read.Value!;
    }

    [Fact]
    public void Both_forms_are_reports_that_no_rule_finds_unusual()
    {
        ActionPlan plan = Sample("example-of-both-forms.irm.json").ActionPlans[0];
        Assert.All(plan.Reports, report => Assert.Equal(Assessor.Of("local-monitoring-body"), report.Assessor));
        RatingSet ratings = plan.Reports[1].Assessments[0].Ratings;
        Assert.Equal("complete", ratings[Variable.Completion].Level);
        Statement accountability = ratings[RatingKey.Of("did-it-open-government.public-accountability")];
        Assert.Equal((null, Absence.NotApplicable), (accountability.Level, accountability.Absence));
    }

    [SharedDataFact("printed-reports")]
    public void Yerevans_document_says_what_the_printed_report_says()
    {
        IrmPackage yerevan = Sample("yerevan-end-of-commitment.irm.json");
        using JsonDocument printed = JsonDocument.Parse(
            File.ReadAllBytes(SharedData.PathOf("printed-reports/yerevan-2023-2024-end-of-commitment-report.json"))
        );
        JsonElement commitment = printed.RootElement.GetProperty("commitments")[0];
        ActionPlan plan = yerevan.ActionPlans[0];
        Assert.Equal(commitment.GetProperty("title").GetString(), plan.Commitments[0].Title["es"]);
        Assert.Equal(printed.RootElement.GetProperty("source_url").GetString(), plan.Reports[0].Url);
        Assert.Equal(printed.RootElement.GetProperty("member").GetString(), yerevan.Members[0].Name["en"]);
        string word = commitment.GetProperty("overall_level_of_progress").GetString()!;
        Assert.Equal(Completion.List.FindByWord(word)!.Code, plan.Reports[0].Assessments[0].Completion.Level.Text);
    }
}
