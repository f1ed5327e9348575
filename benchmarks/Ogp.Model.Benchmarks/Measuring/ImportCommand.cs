using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using Ogp.Model.Benchmarks.Data;
using Ogp.Model.Benchmarks.Peers;
using Ogp.Model.Tabular;

namespace Ogp.Model.Benchmarks.Measuring;

/// <summary>
/// Imports a grown edition of July 2024, <c>import FILE --rows 100000</c>: this library into its typed model, CsvHelper into plain records, as a whole and one
/// after the other, the same bytes in one process, in turns; medians of the processor time.
/// </summary>
internal static class ImportCommand
{
    public static int Run(string[] arguments)
    {
        Argument<string> source = new("FILE") { Description = "commitments.csv of July 2024" };
        Option<int> rows = new("--rows") { DefaultValueFactory = _ => 100_000 };
        Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };
        RootCommand command = new("Imports a grown edition, against CsvHelper.") { source, rows, rounds };
        command.SetAction(parsed => Measure(parsed.GetRequiredValue(source), parsed.GetValue(rows), parsed.GetValue(rounds)));
        return command.Parse(arguments).Invoke();
    }

    private static void Measure(string source, int rows, int rounds)
    {
        using MemoryStream grown = new();
        DatabaseGrower.Write(source, rows, grown);
        byte[] bytes = grown.ToArray();
        Console.WriteLine($"{rows} rows, {bytes.Length / 1_000_000} MB");
        (string Name, Func<int> Import)[] peers =
        [
            ("CsvHelper, plain records", () => Plain(bytes).ToList().Count),
            ("OgpDatabase.Read, typed model", () => OgpDatabase.Read(bytes).Value!.ActionPlans.Sum(plan => plan.Commitments.Count)),
            ("CsvHelper, one record at a time", () => Plain(bytes).Count()),
            ("OgpDatabase.ReadPlans, one plan at a time", () => Typed(bytes)),
        ];
        List<double>[] times = [.. peers.Select(_ => new List<double>())];
        for (int round = 0; round <= rounds; round++)
        {
            for (int i = 0; i < peers.Length; i++)
            {
                GC.Collect();
                double before = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
                long allocated = GC.GetTotalAllocatedBytes(true);
                int found = peers[i].Import();
                double taken = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds - before;
                if (found != rows)
                {
                    throw new InvalidOperationException($"{peers[i].Name} found {found} rows.");
                }

                // The first round compiles.
                if (round > 0)
                {
                    times[i].Add(taken);
                }

                Console.WriteLine(
                    $"{peers[i].Name}: {taken:0.00} s, {(GC.GetTotalAllocatedBytes(true) - allocated) / 1_000_000} MB allocated"
                );
            }
        }

        // Each against the line of CsvHelper before it.
        for (int i = 0; i < peers.Length; i++)
        {
            Console.WriteLine(
                $"{peers[i].Name}: {Median(times[i]):0.00} s, {Median(times[i]) / Median(times[i - (i % 2)]):0.00} of CsvHelper"
            );
        }
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static IEnumerable<PlainRow> Plain(byte[] bytes)
    {
        using CsvReader reader = new(new StreamReader(new MemoryStream(bytes)), CultureInfo.InvariantCulture);
        foreach (PlainRow row in reader.GetRecords<PlainRow>())
        {
            yield return row;
        }
    }

    private static int Typed(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return OgpDatabase.ReadPlans(stream).Sum(read => read.Value?.ActionPlans.Sum(plan => plan.Commitments.Count) ?? 0);
    }
}
