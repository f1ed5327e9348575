using Ogp.Model.Tests.Methodology.Calendar;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>Requirements and eligibility of local members.</summary>
public class LocalProcessTests
{
    private static readonly LocalRequirementFacts s_good = new()
    {
        From = Written.Of("2023-01-01"),
        To = Written.Of("2023-12-31"),
        HasForum = true,
        IsMultistakeholder = true,
        WasEndorsed = true,
        HasWebsite = true,
        WebsiteUpdates = Written.List("2023-05-01 2023-09-01"),
        SharedInformation = true,
    };

    private static readonly LocalEligibilityFacts s_eligible = new()
    {
        Applied = Written.Of("2024-02-01"),
        IsCountryInGoodStanding = true,
        HasLetterOfGovernment = true,
        HasLetterOfSociety = true,
        LastReform = Written.Of("2022"),
        TermEnds = Written.Of("2026"),
        IsAmbitious = true,
        HasCapacity = true,
        HasClearMechanisms = true,
        IsReadyForPeerLearning = true,
    };

    [Fact]
    public void All_met_is_met_and_no_facts_tell_nothing()
    {
        Assert.Equal(
            ["local-forum", "local-endorsement", "local-website", "local-information"],
            LocalRequirements.Review(s_good).Select(answer => answer.Rule.Id)
        );
        Assert.Equal((true, CodeStatus.Provisional), (LocalRequirements.AreMet(s_good).Value, LocalRequirements.AreMet(s_good).Status));
        Assert.All(LocalRequirements.Review(new()), answer => Assert.Null(answer.Value));
        Assert.Equal("?", Written.Short(LocalRequirements.AreMet(new())));
    }

    [Fact]
    public void Each_one_that_is_missing_fails_and_each_one_that_is_not_known_leaves_it_open()
    {
        (LocalRequirementFacts Missing, LocalRequirementFacts Unknown)[] cases =
        [
            (s_good with { HasForum = false }, s_good with { HasForum = null }),
            (s_good with { IsMultistakeholder = false }, s_good with { IsMultistakeholder = null }),
            (s_good with { WasEndorsed = false }, s_good with { WasEndorsed = null }),
            (s_good with { HasWebsite = false }, s_good with { HasWebsite = null }),
            (s_good with { WebsiteUpdates = [] }, s_good with { WebsiteUpdates = null }),
            (s_good with { SharedInformation = false }, s_good with { SharedInformation = null }),
        ];
        Assert.All(
            cases,
            item =>
                Assert.Equal(
                    ("False", "?"),
                    (Written.Short(LocalRequirements.AreMet(item.Missing)), Written.Short(LocalRequirements.AreMet(item.Unknown)))
                )
        );
    }

    [Theory]
    [InlineData("2023-05-01 2023-09-01", "True")]
    [InlineData("2023-05-02 2023-09-01", "False")]
    [InlineData("2023-05-01 2023-09-02", "False")]
    [InlineData("2023-05-01 2023-08-30", "False")]
    [InlineData("2023-04 2023-07 2023-10", "True")]
    [InlineData("2023-05 2023-09", "?")]
    public void The_website_is_updated_at_least_every_four_months(string updates, string met) =>
        Assert.Equal(met, Written.Short(LocalRequirements.Review(s_good with { WebsiteUpdates = Written.List(updates) })[2]));

    [Fact]
    public void A_locality_that_meets_every_criterion_is_eligible_and_without_facts_it_cannot_be_told()
    {
        Assert.Equal("True", Written.Short(LocalEligibility.IsEligible(s_eligible)));
        Assert.Equal(8, LocalEligibility.Review(s_eligible).Count);
        Assert.All(LocalEligibility.Review(new()), answer => Assert.Null(answer.Value));
        Assert.Equal("?", Written.Short(LocalEligibility.IsEligible(new())));
    }

    [Fact]
    public void Each_criterion_counts()
    {
        LocalEligibilityFacts[] failing =
        [
            s_eligible with
            {
                IsCountryInGoodStanding = false,
            },
            s_eligible with
            {
                HasLetterOfGovernment = false,
            },
            s_eligible with
            {
                HasLetterOfSociety = false,
            },
            s_eligible with
            {
                LastReform = new(2019),
            },
            s_eligible with
            {
                TermEnds = new(2024),
            },
            s_eligible with
            {
                IsAmbitious = false,
            },
            s_eligible with
            {
                HasCapacity = false,
            },
            s_eligible with
            {
                HasClearMechanisms = false,
            },
            s_eligible with
            {
                IsReadyForPeerLearning = false,
            },
        ];
        Assert.All(failing, facts => Assert.Equal("False", Written.Short(LocalEligibility.IsEligible(facts))));
    }

    [Theory]
    [InlineData("2024-02-01", "2021-02-01", "True")]
    [InlineData("2024-02-01", "2021-01-31", "False")]
    [InlineData("2024-02-29", "2021-02-28", "False")]
    [InlineData("2024-02-28", "2021-02-28", "True")]
    [InlineData("2024-02-01", "2021", "?")]
    [InlineData("2024-02-01", "", "?")]
    [InlineData("", "2023", "?")]
    public void The_track_record_is_of_the_last_three_years(string applied, string reform, string expected) =>
        Assert.Equal(
            expected,
            Written.Short(Criterion(s_eligible with { Applied = Written.Of(applied), LastReform = Written.Of(reform) }, "track-record"))
        );

    [Theory]
    [InlineData("2024-02-01", "2025-06-01", "True")]
    [InlineData("2024-02-01", "2025-05-31", "False")]
    [InlineData("2022-10-31", "2024-02-29", "True")]
    [InlineData("2022-10-31", "2024-02-28", "False")]
    [InlineData("2024-02", "2025-06", "?")]
    [InlineData("2024-02-01", "", "?")]
    public void Sixteen_months_of_the_term_are_left(string applied, string ends, string expected) =>
        Assert.Equal(
            expected,
            Written.Short(Criterion(s_eligible with { Applied = Written.Of(applied), TermEnds = Written.Of(ends) }, "term"))
        );

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => LocalRequirements.AreMet(null!));
        Assert.Throws<ArgumentNullException>(() => LocalEligibility.IsEligible(null!));
    }

    private static ProcessAnswer<bool> Criterion(LocalEligibilityFacts facts, string id) =>
        LocalEligibility.Review(facts).Single(answer => answer.Rule.Id == $"local-eligibility-{id}");
}
