using System.CommandLine;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using Ogp.Model.Benchmarks.Data;

namespace Ogp.Model.Benchmarks.Measuring;

/// <summary>
/// The methods of <see cref="JsonBenchmarks"/> and <see cref="ProfileBenchmarks"/> by processor time, in rounds in which each has its turn, all in one process: <c>ratios --rounds 25</c>. On
/// a machine with other work the times mean little, and the ratios hold.
/// </summary>
internal static class RatiosCommand
{
    private const int WarmUps = 6;
    private static readonly TimeSpan s_slow = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(10);

    public static int Run(string[] arguments)
    {
        Option<int> rounds = new("--rounds") { Description = "How often each method has its turn.", DefaultValueFactory = _ => 25 };
        // What a process has run before decides how the runtime compiles the rest: faults of accented texts take a third longer after short ones.
        Option<Texts?> only = new("--texts") { Description = "Only these texts, in a process that has seen no others: short or accented." };
        RootCommand command = new("Measures the methods of the benchmarks against each other.") { rounds, only };
        command.SetAction(parsed =>
        {
            foreach (Texts texts in parsed.GetValue(only) is { } one ? (Texts[])[one] : [Texts.Short, Texts.Accented])
            {
                JsonBenchmarks benchmarks = new() { Texts = texts, Megabytes = 1 };
                benchmarks.Grow();
                Console.WriteLine(texts);
                Measure(benchmarks, parsed.GetValue(rounds));
            }

            Console.WriteLine("Profiles");
            Measure(new ProfileBenchmarks(), parsed.GetValue(rounds));
        });
        return command.Parse(arguments).Invoke();
    }

    private static void Measure(object benchmarks, int rounds)
    {
        Turn[] turns =
        [
            .. benchmarks
                .GetType()
                .GetMethods()
                .Where(method => method.IsDefined(typeof(BenchmarkAttribute)))
                .Select(method => new Turn(benchmarks, method)),
        ];
        // What takes long litters the memory, too, and is measured behind the others.
        Turn[] quick = Array.FindAll(turns, turn => turn.IsQuick());
        Measure(quick, rounds);
        Measure([.. turns.Except(quick)], rounds / 4);
        foreach (IGrouping<string, Turn> group in turns.GroupBy(turn => turn.Category))
        {
            double unit = group.Single(turn => turn.IsBaseline).Time;
            foreach (Turn turn in group)
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {turn.Category, -9} {turn.Name, -42} {turn.Time, 9:0} us {turn.Time / unit, 7:0.00} {turn.Allocated, 10} bytes"
                    )
                );
            }
        }
    }

    private static void Measure(Turn[] turns, int rounds)
    {
        // What runs often is compiled anew in the background, in steps: searches for what was meant only after some five hundred runs.
        for (int i = 0; i < WarmUps; i++)
        {
            foreach (Turn turn in turns)
            {
                turn.Repeat(s_warmUp);
            }

            Thread.Sleep(s_warmUp);
        }

        for (int i = 0; i < rounds; i++)
        {
            foreach (Turn turn in turns)
            {
                turn.Take(s_turn);
            }
        }
    }

    /// <summary>One method and what it took.</summary>
    private sealed class Turn(object benchmarks, MethodInfo method)
    {
        private readonly List<double> _times = [];
        private readonly Action _run = () => method.Invoke(benchmarks, null);

        public string Name { get; } = method.GetCustomAttribute<BenchmarkAttribute>()!.Description!;

        public string Category { get; } = method.GetCustomAttribute<BenchmarkCategoryAttribute>()!.Categories[0];

        public bool IsBaseline { get; } = method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline;

        /// <summary>Bytes that one run allocates.</summary>
        public long Allocated { get; private set; }

        /// <summary>Microseconds of processor time of one run, in the best quarter of the rounds: what neighbours on the machine do only ever adds.</summary>
        public double Time => _times.Order().ElementAt(_times.Count / 4);

        /// <summary>Runs once, and tells whether that is done in a moment.</summary>
        public bool IsQuick()
        {
            _run();
            return Repeat(TimeSpan.Zero).Took < s_slow;
        }

        public void Take(TimeSpan time)
        {
            // What the method before left behind is not to be cleared away in this one's time.
            GC.Collect();
            long before = GC.GetAllocatedBytesForCurrentThread();
            (TimeSpan took, int times) = Repeat(time);
            _times.Add(took.TotalMicroseconds / times);
            Allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / times;
        }

        public (TimeSpan Took, int Times) Repeat(TimeSpan time)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            int times = 0;
            TimeSpan took = TimeSpan.Zero;
            while (times == 0 || took < time)
            {
                _run();
                times++;
                took = Environment.CpuUsage.TotalTime - start;
            }

            return (took, times);
        }
    }
}
