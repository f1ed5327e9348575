namespace Ogp.Model;

/// <summary>A cell of a table as it stood.</summary>
/// <param name="Heading">Heading of its column.</param>
/// <param name="Text">The text of the cell, unchanged.</param>
public readonly record struct Cell(string Heading, string Text);
