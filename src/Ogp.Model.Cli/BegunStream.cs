namespace Ogp.Model.Cli;

/// <summary>A stream of which the beginning was looked at, and which is read from there all the same: what comes through a pipe comes once. Does not close it.</summary>
internal sealed class BegunStream : Stream
{
    private const int Most = 512;

    private readonly Stream _input;
    private readonly byte[] _beginning = new byte[Most];
    private readonly int _length;
    private int _read;

    /// <summary>Looks at the beginning of a stream.</summary>
    public BegunStream(Stream input)
    {
        _input = input;
        _length = input.ReadAtLeast(_beginning, Most, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes; all where there are few.</summary>
    public ReadOnlySpan<byte> Beginning => _beginning.AsSpan(0, _length);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_read == _length)
        {
            return _input.Read(buffer);
        }

        int count = Math.Min(buffer.Length, _length - _read);
        _beginning.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
