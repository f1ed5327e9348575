namespace Ogp.Model;

/// <summary>A named value that a finding's message mentions.</summary>
/// <param name="Name">Name of the placeholder.</param>
/// <param name="Value">The value as text, not translated.</param>
public readonly record struct FindingArgument(string Name, string Value);
