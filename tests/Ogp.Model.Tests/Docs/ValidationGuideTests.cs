using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Docs;

/// <summary>Runs the code of docs/validation.md. What is run here and what stands there must be the same lines.</summary>
public sealed class ValidationGuideTests
{
    [Fact]
    public void Every_line_of_code_on_the_page_is_run_here() => PageCode.IsRunBy("docs/validation.md", nameof(ValidationGuideTests));

    [Fact]
    public void A_rule_set_judges_what_the_reader_and_what_the_validator_finds()
    {
        ValidationRuleSet rules = ValidationRuleSet.Read(File.ReadAllBytes("rules.json"), "rules.json").Value!;
        IrmJsonOptions options = new()
        {
            Check = package => Validator.Validate(package, new() { RuleSet = rules.Unplaced }).Findings,
            Judge = rules.Judge,
        };
        ReadResult<IrmPackage> read = IrmJson.Read(File.ReadAllBytes("plan.irm.json"), "plan.irm.json", options);

        Assert.Equal(["Note OGP1301"], read.Findings.Select(finding => $"{finding.Severity} {finding.Code}"));
    }

    /// <summary>Stands for the reader's own files.</summary>
    private static class File
    {
        public static byte[] ReadAllBytes(string name) =>
            Encoding.UTF8.GetBytes(
                name == "rules.json"
                    ? """{ "rules": { "OGP1301": "note" }, "overrides": [ { "path": "/actionPlans/0", "rules": { "OGP1011": "off" } } ] }"""
                    : """{ "formatVersion": "1.0", "actionPlans": [ { "id": "A", "member": "ECU", "x": 1, "period": { "start": "2020", "end": "2019" } } ] }"""
            );
    }
}
