using NodaTime;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>Finding one's way in a package and a plan.</summary>
public class NavigationTests
{
    private static readonly ActionPlan s_plan = new()
    {
        Id = new("AP_ECU01"),
        Institutions = [new() { Id = "stpe", Acronym = "STPE" }],
        Forum = new() { Members = [new() { Id = "stpe" }, new() { Id = "faro" }] },
        Commitments =
        [
            new() { Id = new("EC0001"), Number = "1" },
            new() { Id = new("EC0002"), Number = "2" },
            new() { Id = new("EC0001"), Number = "again" },
        ],
        Clusters =
        [
            new() { Id = "c", Commitments = [new("EC0002"), new("EC0009"), new("EC0001")] },
            new() { Id = "d", Commitments = [new("EC0002")] },
        ],
    };

    private static readonly IrmPackage s_package = new()
    {
        Sources = [new() { Id = "irm" }],
        Members = [new() { Code = new("ECU") }],
        ActionPlans = [new() { Id = new("AP_ECU02") }, s_plan],
        Commitments = [new() { Id = new("OC0001") }, new() { Id = new("EC0002"), Number = "outside" }],
    };

    [Fact]
    public void Things_are_found_by_their_id_and_the_first_counts()
    {
        Assert.Same(s_plan, s_package.FindPlan(new("AP_ECU01")));
        Assert.Same(s_package.Members[0], s_package.FindMember(new("ECU")));
        Assert.Same(s_package.Sources[0], s_package.FindSource("irm"));
        Assert.Equal("1", s_plan.FindCommitment(new("EC0001"))?.Number);
    }

    [Fact]
    public void A_commitment_is_looked_for_in_plans_and_then_outside()
    {
        Assert.Equal("2", s_package.FindCommitment(new("EC0002"))?.Number);
        Assert.Same(s_package.Commitments[0], s_package.FindCommitment(new("OC0001")));
    }

    [Fact]
    public void An_institution_is_looked_for_in_the_plan_and_then_in_the_forum()
    {
        Assert.Equal("STPE", s_plan.FindInstitution("stpe")?.Acronym);
        Assert.Same(s_plan.Forum!.Members[1], s_plan.FindInstitution("faro"));
        Assert.Null(new ActionPlan().FindInstitution("faro"));
    }

    [Fact]
    public void What_is_not_there_is_null()
    {
        Assert.Null(s_package.FindPlan(new("ap_ecu01")));
        Assert.Null(s_package.FindMember(new("PER")));
        Assert.Null(s_package.FindSource("IRM"));
        Assert.Null(s_package.FindCommitment(new("EC0003")));
        Assert.Null(s_plan.FindCommitment(default));
    }

    [Fact]
    public void Clusters_know_their_commitments_and_commitments_their_clusters()
    {
        Assert.Equal(["2", "1"], s_plan.CommitmentsOf(s_plan.Clusters[0]).Select(commitment => commitment.Number!));
        Assert.Equal(["c", "d"], s_plan.ClustersOf(new("EC0002")).Select(cluster => cluster.Id));
        Assert.Empty(s_plan.ClustersOf(new("EC0003")));
        Assert.Throws<ArgumentNullException>(() => s_plan.CommitmentsOf(null!));
    }

    [Theory]
    [InlineData("2019-12-01", "2020", 2019)]
    [InlineData("", "2020-01-15", 2020)]
    [InlineData("", "", null)]
    public void The_year_of_submission_decides_the_methodology_else_the_year_of_the_start(string submitted, string start, int? year)
    {
        ActionPlan plan = new()
        {
            Submitted = Dates.Of(submitted),
            Period = new() { Start = Dates.Of(start) },
        };
        Assert.Equal(year, plan.MethodologyYear);
        Assert.Null(new ActionPlan().MethodologyYear);
    }

    [Theory]
    [InlineData("2022-02-01", "2021-05-31", true)]
    [InlineData("2022", "2021", true)]
    [InlineData("2021", "2021-05-31", false)]
    [InlineData("2021-05-31", "2021-05-31", false)]
    [InlineData("", "2021", false)]
    [InlineData("2021", "", false)]
    public void A_period_is_reversed_only_where_that_is_certain(string start, string end, bool isReversed) =>
        Assert.Equal(isReversed, new Period { Start = Dates.Of(start), End = Dates.Of(end) }.IsReversed);

    public static TheoryData<string, string> Standings =>
        new()
        {
            { "2012-12-31", "" },
            { "2013-01-01", "active" },
            { "2015-12-31", "active" },
            { "2016-01-30", "active" },
            { "2016-01-31", "active under-procedural-review" },
            { "2016-02-01", "active under-procedural-review" },
            { "2016-06-30", "active under-procedural-review" },
            { "2016-07-01", "active" },
            { "2017-01-01", "inactive" },
            { "2090-01-01", "inactive" },
        };

    [Theory]
    [MemberData(nameof(Standings))]
    public void A_standing_holds_from_when_it_may_have_begun_until_it_has_certainly_ended(string day, string expected)
    {
        Member member = new()
        {
            Statuses =
            [
                new()
                {
                    Status = MemberStatus.Active,
                    From = Dates.Of("2013"),
                    To = Dates.Of("2016"),
                },
                new()
                {
                    Status = MemberStatus.UnderProceduralReview,
                    From = Dates.Of("2016-01-31"),
                    To = Dates.Of("2016-06"),
                },
                new() { Status = MemberStatus.Inactive, From = Dates.Of("2017-01-01") },
            ],
        };
        LocalDate date = Dates.Of(day).Earliest!.Value;
        Assert.Equal(expected, string.Join(' ', member.StatusOn(date).Select(standing => standing.Status.Text)));
    }

    [Fact]
    public void A_standing_without_dates_always_holds() =>
        Assert.Single(new Member { Statuses = [new() { Status = MemberStatus.Active }] }.StatusOn(new(2019, 1, 1)));

    /// <summary>An assessment of a cluster states no commitment, and a commitment without an id has none.</summary>
    [Fact]
    public void A_commitment_without_an_id_has_not_the_ratings_of_a_cluster()
    {
        RatingSet complete = default(RatingSet).With(Variable.Completion, new("complete"));
        ActionPlan plan = new()
        {
            Commitments = [new() { Title = new("en", "a") }, new() { Title = new("en", "b") }],
            Clusters = [new() { Id = "c" }],
            Reports = [new() { Product = Product.ResultsReport, Assessments = [new() { Cluster = "c", Ratings = complete }] }],
        };
        Assert.Null(plan.Reports[0].AssessmentOf(default));
        Assert.False(plan.LatestRating(default, Variable.Completion).IsStated);
        Assert.Equal(
            (0, 0),
            (new Ogp.Model.Scoring.Scorecard(plan).HighCompletion.Count, new Ogp.Model.Scoring.Scorecard(plan).HighCompletion.Known)
        );
    }
}
