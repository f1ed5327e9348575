namespace Ogp.Model.Comparing;

/// <summary>What one of the merged documents says at a place.</summary>
/// <param name="Document">Position of the document.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Said(int Document, JsonTree Value);
