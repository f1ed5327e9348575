using BenchmarkDotNet.Running;
using Ogp.Model.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(args);
