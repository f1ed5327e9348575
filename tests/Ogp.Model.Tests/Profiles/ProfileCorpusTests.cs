using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Profiles;

/// <summary>Every code of profiles is raised by a profile or a document, at its place.</summary>
public class ProfileCorpusTests
{
    public static TheoryData<string> Folders => [.. ProfileCorpus.Folders];

    [Fact]
    public void Every_kind_has_a_folder_that_raises_it() =>
        Assert.All(
            Profile.FindingKinds.Select(kind => $"{kind.Code}-{kind.Name}"),
            name => Assert.Contains(ProfileCorpus.Folders, folder => folder.StartsWith(name, StringComparison.Ordinal))
        );

    /// <summary>Set OGP_WRITE_GOLDEN=1 to write the findings instead of comparing them; then read them.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public void What_is_found_is_what_stands_beside(string folder)
    {
        string file = Path.Combine(ProfileCorpus.Root, folder, "findings.txt");
        string[] found = ProfileCorpus.Found(folder);
        if (Environment.GetEnvironmentVariable("OGP_WRITE_GOLDEN") == "1")
        {
            File.WriteAllLines(file, found);
        }

        Assert.Equal(File.ReadAllLines(file), found);
        Assert.Contains(found, line => line.StartsWith(folder[..7], StringComparison.Ordinal));
    }

    /// <summary>A clock that ticks whenever it is looked at: a rule takes as many ticks as it is timed.</summary>
    [Fact]
    public void A_rule_of_a_profile_is_timed_as_one_of_the_field_is()
    {
        Profile profile = Profile
            .Read(
                """
                    {
                      "profileVersion": "1.0", "id": "example", "namespace": "example",
                      "rules": [{
                        "code": "EXA0001", "at": "/actionPlans/*/commitments/*", "message": { "en": "Look at {member}." },
                        "if": { "path": "number", "is": "1" }, "require": "url"
                      }]
                    }
                    """u8.ToArray()
            )
            .Value!;
        IrmPackage package = new()
        {
            ActionPlans =
            [
                new()
                {
                    Id = new("AP_TST01"),
                    Commitments = [new() { Id = new("TS0001"), Number = "1" }, new() { Id = new("TS0002"), Number = "2" }],
                },
            ],
        };
        long ticks = 0;

        Assert.Equal((2, 1, 1, 2L), Counted(() => ++ticks));
        Assert.Equal((2, 1, 1, 0L), Counted(null));

        (int, int, int, long) Counted(Func<long>? clock)
        {
            RuleOutcome own = Validator
                .Validate(package, new() { Profile = profile, Timestamp = clock })
                .Outcomes.Single(outcome => outcome.Kind.Code == "EXA0001");
            return (own.Looked, own.Judged, own.Found, own.Ticks);
        }
    }
}
