using System.Globalization;

namespace Ogp.Model.Fuzz;

/// <summary>Runs targets for a time, saves what breaks them, and goes on. Time is the processor's: whoever stops the process to have the machine to himself loses nothing of it.</summary>
internal sealed class Session(int seed, DirectoryInfo findings)
{
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(10);

    private readonly HashSet<string> _saved = new(StringComparer.Ordinal);

    private static TimeSpan Now => Environment.CpuUsage.TotalTime;

    /// <summary>How many documents each target was fed.</summary>
    public SortedDictionary<string, int> Executions { get; } = new(StringComparer.Ordinal);

    /// <summary>Feeds one target until the time is over, with other documents each time.</summary>
    public void Run(FuzzTarget target, TimeSpan time)
    {
        TimeSpan end = Now + time;
        int next = Executions.GetValueOrDefault(target.Name);
        while (Now < end)
        {
            Worker worker = new(new(target, seed), next, end, (number, fault) => Save(target, number, fault));
            while (!worker.Wait(TimeSpan.FromSeconds(1)) && worker.Elapsed < s_hang) { }

            next = worker.Abandon();
            if (worker.Elapsed >= s_hang)
            {
                // A thread cannot be stopped: it is left behind, and the next one starts after its document.
                Save(target, next++, new TimeoutException($"not done after {s_hang.TotalSeconds} seconds"));
            }
        }

        Executions[target.Name] = next;
    }

    /// <summary>Saves a document with what went wrong; of those that go wrong in the same place, the first.</summary>
    private void Save(FuzzTarget target, int number, Exception fault)
    {
        string place = fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Ogp.Model", StringComparison.Ordinal)) ?? "";
        lock (_saved)
        {
            if (!_saved.Add($"{target.Name} {fault.GetType()} {place} {(fault is BrokenPromiseException ? fault.Message : "")}"))
            {
                return;
            }
        }

        findings.Create();
        string path = Path.Combine(findings.FullName, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{seed}-{number}"));
        File.WriteAllBytes($"{path}.input", new Fuzzer(target, seed).Document(number));
        File.WriteAllText($"{path}.txt", fault.ToString());
        Console.WriteLine($"FOUND {path}: {fault.GetType().Name}: {fault.Message.Split('\n')[0]}");
    }

    private sealed class Worker
    {
        private readonly Thread _thread;
        private volatile bool _abandoned;
        private volatile int _number;
        private long _since = Now.Ticks;

        public Worker(Fuzzer fuzzer, int first, TimeSpan end, Action<int, Exception> found)
        {
            _number = first;
            _thread = new(() =>
            {
                for (; Now < end && !_abandoned; _number++)
                {
                    Interlocked.Exchange(ref _since, Now.Ticks);
                    if (fuzzer.Execute(_number) is { } fault && !_abandoned)
                    {
                        found(_number, fault);
                    }
                }
            })
            {
                IsBackground = true,
            };
            _thread.Start();
        }

        /// <summary>How long the document that is at work has taken so far.</summary>
        public TimeSpan Elapsed => _thread.IsAlive ? Now - new TimeSpan(Interlocked.Read(ref _since)) : TimeSpan.Zero;

        public bool Wait(TimeSpan time) => _thread.Join(time);

        /// <summary>Gives up waiting.</summary>
        /// <returns>The number of the document that was not finished.</returns>
        public int Abandon()
        {
            _abandoned = true;
            return _number;
        }
    }
}
