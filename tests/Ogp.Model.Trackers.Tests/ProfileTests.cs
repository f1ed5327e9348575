using Ogp.Model.Profiles;
using Ogp.Model.Tests;
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

    [SharedDataTheory(Files.Canada)]
    [InlineData("nap.yaml")]
    [InlineData("nap5.yaml")]
    [InlineData("nap6.yaml")]
    public void What_is_read_of_Canada_is_valid_under_its_profile(string file) =>
        Assert.Empty(Validate(CanadaTracker.Read(Files.RealCanada(file)).Value!, "canada-tracker"));

    /// <summary>The plan itself has a milestone that ends before it starts.</summary>
    [SharedDataFact(Files.Ecuador)]
    public void What_is_read_of_Ecuador_is_valid_under_its_profile_but_for_one_period() =>
        Assert.Equal(["OGP1301"], Validate(EcuadorTracker.Read(Files.RealEcuador()).Value!, "ecuador-tracker"));

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
