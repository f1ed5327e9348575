using System.Text;
using FsCheck.Xunit;
using Ogp.Model.Comparing;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Comparing;

/// <summary>Laws of comparing, for whatever packages hold.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries)])]
public class DiffProperties
{
    [Property(MaxTest = 60)]
    public void A_package_does_not_differ_from_itself(AnyPackage any)
    {
        PackageDiff diff = PackageDiff.Compare(any.Package, IrmJson.Read(IrmJson.Write(any.Package)).Value!);

        Assert.Empty(diff.Differences);
        Assert.Equal("[]\n", Encoding.UTF8.GetString(diff.ToJsonPatch()));
    }

    [Property(MaxTest = 100)]
    public void The_patch_makes_the_document_after_of_the_one_before(AnyPackage any, AnyPackage other, int seed)
    {
        foreach (IrmPackage after in new[] { other.Package, Edits.Some(any.Package, seed) })
        {
            Tree patch = Tree.Parse(PackageDiff.Compare(any.Package, after).ToJsonPatch());
            Assert.Equal(Written(after).ToString(), Tree.Apply(Written(any.Package), patch).ToString());
        }
    }

    [Property(MaxTest = 60)]
    public void What_one_direction_adds_the_other_removes(AnyPackage any, int seed)
    {
        IrmPackage after = Edits.Some(any.Package, seed);

        Assert.Equal(
            Places(PackageDiff.Compare(any.Package, after)),
            Places(PackageDiff.Compare(after, any.Package))
                .Select(place =>
                    (
                        place.Kind switch
                        {
                            DifferenceKind.Added => DifferenceKind.Removed,
                            DifferenceKind.Removed => DifferenceKind.Added,
                            DifferenceKind kind => kind,
                        },
                        place.After,
                        place.Before
                    )
                )
                .Order()
        );
    }

    [Property(MaxTest = 60)]
    public void Pointers_lead_to_the_values(AnyPackage any, int seed)
    {
        IrmPackage after = Edits.Some(any.Package, seed);
        (Tree one, Tree other) = (Written(any.Package), Written(after));
        foreach (PackageDifference difference in PackageDiff.Compare(any.Package, after).Differences)
        {
            Check(one, difference.PointerBefore, difference.Before);
            Check(other, difference.PointerAfter, difference.After);
        }

        static void Check(Tree document, string? pointer, string? value)
        {
            Assert.Equal(value is null, pointer is null);
            if (value is not null)
            {
                Assert.Contains(Tree.Parse(value).ToString(), document.At(pointer!).Select(found => found.ToString()));
            }
        }
    }

    [Property(MaxTest = 20)]
    public void The_culture_of_the_machine_changes_nothing(AnyPackage any, AnyPackage other)
    {
        foreach (string language in new[] { "en", "es", "fr" })
        {
            string[] expected = Told(any.Package, other.Package, language);
            Assert.All(
                Cultures.Names,
                culture => Assert.Equal(expected, Cultures.In(culture, () => Told(any.Package, other.Package, language)))
            );
        }
    }

    private static Tree Written(IrmPackage package) => Tree.Parse(IrmJson.Write(package, indented: false));

    private static string[] Told(IrmPackage before, IrmPackage after, string language)
    {
        PackageDiff diff = PackageDiff.Compare(before, after);
        return
        [
            .. diff.Differences.Select(difference => $"{difference.Path(language)}|{difference.Message(language)}"),
            Encoding.UTF8.GetString(diff.ToJsonPatch()),
        ];
    }

    private static IEnumerable<(DifferenceKind Kind, string? Before, string? After)> Places(PackageDiff diff) =>
        diff
            .Differences.Where(difference => difference.Kind != DifferenceKind.Moved)
            .Select(difference => (difference.Kind, difference.PointerBefore, difference.PointerAfter))
            .Order();
}
