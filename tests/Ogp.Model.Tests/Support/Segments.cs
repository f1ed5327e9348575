using System.Buffers;

namespace Ogp.Model.Tests.Support;

/// <summary>Bytes in several segments, as a network hands them over.</summary>
internal sealed class Segments : ReadOnlySequenceSegment<byte>
{
    private Segments(ReadOnlyMemory<byte> memory, long before) => (Memory, RunningIndex) = (memory, before);

    public static ReadOnlySequence<byte> Of(byte[] bytes, int length)
    {
        Segments first = new(bytes.AsMemory(0, Math.Min(length, bytes.Length)), 0);
        Segments last = first;
        for (int at = length; at < bytes.Length; at += length)
        {
            Segments next = new(bytes.AsMemory(at, Math.Min(length, bytes.Length - at)), at);
            last.Next = next;
            last = next;
        }

        return new(first, 0, last, last.Memory.Length);
    }
}
