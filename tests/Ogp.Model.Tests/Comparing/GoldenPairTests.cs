using Ogp.Model.Comparing;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Comparing;

/// <summary>The golden pairs of tests/Comparisons, and what comparing and merging make of them.</summary>
public class GoldenPairTests
{
    /// <summary>Pairs there are: change it with them, so that none gets lost without notice.</summary>
    private const int Count = 6;

    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Comparisons");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(s_folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void No_pair_is_lost() => Assert.Equal(Count, Names.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pair_has_exactly_the_differences_beside_it(string name) =>
        Assert.Equal(
            Expected(name, "differences"),
            PackageDiff
                .Compare(Read(name, "before"), Read(name, "after"))
                .Differences.Select(difference =>
                    string.Join(
                        " | ",
                        difference.Kind.ToString().ToLowerInvariant(),
                        difference.PointerBefore ?? "-",
                        difference.PointerAfter ?? "-",
                        difference.Path(),
                        difference.Message()
                    )
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pair_merges_with_exactly_the_choices_beside_it(string name) =>
        Assert.Equal(
            Expected(name, "choices"),
            PackageMerge
                .Merge(("before", Read(name, "before")), ("after", Read(name, "after")))
                .Choices.Select(choice =>
                    string.Join(" | ", choice.IsConflict ? "conflict" : "refinement", choice.Pointer, choice.Path(), choice.Message())
                )
        );

    private static string[] Expected(string name, string what) => File.ReadAllLines(Path.Combine(s_folder, name, $"{what}.txt"));

    private static IrmPackage Read(string name, string which) =>
        IrmJson.Read(File.ReadAllBytes(Path.Combine(s_folder, name, $"{which}.irm.json"))).Value!;
}
