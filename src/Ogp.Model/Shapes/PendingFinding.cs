namespace Ogp.Model.Shapes;

/// <summary>A finding of the reader, before its pointer and line are known.</summary>
internal sealed record PendingFinding(FindingKind Kind, long Offset, ValueList<FindingArgument> Arguments, string? Suggestion);
