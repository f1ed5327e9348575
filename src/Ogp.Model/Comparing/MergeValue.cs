namespace Ogp.Model.Comparing;

/// <summary>What a document says at a place.</summary>
/// <param name="Document">Name of the document, as it was given to the merge.</param>
/// <param name="Json">The value as JSON text without white space.</param>
public readonly record struct MergeValue(string Document, string Json);
