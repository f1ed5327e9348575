using NodaTime;
using Ogp.Model.Tests.Methodology.Calendar;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>The state machine of membership, transition by transition.</summary>
public class MembershipProcessTests
{
    private static readonly MembershipStanding s_active = new();
    private static readonly MembershipStanding s_reviewed = new() { ContraryInARow = 2, IsUnderProceduralReview = true };
    private static readonly MembershipStanding s_inactive = new() { IsInactive = true, InactiveSince = Written.Of("2022-03-25") };
    private static readonly MembershipStanding s_suspended = new()
    {
        ResponseStatus = MemberStatus.Suspended,
        ResponseSince = Written.Of("2024-10-14"),
    };
    private static readonly MembershipStanding s_withdrawn = new() { IsWithdrawn = true };

    [Fact]
    public void Statuses_follow_from_the_standing()
    {
        Assert.Equal([MemberStatus.Active], s_active.Statuses);
        Assert.Equal([MemberStatus.UnderProceduralReview], s_reviewed.Statuses);
        Assert.Equal([MemberStatus.UnderEligibilityReview], (s_active with { IsUnderEligibilityReview = true }).Statuses);
        Assert.Equal(
            [MemberStatus.UnderProceduralReview, MemberStatus.UnderEligibilityReview],
            (s_reviewed with { IsUnderEligibilityReview = true }).Statuses
        );
        Assert.Equal([MemberStatus.Inactive], (s_inactive with { IsUnderEligibilityReview = true }).Statuses);
        Assert.Equal([MemberStatus.Suspended], s_suspended.Statuses);
        Assert.Equal([MemberStatus.Inactive, MemberStatus.Suspended], (s_suspended with { IsInactive = true }).Statuses);
        Assert.Equal([MemberStatus.Inactive], (s_active with { ResponseStatus = MemberStatus.Inactive }).Statuses);
        Assert.Equal([MemberStatus.Withdrawn], (s_inactive with { IsWithdrawn = true }).Statuses);
    }

