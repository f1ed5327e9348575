namespace Ogp.Model.Profiles;

/// <summary>A file with a profile. Immutable; safe to share between threads.</summary>
/// <param name="Name">What tells the file from others, and names it in findings: two names are the same file where they are the same text.</param>
/// <param name="Utf8">Its bytes.</param>
public sealed record ProfileFile(string Name, ReadOnlyMemory<byte> Utf8);
