namespace Ogp.Model.Shapes;

/// <summary>Room for the texts of a document, given out in pieces of larger arrays: a text keeps its neighbours alive, but not the document.</summary>
/// <param name="most">How much room all texts together can need.</param>
internal sealed class TextRoom(int most)
{
    private const int Size = 1 << 15;
    private byte[] _bytes = [];
    private int _used;
    private int _left = most;

    /// <summary>Sets room apart.</summary>
    /// <param name="length">How much is needed at most.</param>
    /// <param name="start">Where the room begins.</param>
    /// <returns>The array in which it lies.</returns>
    public byte[] Take(int length, out int start)
    {
        if (_bytes.Length - _used < length)
        {
            _bytes = GC.AllocateUninitializedArray<byte>(Math.Max(length, Math.Min(Size, _left)));
            _used = 0;
        }

        start = _used;
        _used += length;
        _left -= length;
        return _bytes;
    }

    /// <summary>Gives back the end of what was taken last.</summary>
    public void GiveBack(int length)
    {
        _used -= length;
        _left += length;
    }
}
