using Ogp.Model.Tests.Methodology.Calendar;
using Kind = Ogp.Model.MembershipEventKind;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>What happened to members in fact, told by the rules.</summary>
public class ProcessCaseLogTests
{
    [Fact]
    public void Turkey()
    {
        Assert.True(PlanCalendar.Ogp.IsLate(new() { DueYear = 2014, MissingOn = Written.Of("2014-12-05") }).Value);
        ValueList<MembershipStep> steps = Run(
            (Kind.ContraryCycle, "2014-04"),
            (Kind.ContraryCycle, "2014-12"),
            (Kind.PutUnderReview, "2016-05-04"),
            (Kind.DeclaredInactive, "2016-09-21"),
            (Kind.MembershipEnded, "2017-09-21")
        );
        Assert.Equal(["active", "active", "under-procedural-review", "inactive", "withdrawn"], Statuses(steps));
        Assert.All(steps, step => Assert.True(step.IsProvidedFor.Value));
        Assert.Equal("2017-09-21", Written.Short(MembershipProcess.CanBeWithdrawnFrom(steps[3].After)));
        Assert.False(MembershipProcess.CanBeWithdrawn(steps[3].After, new(2017, 9, 20)).Value);
        Assert.True(MembershipProcess.CanBeWithdrawn(steps[3].After, new(2017, 9, 21)).Value);
    }

