using Ogp.Model.Scoring;

namespace Ogp.Model.Tabular.Tests;

/// <summary>What is alive while a large file is read plan by plan. Nothing else may run meanwhile: what is alive is asked of the whole process.</summary>
[Collection(nameof(StreamingMemoryTests))]
[CollectionDefinition(nameof(StreamingMemoryTests), DisableParallelization = true)]
public class StreamingMemoryTests
{
    [Fact]
    public void Of_a_row_less_than_twice_as_much_is_allocated_as_stays_of_it()
    {
        const int Rows = 2_000;
        byte[] csv = StreamingTests.Csv([
            .. Enumerable
                .Range(0, Rows)
                .Select(i => (Dictionary<string, string>)new(StreamingTests.Row(i, plan: i / 3)) { ["Full Text"] = new('x', 2_000) }),
        ]);
        OgpDatabase.Read(csv);

        // The runtime's pools give back meanwhile what tests before this one had lent, so that less seems to stay: once in three it does not.
        (long Allocated, long Alive)[] measured = [Measure(), Measure(), Measure()];

        Assert.All(measured, one => Assert.InRange(one.Allocated, 2 * 2_000, long.MaxValue));
        Assert.Contains(measured, one => one.Alive > 2 * 2_000 && one.Allocated < 2 * one.Alive);

        (long Allocated, long Alive) Measure()
        {
            long aliveBefore = GC.GetTotalMemory(forceFullCollection: true);
            long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
            IrmPackage package = OgpDatabase.Read(csv).Value!;
            long allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
            long alive = GC.GetTotalMemory(forceFullCollection: true) - aliveBefore;
            GC.KeepAlive(package);
            return (allocated / Rows, alive / Rows);
        }
    }

    [Fact]
    public void What_is_held_of_a_large_file_is_a_small_part_of_it()
    {
        const int Rows = 20_000;
        string text = new('x', 2_000);
        using Watched stream = new(
            StreamingTests.Csv([
                .. Enumerable
                    .Range(0, Rows)
                    .Select(i =>
                        (Dictionary<string, string>)new(StreamingTests.Row(i, plan: i * 7 % 4_000)) { ["Full Text"] = $"{i} {text}" }
                    ),
            ])
        );
        int plans = 0;
        int commitments = 0;
        foreach (ReadResult<IrmPackage> read in OgpDatabase.ReadPlans(stream))
        {
            plans++;
            commitments += read.Value!.ActionPlans[0].Commitments.Count;
        }

        Assert.Equal((4_000, Rows), (plans, commitments));
        Assert.True(stream.Length > 40_000_000);
        Assert.True(stream.Most < 6_000_000, $"{stream.Most} bytes are held of {stream.Length}.");
    }

    [Fact]
    public void What_is_held_of_a_large_file_that_is_recomputed_is_a_small_part_of_it()
    {
        const int Rows = 20_000;
        DerivedRules rules = DerivedRules.Of("2024-07")!;
        ValueList<string> headings = OgpRecomputation.HeadingsOf(rules);
        Dictionary<string, string> wrong = rules.Variables.ToDictionary(
            variable => headings[DerivedRules.Places.AsSpan().IndexOf(variable.Id)],
            _ => "99"
        );
        Dictionary<string, string> derived = Recomputation
            .Of(OgpRecomputation.Read(StreamingTests.Csv([With(StreamingTests.Row(0, plan: 0), wrong)])).Value!, Precedents.Derived)
            .Disagreements.ToDictionary(cell => cell.Column, cell => cell.Recomputed.ToString());
        using Watched stream = new(
            StreamingTests.Csv([
                .. Enumerable
                    .Range(0, Rows)
                    .Select(i =>
                    {
                        Dictionary<string, string> row = StreamingTests.Row(i, plan: i * 7 % 4_000);
                        row["Code"] = $"T{i * 7 % 4_000}";
                        row["Full Text"] = new('x', 2_000);
                        return With(row, i == 0 ? wrong : derived);
                    }),
            ])
        );

        Recomputation recomputed = Recomputation.Of(OgpRecomputation.Open(stream).Value!);

        // Of the first row the derived columns are wrong: so there is something to explain.
        Assert.Equal(Rows, recomputed.Rows);
        Assert.NotEmpty(recomputed.Disagreements);
        Assert.All(recomputed.Disagreements, cell => Assert.Equal(1, cell.Row));
        Assert.True(stream.Length > 40_000_000);
        Assert.True(stream.Most < 8_000_000, $"{stream.Most} bytes are held of {stream.Length}.");
    }

    private static Dictionary<string, string> With(Dictionary<string, string> row, Dictionary<string, string> cells)
    {
        foreach ((string heading, string cell) in cells)
        {
            row[heading] = cell;
        }

        return row;
    }

    /// <summary>Tells how much more than at its beginning was alive when it was read, each time that some of it had been.</summary>
    private sealed class Watched(byte[] bytes) : MemoryStream(bytes)
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private int _reads;

        public long Most { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (_reads++ % 500 == 0)
            {
                Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true) - _before);
            }

            return base.Read(buffer);
        }
    }
}
