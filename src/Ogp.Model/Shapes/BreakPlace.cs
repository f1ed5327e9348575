namespace Ogp.Model.Shapes;

/// <summary>Where a document breaks off: what the objects and arrays lack that are open there may stand behind it.</summary>
/// <param name="Starts">Where they begin, the outermost first.</param>
/// <param name="Pointer">JSON Pointer to the innermost of them.</param>
internal sealed record BreakPlace(ValueList<long> Starts, string Pointer)
{
    /// <summary>Whether what begins there breaks off.</summary>
    public bool IsOpen(long start) => Starts.AsSpan().Contains(start);

    /// <summary>Whether a place is something that breaks off, or a member or an item of it: what is found there may follow from the break.</summary>
    public bool IsIn(string pointer)
    {
        string around = pointer[..Math.Max(0, pointer.LastIndexOf('/'))];
        return Pointer.StartsWith(around, StringComparison.Ordinal) && (Pointer.Length == around.Length || Pointer[around.Length] == '/');
    }
}
