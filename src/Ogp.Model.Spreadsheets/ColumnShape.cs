namespace Ogp.Model.Spreadsheets;

/// <summary>What a column holds, for the program in which it is edited.</summary>
/// <param name="Codes">The words of its drop-down; none where it has none.</param>
/// <param name="IsText">Whether all that is typed is to stay as it is typed; else numbers become numbers.</param>
internal sealed record ColumnShape(string[] Codes, bool IsText)
{
    /// <summary>What stands above it; the heading where nothing else does.</summary>
    public string? Title { get; init; }
}
