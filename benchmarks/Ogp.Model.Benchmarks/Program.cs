using BenchmarkDotNet.Running;
using Ogp.Model.Benchmarks;
using Ogp.Model.Benchmarks.Data;
using Ogp.Model.Benchmarks.Measuring;

if (args is ["generate", ..])
{
    return GenerateCommand.Run(args[1..]);
}

if (args is ["ratios", ..])
{
    return RatiosCommand.Run(args[1..]);
}

if (args is ["processes", ..])
{
    return ProcessesCommand.Run(args[1..]);
}

if (args is ["import", ..])
{
    return ImportCommand.Run(args[1..]);
}

BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(args);
return 0;
