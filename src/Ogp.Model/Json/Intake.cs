namespace Ogp.Model.Json;

/// <summary>Takes in bytes up to a limit.</summary>
internal sealed class Intake(int most)
{
    private byte[] _buffer = new byte[Math.Min(most, 1 << 16) + 1];
    private int _length;

    /// <summary>Whether more came than is allowed.</summary>
    public bool IsFull => _length > most;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public Memory<byte> GetMemory()
    {
        if (_length == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, (long)most + 1));
        }

        return _buffer.AsMemory(_length);
    }

    public void Advance(int count) => _length += count;
}
