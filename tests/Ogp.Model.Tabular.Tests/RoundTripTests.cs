using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tests;
using Sylvan.Data.Csv;
using Xunit.Abstractions;

namespace Ogp.Model.Tabular.Tests;

/// <summary>Import, IRM JSON, export: the same cells, all of them, in every edition. Cells are compared by place in the file.</summary>
public class RoundTripTests(ITestOutputHelper output)
{
    private const string Folder = "ogp-database";

    public static TheoryData<string, string> Files =>
        new()
        {
            { "2015-05/commitments.csv", "2015-05" },
            { "2016-07/commitments.csv", "2016-07" },
            { "2016-07/process.csv", "2016-07-process" },
            { "2024-07/commitments.csv", "2024-07" },
        };

    [SharedDataTheory(Folder)]
    [MemberData(nameof(Files))]
    public void Every_cell_comes_back(string file, string edition)
    {
        List<string[]> rows = Rows(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}")));

        int cells = AssertSame(rows, ThroughJson(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}")), edition));

        output.WriteLine($"{file}: {cells} cells");
        Assert.Equal(rows.Sum(row => row.Length), cells);
    }

    [SharedDataTheory(Folder)]
    [MemberData(nameof(Files))]
    public void Every_cell_comes_back_whatever_the_order_of_columns(string file, string edition)
    {
        List<string[]> rows = Rows(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}")));
        foreach (int seed in (int[])[1, 2, 3])
        {
            int[] order = [.. Enumerable.Range(0, rows.Max(row => row.Length))];
            new Random(seed).Shuffle(order);
            List<string[]> shuffled = [.. rows.Select(row => order.Select(place => row[place]).ToArray())];

            AssertSame(shuffled, ThroughJson(CsvText.Write(shuffled, false).Csv, edition));
        }
    }

    [SharedDataTheory(Folder)]
    [MemberData(nameof(Files))]
    public void Columns_that_are_missing_renamed_or_unknown_come_back_too(string file, string edition)
    {
        List<string[]> rows = Rows(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}")));
        foreach (int seed in (int[])[4, 5, 6, 7])
        {
            Random random = new(seed);
            int width = rows[0].Length;
            int[] kept = [.. Enumerable.Range(0, width).Where(_ => random.Next(10) > 0)];
            List<string[]> changed = [.. rows.Select((row, index) => (string[])[.. kept.Select(place => row[place]), $"own {index}"])];
            byte[] csv = CsvText.Write(changed, false).Csv;
            if (OgpDatabase.Read(csv).Value is null)
            {
                Assert.Contains(OgpDatabase.Read(csv).Findings, finding => finding.Kind.Name == "not-recognised");
                continue;
            }

            AssertSame(changed, ThroughJson(csv, edition));
        }
    }

    [SharedDataTheory(Folder)]
    [MemberData(nameof(Files))]
    public void A_part_of_the_rows_comes_back_too(string file, string edition)
    {
        List<string[]> rows = Rows(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}")));
        Random random = new(8);
        List<string[]> part = [.. rows.Where((_, index) => index < 3 || random.Next(3) == 0)];

        AssertSame(part, ThroughJson(CsvText.Write(part, false).Csv, edition));
    }

    [SharedDataTheory(Folder)]
    [MemberData(nameof(Files))]
    public void Nothing_is_lost_on_the_way_to_the_edition_that_was_read(string file, string edition)
    {
        IrmPackage package = OgpDatabase.Read(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}"))).Value!;

        Assert.Empty(OgpDatabase.Write(package, edition).Findings);
        Assert.Equal(edition, OgpDatabase.EditionOf(package));
    }

    private static byte[] ThroughJson(byte[] csv, string edition)
    {
        IrmPackage package = OgpDatabase.Read(csv, "file.csv").Value!;
        return OgpDatabase.Write(IrmJson.Read(IrmJson.Write(package)).Value!, edition).Csv.ToArray();
    }

    private static int AssertSame(List<string[]> expected, byte[] csv)
    {
        List<string[]> written = Rows(csv);
        Assert.Equal(expected.Count, written.Count);
        int cells = 0;
        for (int row = 0; row < expected.Count; row++)
        {
            Assert.Equal(expected[row], written[row]);
            cells += expected[row].Length;
        }

        return cells;
    }

    private static List<string[]> Rows(byte[] csv)
    {
        using CsvDataReader reader = CsvDataReader.Create(
            new StringReader(Encoding.UTF8.GetString(csv)),
            new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                MaxBufferSize = 1 << 24,
            }
        );
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    [Theory]
    [InlineData(90)]
    [InlineData(130)]
    [InlineData(160)]
    public void A_row_of_headings_that_a_line_feed_cuts_in_two_is_read_alike_once_it_was_written(int cut)
    {
        string[] headings = ["one", "two", "three", "four", "five", .. Sample.Headings];
        string csv = Sample.Csv(',', headings, Sample.Row());
        string before = string.Join(',', headings.Take(cut).Select(Quoted)) + ",";
        Assert.StartsWith(before, csv, StringComparison.Ordinal);
        IrmPackage read = OgpDatabase.Read(Encoding.UTF8.GetBytes(csv.Insert(before.Length, "\n"))).Value!;

        IrmPackage again = OgpDatabase.Read(OgpDatabase.Write(read, "2024-07").Csv).Value!;

        Assert.Equal(read, again);
        static string Quoted(string heading) => heading.Contains(',', StringComparison.Ordinal) ? $"\"{heading}\"" : heading;
    }
}
