using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Generation;
using Ogp.Model.Benchmarks.Data;
using Ogp.Model.Benchmarks.Peers;
using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Validation;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Ogp.Model.Benchmarks;

/// <summary>Grown plans read, written and validated, by this library and by others: the same bytes, in the same run.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class JsonBenchmarks
{
    private static readonly PlainJson s_plain = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = new PlainEncoder(),
        }
    );

    private static readonly JsonSerializerSettings s_newtonsoft = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    private byte[] _json = [];
    private byte[] _faulty = [];
    private string _text = "";
    private IrmPackage _package = new();
    private PlainPackage _plain = new();
    private JsonSchema _schema = new();

    [Params(Data.Texts.Short, Data.Texts.Accented)]
    public Texts Texts { get; set; }

    [Params(1)]
    public int Megabytes { get; set; }

    /// <summary>Grows the documents, and makes sure that all readers see the same in the clean one, and none of them a fault.</summary>
    [GlobalSetup]
    public void Grow()
    {
        _json = PlanGrower.Bytes(Texts, hasFaults: false, Megabytes * 1_000_000L);
        _faulty = PlanGrower.Bytes(Texts, hasFaults: true, Megabytes * 1_000_000L);
        _text = System.Text.Encoding.UTF8.GetString(_json);
        ReadResult<IrmPackage> read = IrmJson.Read(_json);
        _package = read.Value!;
        _plain = JsonSerializer.Deserialize(_json, s_plain.PlainPackage)!;
        _schema = JsonSchema.FromType<PlainPackage>(new SystemTextJsonSchemaGeneratorSettings { SerializerOptions = s_plain.Options });
        _schema.Definitions[nameof(PlainStatement)].AllowAdditionalProperties = true;
        Expect(read.Findings.IsEmpty, "the grown plans have no fault of form");
        Expect(Validator.Validate(_package).IsEmpty, "the grown plans have no fault of meaning");
        ReadResult<IrmPackage> faulty = IrmJson.Read(_faulty);
        Expect(faulty.Findings.Count > Megabytes * 50, "the faulty ones have many");
        Expect(faulty.Value!.ActionPlans.Count == _package.ActionPlans.Count, "and are as many plans");
        Expect(_schema.Validate(_text).Count == 0, "the schema holds");
        JsonNode? ours = JsonNode.Parse(IrmJson.Write(_package));
        Expect(JsonNode.DeepEquals(ours, JsonNode.Parse(_json)), "the library keeps everything");
        Expect(JsonNode.DeepEquals(ours, JsonSerializer.SerializeToNode(_plain, s_plain.PlainPackage)), "so do the plain classes");
        PlainPackage newtonsoft = JsonConvert.DeserializeObject<PlainPackage>(_text, s_newtonsoft)!;
        Expect(JsonNode.DeepEquals(ours, JsonSerializer.SerializeToNode(newtonsoft, s_plain.PlainPackage)), "and Newtonsoft.Json");
    }

    [Benchmark(Description = "bare Utf8JsonReader scan")]
    [BenchmarkCategory("read")]
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

    [Benchmark(Baseline = true, Description = "System.Text.Json, plain classes")]
    [BenchmarkCategory("read")]
    public PlainPackage? ReadPlain() => JsonSerializer.Deserialize(_json, s_plain.PlainPackage);

    [Benchmark(Description = "Newtonsoft.Json, plain classes")]
    [BenchmarkCategory("read")]
    public PlainPackage? ReadNewtonsoft() => JsonConvert.DeserializeObject<PlainPackage>(_text, s_newtonsoft);

    [Benchmark(Description = "IrmJson.Read")]
    [BenchmarkCategory("read")]
    public IrmPackage? Read() => IrmJson.Read(_json).Value;

    [Benchmark(Description = "IrmJson.Read, 1 % faults")]
    [BenchmarkCategory("read")]
    public IrmPackage? ReadFaulty() => IrmJson.Read(_faulty).Value;

    [Benchmark(Baseline = true, Description = "System.Text.Json, plain classes")]
    [BenchmarkCategory("write")]
    public int WritePlain() => JsonSerializer.SerializeToUtf8Bytes(_plain, s_plain.PlainPackage).Length;

    [Benchmark(Description = "Newtonsoft.Json, plain classes")]
    [BenchmarkCategory("write")]
    public int WriteNewtonsoft() => System.Text.Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(_plain, s_newtonsoft)).Length;

    [Benchmark(Description = "IrmJson.Write")]
    [BenchmarkCategory("write")]
    public int Write() => IrmJson.Write(_package, indented: false).Length;

    [Benchmark(Baseline = true, Description = "bare Utf8JsonReader scan")]
    [BenchmarkCategory("validate")]
    public int ScanAgain() => Scan();

    [Benchmark(Description = "NJsonSchema, form only")]
    [BenchmarkCategory("validate")]
    public int ValidateSchema() => _schema.Validate(_text).Count;

    [Benchmark(Description = "Validator.Validate, of the model")]
    [BenchmarkCategory("validate")]
    public int Validate() => Validator.Validate(_package).Count;

    [Benchmark(Description = "IrmJson.Read and Validator.Validate")]
    [BenchmarkCategory("validate")]
    public int ReadAndValidate() => Validator.Validate(IrmJson.Read(_json).Value!).Count;

    [Benchmark(Description = "IrmJson.Read and Validator.Validate, 1 % faults")]
    [BenchmarkCategory("validate")]
    public int ReadAndValidateFaulty() => Validator.Validate(IrmJson.Read(_faulty).Value!).Count;

    private static void Expect(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Not so: {what}.");
        }
    }
}
