using Ardalis.GuardClauses;

namespace Ogp.Model.Comparing;

/// <summary>What differs between two packages: by key and in the field's terms, and as a JSON Patch. Immutable; safe to share between threads.</summary>
/// <remarks>Source: <c>docs/format.md</c>, comparing two documents.</remarks>
public sealed class PackageDiff
{
    private readonly JsonTree _before;
    private readonly JsonTree _after;

    private PackageDiff(JsonTree before, JsonTree after) => (_before, _after, Differences) = (before, after, Comparison.Of(before, after));

    /// <summary>The differences in the order of the format; empty for packages that say the same.</summary>
    public ValueList<PackageDifference> Differences { get; }

    /// <summary>Compares two packages. Any two compare: what could not be read is compared as it stands.</summary>
    /// <param name="before">The package before.</param>
    /// <param name="after">The package after.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PackageDiff Compare(IrmPackage before, IrmPackage after) =>
        new(JsonTree.Of(Guard.Against.Null(before)), JsonTree.Of(Guard.Against.Null(after)));

    /// <summary>
    /// The JSON Patch (RFC 6902) that makes the document after of the document before, both as <see cref="Json.IrmJson.Write(IrmPackage, bool)"/> writes them. It is exact
    /// where the differences are about meaning: it may be there although nothing differs in meaning, as for the digits of a number.
    /// </summary>
    /// <returns>UTF-8, one operation a line, one line feed at the end.</returns>
    public byte[] ToJsonPatch() => JsonPatch.Of(_before, _after);
}
