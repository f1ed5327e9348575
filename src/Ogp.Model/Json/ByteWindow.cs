namespace Ogp.Model.Json;

/// <summary>Bytes of a file as they come: what was taken in and not passed yet, and where in the file it begins.</summary>
/// <param name="origin">Where the first byte lies.</param>
/// <param name="room">Room to begin with: where nothing is passed before all bytes are there, for all of them and one more.</param>
internal sealed class ByteWindow(SourceOrigin origin, int room = ByteWindow.LeastRoom)
{
    public const int LeastRoom = 1 << 16;

    private byte[] _buffer = new byte[room];
    private int _start;
    private int _end;

    /// <summary>Where the first of the bytes lies.</summary>
    public SourceOrigin Origin { get; private set; } = origin;

    /// <summary>Whether no more bytes will come.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The bytes; valid until more are taken in.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(_start, _end - _start);

    /// <summary>Room for more bytes.</summary>
    public Memory<byte> GetMemory()
    {
        if (_end == _buffer.Length)
        {
            byte[] larger = _start > _buffer.Length / 2 ? _buffer : new byte[Math.Min((long)_buffer.Length * 2, Array.MaxLength)];
            Bytes.CopyTo(larger);
            (_buffer, _start, _end) = (larger, 0, _end - _start);
        }

        return _buffer.AsMemory(_end);
    }

    /// <summary>Says how many bytes were put into the room; 0 when there are no more.</summary>
    public void Advance(int count)
    {
        _end += count;
        IsComplete = count == 0;
    }

    /// <summary>The last byte that was left behind and is no white space; NUL before the first.</summary>
    public byte Last { get; private set; }

    /// <summary>Leaves bytes behind.</summary>
    public void Pass(int count)
    {
        ReadOnlySpan<byte> passed = Bytes.Span[..count].TrimEnd(" \t\r\n"u8);
        Last = passed.IsEmpty ? Last : passed[^1];
        Origin = OriginAt(count);
        _start += count;
    }

    /// <summary>Leaves a byte order mark behind, which is no character of the first line.</summary>
    public void PassMark(int count)
    {
        Origin = Origin with { Offset = count };
        _start += count;
    }

    /// <summary>Where in the file one of the bytes lies.</summary>
    public SourceOrigin OriginAt(int index) => Origin.Behind(Bytes.Span[..index]);
}
