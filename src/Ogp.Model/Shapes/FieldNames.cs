using System.Buffers.Binary;
using System.Text;

namespace Ogp.Model.Shapes;

/// <summary>Names of members that are looked for in JSON, in the order in which they are expected. Immutable; safe to share between threads.</summary>
internal sealed class FieldNames
{
    private readonly string[] _names;

    /// <summary>Each name with the quotation mark and the colon behind it.</summary>
    private readonly byte[][] _written;

    /// <summary>The first eight bytes of what is written, as a number: most names differ in them.</summary>
    private readonly ulong[] _words;

    /// <summary>Which bits of a word count: what is shorter than eight bytes leaves some out.</summary>
    private readonly ulong[] _masks;

    public FieldNames(string[] names)
    {
        _names = names;
        _written = new byte[names.Length][];
        _words = new ulong[names.Length];
        _masks = new ulong[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            _written[i] = Encoding.UTF8.GetBytes($"{names[i]}\":");
            int length = Math.Min(_written[i].Length, sizeof(ulong));
            for (int b = 0; b < length; b++)
            {
                _words[i] |= (ulong)_written[i][b] << (8 * b);
            }

            _masks[i] = ulong.MaxValue >> (8 * (sizeof(ulong) - length));
        }
    }

    /// <summary>These names and one more.</summary>
    public FieldNames With(string name) => new([.. _names, name]);

    /// <summary>Which name it is that begins here, behind its quotation mark, with its end and its colon; -1 where it is none, or something lies between.</summary>
    /// <param name="json">At least eight bytes.</param>
    /// <param name="next">The name to look for first: members mostly come in order, some left out.</param>
    /// <param name="length">The length of the name.</param>
    public int Find(ReadOnlySpan<byte> json, int next, out int length)
    {
        ulong word = BinaryPrimitives.ReadUInt64LittleEndian(json);
        int found = Find(json, word, next, _words.Length);
        found = found >= 0 ? found : Find(json, word, 0, next);
        length = found < 0 ? 0 : _written[found].Length - 2;
        return found;
    }

    public int Count => _names.Length;

    public string this[int index] => _names[index];

    /// <summary>Which of these a name is; -1 where it is none.</summary>
    public int IndexOf(string name) => Array.IndexOf(_names, name);

    private int Find(ReadOnlySpan<byte> json, ulong word, int from, int to)
    {
        ulong[] words = _words;
        ulong[] masks = _masks;
        for (int i = from; i < to; i++)
        {
            if (((word ^ words[i]) & masks[i]) == 0 && (masks[i] != ulong.MaxValue || json.StartsWith(_written[i])))
            {
                return i;
            }
        }

        return -1;
    }
}
