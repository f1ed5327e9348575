namespace Ogp.Model.Fuzz;

/// <summary>Breaks documents: the same random numbers break them the same way.</summary>
internal sealed class Mutator(IReadOnlyList<Seed> seeds, Random random)
{
    private const int Longest = 1 << 20;

    /// <summary>One of the documents, broken in one way or several.</summary>
    public byte[] Next()
    {
        Seed seed = Pick(seeds);
        byte[] bytes = seed.Bytes;
        do
        {
            // Most faults leave the document well-formed, so that they reach what lies behind the parser.
            bytes = random.Next(4) == 0 ? BreakBytes(bytes) : BreakPieces(bytes, seed);
        } while (random.Next(3) > 0 && bytes.Length < Longest);

        return bytes;
    }

    private byte[] BreakPieces(byte[] bytes, Seed seed)
    {
        Pieces pieces = seed.Split(bytes);
        if (pieces.Values.Count == 0)
        {
            return BreakBytes(bytes);
        }

        Seed donor = Pick(seeds);
        (int Start, int End) value = Pick(pieces.Values);
        (int Start, int End) element = Pick(pieces.Elements);
        (int Start, int End) other = Pick(pieces.Elements);
        return random.Next(8) switch
        {
            0 => Replace(bytes, value, Pick(seed.Extremes)),
            1 => Replace(bytes, value, Cut(donor.Bytes, Pick(donor.Split(donor.Bytes).Values))),
            2 => Replace(bytes, (element.End, element.End), [pieces.Separator, .. Cut(bytes, element)]),
            3 => Replace(
                bytes,
                (element.End, element.End),
                [pieces.Separator, .. Cut(donor.Bytes, Pick(donor.Split(donor.Bytes).Elements))]
            ),
            4 => Exchange(bytes, element, other),
            5 => LeaveOut(bytes, element, pieces.Separator),
            6 when pieces.Names.Count > 0 => Replace(bytes, Pick(pieces.Names), Cut(donor.Bytes, Pick(donor.Split(donor.Bytes).Names))),
            7 when pieces.Names.Count > 0 => Replace(bytes, value, Wrap(Cut(bytes, value))),
            _ => Replace(bytes, value, Cut(bytes, Pick(pieces.Values))),
        };
    }

    private byte[] BreakBytes(byte[] bytes)
    {
        int at = random.Next(bytes.Length + 1);
        int end = Math.Min(bytes.Length, at + 1 + random.Next(random.Next(2) == 0 ? 4 : 200));
        Seed donor = Pick(seeds);
        return random.Next(7) switch
        {
            0 when at < bytes.Length => Replace(bytes, (at, at + 1), [(byte)(bytes[at] ^ (1 << random.Next(8)))]),
            1 when at < bytes.Length => Replace(bytes, (at, at + 1), [(byte)random.Next(256)]),
            2 => bytes[..at],
            3 => Replace(bytes, (at, at), RandomBytes()),
            4 => Replace(bytes, (at, at), Pick(donor.Extremes)),
            5 => Replace(bytes, (at, end), []),
            _ => [.. bytes.AsSpan(0, at), .. donor.Bytes.AsSpan(random.Next(donor.Bytes.Length))],
        };
    }

    private byte[] RandomBytes()
    {
        byte[] bytes = new byte[random.Next(1, 9)];
        random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Wrap(byte[] value) => random.Next(2) == 0 ? [(byte)'[', .. value, (byte)']'] : [.. "{\"level\":"u8, .. value, (byte)'}'];

    private static byte[] Exchange(byte[] bytes, (int Start, int End) one, (int Start, int End) other)
    {
        ((int Start, int End) first, (int Start, int End) second) = one.Start <= other.Start ? (one, other) : (other, one);
        return first.End > second.Start
            ? bytes
            :
            [
                .. bytes.AsSpan(0, first.Start),
                .. Cut(bytes, second),
                .. bytes.AsSpan(first.End, second.Start - first.End),
                .. Cut(bytes, first),
                .. bytes.AsSpan(second.End),
            ];
    }

    /// <summary>Takes an element out, with the separator behind it or the one in front of it.</summary>
    private static byte[] LeaveOut(byte[] bytes, (int Start, int End) element, byte separator)
    {
        int behind = bytes.AsSpan(element.End).IndexOfAnyExcept(" \n\r\t"u8);
        int before = bytes.AsSpan(0, element.Start).LastIndexOfAnyExcept(" \n\r\t"u8);
        return behind >= 0 && bytes[element.End + behind] == separator ? Replace(bytes, (element.Start, element.End + behind + 1), [])
            : before >= 0 && bytes[before] == separator ? Replace(bytes, (before, element.End), [])
            : Replace(bytes, element, []);
    }

    private static byte[] Replace(byte[] bytes, (int Start, int End) range, ReadOnlySpan<byte> by) =>
        [.. bytes.AsSpan(0, range.Start), .. by, .. bytes.AsSpan(range.End)];

    private static byte[] Cut(byte[] bytes, (int Start, int End) range) => bytes[range.Start..range.End];

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
