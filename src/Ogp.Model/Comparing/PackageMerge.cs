using System.Text.Json;
using Ardalis.GuardClauses;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>Makes one package of several, of one publisher or many. Safe to use from several threads.</summary>
/// <remarks>Source: <c>docs/format.md</c>, merging documents.</remarks>
public static class PackageMerge
{
    /// <summary>
    /// Merges packages: what one has and others do not is taken; where they differ, what says more of the same is taken, else what the first says. One
    /// package merges to itself.
    /// </summary>
    /// <param name="documents">The packages with the names by which choices tell them apart, such as file names; at least one.</param>
    /// <returns>The package, and every choice between values that differ, with the values that were not taken.</returns>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">A name or a package is null.</exception>
    public static MergeResult Merge(params ReadOnlySpan<(string Name, IrmPackage Package)> documents)
    {
        if (documents.IsEmpty)
        {
            throw new ArgumentException("There is nothing to merge.", nameof(documents));
        }

        string[] names = new string[documents.Length];
        Said[] said = new Said[documents.Length];
        for (int i = 0; i < documents.Length; i++)
        {
            names[i] = Guard.Against.Null(documents[i].Name, nameof(documents));
            said[i] = new(i, JsonTree.Of(Guard.Against.Null(documents[i].Package, nameof(documents))));
        }

        ReadOnlyMemory<byte> merged = Merging.Of(said, names, out ValueList<MergeChoice> choices);
        JsonCursor json = new(merged.Span);
        json.Read();
        return new(IrmPackageShape.Shape.Read(ref json, new(merged)), choices);
    }
}
