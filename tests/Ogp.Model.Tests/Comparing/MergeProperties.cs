using FsCheck.Xunit;
using Ogp.Model.Comparing;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Comparing;

/// <summary>Laws of merging, for whatever packages hold.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries)])]
public class MergeProperties
{
    [Property(MaxTest = 60)]
    public void One_document_merges_to_itself_alone_and_with_itself(AnyPackage any)
    {
        foreach (MergeResult merged in new[] { PackageMerge.Merge(("a", any.Package)), Merge(any.Package, any.Package) })
        {
            Assert.Equal(any.Package, merged.Package);
            Assert.Equal(IrmJson.Write(any.Package), IrmJson.Write(merged.Package));
            Assert.Empty(merged.Choices);
        }
    }

    [Property(MaxTest = 60)]
    public void Merging_again_changes_nothing(AnyPackage any, AnyPackage other, int seed)
    {
        foreach (IrmPackage second in new[] { other.Package, Edits.Some(any.Package, seed) })
        {
            IrmPackage merged = Merge(any.Package, second).Package;

            Assert.Empty(Told(merged, Merge(merged, any.Package).Package));
            Assert.Empty(Told(merged, Merge(merged, second).Package));
        }
    }

    [Property(MaxTest = 60)]
    public void What_parts_of_one_package_say_comes_together_without_a_conflict_in_any_sequence(AnyPackage any, int seed, int other)
    {
        (IrmPackage one, IrmPackage two) = (Edits.Less(any.Package, seed), Edits.Less(any.Package, other));
        MergeResult merged = Merge(one, two);

        // Records, which comparing passes over, are taken whole.
        Assert.All(merged.Choices, choice => Assert.EndsWith("/record", choice.Pointer, StringComparison.Ordinal));
        Assert.Empty(Told(merged.Package, Merge(two, one).Package));
        Assert.Empty(Told(any.Package, Merge(any.Package, one).Package));
        Assert.Empty(Told(any.Package, Merge(one, any.Package).Package));
    }

    [Property(MaxTest = 60)]
    public void Nothing_is_lost(AnyPackage any, AnyPackage other, int seed)
    {
        (string Name, IrmPackage Package)[] documents = [("a", any.Package), ("b", Edits.Some(any.Package, seed)), ("c", other.Package)];
        MergeResult merged = PackageMerge.Merge(documents);
        foreach ((string name, IrmPackage package) in documents)
        {
            // What the result has in addition is of the others.
            foreach (
                PackageDifference lost in PackageDiff
                    .Compare(package, merged.Package)
                    .Differences.Where(difference => difference.Kind is DifferenceKind.Changed or DifferenceKind.Removed)
            )
            {
                Assert.True(
                    merged.Choices.Any(choice =>
                        choice.Values.Any(value => value.Document == name && value.Json.Contains(lost.Before!, StringComparison.Ordinal))
                    ),
                    $"{lost} of {name} at {lost.PointerBefore}"
                );
            }
        }
    }

    [Property(MaxTest = 60)]
    public void A_choice_stands_where_its_pointer_leads(AnyPackage any, AnyPackage other)
    {
        MergeResult merged = Merge(any.Package, other.Package);
        Tree written = Tree.Parse(IrmJson.Write(merged.Package, indented: false));

        Assert.All(
            merged.Choices,
            choice =>
            {
                Assert.Contains(choice.Values, value => value.Json == choice.Chosen);
                Assert.Contains(
                    choice.Values,
                    value => written.At(choice.Pointer).Any(found => found.ToString() == Tree.Parse(value.Json).ToString())
                );
            }
        );
    }

    private static MergeResult Merge(IrmPackage one, IrmPackage other) => PackageMerge.Merge(("a", one), ("b", other));

    private static string[] Told(IrmPackage one, IrmPackage other) =>
        [
            .. PackageDiff
                .Compare(one, other)
                .Differences.Where(difference => difference.Kind != DifferenceKind.Moved)
                .Select(difference => difference.ToString()),
        ];
}
