using System.Buffers.Binary;

namespace Ogp.Model.Shapes;

/// <summary>
/// Small objects that were read a moment ago: the same institution in the same part, the same period. Bytes that are equal make one object, which nobody
/// can change, and are not read again. Forgets at will. Not safe to use from several threads at once.
/// </summary>
/// <param name="document">The document that is read.</param>
internal sealed class RecurringNodes(ReadOnlyMemory<byte> document)
{
    /// <summary>What is longer is not looked for: it seldom recurs.</summary>
    private const int Longest = 160;

    private const int Bits = 8;
    private readonly Entry[] _entries = new Entry[1 << Bits];

    /// <summary>The object of a shape that was read from the same bytes; null when there is none.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="start">Where its bytes begin.</param>
    /// <param name="place">Where its bytes are; for <see cref="Keep"/>.</param>
    public Node? Find(INodeShape shape, int start, out Place place)
    {
        ReadOnlySpan<byte> bytes = document.Span;
        ReadOnlySpan<byte> rest = bytes.Slice(start, Math.Min(Longest, bytes.Length - start));

        // Objects without objects in them end with the first brace that is not in a string. What was kept is a whole one.
        int length = rest.IndexOf((byte)'}') + 1;
        if (length < sizeof(ulong))
        {
            place = default;
            return null;
        }

        ReadOnlySpan<byte> raw = rest[..length];
        place = new(start, length, SlotOf(raw));
        ref Entry entry = ref _entries[place.Slot];
        return ReferenceEquals(entry.Shape, shape) && raw.SequenceEqual(bytes.Slice(entry.Start, entry.Length)) ? entry.Node : null;
    }

    /// <summary>Keeps an object that was read without a finding.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="node">The object.</param>
    /// <param name="place">Where it was looked for.</param>
    /// <param name="end">Where it ended: only an object that ends with its first brace is found again.</param>
    public void Keep(INodeShape shape, Node node, Place place, int end)
    {
        if (place.Length > 0 && place.End == end)
        {
            _entries[place.Slot] = new(shape, node, place.Start, place.Length);
        }
    }

    private static int SlotOf(ReadOnlySpan<byte> raw)
    {
        ulong mark = BinaryPrimitives.ReadUInt64LittleEndian(raw[^sizeof(ulong)..]);
        for (; raw.Length >= sizeof(ulong); raw = raw[sizeof(ulong)..])
        {
            mark = ulong.RotateLeft((mark ^ BinaryPrimitives.ReadUInt64LittleEndian(raw)) * 0x9E3779B97F4A7C15, 29);
        }

        return (int)(mark * 0xC2B2AE3D27D4EB4F >> (64 - Bits));
    }

    /// <summary>Where the bytes of an object are, and where it would be kept.</summary>
    public readonly record struct Place(int Start, int Length, int Slot)
    {
        public int End => Start + Length;
    }

    private readonly record struct Entry(INodeShape Shape, Node Node, int Start, int Length);
}
