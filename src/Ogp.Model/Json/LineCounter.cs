namespace Ogp.Model.Json;

/// <summary>
/// Tells line and column of offsets in a piece of a file. All that are wanted are told beforehand, and found in one pass. They are of the type of which the
/// runtime has lists ready made, as most runs of the command find something.
/// </summary>
internal sealed class LineCounter
{
    private readonly SourceOrigin _origin;
    private readonly int _length;
    private readonly int[] _offsets;
    private readonly (int Line, int Column)[] _positions;

    /// <summary>Looks for the lines and columns of what is wanted.</summary>
    /// <param name="source">The piece.</param>
    /// <param name="wanted">Offsets in it, in any order, some of them several times.</param>
    public LineCounter(JsonSource source, List<int> wanted)
    {
        ReadOnlySpan<byte> utf8 = source.Original.Span;
        SourceOrigin origin = source.Origin;
        (_origin, _length) = (origin, utf8.Length);
        _offsets = Ordered(wanted);
        _positions = new (int, int)[_offsets.Length];

        // A byte order mark is no character of the first line.
        int start = origin.Offset == 0 && utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        (int at, int line, int column) = (start, origin.Line, origin.Column);
        for (int i = 0; i < _offsets.Length; i++)
        {
            int target = Math.Clamp(_offsets[i], start, utf8.Length);
            (line, column) = Pass(utf8[at..target], line, column, source.IsUtf8);
            (at, _positions[i]) = (target, (line, column));
        }
    }

    /// <summary>The place of something: line and column from 1; a column is one UTF-16 unit, and only a line feed ends a line.</summary>
    public Place At(Extent extent, string? pointer)
    {
        (int line, int column) = Position(extent.Start);
        (int endLine, int endColumn) = extent.IsPoint ? default : Position(extent.End);
        long offset = Math.Clamp(extent.Start, 0, _length);
        return new()
        {
            File = _origin.File,
            Pointer = pointer,
            Line = line,
            Column = column,
            Offset = _origin.Offset + offset,
            EndLine = endLine,
            EndColumn = endColumn,
            Length = extent.IsPoint ? null : extent.End - offset,
        };
    }

    /// <summary>Line and column behind some bytes.</summary>
    /// <param name="passed">The bytes.</param>
    /// <param name="line">The line in which they begin.</param>
    /// <param name="column">The column at which they begin.</param>
    /// <param name="isUtf8">Whether they are known to be UTF-8.</param>
    public static (int Line, int Column) Pass(ReadOnlySpan<byte> passed, int line, int column, bool isUtf8 = false)
    {
        int feeds = passed.Count((byte)'\n');
        if (feeds > 0)
        {
            line += feeds;
            column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        return (line, column + (isUtf8 ? Utf8Check.CountUnitsOf(passed) : Utf8Check.CountUnits(passed)));
    }

    /// <summary>Wants where something begins and where it ends.</summary>
    public static void Want(List<int> wanted, Extent extent)
    {
        wanted.Add((int)extent.Start);
        wanted.Add((int)extent.End);
    }

    /// <summary>Each offset once, in order.</summary>
    private static int[] Ordered(List<int> wanted)
    {
        int[] offsets = wanted.ToArray();
        Array.Sort(offsets);
        int count = 0;
        foreach (int offset in offsets)
        {
            if (count == 0 || offsets[count - 1] != offset)
            {
                offsets[count++] = offset;
            }
        }

        Array.Resize(ref offsets, count);
        return offsets;
    }

    private (int Line, int Column) Position(long offset) => _positions[Array.BinarySearch(_offsets, (int)offset)];
}
