using System.Globalization;
using System.Text;

namespace Ogp.Model.Shapes;

/// <summary>
/// The objects and arrays in which a cursor stands, as offsets: cheap to keep while nothing is found, and a JSON Pointer when something is. Not safe to use
/// from several threads at once.
/// </summary>
internal sealed class JsonTrail
{
    private int[] _starts = new int[16];

    /// <summary>In an object, where the last name begins; in an array, the position of the last item; -1 before the first.</summary>
    private int[] _steps = new int[16];
    private int _depth;

    /// <summary>In which pointers are written.</summary>
    private readonly StringBuilder _pointer = new();

    /// <summary>Notes that an object or an array begins.</summary>
    public void Open(int start)
    {
        if (_depth == _starts.Length)
        {
            Array.Resize(ref _starts, 2 * _depth);
            Array.Resize(ref _steps, 2 * _depth);
        }

        _starts[_depth] = start;
        _steps[_depth] = -1;
        _depth++;
    }

    /// <summary>Notes that the innermost one ends.</summary>
    public void Close() => _depth--;

    /// <summary>Notes that a name begins in the innermost object.</summary>
    public void Name(int start) => _steps[_depth - 1] = start;

    /// <summary>Notes that an item begins in the innermost array.</summary>
    public void Item() => _steps[_depth - 1]++;

    /// <summary>Where what is gone over breaks off, in the innermost object or array.</summary>
    public BreakPlace ToBreak(ReadOnlySpan<byte> json)
    {
        long[] starts = new long[_depth];
        for (int level = 0; level < _depth; level++)
        {
            starts[level] = _starts[level];
        }

        return new(new(starts), To(json, starts[^1]).Pointer);
    }

    /// <summary>The way to the token that the cursor has read last, or to the object or array that it has just left.</summary>
    /// <param name="json">What the cursor goes over.</param>
    /// <param name="offset">Where that begins: what began there or later is not on the way to it.</param>
    public JsonWay To(ReadOnlySpan<byte> json, long offset)
    {
        StringBuilder pointer = _pointer.Clear();
        int level = 0;
        for (; level < _depth && _starts[level] < offset; level++)
        {
            pointer.Append('/');
            if (json[_starts[level]] == (byte)'[')
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{_steps[level]}");
            }
            else
            {
                ModelPath.Escape(pointer, JsonCursor.TextAt(json, _steps[level]));
            }
        }

        return new(pointer.ToString(), level == 0 ? 0 : _starts[level - 1]);
    }
}

/// <summary>A way to a place.</summary>
/// <param name="Pointer">JSON Pointer from the root.</param>
/// <param name="Parent">Where the object or array begins in which the place is.</param>
internal sealed record JsonWay(string Pointer, long Parent);
