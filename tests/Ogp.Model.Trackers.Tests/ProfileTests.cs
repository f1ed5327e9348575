using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tests;
using Ogp.Model.Tests.Support;
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
            Assert.Equal(read.Value, Workbook.Read(Workbook.Write(read.Value!)).Value);
        }

        Assert.Empty(profile.Rules.Select(rule => rule.Kind.Code).Except(codes));
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

    private static string[] Validate(IrmPackage package, string profile) =>
        [
            .. Validator
                .Validate(package, new ValidationOptions { Profile = Profile.Read(TrackerProfiles.Read(profile)).Value })
                .Findings.Where(finding => finding.Severity == Severity.Error || finding.Kind.Family == FindingFamily.Profiles)
                .Select(finding => finding.Code),
        ];
}
