using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Scoring;

[Properties(Arbitrary = [typeof(ModelArbitraries)], MaxTest = 100)]
public class FieldCoverageTests
{
    /// <summary>Two members, two eras, a commitment and a member outside plans.</summary>
    private static readonly IrmPackage s_package = new()
    {
        Title = new("en", "Two plans"),
        Members = [new() { Code = new("ECU"), Name = new("es", "Ecuador") }],
        ActionPlans =
        [
            SmallPlan.Rated(Variable.Completion, "complete", "not-reviewed", "") with
            {
                Member = new("ECU"),
                Submitted = new(2019),
            },
            SmallPlan.Rated(Variable.Completion, "limited|substantial") with
            {
                Member = new("KEN"),
                Submitted = new(2021),
                Title = new LocalizedText("en", "Plan").With("ES", "Plan"),
            },
        ],
        Commitments =
        [
            new()
            {
                Id = new("KE0001"),
                Member = new("KEN"),
                Title = new("en", "Open data"),
            },
            new() { Id = new("1") },
        ],
    };

    [Theory]
    [InlineData(CoverageGrouping.Whole, "actionPlans/*/reports/*/assessments/*/ratings/completion", ": 2+1/4")]
    [InlineData(CoverageGrouping.Member, "actionPlans/*/reports/*/assessments/*/ratings/completion", "ECU: 1+1/3, KEN: 1+0/1")]
    [InlineData(CoverageGrouping.Era, "actionPlans/*/reports/*/assessments/*/ratings/completion", "2017-2019: 1+1/3, 2020-: 1+0/1")]
    [InlineData(CoverageGrouping.Whole, "actionPlans/*/title", ": 1+0/2")]
    [InlineData(CoverageGrouping.Language, "actionPlans/*/title", "ES: 1+0/2, en: 1+0/2")]
    [InlineData(CoverageGrouping.Language, "members/*/name", "ES: 1+0/1, en: 0+0/1")]
    [InlineData(CoverageGrouping.Member, "members/*/name", "ECU: 1+0/1")]
    [InlineData(CoverageGrouping.Member, "commitments/*/title", "KEN: 1+0/1, not-stated: 0+0/1")]
    [InlineData(CoverageGrouping.Era, "commitments/*/title", "not-stated: 1+0/2")]
    [InlineData(CoverageGrouping.Member, "title", "not-stated: 1+0/1")]
    public void A_group_counts_what_is_its_own(CoverageGrouping grouping, string path, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                FieldCoverage
                    .Count([s_package], grouping)
                    .Where(field => field.Path == $"/{path}")
                    .Select(field => $"{field.Group}: {field.Stated}+{field.Absent}/{field.Of}")
            )
        );

    [Fact]
    public void A_value_that_could_not_be_read_is_not_stated()
    {
        IrmPackage package = IrmJson
            .Read(
                """{ "formatVersion": "1.0", "actionPlans": [{ "id": "AP_ECU01", "member": "ECU", "number": "first", "url": "https://ogp.example" }] }"""u8.ToArray()
            )
            .Value!;

        Dictionary<string, int> stated = FieldCoverage
            .Count([package], CoverageGrouping.Whole)
            .ToDictionary(field => field.Path, field => field.Stated);

        Assert.Equal((0, 1), (stated["/actionPlans/*/number"], stated["/actionPlans/*/url"]));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Plans", 1)]
    public void A_text_without_words_in_any_language_is_not_stated(string english, int stated)
    {
        IrmPackage package = new() { Title = new([new("en", english), new("es", " ")]) };
        foreach (CoverageGrouping grouping in (ReadOnlySpan<CoverageGrouping>)[CoverageGrouping.Whole, CoverageGrouping.Member])
        {
            Assert.Equal(stated, FieldCoverage.Count([package], grouping).Single(field => field.Path == "/title").Stated);
        }
    }

    [Fact]
    public void A_text_without_words_is_not_stated_in_its_language()
    {
        IrmPackage package = new() { Title = new([new("en", "Plans"), new("es", ""), new("fr", " ")]) };
        FieldCoverage title = Assert.Single(FieldCoverage.Count([package], CoverageGrouping.Language), field => field.Path == "/title");
        Assert.Equal(("en", 1), (title.Group, title.Stated));
    }

    [Fact]
    public void Where_there_is_nothing_nothing_is_counted() => Assert.Empty(FieldCoverage.Count([], CoverageGrouping.Whole));

    [Fact]
    public void A_grouping_that_is_not_known_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FieldCoverage.Count([s_package], (CoverageGrouping)9));

    [Property]
    public void Of_each_object_a_field_is_stated_absent_or_silent(AnyPackage any) =>
        Assert.All(
            Enum.GetValues<CoverageGrouping>().SelectMany(grouping => FieldCoverage.Count([any.Package], grouping)),
            field => Assert.True(field.Stated >= 0 && field.Absent >= 0 && field.Of > 0 && field.Stated + field.Absent <= field.Of)
        );

    [Property]
    public void Members_and_eras_add_up_to_the_whole(AnyPackage any)
    {
        Dictionary<string, (int, int, int)> whole = Sums(FieldCoverage.Count([any.Package], CoverageGrouping.Whole));

        Assert.Equal(whole, Sums(FieldCoverage.Count([any.Package], CoverageGrouping.Member)));
        Assert.Equal(whole, Sums(FieldCoverage.Count([any.Package], CoverageGrouping.Era)));
    }

    [Property]
    public void Every_language_is_counted_out_of_all_objects(AnyPackage any)
    {
        Dictionary<string, FieldCoverage> whole = FieldCoverage
            .Count([any.Package], CoverageGrouping.Whole)
            .ToDictionary(field => field.Path, StringComparer.Ordinal);

        Assert.All(
            FieldCoverage.Count([any.Package], CoverageGrouping.Language),
            field => Assert.True(field.Of == whole[field.Path].Of && field.Stated <= whole[field.Path].Stated)
        );
    }

    /// <summary>But for variables that only one of them rates: those are counted over both.</summary>
    [Property]
    public void Packages_are_counted_as_if_they_were_one(AnyPackage one, AnyPackage other)
    {
        ValueList<FieldCoverage> together = FieldCoverage.Count([one.Package, other.Package], CoverageGrouping.Whole);
        IEnumerable<FieldCoverage> apart =
        [
            .. FieldCoverage.Count([one.Package], CoverageGrouping.Whole),
            .. FieldCoverage.Count([other.Package], CoverageGrouping.Whole),
        ];

        Assert.Equal(Sums(apart.Where(IsField)), Sums(together.Where(IsField)));

        static bool IsField(FieldCoverage field) => !field.Path.Contains("/ratings/", StringComparison.Ordinal);
    }

    [Property]
    public void No_order_changes_anything(AnyPackage one, AnyPackage other)
    {
        IrmPackage turned = one.Package with
        {
            Members = one.Package.Members.Reverse().ToValueList(),
            ActionPlans = one
                .Package.ActionPlans.Reverse()
                .Select(plan => plan with { Commitments = plan.Commitments.Reverse().ToValueList() })
                .ToValueList(),
            Commitments = one.Package.Commitments.Reverse().ToValueList(),
        };
        Assert.All(
            Enum.GetValues<CoverageGrouping>(),
            grouping =>
                Assert.Equal(
                    FieldCoverage.Count([one.Package, other.Package], grouping),
                    FieldCoverage.Count([other.Package, turned], grouping)
                )
        );
    }

    private static Dictionary<string, (int Stated, int Absent, int Of)> Sums(IEnumerable<FieldCoverage> fields) =>
        fields
            .GroupBy(field => field.Path, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (group.Sum(field => field.Stated), group.Sum(field => field.Absent), group.Sum(field => field.Of)),
                StringComparer.Ordinal
            );
}
