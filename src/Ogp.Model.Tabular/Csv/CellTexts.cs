using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Ogp.Model.Tabular.Csv;

/// <summary>
/// The texts of cells. Short ones recur in thousands of cells (<c>ND</c>, <c>0</c>, names of plans): as many as there is room for are kept, and each is one
/// string. Not for use by several threads.
/// </summary>
internal sealed class CellTexts
{
    private const int LongestShared = 48;

    /// <summary>A power of two: the room does not grow with the table.</summary>
    private const int Room = 1 << 13;

    private readonly (byte[] Bytes, string Text)[] _shared = new (byte[], string)[Room];
    private readonly Windows1252Fallback _foreign = new();
    private readonly Encoding _utf8;
    private byte[] _unmarked = [];

    public CellTexts() => _utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, _foreign);

    /// <summary>All cells of the record that was read last.</summary>
    /// <param name="records">The records.</param>
    /// <param name="used">An array that is needed no longer, to be filled if it has the length; null where there is none.</param>
    public string[] Of(CsvRecords records, string[]? used = null)
    {
        ReadOnlySpan<byte> record = records.Bytes;
        ReadOnlySpan<CsvCell> cells = records.Cells;
        string[] texts = used?.Length == cells.Length ? used : new string[cells.Length];
        for (int place = 0; place < texts.Length; place++)
        {
            texts[place] = Of(record, cells[place]);
        }

        return texts;
    }

    /// <summary>The text of a cell of a record.</summary>
    /// <param name="record">The bytes of the record.</param>
    /// <param name="cell">The cell.</param>
    public string Of(ReadOnlySpan<byte> record, CsvCell cell)
    {
        ReadOnlySpan<byte> bytes = record.Slice(cell.Start, cell.Length);
        return !cell.IsPlain ? _utf8.GetString(WithoutMarks(bytes))
            : bytes.IsEmpty ? ""
            : bytes.Length <= LongestShared ? Shared(bytes)
            : _utf8.GetString(bytes);
    }

    /// <summary>Whether some bytes of the cells since the last call were not UTF-8; they were read as Windows-1252, which is what spreadsheets write then.</summary>
    public bool TakeForeign()
    {
        bool isForeign = _foreign.WasUsed;
        _foreign.WasUsed = false;
        return isForeign;
    }

    private string Shared(ReadOnlySpan<byte> bytes)
    {
        ref (byte[] Bytes, string Text) shared = ref _shared[PlaceOf(bytes)];
        if (shared.Bytes is { } known && bytes.SequenceEqual(known))
        {
            return shared.Text;
        }

        bool before = TakeForeign();
        string text = _utf8.GetString(bytes);
        if (!_foreign.WasUsed)
        {
            shared = (bytes.ToArray(), text);
        }

        _foreign.WasUsed |= before;
        return text;
    }

    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        ulong first = 0;
        ulong last = 0;
        if (bytes.Length >= sizeof(ulong))
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]);
        }
        else
        {
            foreach (byte one in bytes)
            {
                first = (first << 8) | one;
            }
        }

        ulong mixed = ((first + (ulong)bytes.Length) * 0x9E37_79B9_7F4A_7C15) ^ (last * 0xC2B2_AE3D_27D4_EB4F);
        return (int)((mixed ^ (mixed >> 32)) * 0x9E37_79B9_7F4A_7C15 >> (64 - BitOperations.Log2(Room)));
    }

    /// <summary>A cell that begins with a quotation mark: without that and the one that closes it, of two marks within one.</summary>
    private ReadOnlySpan<byte> WithoutMarks(ReadOnlySpan<byte> cell)
    {
        const byte Mark = (byte)'"';
        if (_unmarked.Length < cell.Length)
        {
            _unmarked = new byte[2 * cell.Length];
        }

        Span<byte> text = _unmarked;
        int length = 0;
        ReadOnlySpan<byte> rest = cell[1..];
        while (true)
        {
            int mark = rest.IndexOf(Mark);
            ReadOnlySpan<byte> before = mark < 0 ? rest : rest[..mark];
            before.CopyTo(text[length..]);
            length += before.Length;
            if (mark < 0)
            {
                // A mark alone at the end of a file.
                return length == 0 ? cell : text[..length];
            }

            rest = rest[(mark + 1)..];
            if (rest.IsEmpty || rest[0] != Mark)
            {
                rest.CopyTo(text[length..]);
                return text[..(length + rest.Length)];
            }

            text[length++] = Mark;
            rest = rest[1..];
        }
    }
}
