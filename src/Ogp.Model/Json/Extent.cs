namespace Ogp.Model.Json;

/// <summary>Where a value or a name begins in a source, and where it ends. Both are one where only a point is known.</summary>
internal readonly record struct Extent(long Start, long End)
{
    public bool IsPoint => End <= Start;
}
