using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Ogp.Model.Benchmarks.Measuring;

/// <summary>
/// Whole processes by the clock, in rounds in which each has its turn: <c>processes --rounds 15 "./empty" "ogp validate plan.irm.json"</c>. The first is
/// what the others are compared with.
/// </summary>
internal static class ProcessesCommand
{
    public static int Run(string[] arguments)
    {
        Option<int> rounds = new("--rounds") { Description = "How often each process has its turn.", DefaultValueFactory = _ => 15 };
        Argument<string[]> commands = new("COMMAND")
        {
            Description = "A program and its arguments, in one.",
            Arity = ArgumentArity.OneOrMore,
        };
        RootCommand command = new("Measures whole processes against each other.") { rounds, commands };
        command.SetAction(parsed =>
        {
            string[] lines = parsed.GetValue(commands)!;
            List<double>[] times = Array.ConvertAll(lines, _ => new List<double>());
            for (int i = 0; i < parsed.GetValue(rounds); i++)
            {
                for (int j = 0; j < lines.Length; j++)
                {
                    times[j].Add(Time(lines[j]));
                }
            }

            double unit = Median(times[0]);
            for (int j = 0; j < lines.Length; j++)
            {
                string figures = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Median(times[j]), 7:0.0} ms, least {times[j].Min(), 7:0.0} ms, {Median(times[j]) / unit, 5:0.0} x, least {times[j].Min() / times[0].Min(), 5:0.0} x"
                );
                Console.WriteLine($"{figures}  {lines[j]}");
            }
        });
        return command.Parse(arguments).Invoke();
    }

    private static double Time(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ProcessStartInfo start = new(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
