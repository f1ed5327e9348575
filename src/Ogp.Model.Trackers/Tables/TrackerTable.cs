using Sylvan.Data.Csv;

namespace Ogp.Model.Trackers.Tables;

/// <summary>A table as it stands: headings and rows of cells.</summary>
internal sealed class TrackerTable
{
    /// <summary>Half a surrogate pair that no text can hold: no row is a comment.</summary>
    private const char NoComment = '\uDFFF';

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private TrackerTable(string file, string[] headings, List<TrackerRow> rows)
    {
        (File, Headings, Rows) = (file, headings, rows);
        for (int i = 0; i < headings.Length; i++)
        {
            _columns.TryAdd(Spelling.Fold(headings[i].Trim()), i);
        }
    }

    public string File { get; }

    public string[] Headings { get; }

    public List<TrackerRow> Rows { get; }

    public bool Has(string heading) => _columns.ContainsKey(Spelling.Fold(heading));

    /// <summary>The column of a heading, whatever its case and accents; -1 where there is none.</summary>
    public int ColumnOf(string heading) => _columns.GetValueOrDefault(Spelling.Fold(heading), -1);

    /// <summary>Reads a table; null where the text has no two columns.</summary>
    public static TrackerTable? Read(string file, string text)
    {
        string first = text[..Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length)];
        char delimiter = ",;\t".MaxBy(candidate => first.Count(c => c == candidate));
        using CsvDataReader csv = CsvDataReader.Create(
            new StringReader(text),
            new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = delimiter,
                Comment = NoComment,
                CsvStyle = CsvStyle.Lax,
                MaxBufferSize = Array.MaxLength,
            }
        );
        string[]? headings = null;
        List<TrackerRow> rows = [];
        while (csv.Read())
        {
            string[] cells = new string[csv.RowFieldCount];
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.GetString(i);
            }

            if (headings is null)
            {
                headings = cells;
            }
            else
            {
                rows.Add(new(rows.Count + 1, cells));
            }
        }

        return headings is { Length: > 1 } ? new(file, headings, rows) : null;
    }
}
