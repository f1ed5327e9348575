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

    [Fact]
    public void A_plan_in_parts_is_aligned_as_the_whole_of_it()
    {
        IrmPackage other = Package(Local("TS0002", "1.a", "Open the budget of towns", "Another text."));
        Commitment twin = Local("x", null, "Open the Budget to everybody");
        IrmPackage InParts(IrmPackage one, IrmPackage two) => new() { ActionPlans = [.. one.ActionPlans, .. two.ActionPlans] };

        IrmPackage aligned = SameCommitments.Align(
            Package(Local("y", "1.a", "Budget of towns", "Another text.")),
            InParts(Package(s_official), other)
        );
        IrmPackage twins = InParts(Package(twin), Package(twin with { Id = new("z") }));

        Assert.Equal("TS0002", aligned.ActionPlans[0].Commitments[0].Id.Text);
        Assert.Equal(twins, SameCommitments.Align(twins, Package(s_official)));
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

    /// <summary>Number, title and text of the commitment of another part under the key of a number, and whether it is that of "1", "Open the Budget".</summary>
    [Theory]
    [InlineData("Open the budget", "Another text.", true)]
    [InlineData("Protect whistleblowers", "The text of it.", true)]
    [InlineData("Open the budgets", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "Of judges and of nothing else.", false)]
    [InlineData("Open the budgets", "The text of all.", true)]
    [InlineData("Open the courts", "Of judges and of nothing else.", false)]
    [InlineData("Protect whistleblowers", "", false)]
    public void In_parts_of_an_edition_a_number_is_a_key_only_of_the_same_commitment(string title, string text, bool isSame)
    {
        IrmPackage one = Package(Local("AP_TST01-1", "1", "Open the Budget", "The text of it."), Local("AP_TST01-2", "2", "Something"));
        IrmPackage other = Package(Local("AP_TST01-1", "1", title, text));

        ValueList<IrmPackage> apart = SameCommitments.TellApart([one, other]);

        Assert.Equal(isSame, apart[0] == one && apart[1] == other);
        ActionPlan merged = PackageMerge.Merge([("one", apart[0]), ("other", apart[1])]).Package.ActionPlans[0];
        Assert.Equal(isSame ? 2 : 3, merged.Commitments.Count);
        Assert.Contains(new CommitmentId("AP_TST01-2"), merged.Commitments.Select(commitment => commitment.Id));
        CommitmentId expected = new(isSame ? "AP_TST01-1" : "AP_TST01-1-open-the-budget");
        Assert.Equal((expected, expected), (merged.Commitments[0].Id, merged.Reports[0].Assessments[0].Commitment));
    }

    [Fact]
    public void A_key_of_a_title_in_one_part_is_that_of_the_same_commitment_in_another()
    {
        IrmPackage two = Package(Local("AP_TST01-1-a", "1", "A thing", "x"), Local("AP_TST01-1-b", "1", "Some bills", "y"));
        IrmPackage again = Package(Local("AP_TST01-1", "1", "Some bills", "y"));

        ValueList<IrmPackage> apart = SameCommitments.TellApart([two, again, Package(s_official)]);

        Assert.Equal(["AP_TST01-1-b"], apart[1].ActionPlans[0].Commitments.Select(commitment => commitment.Id.Text));
        Assert.Equal([two, Package(s_official)], [apart[0], apart[2]]);
    }

    private const string Long = "Improve the transparency of public institutions and the participation of citizens through ";

    /// <summary>
    /// Titles and texts of commitments with the number 1, each in a part of its own, and their keys: likeness is not handed on, what is not given says nothing, and titles may begin
    /// alike for longer than a key is.
    /// </summary>
    public static TheoryData<string[], string[]> Parts =>
        new()
        {
            {
                ["Open data|", "Open data of the budget office|", "Data about courts, open to all judges|"],
                ["1-data-about-courts-open-to-all-judges", "1-open-data", "1-open-data-of-the-budget-office"]
            },
            { ["Open budget|a b", "Open budget|c d", "Open laws|a z"], ["1-open-budget", "1-open-laws"] },
            { ["Open data|", "Open data for all|", "|Data."], ["1"] },
            { ["|The ministry opens its budget.", "|Courts publish judgments online."], ["1-unknown", "1-unknown-2"] },
            { ["|The ministry opens its budget.", "|The ministry opens its budget."], ["1"] },
            { ["Open data|", "Protect whistleblowers|", "|"], ["1-open-data", "1-protect-whistleblowers", "1-unknown"] },
            {
                [Long + "budgets|One text.", Long + "courts|Of judges."],
                ["1-improve-the-transparency-of-public-institutions-and-the", "1-improve-the-transparency-of-public-institutions-and-the-2"]
            },
        };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Keys_in_parts_are_the_same_in_every_order_of_them(string[] commitments, string[] keys)
    {
        IrmPackage[] parts =
        [
            .. commitments.Select(one => one.Split('|')).Select(one => Package(Local("AP_TST01-1", "1", one[0], one[1]))),
        ];
        Dictionary<int, string>? first = null;
        foreach (int[] order in Orders(parts.Length))
        {
            ValueList<IrmPackage> apart = SameCommitments.TellApart([.. order.Select(i => parts[i])]);

            string[] found = [.. apart.Select(part => part.ActionPlans[0].Commitments[0].Id.Text["AP_TST01-".Length..])];
            Assert.Equal(keys, found.Distinct().Order(StringComparer.Ordinal));
            Dictionary<int, string> keyOf = order.Zip(found).ToDictionary();
            Assert.Equal(first ??= keyOf, keyOf);
        }

        static IEnumerable<int[]> Orders(int count) =>
            count == 0
                ?
                [
                    [],
                ]
                : Orders(count - 1)
                    .SelectMany(rest => Enumerable.Range(0, count).Select(place => (int[])[.. rest[..place], count - 1, .. rest[place..]]));
    }

    [Fact]
    public void Two_of_one_part_are_never_the_same_and_a_part_is_the_same_as_itself()
    {
        IrmPackage twins = Package(Local("AP_TST01-1-a-b", "1", "A b", "x"), Local("AP_TST01-1-a-b-2", "1", "A b", "x"));
        IrmPackage third = Package(Local("AP_TST01-1", "1", "A, b", "Not given there."));

        ValueList<IrmPackage> apart = SameCommitments.TellApart([third, twins, twins]);

        Assert.Equal("AP_TST01-1-a-b-3", apart[0].ActionPlans[0].Commitments[0].Id.Text);
        Assert.Equal([twins, twins], apart.Skip(1));
    }

    [Fact]
    public void Without_a_number_titles_that_begin_alike_are_told_apart_by_their_texts()
    {
        const string Key = "AP_TST01-improve-the-transparency-of-public-institutions-and-the";
        IrmPackage one = Package(Local(Key, null, Long + "budgets", "One text."));
        IrmPackage other = Package(Local(Key, null, Long + "courts", "Of judges."));

        Assert.Equal([one, one], SameCommitments.TellApart([one, one]));
        Assert.Distinct(SameCommitments.TellApart([one, other]).Select(part => part.ActionPlans[0].Commitments[0].Id));
    }

    /// <summary>
    /// Every other row in another file. Some of Norway's first plan have one title and no number, and nothing in a part tells which is which.
    /// </summary>
    [SharedDataFact("ogp-database")]
    public void Parts_of_the_edition_of_2016_have_the_keys_of_the_whole()
    {
        IrmPackage whole = Read("2016-07");
        HashSet<CommitmentId> known = [.. Keys(whole)];
        IrmPackage Part(int parity) =>
            OgpDatabase
                .Read(
                    OgpDatabase
                        .Write(
                            whole with
                            {
                                ActionPlans = whole
                                    .ActionPlans.Select(plan =>
                                        plan with
                                        {
                                            Commitments = [.. plan.Commitments.Where(commitment => commitment.Record!.Row % 2 == parity)],
                                        }
                                    )
                                    .ToValueList(),
                            },
                            "2016-07"
                        )
                        .Csv
                )
                .Value!;

        ValueList<IrmPackage> apart = SameCommitments.TellApart([Part(0), Part(1)]);

        HashSet<CommitmentId> merged = [.. apart.SelectMany(Keys)];
        Assert.NotEmpty(merged);
        Assert.Equal(known.Order(), merged.Order());

        static IEnumerable<CommitmentId> Keys(IrmPackage package) =>
            package
                .ActionPlans.Where(plan => plan.Id.Text != "AP_NOR01")
                .SelectMany(plan => plan.Commitments)
                .Select(commitment => commitment.Id);
    }

    private static IrmPackage Read(string edition) =>
        OgpDatabase.Read(File.ReadAllBytes(SharedData.PathOf($"ogp-database/{edition}/commitments.csv"))).Value!;
}
