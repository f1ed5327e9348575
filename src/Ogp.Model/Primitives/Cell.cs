namespace Ogp.Model;

/// <summary>A cell of a table as it stood.</summary>
/// <param name="Heading">Heading of its column.</param>
/// <param name="Text">The text of the cell, unchanged.</param>
public readonly record struct Cell(string Heading, string Text)
{
    /// <summary>Heading of its column; empty for <c>default</c>.</summary>
    public string Heading
    {
        get => field ?? "";
        init;
    } = Heading;

    /// <summary>The text of the cell, unchanged; empty for <c>default</c>.</summary>
    public string Text
    {
        get => field ?? "";
        init;
    } = Text;
}
