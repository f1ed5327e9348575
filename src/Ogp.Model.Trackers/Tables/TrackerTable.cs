using Sylvan.Data.Csv;

namespace Ogp.Model.Trackers.Tables;

/// <summary>A table as it stands: headings and rows of cells.</summary>
internal sealed class TrackerTable
{
    /// <summary>Half a surrogate pair that no text can hold: no row is a comment.</summary>
    private const char NoComment = '\uDFFF';

    /// <summary>How many rows may stand above the headings.</summary>
    private const int MostAbove = 9;

    private const string SeparatorMark = "sep=";
    private const string Delimiters = ",;\t";

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Func<List<string[]>> _all;

    private TrackerTable(string file, List<string[]> records, int above, Func<List<string[]>> all)
    {
        _all = all;
        (File, Headings) = (file, records[above]);
        Above = [.. records.Take(above).Select((cells, i) => new TrackerRow(i + 1 - above, cells))];
        Rows = [.. records.Skip(above + 1).Select((cells, i) => new TrackerRow(i + 1, cells))];
        for (int i = 0; i < Headings.Length; i++)
        {
            _columns.TryAdd(Spelling.Fold(Headings[i].Trim()), i);
        }
    }

    public string File { get; }

    public string[] Headings { get; }

    public List<TrackerRow> Rows { get; }

    /// <summary>The rows above the headings, a title mostly; the last of them has the number 0.</summary>
    public List<TrackerRow> Above { get; }

    public bool Has(string heading) => _columns.ContainsKey(Spelling.Fold(heading));

    /// <summary>The column of a heading, whatever its case and accents; -1 where there is none.</summary>
    public int ColumnOf(string heading) => _columns.GetValueOrDefault(Spelling.Fold(heading), -1);

    /// <summary>Whether nothing stands in a column.</summary>
    public bool IsBlank(int column) => Rows.TrueForAll(row => string.IsNullOrWhiteSpace(row[column]));

    /// <summary>The headings of columns that are not read: those that are none of the tracker's, and of several that are one column the others, where anything stands in them.</summary>
    /// <param name="read">The columns that are read; -1 for any that is not there.</param>
    /// <param name="knows">Whether a heading is one of the tracker's.</param>
    public IEnumerable<string> NotRead(HashSet<int> read, Func<string, bool> knows) =>
        Headings.Where((heading, i) => !read.Contains(i) && !(knows(heading) && IsBlank(i)));

    /// <summary>Reads a table; null where the text has no two columns.</summary>
    public static TrackerTable? Read(string file, string text) => Candidates(file, text).FirstOrDefault()?.Whole();

    /// <summary>The table with all of its rows.</summary>
    public TrackerTable Whole() => new(File, _all(), Above.Count, _all);

    /// <summary>
    /// What a text is as a table: by its likeliest delimiter first, and with each of the first rows as the headings, since a title may stand above them. A first
    /// line <c>sep=;</c>, which spreadsheets read, names the delimiter and is no row. Each has its first rows only: of a large file that is none of the tracker's no more is
    /// read.
    /// </summary>
    public static IEnumerable<TrackerTable> Candidates(string file, string text)
    {
        string first = FirstLine(text);
        bool isNamed = first.Length == SeparatorMark.Length + 1 && first.StartsWith(SeparatorMark, StringComparison.OrdinalIgnoreCase);
        string table = isNamed ? text[first.Length..].TrimStart('\r', '\n') : text;
        char[] delimiters = isNamed ? [first[^1]] : [.. Delimiters.OrderByDescending(candidate => first.Count(c => c == candidate))];
        foreach (char delimiter in delimiters)
        {
            List<string[]> records = [.. Records(table, delimiter).Take(MostAbove + 1)];
            for (int above = 0; above < records.Count; above++)
            {
                if (records[above].Length > 1)
                {
                    yield return new(file, records, above, () => [.. Records(table, delimiter)]);
                }
            }
        }
    }

    private static string FirstLine(string text) => text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;

    private static IEnumerable<string[]> Records(string text, char delimiter)
    {
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
        while (csv.Read())
        {
            string[] cells = new string[csv.RowFieldCount];
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.GetString(i);
            }

            yield return cells;
        }
    }
}