    [Fact]
    public void One_contrary_cycle_brings_a_letter()
    {
        MembershipStep step = Step(s_active, MembershipEventKind.ContraryCycle, "2022-08-02");
        Assert.Equal(
            ("active", 1, true, "contrary-letter"),
            (Status(step), step.After.ContraryInARow, step.IsProvidedFor.Value, step.IsProvidedFor.Rule.Id)
        );
        Assert.Empty(step.MayFollow);
        Assert.Contains("2022-08-02", step.IsProvidedFor.Reason["es"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-12-31", "active", "under-procedural-review", "review-by-decision", true)]
    [InlineData("2022-01-01", "under-procedural-review", "", "review-automatic", true)]
    [InlineData("2022", "under-procedural-review", "", "review-automatic", true)]
    [InlineData("2014", "active", "under-procedural-review", "review-by-decision", true)]
    [InlineData("", "active", "under-procedural-review", "review-automatic", null)]
    public void Two_contrary_cycles_bring_review_by_decision_and_since_2022_by_itself(
        string date,
        string status,
        string mayFollow,
        string rule,
        bool? provided
    )
    {
        MembershipStep step = Step(new() { ContraryInARow = 1 }, MembershipEventKind.ContraryCycle, date);
        Assert.Equal(
            (status, mayFollow, rule, provided),
            (Status(step), string.Join(' ', step.MayFollow.Select(next => next.Text)), step.IsProvidedFor.Rule.Id, step.IsProvidedFor.Value)
        );
    }

    [Fact]
    public void A_cycle_in_order_breaks_the_row()
    {
        ValueList<MembershipStep> steps = MembershipProcess.Run(
            s_active,
            [
                new(MembershipEventKind.ContraryCycle, new(2022)),
                new(MembershipEventKind.CycleInOrder, new(2024)),
                new(MembershipEventKind.ContraryCycle, new(2026)),
            ]
        );
        Assert.Equal(["active", "active", "active"], steps.Select(Status));
        Assert.Equal([1, 0, 1], steps.Select(step => step.After.ContraryInARow));
    }

    [Fact]
    public void Review_ends_by_rectifying_or_goes_on_to_inactive()
    {
        Assert.Equal("active", Status(Step(s_reviewed, MembershipEventKind.Rectified)));
        Assert.Equal(0, Step(s_reviewed, MembershipEventKind.Rectified).After.ContraryInARow);
        MembershipStep third = Step(s_reviewed, MembershipEventKind.ContraryCycle);
        Assert.Equal(("under-procedural-review", 3), (Status(third), third.After.ContraryInARow));
        Assert.Equal([MemberStatus.Inactive], third.MayFollow);
        MembershipStep inactive = Step(s_reviewed, MembershipEventKind.DeclaredInactive, "2022-03-24");
        Assert.Equal(
            ("inactive", true, "2022-03-24"),
            (Status(inactive), inactive.IsProvidedFor.Value, inactive.After.InactiveSince.ToString())
        );
    }

    [Theory]
    [InlineData(MembershipEventKind.PutUnderReview, "under-procedural-review")]
    [InlineData(MembershipEventKind.Rectified, "active")]
    [InlineData(MembershipEventKind.DeclaredInactive, "inactive")]
    [InlineData(MembershipEventKind.Reinstated, "active")]
    [InlineData(MembershipEventKind.MembershipEnded, "withdrawn")]
    [InlineData(MembershipEventKind.StageTwoExtended, "suspended")]
    [InlineData((MembershipEventKind)99, "active")]
    public void A_decision_that_no_rule_provides_for_holds_and_is_remarked(MembershipEventKind kind, string status)
    {
        MembershipStep step = Step(s_active, kind, "2023-01-01");
        Assert.Equal((status, false), (Status(step), step.IsProvidedFor.Value));
    }

    [Fact]
    public void Review_by_decision_needs_two_contrary_cycles()
    {
        MembershipStep step = Step(new() { ContraryInARow = 2 }, MembershipEventKind.PutUnderReview, "2020-02-07");
        Assert.Equal(
            ("under-procedural-review", true, "review-by-decision"),
            (Status(step), step.IsProvidedFor.Value, step.IsProvidedFor.Rule.Id)
        );
        Assert.Equal("review-automatic", Step(s_reviewed, MembershipEventKind.PutUnderReview, "2022-02-07").IsProvidedFor.Rule.Id);
    }

    [Theory]
    [InlineData("2023-03-25", true, "active", true)]
    [InlineData("2023-03-26", true, "active", false)]
    [InlineData("2023", true, "active", null)]
    [InlineData("2022-12", true, "active", true)]
    [InlineData("2022-12", false, "inactive", false)]
    [InlineData("2022-12", null, "inactive", null)]
    [InlineData("", true, "active", null)]
    public void An_inactive_member_comes_back_with_a_plan_and_the_limit_is_never_a_bar(
        string date,
        bool? meets,
        string status,
        bool? provided
    )
    {
        MembershipStep step = MembershipProcess.Step(
            s_inactive,
            new(MembershipEventKind.PlanPublished, Written.Of(date)) { MeetsRequirements = meets }
        );
        Assert.Equal((status, provided), (Status(step), step.IsProvidedFor.Value));
        Assert.Equal(meets is null ? [MemberStatus.Active] : [], step.MayFollow);
    }

    [Fact]
    public void A_plan_of_an_active_member_changes_nothing() =>
        Assert.Equal(s_reviewed, Step(s_reviewed, MembershipEventKind.PlanPublished).After);

    [Theory]
    [InlineData("2023-03-24", false)]
    [InlineData("2023-03-25", true)]
    [InlineData("2023-03", null)]
    [InlineData("2024", true)]
    [InlineData("", null)]
    public void Membership_ends_after_twelve_months_inactive(string date, bool? provided)
    {
        MembershipStep step = Step(s_inactive, MembershipEventKind.MembershipEnded, date);
        Assert.Equal(("withdrawn", provided), (Status(step), step.IsProvidedFor.Value));
    }

    [Fact]
    public void When_an_inactive_member_can_be_withdrawn_is_told_to_the_day()
    {
        Assert.Equal("2023-03-25", Written.Short(MembershipProcess.CanBeWithdrawnFrom(s_inactive)));
        Assert.Equal("False", Written.Short(MembershipProcess.CanBeWithdrawn(s_inactive, new(2023, 3, 24))));
        Assert.Equal("True", Written.Short(MembershipProcess.CanBeWithdrawn(s_inactive, new(2023, 3, 25))));
        MembershipStanding leap = s_inactive with { InactiveSince = Written.Of("2024-02-29") };
        Assert.Equal("2025-02-28", Written.Short(MembershipProcess.CanBeWithdrawnFrom(leap)));
        MembershipStanding vague = s_inactive with { InactiveSince = Written.Of("2018-12") };
        Assert.Equal("?", Written.Short(MembershipProcess.CanBeWithdrawn(vague, new(2019, 12, 6))));
        Assert.Equal("True", Written.Short(MembershipProcess.CanBeWithdrawn(vague, new(2019, 12, 31))));
        MembershipStanding unknown = s_inactive with { InactiveSince = default };
        Assert.Equal("?", Written.Short(MembershipProcess.CanBeWithdrawnFrom(unknown)));
        Assert.Equal("?", Written.Short(MembershipProcess.CanBeWithdrawn(unknown, new(2030, 1, 1))));
    }

    [Fact]
    public void Others_have_no_such_limit_and_a_suspended_member_least_of_all()
    {
        Assert.All(
            (MembershipStanding[])[s_active, s_reviewed, s_suspended, s_withdrawn],
            standing =>
            {
                Assert.Equal("-", Written.Short(MembershipProcess.CanBeWithdrawnFrom(standing)));
                Assert.Equal("False", Written.Short(MembershipProcess.CanBeWithdrawn(standing, new(2099, 1, 1))));
            }
        );
        Assert.Equal("response-policy-stage-two", MembershipProcess.CanBeWithdrawnFrom(s_suspended).Rule.Id);
    }

    [Fact]
    public void A_government_can_leave_by_letter_from_anywhere() =>
        Assert.All(
            (MembershipStanding[])[s_active, s_reviewed, s_inactive, s_suspended],
            standing =>
                Assert.Equal(
                    ("withdrawn", true),
                    (
                        Status(Step(standing, MembershipEventKind.OwnLetter)),
                        Step(standing, MembershipEventKind.OwnLetter).IsProvidedFor.Value
                    )
                )
        );

    [Fact]
    public void Nothing_happens_to_one_that_has_left_but_joining_again()
    {
        foreach (MembershipEventKind kind in Enum.GetValues<MembershipEventKind>())
        {
            MembershipStep step = Step(s_withdrawn, kind, "2023-01-01");
            Assert.Equal(kind == MembershipEventKind.Joined ? "active" : "withdrawn", Status(step));
            Assert.Equal(kind == MembershipEventKind.Joined, step.IsProvidedFor.Value);
        }
    }

    [Fact]
    public void Both_reviews_go_on_beside_each_other()
    {
        MembershipStanding both = Step(s_reviewed, MembershipEventKind.BelowEligibility).After;
        Assert.Equal([MemberStatus.UnderProceduralReview, MemberStatus.UnderEligibilityReview], both.Statuses);
        Assert.Equal([MemberStatus.UnderEligibilityReview], Step(both, MembershipEventKind.Rectified).After.Statuses);
        Assert.Equal([MemberStatus.UnderProceduralReview], Step(both, MembershipEventKind.EligibleAgain).After.Statuses);
        MembershipStanding back = MembershipProcess
            .Step(
                Step(both, MembershipEventKind.DeclaredInactive, "2022-03-25").After,
                new(MembershipEventKind.PlanPublished, new(2022)) { MeetsRequirements = true }
            )
            .After;
        Assert.Equal([MemberStatus.UnderEligibilityReview], back.Statuses);
    }

    [Fact]
    public void Contrary_cycles_of_members_held_back_have_no_rule()
    {
        Assert.Null(Step(s_inactive, MembershipEventKind.ContraryCycle).IsProvidedFor.Value);
        Assert.Null(Step(s_suspended, MembershipEventKind.ContraryCycle).IsProvidedFor.Value);
        Assert.Equal("inactive", Status(Step(s_inactive, MembershipEventKind.ContraryCycle)));
    }

    [Theory]
    [InlineData("2016-05-04", "inactive", "response-policy-stage-two-2014")]
    [InlineData("2016-12-31", "inactive", "response-policy-stage-two-2014")]
    [InlineData("2017", "suspended", "response-policy-stage-two")]
    [InlineData("2024-10-14", "suspended", "response-policy-stage-two")]
    [InlineData("", "suspended", "response-policy-stage-two")]
    public void Stage_two_has_the_word_of_its_time(string date, string status, string rule)
    {
        MembershipStep step = Step(s_active, MembershipEventKind.StageTwo, date);
        Assert.Equal((status, rule, date), (Status(step), step.IsProvidedFor.Rule.Id, step.After.ResponseSince.ToString()));
    }

    [Fact]
    public void Stage_one_leaves_the_standing_and_stage_two_may_follow()
    {
        MembershipStep step = Step(s_active, MembershipEventKind.StageOne);
        Assert.Equal(s_active, step.After);
        Assert.Equal([MemberStatus.Suspended], step.MayFollow);
    }

    [Fact]
    public void A_suspended_or_inactive_member_is_reinstated()
    {
        Assert.Equal(s_active, Step(s_suspended, MembershipEventKind.Reinstated).After);
        Assert.Equal(s_active, Step(s_inactive, MembershipEventKind.Reinstated).After);
        Assert.Equal("response-policy-stage-two", Step(s_suspended, MembershipEventKind.Reinstated).IsProvidedFor.Rule.Id);
        Assert.Equal("inactive-to-active", Step(s_inactive, MembershipEventKind.Reinstated).IsProvidedFor.Rule.Id);
    }

    [Fact]
    public void Rights_are_lost_by_inactive_members_and_not_known_of_suspended_ones()
    {
        Assert.Equal(("True", "True", "True"), Rights(s_active));
        Assert.Equal(("True", "True", "True"), Rights(s_reviewed));
        Assert.Equal(("False", "False", "True"), Rights(s_inactive));
        Assert.Equal(("False", "False", "True"), Rights(s_active with { ResponseStatus = MemberStatus.Inactive }));
        Assert.Equal(("?", "?", "?"), Rights(s_suspended));
        Assert.Equal(("-", "-", "-"), Rights(s_withdrawn));

        static (string Vote, string Participate, string Assistance) Rights(MembershipStanding standing)
        {
            MembershipRights rights = MembershipProcess.Rights(standing);
            return (Written.Short(rights.MayVote), Written.Short(rights.MayParticipate), Written.Short(rights.GetsAssistance));
        }
    }

    [Theory]
    [InlineData(ConcernFiler.SteeringCommitteeMember, true)]
    [InlineData(ConcernFiler.MultilateralPartner, true)]
    [InlineData(ConcernFiler.InvolvedEntity, true)]
    [InlineData(ConcernFiler.OtherEntity, false)]
    [InlineData(ConcernFiler.Individual, false)]
    public void A_concern_comes_from_those_involved_and_never_from_an_individual_alone(ConcernFiler filer, bool may) =>
        Assert.Equal(may, ResponsePolicy.MayFile(filer).Value);

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => MembershipProcess.Run(null!, []));
        Assert.Throws<ArgumentNullException>(() => MembershipProcess.Run(s_active, null!));
        Assert.Throws<ArgumentNullException>(() => MembershipProcess.Run(s_active, [null!]));
        Assert.Throws<ArgumentNullException>(() => MembershipProcess.Step(null!, new(default, default)));
        Assert.Throws<ArgumentNullException>(() => MembershipProcess.CanBeWithdrawnFrom(null!));
        Assert.Throws<ArgumentNullException>(() => MembershipProcess.Rights(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            MembershipProcess.CanBeWithdrawn(s_inactive, new LocalDate(2023, 1, 1).WithCalendar(CalendarSystem.Julian))
        );
    }

    private static MembershipStep Step(MembershipStanding standing, MembershipEventKind kind, string date = "") =>
        MembershipProcess.Step(standing, new(kind, Written.Of(date)));

    private static string Status(MembershipStep step) => string.Join(' ', step.After.Statuses.Select(status => status.Text));
}
