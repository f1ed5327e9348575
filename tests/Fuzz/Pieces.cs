namespace Ogp.Model.Fuzz;

/// <summary>Where the pieces of a document lie: from the first byte to the one behind the last.</summary>
/// <param name="Separator">What stands between two elements.</param>
internal sealed record Pieces(byte Separator)
{
    /// <summary>What can be replaced: values, cells.</summary>
    public List<(int Start, int End)> Values { get; } = [];

    /// <summary>What can be left out, doubled and exchanged: members and items, rows.</summary>
    public List<(int Start, int End)> Elements { get; } = [];

    /// <summary>Names of members; none in a table.</summary>
    public List<(int Start, int End)> Names { get; } = [];
}
