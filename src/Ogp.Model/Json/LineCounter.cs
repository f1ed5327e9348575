using System.Text;

namespace Ogp.Model.Json;

/// <summary>Tells the place in a file of offsets in a piece of it that come in ascending order; earlier ones start again from the top.</summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> utf8, SourceOrigin origin)
{
    private readonly int _start = origin.Offset == 0 && utf8.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
    private int _offset;
    private int _line = origin.Line;
    private int _column = origin.Column;

    /// <summary>The place of an offset: line and column from 1; a column is one UTF-16 unit, and only a line feed ends a line.</summary>
    public Place At(long offset, string? pointer)
    {
        // A byte order mark is no character of the first line.
        int target = (int)Math.Clamp(offset, _start, utf8.Length);
        if (target < _offset || _offset < _start)
        {
            (_offset, _line, _column) = (_start, origin.Line, origin.Column);
        }

        (_line, _column) = Pass(utf8.Span[_offset..target], _line, _column);
        _offset = target;
        return new()
        {
            File = origin.File,
            Pointer = pointer,
            Line = _line,
            Column = _column,
            Offset = origin.Offset + Math.Clamp(offset, 0, utf8.Length),
        };
    }

    /// <summary>Line and column behind some bytes.</summary>
    public static (int Line, int Column) Pass(ReadOnlySpan<byte> passed, int line, int column)
    {
        int feeds = passed.Count((byte)'\n');
        if (feeds > 0)
        {
            line += feeds;
            column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        return (line, column + Encoding.UTF8.GetCharCount(passed));
    }
}
