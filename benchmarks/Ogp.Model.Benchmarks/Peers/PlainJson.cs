using System.Text.Json.Serialization;

namespace Ogp.Model.Benchmarks.Peers;

/// <summary>Source-generated reading and writing of the plain classes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(PlainPackage))]
internal sealed partial class PlainJson : JsonSerializerContext;
