using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Profiles;

/// <summary>A profile only tightens, whatever it says and whatever a document says.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries), typeof(ProfileArbitraries)])]
public class ProfileTightensProperties
{
    [Property(MaxTest = 300)]
    public void What_is_valid_under_a_profile_is_valid_under_the_core(AnyProfile any, AnyPackage document)
    {
        foreach (ValidationRuleSet rules in ValidationRuleSet.BuiltIn)
        {
            ValueList<Finding> core = Validator.Validate(document.Package, new() { RuleSet = rules }).Findings;
            ValueList<Finding> with = Validator.Validate(document.Package, new() { RuleSet = rules, Profile = any.Profile }).Findings;

            // Not only as a whole: each error of the core is one with the profile, at its place, unless the profile makes the code known.
            string[] errors = [.. core.Where(finding => finding.Severity == Severity.Error && finding.Code != "OGP1202").Select(Key)];
            string[] errorsWith = [.. with.Where(finding => finding.Severity == Severity.Error).Select(Key)];
            Assert.Empty(errors.Except(errorsWith));
        }
    }

    [Property(MaxTest = 300)]
    public void What_the_core_says_is_said_with_a_profile_too_and_no_less_gravely(AnyProfile any, AnyPackage document)
    {
        ValueList<Finding> core = Validator.Validate(document.Package, new()).Findings;
        ILookup<string, Severity> with = Validator
            .Validate(document.Package, new() { Profile = any.Profile })
            .Findings.ToLookup(Key, finding => finding.Severity);
        Assert.All(
            core.Where(finding => !IsAdded(any.Profile, finding)),
            finding => Assert.Contains(with[Key(finding)], severity => severity >= finding.Severity)
        );
    }

    [Property(MaxTest = 200)]
    public void Without_the_profile_nothing_is_lost_of_what_it_adds(AnyProfile any, AnyPackage document)
    {
        IrmPackage package = document.Package with
        {
            ActionPlans = document
                .Package.ActionPlans.Select(plan =>
                    plan with
                    {
                        Commitments = plan.Commitments.Select(one => one.WithExtension("any:cost", 12.50m)).ToValueList(),
                    }
                )
                .ToValueList(),
        };
        _ = Validator.Validate(package, new() { Profile = any.Profile });
        byte[] written = IrmJson.Write(package);
        Assert.Equal(package, IrmJson.Read(written).Value);
        Assert.Equal(written, IrmJson.Write(IrmJson.Read(written).Value!));
    }

    [Property(MaxTest = 200)]
    public void A_profile_however_broken_is_read_without_an_exception_and_says_what_is_wrong(NonNull<string> text, PositiveInt cut)
    {
        byte[] whole = Encoding.UTF8.GetBytes(ProfileArbitraries.Everything.ToJsonString());
        byte[] broken = [.. whole[..(cut.Get * 37 % whole.Length)], .. Encoding.UTF8.GetBytes(text.Get)];
        ReadResult<Profile> read = Profile.Read(broken);
        Assert.NotEmpty(read.Findings);
        if (read.Value is { } profile)
        {
            _ = Validator.Validate(
                new IrmPackage { ActionPlans = [SmallPlan.Rated(Variable.Completion, "limited")] },
                new() { Profile = profile }
            );
            _ = IrmSchema.Write(profile);
        }
    }

    private static bool IsAdded(Profile profile, Finding finding) =>
        finding.Code == "OGP1202" && profile.FindList(finding["list"]!)?.Find(finding["code"]!) is not null;

    private static string Key(Finding finding) => $"{finding.Code} {finding.Place.Pointer}";
}
