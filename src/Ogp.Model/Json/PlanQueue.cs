namespace Ogp.Model.Json;

/// <summary>Parts of a file on their way through a reader: read at once, or some of them ahead by other threads. They come out in the order in which they went in.</summary>
/// <param name="ahead">How many are read ahead; 0 where each is read at once.</param>
internal sealed class PlanQueue(int ahead)
{
    /// <summary>What the parts may take together, however many are read ahead: a machine with many processors needs no more memory for long plans.</summary>
    private const long MostBytes = 8 << 20;

    private readonly Queue<(Task<ReadResult<IrmPackage>> Result, int Length)> _pieces = new();
    private long _bytes;

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Whether one should come out before another goes in: there is no room for more, or it is read.</summary>
    public bool IsDue =>
        _pieces.Count > ahead
        || _bytes > MostBytes
        || (_pieces.TryPeek(out (Task<ReadResult<IrmPackage>> Result, int) first) && first.Result.IsCompleted);

    public void Add(PlanPiece piece)
    {
        _pieces.Enqueue((ahead == 0 ? Task.FromResult(piece.Read()) : Task.Run(piece.Kept().Read), piece.Length));
        _bytes += piece.Length;
    }

    /// <summary>The part that went in first.</summary>
    public Task<ReadResult<IrmPackage>> Take()
    {
        (Task<ReadResult<IrmPackage>> result, int length) = _pieces.Dequeue();
        _bytes -= length;
        return result;
    }
}
