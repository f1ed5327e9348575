namespace Ogp.Model.Json;

/// <summary>Parts of a file on their way through a reader: read at once, or some of them ahead by other threads. They come out in the order in which they went in.</summary>
/// <param name="ahead">How many are read ahead; 0 where each is read at once.</param>
internal sealed class PlanQueue(int ahead)
{
    private readonly Queue<Task<ReadResult<IrmPackage>>> _pieces = new();

    /// <summary>Takes a part in.</summary>
    /// <returns>The part that comes out; null where there is still room.</returns>
    public Task<ReadResult<IrmPackage>>? Take(PlanPiece piece)
    {
        if (ahead == 0)
        {
            return Task.FromResult(piece.Read());
        }

        _pieces.Enqueue(Task.Run(piece.Kept().Read));
        return _pieces.Count > ahead ? _pieces.Dequeue() : null;
    }

    /// <summary>What is left when all were taken in, one after the other; null behind the last.</summary>
    public Task<ReadResult<IrmPackage>>? Next() => _pieces.TryDequeue(out Task<ReadResult<IrmPackage>>? piece) ? piece : null;
}
