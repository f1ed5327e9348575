namespace Ogp.Model.Tests.Support;

/// <summary>A stream that hands over a few bytes at a time.</summary>
internal sealed class SlowStream(byte[] bytes, int atOnce) : MemoryStream(bytes, writable: false)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, atOnce)], cancellationToken);
}
