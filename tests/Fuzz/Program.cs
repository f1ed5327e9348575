using System.CommandLine;
using Ogp.Model.Fuzz;

// Feeds broken documents to everything that reads one, for a time, in turns, and saves what breaks it. Prints the executions so far after each round:
//   dotnet run -c Release --project tests/Fuzz -- --seconds 600 --findings artifacts/fuzz
Option<string[]> targets = new("--target") { Description = "Which targets, in turn; all when left out." };
targets.AcceptOnlyFromAmong([.. FuzzTarget.All.Select(target => target.Name)]);
Option<int> seed = new("--seed") { Description = "Decides which documents are made.", DefaultValueFactory = _ => 1 };
Option<int> seconds = new("--seconds")
{
    Description = "For how much processor time, all targets together.",
    DefaultValueFactory = _ => 60,
};
Option<DirectoryInfo> findings = new("--findings")
{
    Description = "Where to save what was found.",
    DefaultValueFactory = _ => new("fuzz"),
};
Option<string?> sharp = new("--sharpfuzz")
{
    Description = "Runs one target under afl-fuzz, after the assemblies were instrumented by SharpFuzz.",
};
sharp.AcceptOnlyFromAmong([.. FuzzTarget.All.Select(target => target.Name)]);

RootCommand root = new("Feeds broken documents to everything that reads one.") { targets, seed, seconds, findings, sharp };
root.SetAction(parsed =>
{
    if (parsed.GetValue(sharp) is { } name)
    {
        FuzzTarget guided = FuzzTarget.All.Single(target => target.Name == name);
        SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
        {
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            guided.Run(bytes.ToArray());
        });
        return;
    }

    string[] names = parsed.GetValue(targets)!;
    FuzzTarget[] chosen = [.. FuzzTarget.All.Where(target => names.Length == 0 || names.Contains(target.Name))];
    Session session = new(parsed.GetValue(seed), parsed.GetValue(findings)!);
    TimeSpan total = TimeSpan.FromSeconds(parsed.GetValue(seconds));
    TimeSpan turn = TimeSpan.FromSeconds(Math.Clamp(total.TotalSeconds / chosen.Length, 1, 60));
    while (Environment.CpuUsage.TotalTime < total)
    {
        foreach (FuzzTarget target in chosen)
        {
            session.Run(target, turn);
        }

        Console.WriteLine(string.Join(", ", session.Executions.Select(pair => $"{pair.Key} {pair.Value}")));
    }
});
return root.Parse(args).Invoke();
