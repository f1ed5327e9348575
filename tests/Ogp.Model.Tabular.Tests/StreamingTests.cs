using System.Buffers;
using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tests;
using Sylvan.Data.Csv;

namespace Ogp.Model.Tabular.Tests;

/// <summary>A file that is read plan by plan gives what it gives as a whole, in memory that does not grow with it.</summary>
public class StreamingTests
{
    private const string Folder = "ogp-database";

    [SharedDataTheory(Folder)]
    [InlineData("2015-05/commitments.csv")]
    [InlineData("2016-07/commitments.csv")]
    [InlineData("2016-07/process.csv")]
    [InlineData("2024-07/commitments.csv")]
    public void A_real_edition_is_the_same_plan_by_plan_in_any_order_of_rows(string file)
    {
        byte[] whole = File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}"));
        AssertSame(whole);
        List<string[]> rows = Rows(whole);
        int headings = Recognition.Of(new(whole), null).Header!.Above.Count;
        foreach (int seed in (int[])[1, 2])
        {
            string[][] under = [.. rows.Skip(headings + 1)];
            new Random(seed).Shuffle(under);

            ReadResult<IrmPackage> shuffled = AssertSame(CsvText.Write([.. rows.Take(headings + 1), .. under], false).Csv);

            // Equality of commitments knows nothing of the rows that they stood in.
            Assert.Equal(OgpDatabase.Read(whole).Value!.ActionPlans, shuffled.Value!.ActionPlans);
        }
    }

    [Fact]
    public void A_plan_that_comes_back_at_the_end_of_the_file_is_one_plan()
    {
        byte[] csv = Csv([.. Enumerable.Range(0, 500).Select(i => Row(i, plan: i / 5)), Row(500, plan: 0)]);

        ReadResult<IrmPackage> read = AssertSame(csv);

        Assert.Equal(100, read.Value!.ActionPlans.Count);
        Assert.Equal(["TS0000", "TS0001", "TS0002", "TS0003", "TS0004", "TS0500"], Ids(read.Value.ActionPlans[0]));
    }

    [Fact]
    public void What_is_said_of_the_file_stands_before_the_plans_and_what_is_said_of_a_row_with_its_plan()
    {
        string csv = Sample.Csv(
            Row(0, plan: 1),
            Sample.Row(
                ("Commitment Unique Identifier", "TS0001"),
                ("Region", "Africa"),
                ("Specificity", "Quite"),
                ("Action Plan ID", "AP_TST02")
            ),
            Row(2, plan: 0),
            Row(2, plan: 1)
        );

        ReadResult<IrmPackage>[] read = Plans($"{csv},,Total\n");

        Assert.Equal(
            [
                (null, "conflicting-values@2 too-few-cells@5 row-without-commitment@5"),
                ("AP_TST01", ""),
                ("AP_TST02", "unknown-code@2 duplicate-commitment@4"),
            ],
            read.Select(result =>
                (
                    result.Value?.ActionPlans[0].Id.Text,
                    string.Join(' ', result.Findings.Select(finding => $"{finding.Kind.Name}@{finding.Place.Row}"))
                )
            )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    public void Something_else_is_refused_once(string csv)
    {
        ReadResult<IrmPackage> result = Assert.Single(Plans(csv));

        Assert.Null(result.Value);
        Assert.Equal("not-recognised", Assert.Single(result.Findings).Kind.Name);
    }

    [Fact]
    public void A_table_without_rows_is_a_package_without_plans()
    {
        ReadResult<IrmPackage> result = Assert.Single(Plans(Sample.Csv()));

        Assert.Equal(OgpDatabase.Read(Encoding.UTF8.GetBytes(Sample.Csv())).Value, result.Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Faulty_files_are_the_same_plan_by_plan(int seed)
    {
        byte[] good = Csv([.. Enumerable.Range(0, 60).Select(i => Row(i, plan: i * 7 % 20))]);
        Random random = new(seed);
        for (int i = 0; i < 40; i++)
        {
            byte[] bad = [.. good];
            for (int change = 0; change < 1 + (i % 5); change++)
            {
                bad[random.Next(2000, bad.Length)] = (byte)"\",\n\r\"x\u00E9"[random.Next(7)];
            }

            AssertSame(bad[..(i % 2 == 0 ? bad.Length : random.Next(bad.Length / 2, bad.Length))]);
        }
    }

    [Fact]
    public void A_row_that_has_changed_since_it_was_found_is_a_fault_of_the_file_not_of_its_content()
    {
        MemoryStream stream = new();
        stream.Write(Csv([.. Enumerable.Range(0, 500).Select(i => Row(i, plan: i / 5))]));
        stream.Position = 0;
        using IEnumerator<ReadResult<IrmPackage>> plans = OgpDatabase.ReadPlans(stream).GetEnumerator();
        Assert.True(plans.MoveNext());
        stream.SetLength(3000);

        Assert.Throws<IOException>(() =>
        {
            while (plans.MoveNext()) { }
        });
    }

    [Fact]
    public void A_table_is_read_from_where_the_stream_stands_and_the_stream_stays_open()
    {
        byte[] csv = Csv([Row(0, plan: 0)]);
        using MemoryStream stream = new([1, 2, 3, 0xEF, 0xBB, 0xBF, .. csv]);
        stream.Position = 3;

        Assert.Equal(OgpDatabase.Read(csv).Value, Assert.Single(OgpDatabase.ReadPlans(stream)).Value);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void What_a_check_finds_in_a_plan_has_the_pointer_of_the_whole_and_what_it_finds_of_the_package_is_told_once()
    {
        FindingKind kind = new("OGP1000", "test", Severity.Note, new("en", "test"));
        byte[] csv = Csv([Row(0, plan: 2), Row(1, plan: 0), Row(2, plan: 1)]);
        OgpDatabaseOptions options = new() { Check = Check, Judge = Judge };

        ReadResult<IrmPackage>[] plans = [.. OgpDatabase.ReadPlans(new MemoryStream(csv), "file.csv", options)];

        Assert.Equal(
            [
                ("/title", 0),
                ("/actionPlans/0/period", 2),
                ("/actionPlans/0/title", 2),
                ("/actionPlans/2/period", 1),
                ("/actionPlans/2/title", 1),
            ],
            plans.SelectMany(plan => plan.Findings).Select(finding => (finding.Place.Pointer!, finding.Place.Row))
        );
        Assert.Equal("/actionPlans/2/period", plans[^1].Findings[^1].Related[0].Place.Pointer);
        Assert.Equal(
            OgpDatabase.Read(csv, "file.csv", options).Findings,
            plans.SelectMany(plan => plan.Findings).OrderBy(finding => finding.Place.Row)
        );

        ValueList<Finding> Check(IrmPackage package) =>
            [
                new(kind, new Place { Pointer = "/title" }),
                .. package.ActionPlans.SelectMany(
                    (_, i) => new[] { At($"/actionPlans/{i}/title", $"/actionPlans/{i}/period"), At($"/actionPlans/{i}/period") }
                ),
            ];

        Finding At(string pointer, string? other = null) =>
            new(kind, new Place { Pointer = pointer })
            {
                Related = other is null ? [] : [new(new("en", "other"), new Place { Pointer = other })],
            };

        // As a rule set judges that is off for one plan.
        Finding? Judge(Finding finding) =>
            finding.Place.Pointer?.StartsWith("/actionPlans/1/", StringComparison.Ordinal) == true ? null : finding;
    }

    /// <summary>The body of a request cannot be sought, and forbids what waits for it.</summary>
    [Fact]
    public async Task A_stream_is_read_without_waiting_for_it_and_stays_open()
    {
        byte[] csv = Csv([Row(0, plan: 0)]);
        OgpDatabaseOptions options = new() { CellOf = (row, column) => $"R{row}C{column}", Check = _ => [] };
        using MemoryStream stream = new([.. csv, .. "too,few\n"u8]);
        AsynchronousOnly body = new(stream);

        ReadResult<IrmPackage> read = await OgpDatabase.ReadAsync(body, "body.csv", options);

        ReadResult<IrmPackage> whole = OgpDatabase.Read(stream.ToArray(), "body.csv", options);
        Assert.Equal((whole.Value, whole.Findings), (read.Value, read.Findings));
        Assert.StartsWith("R", read.Findings[0].Place.Cell, StringComparison.Ordinal);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task The_reading_of_a_stream_can_be_cancelled()
    {
        using MemoryStream stream = new(Csv([Row(0, plan: 0)]));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            OgpDatabase.ReadAsync(stream, cancellationToken: new CancellationToken(canceled: true))
        );
        await Assert.ThrowsAsync<ArgumentNullException>(() => OgpDatabase.ReadAsync(null!));
    }

    [Fact]
    public void A_stream_that_cannot_be_sought_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => OgpDatabase.ReadPlans(null!));
        Assert.Throws<ArgumentException>(() => OgpDatabase.ReadPlans(new Forward()));
    }

    [SharedDataTheory(Folder)]
    [InlineData("2016-07/commitments.csv")]
    [InlineData("2024-07/commitments.csv")]
    public void A_real_edition_is_recomputed_row_by_row_as_it_is_as_a_whole(string file)
    {
        List<string[]> rows = Rows(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}")));
        int headings = Recognition.Of(new(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{file}"))), null).Header!.Above.Count;
        foreach (int seed in (int[])[0, 1])
        {
            string[][] under = [.. rows.Skip(headings + 1)];
            if (seed > 0)
            {
                new Random(seed).Shuffle(under);
            }

            byte[] csv = CsvText.Write([.. rows.Take(headings + 1), .. under], false).Csv;
            ReadResult<DerivedTable> whole = OgpRecomputation.Read(csv, "file.csv");
            ReadResult<DerivedTable> opened = OgpRecomputation.Open(new MemoryStream(csv), "file.csv");

            Assert.Equal(whole.Findings, opened.Findings);
            foreach (Precedents precedents in Enum.GetValues<Precedents>())
            {
                Recomputation expected = Recomputation.Of(whole.Value!, precedents);
                Recomputation found = Recomputation.Of(opened.Value!, precedents);
                Assert.NotEmpty(found.Disagreements);
                Assert.Equal(expected.Columns, found.Columns);
                Assert.Equal(expected.Disagreements, found.Disagreements);
            }

            Assert.Equal(Definition.Of(whole.Value!).Cells, Definition.Of(opened.Value!).Cells);
        }
    }

    internal static Dictionary<string, string> Row(int commitment, int plan) =>
        Sample.Row(
            ("Commitment Unique Identifier", $"TS{commitment:0000}"),
            ("Commitment Title", $"Title {commitment}, \"quoted\"\nand long"),
            ("Lead Institution", $"Ministry {commitment % 3}"),
            ("Action Plan ID", $"AP_TST{plan + 1:00}")
        );

    internal static byte[] Csv(Dictionary<string, string>[] rows) => Encoding.UTF8.GetBytes(Sample.Csv(rows));

    private static IEnumerable<string> Ids(ActionPlan plan) => plan.Commitments.Select(commitment => commitment.Id.Text);

    private static ReadResult<IrmPackage>[] Plans(string csv) =>
        [.. OgpDatabase.ReadPlans(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "sample.csv")];

    /// <summary>Plan by plan a file gives the lines of the package that it gives as a whole, and the same findings.</summary>
    private static ReadResult<IrmPackage> AssertSame(byte[] csv)
    {
        ReadResult<IrmPackage> whole = OgpDatabase.Read(csv, "file.csv");
        ReadResult<IrmPackage>[] plans = [.. OgpDatabase.ReadPlans(new MemoryStream(csv), "file.csv")];

        Assert.Equal(
            whole.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal),
            plans.SelectMany(plan => plan.Findings).Select(finding => finding.ToString()).Order(StringComparer.Ordinal)
        );
        ArrayBufferWriter<byte> lines = new();
        foreach (ReadResult<IrmPackage> plan in plans)
        {
            if (plan.Value is not null)
            {
                IrmJson.Write(lines, plan.Value, indented: false);
            }
        }

        ArrayBufferWriter<byte> expected = new();
        if (whole.Value is not null)
        {
            IrmJson.WriteLines(expected, whole.Value);
        }

        Assert.Equal(Encoding.UTF8.GetString(expected.WrittenSpan), Encoding.UTF8.GetString(lines.WrittenSpan));
        return whole;
    }

    private static List<string[]> Rows(byte[] csv)
    {
        using CsvDataReader reader = CsvDataReader.Create(
            new StreamReader(new MemoryStream(csv)),
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

    private sealed class AsynchronousOnly(Stream inner) : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException();

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException();

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            inner.CopyToAsync(destination, bufferSize, cancellationToken);
    }

    private sealed class Forward : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
