using System.Text;

namespace Ogp.Model.Json;

/// <summary>Tells line and column of offsets that come in ascending order; earlier ones start again from the top.</summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> utf8)
{
    private readonly int _start = utf8.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    /// <summary>Line and column, both from 1; a column is one UTF-16 unit, and only a line feed ends a line.</summary>
    public (int Line, int Column) At(long offset)
    {
        // A byte order mark is no character of the first line.
        int target = (int)Math.Clamp(offset, _start, utf8.Length);
        if (target < _offset || _offset < _start)
        {
            (_offset, _line, _column) = (_start, 1, 1);
        }

        ReadOnlySpan<byte> passed = utf8.Span[_offset..target];
        int feeds = passed.Count((byte)'\n');
        if (feeds > 0)
        {
            _line += feeds;
            _column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _offset = target;
        return (_line, _column);
    }
}
