namespace Ogp.Model.Shapes;

/// <summary>Where a document breaks off: what the objects and arrays lack that are open there may stand behind it.</summary>
/// <param name="Starts">Where they begin, the outermost first.</param>
/// <param name="Pointer">JSON Pointer to the innermost of them.</param>
internal sealed record BreakPlace(ValueList<long> Starts, string Pointer)
{
    /// <summary>Whether what begins there breaks off.</summary>
    public bool IsOpen(long start) => Starts.AsSpan().Contains(start);
}
