namespace Ogp.Model.Validation;

/// <summary>A file with a rule set: what <see cref="ValidationRuleSet.Read(RuleSetFile, Func{string, string, RuleSetFile}, ValueList{FindingKind})"/> reads. Immutable; safe to share between threads.</summary>
/// <param name="Name">What tells the file from others, and names it in findings: two names are the same file where they are the same text.</param>
/// <param name="Utf8">Its bytes.</param>
public sealed record RuleSetFile(string Name, ReadOnlyMemory<byte> Utf8);
