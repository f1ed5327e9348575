namespace Ogp.Model.Shapes;

/// <summary>A finding of the reader, before its pointer and line are known.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Offset">Where in the source.</param>
/// <param name="Arguments">Values that the message mentions.</param>
/// <param name="Suggestion">What was probably meant.</param>
/// <param name="Length">How many bytes it is about; 0 where it is about the token that begins at the offset, or about a point.</param>
/// <param name="IsSure">Whether the suggestion, or leaving a null out, is the only thing that can have been meant.</param>
/// <param name="Way">The way to it; null where nobody noted it.</param>
internal sealed record PendingFinding(
    FindingKind Kind,
    long Offset,
    ValueList<FindingArgument> Arguments,
    string? Suggestion,
    int Length = 0,
    bool IsSure = false,
    JsonWay? Way = null
);