    [Fact]
    public void Trinidad_and_Tobago()
    {
        ValueList<MembershipStep> steps = Run((Kind.DeclaredInactive, "2018-12"), (Kind.MembershipEnded, "2019-12-06"));
        Assert.Equal(["inactive", "withdrawn"], Statuses(steps));
        Assert.Equal("2019-12", Written.Short(MembershipProcess.CanBeWithdrawnFrom(steps[0].After)));
        Assert.Null(steps[1].IsProvidedFor.Value);
        Assert.Contains("2019-12", steps[1].IsProvidedFor.Reason["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void Bosnia_and_Herzegovina()
    {
        ValueList<MembershipStep> steps = Run(
            (Kind.ContraryCycle, "2015"),
            (Kind.DeclaredInactive, "2018-12"),
            (Kind.PlanPublished, "2019")
        );
        Assert.Equal(["active", "inactive", "inactive"], Statuses(steps));
        Assert.Equal([MemberStatus.Active], steps[2].MayFollow);
        MembershipStep met = MembershipProcess.Step(
            steps[1].After,
            new(Kind.PlanPublished, Written.Of("2019-11")) { MeetsRequirements = true }
        );
        Assert.Equal((MemberStatus.Active, true), (met.After.Statuses[0], met.IsProvidedFor.Value));
    }

    [Fact]
    public void El_Salvador()
    {
        ValueList<MembershipStep> steps = Run(
            (Kind.ContraryCycle, "2018"),
            (Kind.ContraryCycle, "2021"),
            (Kind.BelowEligibility, "2021-07"),
            (Kind.PutUnderReview, "2021-07"),
            (Kind.DeclaredInactive, "2022-03"),
            (Kind.MembershipEnded, "2023")
        );
        Assert.Equal(
            ["active", "active", "under-eligibility-review", "under-procedural-review under-eligibility-review", "inactive", "withdrawn"],
            Statuses(steps)
        );
        Assert.Equal("2023-03", Written.Short(MembershipProcess.CanBeWithdrawnFrom(steps[4].After)));
        Assert.Equal("?", Written.Short(MembershipProcess.CanBeWithdrawn(steps[4].After, new(2023, 3, 25))));
        Assert.True(PlanCalendar.Ogp.IsLate(new() { DueYear = 2021, MissingOn = Written.Of("2022-03-24") }).Value);
    }

    [Fact]
    public void Bulgaria()
    {
        PlanDates plan = new() { DueYear = 2018, MissingOn = Written.Of("2018-12-31") };
        Assert.True(PlanCalendar.Ogp.ShiftsCohort(plan).Value);
        Assert.Equal("2019-08-31", Written.Short(PlanCalendar.Ogp.ShiftedDueDate(plan)));
        ValueList<MembershipStep> steps = Run(
            (Kind.ContraryCycle, "2019-01"),
            (Kind.ContraryCycle, "2020-01"),
            (Kind.PutUnderReview, "2020-02"),
            (Kind.DeclaredInactive, "2022"),
            (Kind.Reinstated, "2022-12")
        );
        Assert.Equal(["active", "active", "under-procedural-review", "inactive", "active"], Statuses(steps));
    }

    [Fact]
    public void Malta()
    {
        PlanDates missing = new() { DueYear = 2017, MissingOn = Written.Of("2017-12-31") };
        Assert.Equal("2018-08-31", Written.Short(PlanCalendar.Ogp.ShiftedDueDate(missing)));
        CycleFacts next = new()
        {
            Plan = new() { DueYear = 2018, Submitted = Written.Of("2018-12") },
            InfluenceInDevelopment = PublicInfluence.Consult,
        };
        ProcessAnswer<bool>[] cycles =
        [
            ContraryToProcess.Review(new() { Plan = missing }).IsContrary,
            ContraryToProcess.Review(next).IsContrary,
        ];
        Assert.True(ContraryToProcess.InTwoCyclesInARow(cycles).Value);

        ValueList<MembershipStep> steps = Run(
            (Kind.ContraryCycle, "2018"),
            (Kind.ContraryCycle, "2020-02"),
            (Kind.PutUnderReview, "2020-02-07"),
            (Kind.DeclaredInactive, "2022-03")
        );
        Assert.Equal(["active", "active", "under-procedural-review", "inactive"], Statuses(steps));
        Assert.True(MembershipProcess.CanBeWithdrawn(steps[3].After, new(2023, 12, 27)).Value);
        MembershipStep back = MembershipProcess.Step(
            steps[3].After,
            new(Kind.PlanPublished, Written.Of("2023-12-27")) { MeetsRequirements = true }
        );
        Assert.Equal((MemberStatus.Active, false), (back.After.Statuses[0], back.IsProvidedFor.Value));
    }

    [Fact]
    public void Malawi()
    {
        ValueList<MembershipStep> steps = Run((Kind.DeclaredInactive, "2022-03"), (Kind.Reinstated, "2023"));
        Assert.Equal(["inactive", "active"], Statuses(steps));
    }

    [Fact]
    public void United_Kingdom()
    {
        Assert.Equal("pcs-2017", Written.Short(ProcessRuleSets.RequirementsDuring(new(2021), new(2021))));
        ValueList<MembershipStep> steps = Run(
            (Kind.ContraryCycle, "2019"),
            (Kind.ContraryCycle, "2021"),
            (Kind.PutUnderReview, "2021-03"),
            (Kind.ContraryCycle, "2022-08-02")
        );
        Assert.Equal(["active", "active", "under-procedural-review", "under-procedural-review"], Statuses(steps));
        Assert.Equal([MemberStatus.Inactive], steps[3].MayFollow);
        Assert.Equal(3, steps[3].After.ContraryInARow);
    }

    [Theory]
    [InlineData("KEN")]
    [InlineData("MWI")]
    [InlineData("MNE")]
    public void Kenya_Malawi_and_Montenegro(string member)
    {
        Assert.True(new MemberCode(member).IsKnown);
        PlanDates plan = new() { DueYear = 2015, MissingOn = Written.Of("2015-11") };
        Assert.True(PlanCalendar.Ogp.IsLate(plan).Value);
        Assert.Equal("2016-06-30", Written.Short(PlanCalendar.Ogp.ShiftedDueDate(plan with { MissingOn = Written.Of("2016-01") })));
        Assert.Equal(
            [MemberStatus.UnderProceduralReview],
            Run((Kind.ContraryCycle, "2014-12"), (Kind.ContraryCycle, "2015-11"))[1].MayFollow
        );
    }

    [Fact]
    public void United_States()
    {
        PlanDates plan = new() { DueYear = 2017, MissingOn = Written.Of("2017-10-31") };
        Assert.True(PlanCalendar.Ogp.IsLate(plan).Value);
        Assert.Null(PlanCalendar.Ogp.ShiftsCohort(plan).Value);
        Assert.Equal("2018-08-31", Written.Short(PlanCalendar.Ogp.ShiftedDueDate(plan with { MissingOn = Written.Of("2018-01-18") })));
    }

    [Theory]
    [InlineData("2017-06-29")]
    [InlineData("2022-12")]
    public void Tanzania_and_Luxembourg(string letter) => Assert.Equal(["withdrawn"], Statuses(Run((Kind.OwnLetter, letter))));

    [Fact]
    public void Azerbaijan()
    {
        Assert.Equal("2017-05-04", Written.Short(ResponsePolicy.StageTwoUntil(Written.Of("2016-05-04"))));
        ValueList<MembershipStep> steps = Run(
            (Kind.StageTwo, "2016-05-04"),
            (Kind.StageTwoExtended, "2017-06"),
            (Kind.StageTwoExtended, "2018-12"),
            (Kind.StageTwoExtended, "2023-08-17")
        );
        Assert.Equal(["inactive", "suspended", "suspended", "suspended"], Statuses(steps));
        Assert.All(steps, step => Assert.Equal("2016-05-04", step.After.ResponseSince.ToString()));
        Assert.All(steps, step => Assert.False(MembershipProcess.CanBeWithdrawn(step.After, new(2026, 1, 1)).Value));
        Assert.False(MembershipProcess.Rights(steps[0].After).MayVote.Value);
    }

    [Fact]
    public void Georgia()
    {
        PartialDate recommended = Written.Of("2024-05-06");
        Assert.Equal(
            ("2024-06-05", "2024-11-06", "?"),
            (
                Written.Short(ResponsePolicy.WorkPlanDue(recommended)),
                Written.Short(ResponsePolicy.RecommendationsDue(recommended)),
                Written.Short(ResponsePolicy.StageTwoUntil(Written.Of("2024-10-14")))
            )
        );
        Assert.Equal(CodeStatus.Provisional, ResponsePolicy.RecommendationsDue(recommended).Status);
        ValueList<MembershipStep> steps = Run(
            (Kind.StageOne, "2024-05-06"),
            (Kind.StageTwo, "2024-10-14"),
            (Kind.MembershipEnded, "2026-04-13")
        );
        Assert.Equal(["active", "suspended", "withdrawn"], Statuses(steps));
        Assert.False(MembershipProcess.CanBeWithdrawn(steps[1].After, new(2026, 4, 13)).Value);
        Assert.Equal((null, CodeStatus.Provisional), (steps[2].IsProvidedFor.Value, steps[2].IsProvidedFor.Status));
    }

    [Fact]
    public void Dates_that_are_not_known_give_no_deadline()
    {
        Assert.Equal("?", Written.Short(ResponsePolicy.WorkPlanDue(default)));
        Assert.Equal("?", Written.Short(ResponsePolicy.RecommendationsDue(new(2024))));
        Assert.Equal("?", Written.Short(ResponsePolicy.StageTwoUntil(default)));
    }

    private static ValueList<MembershipStep> Run(params (Kind Kind, string Date)[] events) =>
        MembershipProcess.Run(new(), events.Select(item => new MembershipEvent(item.Kind, Written.Of(item.Date))));

    private static IEnumerable<string> Statuses(ValueList<MembershipStep> steps) =>
        steps.Select(step => string.Join(' ', step.After.Statuses.Select(status => status.Text)));
}
