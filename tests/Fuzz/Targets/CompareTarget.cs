using System.Text.Json;
using Ogp.Model.Comparing;
using Ogp.Model.Json;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>Whatever was read can be compared and merged with another document, and with itself to no effect.</summary>
internal static class CompareTarget
{
    private static readonly IrmPackage s_other = Seed
        .Documents.Select(seed => IrmJson.Read(seed.Bytes).Value)
        .First(value => value is not null)!;

    public static void Run(byte[] document)
    {
        if (IrmJson.Read(document).Value is not { } package)
        {
            return;
        }

        ThrowUnless(PackageDiff.Compare(package, package).Differences.IsEmpty, "a package does not differ from itself");
        ThrowUnless(PackageMerge.Merge(("a", package), ("b", package)).Package.Equals(package), "a package merges to itself");
        foreach (PackageDiff diff in new[] { PackageDiff.Compare(package, s_other), PackageDiff.Compare(s_other, package) })
        {
            foreach (PackageDifference difference in diff.Differences)
            {
                ThrowUnless(difference.Message("es").Length > 0 && difference.Path("fr").Length > 0, "a difference says something");
            }

            JsonDocument.Parse(diff.ToJsonPatch(), new() { MaxDepth = 1000 }).Dispose();
        }

        RoundTripTarget.Hold(PackageMerge.Merge(("a", package), ("b", s_other)).Package);
    }
}
