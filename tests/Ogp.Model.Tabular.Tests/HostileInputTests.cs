using System.Text;
using FsCheck.Xunit;
using Ogp.Model.Json;

namespace Ogp.Model.Tabular.Tests;

/// <summary>Whatever a file holds, reading it gives a result and findings.</summary>
public class HostileInputTests
{
    private static readonly string s_good = Sample.Csv(
        Sample.Row(),
        Sample.Row(("Commitment Unique Identifier", "TS0002"), ("Full Text", "One, \"two\"\nthree"))
    );

    private static byte[] Good => Encoding.UTF8.GetBytes(s_good);

    public static TheoryData<string, byte[], string> Refused =>
        new()
        {
            { "empty", [], "the file is empty." },
            { "blank", " \r\n\n"u8.ToArray(), "the file is empty." },
            { "a byte order mark alone", [0xEF, 0xBB, 0xBF], "the file is empty." },
            {
                "UTF-16 with its mark",
                [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(s_good)],
                "it is UTF-16. Save it as UTF-8."
            },
            {
                "UTF-16 of the other order",
                [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(s_good)],
                "it is UTF-16. Save it as UTF-8."
            },
            { "UTF-16 without a mark", Encoding.Unicode.GetBytes(s_good), "it is UTF-16. Save it as UTF-8." },
            {
                "an Excel workbook",
                [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0],
                "it is a ZIP archive, as .xlsx is. Save the sheet as CSV in UTF-8, or unpack the file that is in it."
            },
            { "a packed file", [0x1F, 0x8B, 8, 0], "it is compressed (gzip). Unpack it." },
            { "an image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48], "it is a binary file." },
            {
                "Parquet",
                [.. "PAR1"u8, 0x15, 0, 0x15, 0xFC, 1, 0x15, 0x34],
                "it is a Parquet file, which is written and not read. Convert what it was made of."
            },
            {
                "prose",
                "Once upon a time, there was a plan.\nIt ended."u8.ToArray(),
                "it has no heading of the editions 2015-05, 2016-07, 2016-07-process, 2024-07."
            },
            {
                "JSON",
                "{\"formatVersion\": \"1.0\"}"u8.ToArray(),
                "it has no heading of the editions 2015-05, 2016-07, 2016-07-process, 2024-07."
            },
            {
                "a few of the columns",
                "Commitment Unique Identifier,Code,Region\nTS0001,TST,Europe\n"u8.ToArray(),
                "it has 3 of the 171 columns of edition 2024-07."
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_of_something_else_is_refused_with_the_reason(string name, byte[] csv, string detail)
    {
        ReadResult<IrmPackage> result = OgpDatabase.Read(csv, name);

        Assert.Null(result.Value);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(("OGP2001", detail), (finding.Code, finding["detail"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void A_zero_in_a_heading_does_not_make_a_table_a_binary_file(int place)
    {
        string[] headings = [.. Sample.Headings];
        headings[place] += "\0";
        ReadResult<IrmPackage> result = OgpDatabase.Read(
            Encoding.UTF8.GetBytes(
                string.Join(',', headings.Select(heading => $"\"{heading}\"")) + s_good[s_good.IndexOf('\n', StringComparison.Ordinal)..]
            )
        );

        Assert.NotNull(result.Value);
        Assert.Equal(result.Value, OgpDatabase.Read(OgpDatabase.Write(result.Value, OgpDatabase.EditionOf(result.Value)!).Csv).Value);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Other_delimiters_are_told_by_the_headings(char delimiter)
    {
        Dictionary<string, string> row = Sample.Row(("Full Text", $"One, two; three | four\tfive{delimiter}"));

        ReadResult<IrmPackage> result = Sample.Read(Sample.Csv(delimiter, Sample.Headings, row));

        Assert.Empty(result.Findings);
        Assert.Equal(Sample.Read(row).Value, result.Value);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_do_not_matter(string lineEnd) =>
        Assert.Equal(
            Sample.Read(Sample.Csv(Sample.Row())).Value,
            Sample.Read(Sample.Csv(Sample.Row()).Replace("\n", lineEnd, StringComparison.Ordinal)).Value
        );

    [Fact]
    public void A_byte_order_mark_does_not_matter()
    {
        ReadResult<IrmPackage> result = OgpDatabase.Read((byte[])[0xEF, 0xBB, 0xBF, .. Good]);

        Assert.Empty(result.Findings);
        Assert.Equal(OgpDatabase.Read(Good).Value, result.Value);
    }

    [Fact]
    public void Headings_are_recognised_in_other_case_and_spacing()
    {
        string[] headings =
        [
            .. Sample.Headings.Select(heading => $" {heading.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal)} "),
        ];
        string csv =
            string.Join(',', headings.Select(heading => $"\"{heading}\"")) + s_good[s_good.IndexOf('\n', StringComparison.Ordinal)..];

        ReadResult<IrmPackage> result = Sample.Read(csv);

        Assert.Empty(result.Findings);
        Assert.Equal(OgpDatabase.Read(Good).Value, result.Value);
    }

    [Fact]
    public void A_row_that_begins_with_a_number_sign_is_no_comment() =>
        Assert.Equal("#1", Sample.Read(Sample.Row(("Commitment Unique Identifier", "#1"))).Value!.ActionPlans[0].Commitments[0].Id.Text);

    [Fact]
    public void Blank_rows_are_passed_over_but_counted()
    {
        string[] lines = s_good.Split('\n', 3);
        ReadResult<IrmPackage> result = Sample.Read($"{lines[0]}\n\n,,,\n{lines[1]}\n");

        Assert.Empty(result.Findings);
        Assert.Equal(3, result.Value!.ActionPlans[0].Commitments[0].Record!.Row);
    }

    [Fact]
    public void A_cell_of_many_megabytes_is_read()
    {
        string text = string.Concat(Enumerable.Repeat("A long text, with \"marks\" and\nlines. ", 300_000));

        Assert.Equal(text, Sample.Commitment(("Full Text", text)).Description["und"]);
    }

    [Fact]
    public void Rows_behind_an_open_quotation_mark_are_rows_and_the_mark_is_a_character()
    {
        Dictionary<string, string>[] rows =
        [
            .. Enumerable
                .Range(1, 50)
                .Select(i =>
                    Sample.Row(
                        ("Commitment Unique Identifier", $"TS{i:0000}"),
                        ("Full Text", "x"),
                        ("Commitment Title", "One, \"two\"\nthree")
                    )
                ),
        ];
        string csv = Sample.Csv(rows);
        foreach (string id in (string[])["TS0030", "TS0040", "TS0050"])
        {
            int broken = csv.IndexOf(",x,", csv.IndexOf(id, StringComparison.Ordinal), StringComparison.Ordinal) + 1;
            csv = csv.Insert(broken, "\"");
        }

        ReadResult<IrmPackage> result = Sample.Read(csv);

        Commitment[] read = [.. result.Value!.ActionPlans.SelectMany(plan => plan.Commitments)];
        Assert.Equal(50, read.Length);
        Assert.All(read, one => Assert.Equal(one.Id.Text is "TS0030" or "TS0040" or "TS0050" ? "\"x" : "x", one.Description["und"]));
        Assert.All(read, one => Assert.Equal("One, \"two\"\nthree", one.Title["und"]));
        Assert.Equal(
            [("open-quote-read", 30), ("open-quote-read", 40), ("open-quote-read", 50)],
            result.Findings.Select(finding => (finding.Kind.Name, finding.Place.Row))
        );
    }

    [Fact]
    public void A_file_that_is_cut_off_within_a_cell_keeps_what_is_there()
    {
        string csv = Sample.Csv(Sample.Row(), Sample.Row(("Commitment Unique Identifier", "TS0002"), ("Full Text", "One\ntwo, three")));
        ReadResult<IrmPackage> result = Sample.Read(csv[..(csv.IndexOf("two, th", StringComparison.Ordinal) + 7)]);

        Assert.Equal(2, result.Value!.ActionPlans.Sum(plan => plan.Commitments.Count));
        Assert.Contains(result.Findings, finding => finding is { Kind.Name: "open-quote", Place: { Row: 2, Heading: "Full Text" } });
        Assert.Equal("One\ntwo, th", result.Value.ActionPlans[0].Commitments[1].Description["und"]);
    }

    [Fact]
    public void A_stream_that_gives_one_byte_at_a_time_is_read_to_its_end()
    {
        using Dribble stream = new(Good);

        Assert.Equal(OgpDatabase.Read(Good).Value, OgpDatabase.Read(stream).Value);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void No_stream_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>(() => OgpDatabase.Read((Stream)null!));

    [Fact]
    public void Every_beginning_of_a_file_is_read_or_refused()
    {
        for (int length = 0; length <= Good.Length; length++)
        {
            ReadResult<IrmPackage> result = OgpDatabase.Read(Good.AsMemory(0, length));
            Assert.True(result.Value is not null || result.Findings is [{ Kind.Name: "not-recognised" }]);
        }
    }

    [Property(MaxTest = 300)]
    public void Any_bytes_under_the_headings_are_read_and_the_package_can_be_written(byte[] bytes) =>
        Check([.. Encoding.UTF8.GetBytes(string.Join(',', Sample.Headings)), (byte)'\n', .. bytes]);

    [Property(MaxTest = 300)]
    public void Any_cells_are_read_and_kept(string[] cells)
    {
        Dictionary<string, string> row = Sample.Row();
        string[] texts = [.. cells.Select(cell => cell ?? "")];
        for (int i = 0; i < texts.Length; i++)
        {
            row[Sample.Headings[i * 7 % Sample.Headings.Length]] = texts[i];
        }

        Check(Encoding.UTF8.GetBytes(Sample.Csv(row)));
    }

    [Property(MaxTest = 300)]
    public void Any_change_of_a_byte_is_survived(int place, byte value)
    {
        byte[] changed = Good;
        changed[(place & int.MaxValue) % changed.Length] = value;
        Check(changed);
    }

    private static void Check(byte[] csv)
    {
        if (OgpDatabase.Read(csv).Value is { } package)
        {
            Assert.Equal(package, IrmJson.Read(IrmJson.Write(package)).Value);
        }
    }

    private sealed class Dribble(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);

        public override void CopyTo(Stream destination, int bufferSize)
        {
            while (ReadByte() is >= 0 and int value)
            {
                destination.WriteByte((byte)value);
            }
        }
    }
}
