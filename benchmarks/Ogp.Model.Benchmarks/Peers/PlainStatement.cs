using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Ogp.Model.Benchmarks.Peers;

/// <summary>A statement in its three forms: a string, an array, or an object with one of these as its level.</summary>
[JsonConverter(typeof(Converter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftConverter))]
[NJsonSchema.Annotations.JsonSchema(
    NJsonSchema.JsonObjectType.String | NJsonSchema.JsonObjectType.Array | NJsonSchema.JsonObjectType.Object
)]
public sealed class PlainStatement
{
    public bool IsSet { get; set; }
    public List<string> Levels { get; } = [];
    public string? Source { get; set; }
    public Dictionary<string, string>? Note { get; set; }

    internal sealed class Converter : JsonConverter<PlainStatement>
    {
        public override PlainStatement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            PlainStatement statement = new();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                ReadLevels(ref reader, statement);
                return statement;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("level"u8))
                {
                    reader.Read();
                    ReadLevels(ref reader, statement);
                }
                else if (reader.ValueTextEquals("source"u8))
                {
                    reader.Read();
                    statement.Source = reader.GetString();
                }
                else
                {
                    reader.Read();
                    statement.Note = JsonSerializer.Deserialize(ref reader, PlainJson.Default.DictionaryStringString);
                }
            }

            return statement;
        }

        public override void Write(Utf8JsonWriter writer, PlainStatement value, JsonSerializerOptions options)
        {
            bool isObject = value.Source is not null || value.Note is not null;
            if (isObject)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("level"u8);
            }

            if (!value.IsSet)
            {
                writer.WriteStringValue(value.Levels[0]);
            }
            else
            {
                writer.WriteStartArray();
                value.Levels.ForEach(writer.WriteStringValue);
                writer.WriteEndArray();
            }

            if (value.Source is not null)
            {
                writer.WriteString("source"u8, value.Source);
            }

            if (value.Note is not null)
            {
                writer.WritePropertyName("note"u8);
                JsonSerializer.Serialize(writer, value.Note, PlainJson.Default.DictionaryStringString);
            }

            if (isObject)
            {
                writer.WriteEndObject();
            }
        }

        private static void ReadLevels(ref Utf8JsonReader reader, PlainStatement statement)
        {
            statement.IsSet = reader.TokenType == JsonTokenType.StartArray;
            if (!statement.IsSet)
            {
                statement.Levels.Add(reader.GetString()!);
                return;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                statement.Levels.Add(reader.GetString()!);
            }
        }
    }

    internal sealed class NewtonsoftConverter : Newtonsoft.Json.JsonConverter<PlainStatement>
    {
        public override bool CanWrite => false;

        public override PlainStatement ReadJson(
            Newtonsoft.Json.JsonReader reader,
            Type objectType,
            PlainStatement? existingValue,
            bool hasExistingValue,
            Newtonsoft.Json.JsonSerializer serializer
        )
        {
            JToken token = JToken.Load(reader);
            JToken levels = token is JObject statement ? statement["level"]! : token;
            PlainStatement read = new() { IsSet = levels is JArray, Source = (string?)(token as JObject)?["source"] };
            read.Levels.AddRange(levels is JArray set ? set.Select(level => (string)level!) : [(string)levels!]);
            read.Note = (token as JObject)?["note"]?.ToObject<Dictionary<string, string>>();
            return read;
        }

        public override void WriteJson(
            Newtonsoft.Json.JsonWriter writer,
            PlainStatement? value,
            Newtonsoft.Json.JsonSerializer serializer
        ) => throw new NotSupportedException();
    }
}
