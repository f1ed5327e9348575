using Sylvan.Data.Csv;

namespace Ogp.Model.Tests.Methodology;

/// <summary>A file of real data as a table: headings, and rows of cells. Rows above the headings, totals and repeated headings are left out.</summary>
internal sealed class EditionTable
{
    private EditionTable(string[] headings, List<string[]> rows) => (Headings, Rows) = (headings, rows);

    public string[] Headings { get; }

    public List<string[]> Rows { get; }

    /// <summary>The edition of July 2024.</summary>
    public static EditionTable July2024() =>
        Read("ogp-database/2024-07/commitments.csv", "Commitment Unique Identifier", row => row[0].Length > 0);

    /// <summary>The edition of July 2016: a row of numbers stands above the headings.</summary>
    public static EditionTable July2016() => Read("ogp-database/2016-07/commitments.csv", "Country", row => row[0].Length > 0);

    /// <summary>The edition of May 2015: two rows of headings, and a row of totals at the end.</summary>
    public static EditionTable May2015() => Read("ogp-database/2015-05/commitments.csv", "000 Case No.", row => row[0].Length > 0);

    /// <summary>The process file of July 2016, whose headings are repeated within it.</summary>
    public static EditionTable Process() =>
        Read("ogp-database/2016-07/process.csv", "Country name", row => row[1].Length > 0 && char.IsAsciiDigit(row[1][0]));

    /// <summary>The different pairs of cells of two columns, with how often each is there.</summary>
    public IEnumerable<(string Left, string Right, int Count)> Pairs(string left, string right) =>
        Rows.GroupBy(row => (row[IndexOf(left)], row[IndexOf(right)])).Select(group => (group.Key.Item1, group.Key.Item2, group.Count()));

    /// <summary>The different cells of a column.</summary>
    public IEnumerable<string> Words(string heading) => Rows.Select(row => row[IndexOf(heading)]).Distinct(StringComparer.Ordinal);

    public int IndexOf(string heading) =>
        Array.IndexOf(Headings, heading) is var index and >= 0
            ? index
            : throw new ArgumentException($"There is no column '{heading}'.", nameof(heading));

    private static EditionTable Read(string file, string firstHeading, Predicate<string[]> isData)
    {
        CsvDataReaderOptions options = new() { HasHeaders = false, MaxBufferSize = 1 << 24 };
        using CsvDataReader reader = CsvDataReader.Create(SharedData.PathOf(file), options);
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        }

        int at = rows.FindIndex(row => row[0].TrimStart('\uFEFF') == firstHeading);
        return new(rows[at], rows.Skip(at + 1).Where(row => row.Length == rows[at].Length && isData(row)).ToList());
    }
}
