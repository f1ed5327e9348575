using Sylvan.Data.Csv;

namespace Ogp.Model.Tabular.Csv;

/// <summary>
/// The records of a table one after the other. One that swallows others because a quotation mark is left open is read once more with that mark as a
/// character, and stays so if it has exactly the cells of a row then. Not for use by several threads.
/// </summary>
internal sealed class MendedRecords : IDisposable
{
    /// <summary>Each costs a look at the rest of the file.</summary>
    private const int MostMended = 100;

    private readonly Header _header;
    private CsvDataReader _csv;
    private readonly CsvText _source;
    private string? _mendedText;
    private int _next;
    private int _mended;

    public MendedRecords(CsvText text, Header header) =>
        (_source, _header, _csv) = (text, header, CsvRecords.Open(text.Reader(), header.Delimiter));

    /// <summary>What is wrong with the quotation marks of the record; null when nothing is.</summary>
    public FindingKind? Fault { get; private set; }

    /// <summary>The cell with the fault, from 0.</summary>
    public int FaultyCell { get; private set; }

    /// <summary>Goes on to the next record.</summary>
    public bool Read()
    {
        Fault = null;
        if (!Advance())
        {
            return false;
        }

        ReadOnlySpan<char> record = _csv.GetRawRecordSpan();
        QuoteFault fault = QuoteFaults.Of(record, _header.Delimiter, out int cell, out int opening);
        if (fault == QuoteFault.None)
        {
            return true;
        }

        FaultyCell = cell;
        Fault =
            CanBeMended(fault, record) && TryMend(_next - record.Length, opening) ? TabularFindings.OpenQuoteRead
            : fault == QuoteFault.Open ? TabularFindings.OpenQuote
            : TabularFindings.StrayQuote;
        return true;
    }

    private string Text => _mendedText ?? _source.Text;

    public string[] Cells() => CsvRecords.Cells(_csv);

    public void Dispose() => _csv.Dispose();

    private bool Advance()
    {
        if (!_csv.Read())
        {
            return false;
        }

        _next += _csv.GetRawRecordSpan().Length;
        return true;
    }

    /// <summary>Whether a record may have swallowed others: it has line breaks in it and not the cells of a row. What is read and what stands in the text must be the same.</summary>
    private bool CanBeMended(QuoteFault fault, ReadOnlySpan<char> record) =>
        _mended < MostMended
        && record.TrimEnd("\r\n").ContainsAny('\r', '\n')
        && (fault == QuoteFault.Open || _csv.RowFieldCount != _header.Cells.Length)
        && _next <= Text.Length
        && Text.AsSpan(_next - record.Length, record.Length).SequenceEqual(record);

    /// <summary>Reads on from a record with the mark at a place of it as a character, if that gives a row.</summary>
    private bool TryMend(int start, int opening)
    {
        int at = start + opening;
        int length = Text.AsSpan(at).IndexOfAny(_header.Delimiter, '\r', '\n') is >= 0 and int end ? end : Text.Length - at;
        string cell = Text.Substring(at, length).Replace("\"", "\"\"", StringComparison.Ordinal);
        string mended = $"{Text.AsSpan(start, opening)}\"{cell}\"{Text.AsSpan(at + length)}";
        CsvDataReader csv = CsvRecords.Open(new StringReader(mended), _header.Delimiter);
        if (
            !csv.Read()
            || csv.RowFieldCount != _header.Cells.Length
            || QuoteFaults.Of(csv.GetRawRecordSpan(), _header.Delimiter, out _, out _) != QuoteFault.None
        )
        {
            csv.Dispose();
            return false;
        }

        _csv.Dispose();
        (_csv, _mendedText, _next) = (csv, mended, csv.GetRawRecordSpan().Length);
        _mended++;
        return true;
    }
}
