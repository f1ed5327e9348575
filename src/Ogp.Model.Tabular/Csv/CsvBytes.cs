namespace Ogp.Model.Tabular.Csv;

/// <summary>
/// The bytes of a table, in memory or in a stream, from any place on. Of a stream only a window is held, as large as the longest record that was asked for.
/// Not for use by several threads.
/// </summary>
internal sealed class CsvBytes
{
    /// <summary>How much is read behind a leap, and at most where one piece follows the other: most plans are a handful of rows.</summary>
    private const int LeastRead = 1 << 14;
    private const int MostRead = 1 << 17;

    private readonly Stream? _stream;
    private readonly long _origin;
    private readonly byte[] _mark = "\uFEFF"u8.ToArray();
    private byte[] _buffer = [];
    private ReadOnlyMemory<byte> _window;
    private long _start;
    private int _read = LeastRead;

    /// <summary>A table in memory.</summary>
    public CsvBytes(ReadOnlyMemory<byte> table) => (_window, IsWhole) = (table, true);

    /// <summary>A table in a stream that can be sought, from where it stands.</summary>
    public CsvBytes(Stream stream) => (_stream, _origin) = (stream, stream.Position);

    /// <summary>Whether there is nothing behind what <see cref="From"/> gave.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Where the table begins: behind a byte order mark.</summary>
    public long First => From(0).StartsWith(_mark) ? _mark.Length : 0;

    /// <summary>What is at hand from a place on; empty at the end of the table.</summary>
    public ReadOnlySpan<byte> From(long position)
    {
        if (_stream is not null && (position < _start || position > _start + _window.Length))
        {
            (_start, _window, _read, IsWhole) = (position, default, LeastRead, false);
        }

        if (!IsWhole && position >= _start + _window.Length)
        {
            More(position);
        }

        return _window.Span[(int)(position - _start)..];
    }

    /// <summary>The same with more behind it; what lies before the place is given up.</summary>
    public ReadOnlySpan<byte> More(long position)
    {
        ReadOnlySpan<byte> kept = _window.Span[(int)(position - _start)..];
        int asked = Math.Max(_read, kept.Length);
        byte[] into = kept.Length + asked <= _buffer.Length ? _buffer : new byte[kept.Length + asked];
        kept.CopyTo(into);
        _stream!.Position = _origin + position + kept.Length;
        int read = _stream.ReadAtLeast(into.AsSpan(kept.Length, asked), asked, throwOnEndOfStream: false);
        IsWhole = read < asked;
        _read = Math.Min(2 * _read, MostRead);
        (_buffer, _start, _window) = (into, position, into.AsMemory(0, kept.Length + read));
        return _window.Span;
    }
}
