using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Ogp.Model.Json;

/// <summary>
/// Tells UTF-8 from other bytes, sixteen at a time also where letters have accents: three tables, asked by halves of two neighbouring bytes, have a bit in
/// common where these two cannot stand together (Keiser and Lemire, Validating UTF-8 in less than one instruction per byte, 2021).
/// </summary>
internal static class Utf8Check
{
    /// <summary>Bytes that are passed over at once where all are ASCII.</summary>
    private const int Stretch = 512;

    /// <summary>How many bytes before a byte belong to its letter at most.</summary>
    private const int Before = 3;

    // A byte and the one before it: what is wrong with them.
    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte TooLargeOrOverlong4 = 1 << 6;
    private const byte TwoContinued = 1 << 7;
    private const byte Carried = TooShort | TooLong | TwoContinued;

    /// <summary>Whether the bytes are UTF-8: the same as <see cref="System.Text.Unicode.Utf8.IsValid"/>.</summary>
    public static bool IsValid(ReadOnlySpan<byte> bytes)
    {
        // What is before the first block and behind the last is as good as zero.
        Span<byte> edge = stackalloc byte[Before + Vector128<byte>.Count];
        edge.Clear();
        int at = Math.Min(bytes.Length, Vector128<byte>.Count);
        bytes[..at].CopyTo(edge[Before..]);
        Vector128<byte> faults = FaultsIn(ref edge[0]);
        if (bytes.Length >= Vector128<byte>.Count)
        {
            ref byte start = ref MemoryMarshal.GetReference(bytes);
            while (at <= bytes.Length - Vector128<byte>.Count)
            {
                if (at <= bytes.Length - Stretch && Ascii.IsValid(bytes.Slice(at - Before, Before + Stretch)))
                {
                    at += Stretch;
                    continue;
                }

                for (int end = Math.Min(at + Stretch, bytes.Length) - Vector128<byte>.Count; at <= end; at += Vector128<byte>.Count)
                {
                    faults |= FaultsIn(ref Unsafe.Add(ref start, at - Before));
                }
            }

            edge.Clear();
            bytes[(at - Before)..].CopyTo(edge);
            faults |= FaultsIn(ref edge[0]);
        }

        return faults == Vector128<byte>.Zero;
    }

    /// <summary>How many UTF-16 units bytes are; of bytes that are no UTF-8, with one replacement character for what cannot be read, as the framework counts.</summary>
    public static int CountUnits(ReadOnlySpan<byte> bytes) => IsValid(bytes) ? CountUnitsOf(bytes) : Encoding.UTF8.GetCharCount(bytes);

    /// <summary>How many UTF-16 units bytes are that are known to be UTF-8.</summary>
    public static int CountUnitsOf(ReadOnlySpan<byte> bytes)
    {
        // Each byte that continues no letter begins one, and one of four bytes is two units.
        int units = 0;
        int at = 0;
        ref byte start = ref MemoryMarshal.GetReference(bytes);
        for (; at <= bytes.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> block = Vector128.LoadUnsafe(ref start, (nuint)at);
            Vector128<sbyte> begins = Vector128.GreaterThan(block.AsSByte(), Vector128.Create((sbyte)-65));
            Vector128<byte> doubles = Vector128.GreaterThanOrEqual(block, Vector128.Create((byte)0xF0));
            units +=
                BitOperations.PopCount(begins.ExtractMostSignificantBits()) + BitOperations.PopCount(doubles.ExtractMostSignificantBits());
        }

        for (; at < bytes.Length; at++)
        {
            units += ((sbyte)bytes[at] > -65 ? 1 : 0) + (bytes[at] >= 0xF0 ? 1 : 0);
        }

        return units;
    }

    /// <summary>Not zero where something is wrong in the sixteen bytes that lie three behind this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> FaultsIn(ref byte before)
    {
        Vector128<byte> third = Vector128.LoadUnsafe(ref before);
        Vector128<byte> second = Vector128.LoadUnsafe(ref before, 1);
        Vector128<byte> first = Vector128.LoadUnsafe(ref before, 2);
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref before, 3);
        Vector128<byte> pairs = Ask(OfHigh, first >> 4) & Ask(OfLow, first & Vector128.Create((byte)0x0F)) & Ask(OfNext, bytes >> 4);

        // Two continued bytes are right, and needed, as the third of three or four and as the fourth of four.
        Vector128<byte> needed =
            Vector128.GreaterThanOrEqual(second, Vector128.Create((byte)0xE0))
            | Vector128.GreaterThanOrEqual(third, Vector128.Create((byte)0xF0));
        return (needed & Vector128.Create(TwoContinued)) ^ pairs;
    }

    private static Vector128<byte> Ask(Vector128<byte> table, Vector128<byte> halves) => Vector128.ShuffleNative(table, halves);

    /// <summary>By the high half of the byte before.</summary>
    private static Vector128<byte> OfHigh =>
        Vector128.Create(
            TooLong,
            TooLong,
            TooLong,
            TooLong,
            TooLong,
            TooLong,
            TooLong,
            TooLong,
            TwoContinued,
            TwoContinued,
            TwoContinued,
            TwoContinued,
            TooShort | Overlong2,
            TooShort,
            TooShort | Overlong3 | Surrogate,
            TooShort | TooLarge | TooLargeOrOverlong4
        );

    /// <summary>By its low half.</summary>
    private static Vector128<byte> OfLow =>
        Vector128.Create(
            Carried | Overlong3 | Overlong2 | TooLargeOrOverlong4,
            Carried | Overlong2,
            Carried,
            Carried,
            Carried | TooLarge,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4 | Surrogate,
            Carried | TooLarge | TooLargeOrOverlong4,
            Carried | TooLarge | TooLargeOrOverlong4
        );

    /// <summary>By the high half of the byte itself.</summary>
    private static Vector128<byte> OfNext =>
        Vector128.Create(
            TooShort,
            TooShort,
            TooShort,
            TooShort,
            TooShort,
            TooShort,
            TooShort,
            TooShort,
            TooLong | Overlong2 | TwoContinued | Overlong3 | TooLargeOrOverlong4,
            TooLong | Overlong2 | TwoContinued | Overlong3 | TooLarge,
            TooLong | Overlong2 | TwoContinued | Surrogate | TooLarge,
            TooLong | Overlong2 | TwoContinued | Surrogate | TooLarge,
            TooShort,
            TooShort,
            TooShort,
            TooShort
        );
}
