using Sylvan.Data.Csv;

namespace Ogp.Model.Tabular.Csv;

/// <summary>The records of a text, whatever the state of its quotation marks and however long a cell is.</summary>
internal static class CsvRecords
{
    /// <summary>Half a surrogate pair that no text can hold: no row is a comment.</summary>
    private const char NoComment = '\uDFFF';

    private const int LongestShared = 48;

    /// <summary>Opens a text. The first record is one of data; the caller finds the headings.</summary>
    public static CsvDataReader Open(TextReader text, char delimiter) =>
        CsvDataReader.Create(
            text,
            new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = delimiter,
                Comment = NoComment,
                CsvStyle = CsvStyle.Lax,
                MaxBufferSize = Array.MaxLength,
                StringFactory = Sharing(),
            }
        );

    /// <summary>The cells of the current record.</summary>
    public static string[] Cells(CsvDataReader csv)
    {
        string[] cells = new string[csv.RowFieldCount];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = csv.GetString(i);
        }

        return cells;
    }

    /// <summary>Short texts recur in thousands of cells (<c>ND</c>, <c>0</c>, names of plans): each becomes one string.</summary>
    private static StringFactory Sharing()
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<
            ReadOnlySpan<char>
        >();
        return (buffer, offset, length) =>
        {
            ReadOnlySpan<char> text = buffer.AsSpan(offset, length);
            if (length > LongestShared)
            {
                return text.ToString();
            }

            if (!known.TryGetValue(text, out string? shared))
            {
                shared = text.ToString();
                known.Set.Add(shared);
            }

            return shared;
        };
    }
}
