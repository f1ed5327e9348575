using System.Globalization;
using System.Text;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular.Csv;

/// <summary>A file that is a table of an edition: its headings, and its rows one after the other or each where it stands. Not for use by several threads.</summary>
internal sealed class TableFile : IRowCells
{
    private readonly CsvRecords _records;
    private readonly CellTexts _texts = new();
    private readonly byte[][] _firstHeadings;

    private TableFile(CsvBytes bytes, Header header)
    {
        Header = header;
        _firstHeadings = [.. header.Above.Append(header.Cells).Select(row => Encoding.UTF8.GetBytes(row[0]))];
        _records = new(bytes, header.Delimiter, header.Cells.Length);
        for (int i = 0; i <= header.Above.Count; i++)
        {
            _records.Read();
        }
    }

    public Header Header { get; }

    /// <summary>Number of the row at hand, 1 for the first under the headings.</summary>
    public int Number { get; private set; }

    /// <summary>Where the row at hand begins.</summary>
    public long Position => _records.Position;

    /// <inheritdoc/>
    public string this[EditionColumn? column] => TextAt(Header.PlaceOf(column));

    /// <summary>Opens a file; null where it is no table of an edition.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="map">An edition that is none of those known; null where there is none.</param>
    /// <param name="refusal">Why it is none.</param>
    public static TableFile? Open(CsvBytes bytes, Edition? map, out LocalizedText refusal)
    {
        if (CsvText.Refuse(bytes.From(0)) is { } reason)
        {
            refusal = reason;
            return null;
        }

        bool isBinary = CsvText.IsBinary(bytes.From(0));
        Recognition recognition = Recognition.Of(bytes, map);
        if (recognition.Header is { } header)
        {
            refusal = default;
            return new(bytes, header);
        }

        refusal = isBinary ? Refusals.Binary : recognition.Detail;
        return null;
    }

    /// <inheritdoc/>
    public bool Has(EditionColumn? column) => Header.Has(column);

    /// <summary>Goes on to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        Number++;
        return _records.Read();
    }

    /// <summary>Goes to a row that was read before.</summary>
    /// <param name="position">Where it begins.</param>
    /// <param name="number">Its number.</param>
    /// <exception cref="IOException">It is there no longer.</exception>
    public void Read(long position, int number)
    {
        Number = number;
        if (!_records.Read(position))
        {
            throw Changed();
        }
    }

    /// <summary>The cell at a place of the row at hand; empty where the row does not have it.</summary>
    public string TextAt(int place) => (uint)place < (uint)_records.Count ? _texts.Of(_records.Bytes, _records.Cells[place]) : "";

    /// <summary>The cells at some places of the row at hand; empty where the row does not have them.</summary>
    public string[] TextsAt(ReadOnlySpan<int> places)
    {
        ReadOnlySpan<byte> record = _records.Bytes;
        ReadOnlySpan<CsvCell> cells = _records.Cells;
        string[] texts = new string[places.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = (uint)places[i] < (uint)cells.Length ? _texts.Of(record, cells[places[i]]) : "";
        }

        return texts;
    }

    /// <summary>A fault of the file, not of what it holds.</summary>
    public static IOException Changed() => new("The table was changed while it was read.");

    /// <summary>Whether the row at hand may be the headings once more, or one of those above them: by its first cell.</summary>
    public bool MayBeHeadings()
    {
        CsvCell first = _records.Cells[0];
        ReadOnlySpan<byte> text = _records.Bytes.Slice(first.Start, first.Length);
        foreach (byte[] heading in _firstHeadings)
        {
            if (!first.IsPlain || text.SequenceEqual(heading))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All cells of the row at hand.</summary>
    /// <param name="used">An array that is needed no longer, to be filled; null where there is none.</param>
    public string[] Cells(string[]? used = null) => _texts.Of(_records, used);

    /// <summary>Reports what is wrong with the row at hand: bytes, quotation marks, number of cells.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="log">Where findings go.</param>
    public void Report(string[] cells, ImportLog log)
    {
        ReportForeign(log);
        // Faulty quotation marks explain a wrong number of cells: one fault, one finding.
        if (_records.Fault is { } fault)
        {
            log.Add(fault, Number, Header.NameAt(_records.FaultyCell));
            return;
        }

        FindingKind? kind =
            cells.Length < Header.Width ? TabularFindings.TooFewCells
            : cells.Length > Header.Width && Array.FindLastIndex(cells, cell => cell.Length > 0) >= Header.Width
                ? TabularFindings.TooManyCells
            : null;
        if (kind is not null)
        {
            log.Add(kind, Number, null, [new("found", Text(cells.Length)), new("expected", Text(Header.Width))]);
        }
    }

    /// <summary>Reports the cells of the row at hand that are not UTF-8.</summary>
    public void ReportForeign(ImportLog log)
    {
        if (!_texts.TakeForeign())
        {
            return;
        }

        for (int place = 0; place < _records.Count; place++)
        {
            _texts.Of(_records.Bytes, _records.Cells[place]);
            if (_texts.TakeForeign())
            {
                log.Add(TabularFindings.InvalidUtf8, Number, Header.NameAt(place));
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
