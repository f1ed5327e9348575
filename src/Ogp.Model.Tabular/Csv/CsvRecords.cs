namespace Ogp.Model.Tabular.Csv;

/// <summary>
/// The records of a table, one after the other or each where it stands, whatever the state of their quotation marks. One that swallows others because a
/// mark is left open is read once more with that mark as a character, and stays so if it has exactly the cells of a row then. Not for use by several threads.
/// </summary>
/// <param name="bytes">The table.</param>
/// <param name="delimiter">What separates cells.</param>
/// <param name="width">How many cells a row has; 0 where that is not known, and no record is read once more.</param>
internal sealed class CsvRecords(CsvBytes bytes, char delimiter, int width = 0)
{
    /// <summary>A record ends here if it has no end before: so that a mark that is never closed does not take the whole of a file into memory.</summary>
    private const int LongestRecord = 1 << 26;

    private const int ShortCell = 4;
    private const int NoMark = -1;
    private const byte Quote = (byte)'"';

    private readonly byte _delimiter = (byte)delimiter;
    private CsvCell[] _cells = new CsvCell[256];
    private long _next = bytes.First;
    private QuoteFault _fault;
    private int _faultyMark;

    /// <summary>Where the record begins.</summary>
    public long Position { get; private set; }

    /// <summary>Number of cells.</summary>
    public int Count { get; private set; }

    /// <summary>What is wrong with the quotation marks of the record; null when nothing is.</summary>
    public FindingKind? Fault { get; private set; }

    /// <summary>The cell with the first fault, from 0.</summary>
    public int FaultyCell { get; private set; }

    /// <summary>The bytes of the record, with more behind it. They stand until the next record is read.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.From(Position);

    /// <summary>Where the cells stand in <see cref="Bytes"/>.</summary>
    public ReadOnlySpan<CsvCell> Cells => _cells.AsSpan(0, Count);

    /// <summary>Goes on to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read() => Read(_next);

    /// <summary>Goes to the record that begins at a place.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read(long position)
    {
        Position = position;
        Fault = null;
        if (bytes.From(position).IsEmpty)
        {
            return false;
        }

        int end = Scan(NoMark);
        if (_fault != QuoteFault.None)
        {
            end = Mend(end);
        }

        _next = position + end;
        return true;
    }

    /// <summary>Reads a record with a faulty mark once more, with that mark as a character, if that gives a row.</summary>
    private int Mend(int end)
    {
        (QuoteFault fault, int mark) = (_fault, _faultyMark);
        Fault = fault == QuoteFault.Open ? TabularFindings.OpenQuote : TabularFindings.StrayQuote;
        bool maySwallow =
            width > 0 && (fault == QuoteFault.Open || Count != width) && Bytes[..end].TrimEnd("\r\n"u8).ContainsAny((byte)'\r', (byte)'\n');
        if (!maySwallow)
        {
            return end;
        }

        int faulty = FaultyCell;
        int mended = Scan(mark);
        if (Count == width && _fault == QuoteFault.None)
        {
            (Fault, FaultyCell) = (TabularFindings.OpenQuoteRead, faulty);
            return mended;
        }

        return Scan(NoMark);
    }

    private int Scan(int character)
    {
        ReadOnlySpan<byte> data = bytes.From(Position);
        while (true)
        {
            bool isWhole = bytes.IsWhole || data.Length >= LongestRecord;
            if (TryScan(data[..Math.Min(data.Length, LongestRecord)], isWhole, character, out int end))
            {
                return end;
            }

            data = bytes.More(Position);
        }
    }

    /// <summary>Finds the cells of a record.</summary>
    /// <param name="data">The record and what follows.</param>
    /// <param name="isWhole">Whether nothing follows what is at hand.</param>
    /// <param name="character">The quotation mark that is a character.</param>
    /// <param name="end">Where the next record begins.</param>
    /// <returns>False where the record may go on behind what is at hand.</returns>
    private bool TryScan(ReadOnlySpan<byte> data, bool isWhole, int character, out int end)
    {
        (Count, _fault) = (0, QuoteFault.None);
        int at = 0;
        while (true)
        {
            int next =
                at < data.Length && data[at] == Quote && at != character
                    ? AfterQuoted(data, at, out CsvCell cell)
                    : AfterPlain(data, at, out cell);
            end = next;
            if (next >= data.Length - 1 && !isWhole)
            {
                return false;
            }

            if (Count == _cells.Length)
            {
                Array.Resize(ref _cells, 2 * Count);
            }

            _cells[Count++] = cell;
            if (next == data.Length)
            {
                return true;
            }

            if (data[next] != _delimiter)
            {
                end += data[next] == '\r' && next + 1 < data.Length && data[next + 1] == '\n' ? 2 : 1;
                return true;
            }

            at = next + 1;
        }
    }

    private int AfterPlain(ReadOnlySpan<byte> data, int at, out CsvCell cell)
    {
        int next = EndOf(data, at);
        cell = new(at, next - at, true);
        return next;
    }

    private int AfterQuoted(ReadOnlySpan<byte> data, int at, out CsvCell cell)
    {
        bool hasPairs = false;
        int from = at + 1;
        while (true)
        {
            int mark = data[from..].IndexOf(Quote);
            if (mark < 0)
            {
                Tell(QuoteFault.Open, at);
                cell = new(at, data.Length - at, false);
                return data.Length;
            }

            from += mark + 1;
            if (from == data.Length || data[from] != Quote)
            {
                break;
            }

            hasPairs = true;
            from++;
        }

        int next = EndOf(data, from);
        if (next > from)
        {
            Tell(QuoteFault.Stray, at);
        }

        cell = hasPairs || next > from ? new(at, next - at, false) : new(at + 1, from - at - 2, true);
        return next;
    }

    private int EndOf(ReadOnlySpan<byte> data, int at)
    {
        // Most cells are shorter than what a vector search costs to begin.
        int near = Math.Min(at + ShortCell, data.Length);
        for (; at < near; at++)
        {
            if (data[at] == _delimiter || data[at] is (byte)'\r' or (byte)'\n')
            {
                return at;
            }
        }

        int length = data[at..].IndexOfAny(_delimiter, (byte)'\r', (byte)'\n');
        return length < 0 ? data.Length : at + length;
    }

    /// <summary>The gravest fault counts, and the cell with the first: what follows may follow from that.</summary>
    private void Tell(QuoteFault fault, int mark)
    {
        if (_fault == QuoteFault.None)
        {
            (FaultyCell, _faultyMark) = (Count, mark);
        }

        _fault = fault;
    }

    private enum QuoteFault
    {
        None,

        /// <summary>Something follows a closing quotation mark.</summary>
        Stray,

        /// <summary>The last quotation mark is not closed.</summary>
        Open,
    }
}
