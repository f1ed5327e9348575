using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Tests;
using Ogp.Model.Tests.Support;
using Ogp.Model.Trackers.Ecuador;
using Ogp.Model.Validation;

namespace Ogp.Model.Trackers.Tests;

/// <summary>The profiles that describe what the trackers' readers make.</summary>
public class ProfileTests
{
    public static TheoryData<string> Ids => [.. TrackerProfiles.Ids];

    [Fact]
    public void There_are_two_and_no_other()
    {
        Assert.Equal(["canada-tracker", "ecuador-tracker"], TrackerProfiles.Ids);
        Assert.Throws<ArgumentException>(() => TrackerProfiles.Read("peru-tracker"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_profile_has_nothing_wrong(string id) => Assert.Empty(Profile.Read(TrackerProfiles.Read(id), id).Findings);

    /// <summary>Every rule of the profile has an example that breaks it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_examples_have_exactly_the_findings_beside_them(string id)
    {
        Profile profile = Profile.Read(TrackerProfiles.Read(id)).Value!;
        string folder = Path.Combine(Repository.Root, "src/Ogp.Model.Trackers/Profiles", id, "examples");
        HashSet<string> codes = [];
        foreach (string file in Directory.EnumerateFiles(folder, "*.irm.json"))
        {
            ReadResult<IrmPackage> read = IrmJson.Read(
                File.ReadAllBytes(file),
                null,
                new() { Check = package => Validator.Validate(package, new() { Profile = profile }).Findings }
            );
            string beside = file.Replace(".irm.json", ".findings.txt", StringComparison.Ordinal);
            string[] found = [.. read.Findings.Select(finding => $"{finding.Code} {finding.Place.Pointer}")];
            Assert.Equal(File.Exists(beside) ? File.ReadAllLines(beside) : [], found);
            codes.UnionWith(read.Findings.Select(finding => finding.Code));
            Assert.Equal(read.Value, Spreadsheets.Workbook.Read(Spreadsheets.Workbook.Write(read.Value!)).Value);
        }

        Assert.Empty(profile.Rules.Select(rule => rule.Kind.Code).Except(codes));
    }

    /// <summary>What stands in another order than the profile's has no columns in a workbook.</summary>
    [Fact]
    public void Reports_are_read_in_the_order_of_the_profiles_fields()
    {
        string[] fields =
        [
            .. Profile
                .Read(TrackerProfiles.Read("ecuador-tracker"))
                .Value!.Types.Single(type => type.Name == "progress")
                .Fields.Select(field => field.Name),
        ];
        Assert.All(ReportTable.All, table => Assert.Equal(fields.Where(Of(table).Contains), Of(table)));

        static string[] Of(ReportTable table) => Array.ConvertAll(table.Columns, column => column.Field);
    }

    [SharedDataFact(Files.Ecuador)]
    public void Every_report_of_Ecuador_is_a_row_of_a_workbook()
    {
        Profile profile = Profile.Read(TrackerProfiles.Read("ecuador-tracker")).Value!;
        IrmPackage package = EcuadorTracker.Read(Files.RealEcuador()).Value!;
        byte[] workbook = Spreadsheets.Workbook.Write(package, profile);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        string id = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == "ecuador.progress").Id!.Value!;

        Assert.Equal(
            package
                .ActionPlans.SelectMany(plan => plan.Commitments)
                .SelectMany(commitment => commitment.Milestones)
                .Sum(milestone => milestone.Extension("ecuador:progress").Items.Count),
            ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>().Count() - 1
        );
        Assert.Equal(package, Spreadsheets.Workbook.Read(workbook, profile: profile).Value);
    }

    [SharedDataTheory(Files.Canada)]
    [InlineData("nap.yaml", 4)]
    [InlineData("nap5.yaml", 0)]
    [InlineData("nap6.yaml", 0)]
    public void What_is_read_of_Canada_is_valid_under_its_profile_and_some_indicators_have_no_date(string file, int undated) =>
        Assert.Equal(Enumerable.Repeat("CAN0001", undated), Validate(CanadaTracker.Read(Files.RealCanada(file)).Value!, "canada-tracker"));

    /// <summary>The plan itself has a milestone that ends before it starts, and the entity one that is completed at 99 %.</summary>
    [SharedDataFact(Files.Ecuador)]
    public void What_is_read_of_Ecuador_is_valid_under_its_profile_but_for_what_is_wrong_in_it() =>
        Assert.Equal(["ECU0002", "OGP1301"], Validate(EcuadorTracker.Read(Files.RealEcuador()).Value!, "ecuador-tracker"));

    [Fact]
    public void A_profile_finds_what_no_tracker_would_write()
    {
        IrmPackage package = EcuadorTracker.Read([Files.Plan, Files.Reports("entity", "Portal,,Hito 1: Diseñar,6,Definición,")]).Value!;
        ActionPlan plan = package.ActionPlans[0];
        Milestone milestone = plan.Commitments[1].Milestones[0];
        Extension wrong = milestone.Extension("ecuador:progress").Items[0].With("status", "done").With("percent", "six");
        Commitment commitment = plan.Commitments[1] with
        {
            Milestones = [milestone.WithExtension("ecuador:progress", Extension.ListOf([wrong]))],
        };
        string[] codes = Validate(package with { ActionPlans = [plan with { Commitments = [commitment] }] }, "ecuador-tracker");
        Assert.Equal(["OGP2151", "OGP2152"], codes.Where(code => code.StartsWith("OGP21", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("en", "A milestone is reported as completed at 33.5%.")]
    [InlineData("es", "Un hito se reporta como completado al 33,5\u00A0%.")]
    public void A_percent_in_a_rule_is_said_as_the_language_writes_it(string language, string message)
    {
        IrmPackage package = EcuadorTracker
            .Read([Files.Plan, Files.Reports("entity", "Política abierta,Hito 1: Validar,,33.5,Completado,")])
            .Value!;
        Profile profile = Profile.Read(TrackerProfiles.Read("ecuador-tracker")).Value!;
        ValueList<Finding> findings = Validator.Validate(package, new ValidationOptions { Profile = profile }).Findings;
        Assert.Equal(message, findings.Single(one => one.Code == "ECU0002").Message(language));
    }

    private static string[] Validate(IrmPackage package, string profile) =>
        [
            .. Validator
                .Validate(package, new ValidationOptions { Profile = Profile.Read(TrackerProfiles.Read(profile)).Value })
                .Findings.Where(finding => finding.Severity == Severity.Error || finding.Kind.Family == FindingFamily.Profiles)
                .Select(finding => finding.Code),
        ];
}
