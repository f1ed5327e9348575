using BenchmarkDotNet.Running;
using Ogp.Model.Benchmarks;
using Ogp.Model.Benchmarks.Data;

if (args is ["generate", ..])
{
    return GenerateCommand.Run(args[1..]);
}

if (args is ["import", ..])
{
    return ImportCommand.Run(args[1..]);
}

BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(args);
return 0;
