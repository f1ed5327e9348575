using Ardalis.GuardClauses;

namespace Ogp.Model.Trackers;

/// <summary>A file of a tracker. What it is, is told by what is in it, not by its name.</summary>
/// <param name="name">What findings call it.</param>
/// <param name="bytes">What it holds.</param>
/// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
public sealed class TrackerFile(string name, ReadOnlyMemory<byte> bytes)
{
    /// <summary>What findings call it.</summary>
    public string Name { get; } = Guard.Against.Null(name);

    /// <summary>What it holds.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>
    /// Whether whoever keeps the tracker does not see it, as a hidden sheet of a workbook: a table is read of such files only where none in sight is that table, and told. False unless set.
    /// </summary>
    public bool IsHidden { get; init; }
}
