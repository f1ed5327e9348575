using Ogp.Model.Comparing;
using Ogp.Model.Tests;
using Xunit.Abstractions;

namespace Ogp.Model.Tabular.Tests;

/// <summary>The same commitment in two editions.</summary>
public class SameCommitmentsTests(ITestOutputHelper output)
{
    private static readonly Commitment s_official = new()
    {
        Id = new("TS0001"),
        Number = "1.a",
        Title = new("und", "Open the Budget to everybody"),
        Description = new("und", "A long text."),
    };

    private static Commitment Local(string key, string? number, string title, string text = "") =>
        new()
        {
            Id = new(key),
            Number = number,
            Title = new("und", title),
            Description = text.Length == 0 ? default : new("und", text),
        };

    private static IrmPackage Package(params ReadOnlySpan<Commitment> commitments)
    {
        IrmReport report = new()
        {
            Id = "midterm",
            Assessments = [.. commitments.ToArray().Select(commitment => new Assessment { Commitment = commitment.Id })],
        };
        return new()
        {
            ActionPlans =
            [
                new()
                {
                    Id = new("AP_TST01"),
                    Commitments = [.. commitments],
                    Reports = [report],
                    Clusters = [new() { Id = "c", Commitments = [.. commitments.ToArray().Select(commitment => commitment.Id)] }],
                },
            ],
        };
    }

    public static TheoryData<string?, string, string, bool> Cases =>
        new()
        {
            { "1.A", "OPEN THE BUDGET TO EVERYBODY", "", true },
            { null, "1.a. Open the budget to everybody", "", false },
            { null, "Open the budget to everybody", "", true },
            { "1.a", "1.a. Open the budget to everybody", "", true },
            { "7", "Something else", "A long text.", true },
            { "1.a", "The budget for everybody", "", true },
            { "1.a", "Protect whistleblowers", "", false },
            { "2", "Protect whistleblowers", "", false },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_commitment_is_the_same_by_number_and_title_title_text_or_number_and_like_title(
        string? number,
        string title,
        string text,
        bool isSame
    )
    {
        IrmPackage aligned = SameCommitments.Align(Package(Local("x", number, title, text)), Package(s_official));

        CommitmentId expected = new(isSame ? "TS0001" : "x");
        ActionPlan plan = aligned.ActionPlans[0];
        Assert.Equal(
            [expected, expected, expected],
            [plan.Commitments[0].Id, plan.Reports[0].Assessments[0].Commitment, plan.Clusters[0].Commitments[0]]
        );
    }

    [Fact]
    public void Where_two_could_be_meant_neither_is_taken_and_official_identifiers_stay()
    {
        Commitment twin = Local("y", null, "Open the Budget to everybody");
        IrmPackage two = Package(twin with { Id = new("x") }, twin);

        Assert.Equal(two, SameCommitments.Align(two, Package(s_official)));
        Assert.Equal(Package(s_official), SameCommitments.Align(Package(s_official), Package(s_official with { Id = new("TS0009") })));
    }

    [SharedDataFact("ogp-database")]
    public void Most_commitments_of_2015_are_found_in_2016_and_each_once()
    {
        IrmPackage old = Read("2015-05");
        IrmPackage later = Read("2016-07");

        IrmPackage aligned = SameCommitments.Align(old, later);

        HashSet<CommitmentId> known = [.. later.ActionPlans.SelectMany(plan => plan.Commitments).Select(commitment => commitment.Id)];
        CommitmentId[] ids = [.. aligned.ActionPlans.SelectMany(plan => plan.Commitments).Select(commitment => commitment.Id)];
        output.WriteLine($"{ids.Count(known.Contains)} of {ids.Length}");
        Assert.Distinct(ids);
        Assert.True(ids.Count(known.Contains) > ids.Length * 3 / 4);
        IrmPackage merged = PackageMerge.Merge([("2016", later), ("2015", aligned)]).Package;
        Assert.Equal(known.Union(ids).Count(), merged.ActionPlans.Sum(plan => plan.Commitments.Count));
    }

    private static IrmPackage Read(string edition) =>
        OgpDatabase.Read(File.ReadAllBytes(SharedData.PathOf($"ogp-database/{edition}/commitments.csv"))).Value!;
}
