using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Benchmarks;

/// <summary>The sample, read, validated and written, beside a bare scan of its tokens and System.Text.Json's own document.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private byte[] _json = [];
    private IrmPackage _package = new();

    [GlobalSetup]
    public void Read()
    {
        using Stream sample = typeof(JsonBenchmarks).Assembly.GetManifestResourceStream("ecuador-2019-2022.irm.json")!;
        _json = new byte[sample.Length];
        sample.ReadExactly(_json);
        _package = IrmJson.Read(_json).Value!;
    }

    [Benchmark(Baseline = true, Description = "bare Utf8JsonReader scan")]
    public int Scan()
    {
        Utf8JsonReader reader = new(_json);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark(Description = "System.Text.Json: JsonDocument.Parse")]
    public int Document()
    {
        using JsonDocument document = JsonDocument.Parse(_json);
        return document.RootElement.GetProperty("actionPlans").GetArrayLength();
    }

    [Benchmark(Description = "IrmJson.Read")]
    public IrmPackage? ReadPackage() => IrmJson.Read(_json).Value;

    [Benchmark(Description = "Validator.Validate")]
    public int Validate() => Validator.Validate(_package).Count;

    [Benchmark(Description = "IrmJson.Write")]
    public int Write() => IrmJson.Write(_package).Length;
}
