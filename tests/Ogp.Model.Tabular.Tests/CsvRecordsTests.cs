using System.Text;
using FsCheck.Xunit;
using Ogp.Model.Tabular.Csv;
using Sylvan.Data.Csv;

namespace Ogp.Model.Tabular.Tests;

/// <summary>Records of CSV: as another reader of CSV has them, and what is wrong with their quotation marks.</summary>
public class CsvRecordsTests
{
    [Theory]
    [InlineData("a,b\n", null, 0)]
    [InlineData("a,\"b\"\r\n", null, 0)]
    [InlineData("a,\"b\"\"c,\nd\",e", null, 0)]
    [InlineData("a,b\"c\"d,e", null, 0)]
    [InlineData("\"\",\"\"", null, 0)]
    [InlineData("a,\"b\"c,d", "stray-quote", 1)]
    [InlineData("a,b,\"c\nd", "open-quote", 2)]
    [InlineData("a,\"b\"x,\"c", "open-quote", 1)]
    [InlineData("\"", "open-quote", 0)]
    [InlineData("a,\"b\"\"", "open-quote", 1)]
    public void Faulty_quotation_marks_are_seen(string record, string? fault, int cell)
    {
        CsvRecords records = new(new(Encoding.UTF8.GetBytes(record)), ',');

        Assert.True(records.Read());
        Assert.Equal(fault, records.Fault?.Name);
        Assert.Equal(cell, fault is null ? 0 : records.FaultyCell);
    }

    /// <summary>Texts of nothing but what matters to a reader of CSV.</summary>
    [Property(MaxTest = 2000)]
    public void Any_text_has_the_cells_that_another_reader_finds(byte[] choices)
    {
        string text = string.Concat(choices.Select(choice => ",,\"\"\"\r\nab é;"[choice % 12]));

        List<string[]> expected = [];
        using CsvDataReader other = CsvDataReader.Create(
            new StringReader(text),
            new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                Comment = '\uDFFF',
                CsvStyle = CsvStyle.Lax,
            }
        );
        while (other.Read())
        {
            expected.Add([.. Enumerable.Range(0, other.RowFieldCount).Select(other.GetString)]);
        }

        Assert.Equal(expected, Cells(new(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(expected, Cells(new(new MemoryStream(Encoding.UTF8.GetBytes(text)))));
    }

    [Fact]
    public void Records_at_the_edge_of_the_window_are_whole()
    {
        // Marks, pairs of marks and line ends, at every place relative to where the first 16,384 bytes end.
        foreach (int length in Enumerable.Range((1 << 14) - 20, 40))
        {
            string text = $"{new string('x', length)},\"a\"\"b\r\nc\",d\r\n\"e\",f\r\n";
            using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));

            Assert.Equal(
                [
                    [new('x', length), "a\"b\r\nc", "d"],
                    ["e", "f"],
                ],
                Cells(new(stream))
            );
        }
    }

    /// <summary>So that a mark that is never closed does not take the whole of a file into memory.</summary>
    [Fact]
    public void A_record_ends_after_64_MB_and_the_rest_is_read_on()
    {
        const int Longest = 1 << 26;
        byte[] text = new byte[Longest + 10];
        text.AsSpan().Fill((byte)'x');
        text[0] = (byte)'"';
        text[^3] = (byte)'\n';

        foreach (CsvRecords records in (CsvRecords[])[new(new(text), ','), new(new(new MemoryStream(text)), ',')])
        {
            List<int> lengths = [];
            while (records.Read())
            {
                lengths.Add(records.Cells[0].Length);
            }

            Assert.Equal([Longest, 7, 2], lengths);
        }
    }

    [Fact]
    public void A_record_is_found_again_where_it_stands()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},\"{i}\nx\"\n"));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"\uFEFF{text}"));
        CsvRecords records = new(new(stream), ',');
        List<long> positions = [];
        while (records.Read())
        {
            positions.Add(records.Position);
        }

        CellTexts texts = new();
        foreach (int row in (int[])[19_999, 0, 10_000, 9_999, 1])
        {
            Assert.True(records.Read(positions[row]));
            Assert.Equal([$"{row}", $"{row}\nx"], texts.Of(records));
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_read_as_Windows_1252_and_the_others_as_they_are()
    {
        CsvRecords records = new(new((byte[])[0x43, 0xF4, 0x74, 0xE9, 0x20, 0x92, 0x20, .. "é 😀 ж,ж"u8]), ',');
        CellTexts texts = new();

        Assert.True(records.Read());
        Assert.Equal(["Côté ’ é 😀 ж", "ж"], texts.Of(records));
        Assert.True(texts.TakeForeign());
        Assert.Equal("ж", texts.Of(records.Bytes, records.Cells[1]));
        Assert.False(texts.TakeForeign());
    }

    private static List<string[]> Cells(CsvBytes bytes)
    {
        CsvRecords records = new(bytes, ',');
        CellTexts texts = new();
        List<string[]> cells = [];
        while (records.Read())
        {
            cells.Add(texts.Of(records));
        }

        return cells;
    }
}
