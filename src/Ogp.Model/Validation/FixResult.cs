namespace Ogp.Model.Validation;

/// <summary>What came of applying the safe repairs to a document. Immutable.</summary>
/// <param name="Utf8">The document as it is now; the bytes that were given where nothing was applied.</param>
/// <param name="Applied">The findings that were mended, in the order in which they were; their places are those of the document as it was then.</param>
/// <param name="Left">What is found in the document as it is now.</param>
public sealed record FixResult(ReadOnlyMemory<byte> Utf8, ValueList<Finding> Applied, ReadResult<IrmPackage> Left)
{
    /// <summary>
    /// Findings that come with a repair which was not applied, because it would have brought something else to light; that is for a person to
    /// look at.
    /// </summary>
    public IEnumerable<Finding> Refused => Left.Findings.Where(finding => finding.Fix is not null);
}
