using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// Reads and writes a list: of the model's types as IRM JSON does, of any other type with what the options have for its items. An empty list is
/// an empty array, null is an empty list.
/// </summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    private readonly Codec<ValueList<T>>? _codec =
        typeof(T) == typeof(Cell) ? (Codec<ValueList<T>>)(object)Codec.Cells
        : Codecs.Of<T>() is { } item ? Codec.List(item)
        : null;

    public override bool HandleNull => true;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        if (_codec is not null)
        {
            return CodecReader.Read(ref reader, _codec, options);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, Item(options))!);
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        if (_codec is not null)
        {
            _codec.Write(writer, in value);
            return;
        }

        writer.WriteStartArray();
        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, Item(options));
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Item(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
