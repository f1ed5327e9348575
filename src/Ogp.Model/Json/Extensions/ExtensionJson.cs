using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Reads and writes the JSON texts of extensions.</summary>
internal static class ExtensionJson
{
    /// <summary>Digits of the largest number of 64 bits.</summary>
    private const int MostDigits = 20;

    public static JsonValueKind KindOf(string? json) =>
        json switch
        {
            null => JsonValueKind.Undefined,
            ['{', ..] => JsonValueKind.Object,
            ['[', ..] => JsonValueKind.Array,
            ['"', ..] => JsonValueKind.String,
            "true" => JsonValueKind.True,
            "false" => JsonValueKind.False,
            "null" => JsonValueKind.Null,
            _ => JsonValueKind.Number,
        };

    public static T? Read<T>(string? json, out ExtensionFaults? faults)
    {
        Codec<T> codec = CodecOf<T>();
        faults = null;
        if (json is null)
        {
            return default;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        ReadContext context = new(utf8);
        JsonCursor reader = new(utf8);
        reader.Read();
        bool isRead = codec.Read(ref reader, context, out T value);
        faults = context.Findings.Listed.Any() ? new(utf8, context.Findings.Listed) : null;
        return isRead ? value : default;
    }

    /// <summary>The text of a value; null when it is not stated.</summary>
    public static string? Write<T>(T? value) =>
        value switch
        {
            null => null,
            int number => Write(Codec.Integer, number),
            decimal number => Write(Codec.Number, number),
            bool flag => Write(Codec.Boolean, flag),
            _ => Write(CodecOf<T>(), value),
        };

    public static Extension[] ItemsOf(string json)
    {
        List<Extension> items = [];
        if (KindOf(json) == JsonValueKind.Array)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            JsonCursor reader = new(utf8);
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(ValueAt(ref reader, utf8));
            }
        }

        return [.. items];
    }

    public static KeyValuePair<string, Extension>[] MembersOf(string json)
    {
        List<KeyValuePair<string, Extension>> members = [];
        if (KindOf(json) == JsonValueKind.Object)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            JsonCursor reader = new(utf8);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString();
                reader.Read();
                members.Add(new(name, ValueAt(ref reader, utf8)));
            }
        }

        return [.. members];
    }

    /// <summary>An object with members set in their places or at the end, or taken out where they are null; null when no member is left.</summary>
    public static string? WithMembers(string? json, Dictionary<string, string?> set)
    {
        if (KindOf(json) is not (JsonValueKind.Object or JsonValueKind.Undefined or JsonValueKind.Null))
        {
            throw new InvalidOperationException("Only an object has members.");
        }

        KeyValuePair<string, Extension>[] held = json is null ? [] : MembersOf(json);
        UnknownMembers members = new(Array.ConvertAll(held, one => new UnknownMember(one.Key, one.Value.Json!, UnknownMember.AtTheEnd)));
        members = members.With(set);
        return members.Count == 0
            ? null
            : ObjectOf([.. members.AsSpan().ToArray().Select(one => new KeyValuePair<string, string>(one.Name, one.Json))]);
    }

    /// <summary>An object of these members.</summary>
    public static string ObjectOf(IEnumerable<KeyValuePair<string, string>> members) =>
        Written(json =>
        {
            json.WriteStartObject();
            foreach ((string name, string value) in members)
            {
                json.WritePropertyName(name);
                KeptJson.Write(json, value);
            }

            json.WriteEndObject();
        });

    /// <summary>A value without the members whose name stood in their object before: the first counts, and the serializer takes the last.</summary>
    public static string FirstOfEachName(string json)
    {
        if (KindOf(json) is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            return json;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        ArrayBufferWriter<byte> firsts = new(utf8.Length);
        int copied = 0;
        Stack<HashSet<string>> objects = [];
        JsonCursor reader = new(utf8);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    objects.Push(new(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    objects.Pop();
                    break;
                case JsonTokenType.PropertyName when !objects.Peek().Add(reader.GetString()):
                    // With the comma before it, as it is never the first.
                    firsts.Write(utf8.AsSpan(copied..(reader.TokenStartIndex - 1)));
                    reader.Read();
                    reader.Skip();
                    copied = reader.BytesConsumed;
                    break;
                default:
                    break;
            }
        }

        firsts.Write(utf8.AsSpan(copied));
        return copied == 0 ? json : Encoding.UTF8.GetString(firsts.WrittenSpan);
    }

    /// <summary>A value whose whole numbers of 64 bits are written with digits alone, <c>45</c> for <c>45.0</c> and <c>4.5e1</c>.</summary>
    public static string WholeNumbersInDigits(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        ArrayBufferWriter<byte> digits = new(utf8.Length);
        int copied = 0;
        JsonCursor reader = new(utf8);
        while (reader.Read())
        {
            if (
                reader.TokenType == JsonTokenType.Number
                && reader.ValueSpan.ContainsAny(".eE"u8)
                && NumberText.Significant(reader.ValueSpan) is { Power: >= 0 } number
                && number.Digits.Length + number.Power <= MostDigits
            )
            {
                digits.Write(utf8.AsSpan(copied..reader.TokenStartIndex));
                string sign = reader.ValueSpan[0] == (byte)'-' && number.Digits.Length > 0 ? "-" : "";
                string whole = number.Digits.Length == 0 ? "0" : number.Digits + new string('0', number.Power);
                digits.Write(Encoding.ASCII.GetBytes(sign + whole));
                copied = reader.BytesConsumed;
            }
        }

        digits.Write(utf8.AsSpan(copied));
        return copied == 0 ? json : Encoding.UTF8.GetString(digits.WrittenSpan);
    }

    /// <summary>What a writer writes, as a text without white space between tokens.</summary>
    public static string Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter writer = new(utf8, JsonOutput.Compact))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    private static string? Write<T>(Codec<T> codec, T value) =>
        codec.IsStated(in value) ? Written(writer => codec.Write(writer, in value)) : null;

    private static Extension ValueAt(ref JsonCursor reader, byte[] utf8)
    {
        int start = reader.TokenStartIndex;
        reader.Skip();
        return new(Encoding.UTF8.GetString(utf8.AsSpan(start..reader.BytesConsumed)));
    }

    private static Codec<T> CodecOf<T>() =>
        Codecs.Of<T>()
        ?? Codec.Integer as Codec<T>
        ?? Codec.Number as Codec<T>
        ?? Codec.Boolean as Codec<T>
        ?? throw new NotSupportedException(
            default(T) is int or decimal or bool
                ? $"{typeof(T)} cannot say that a value is absent: numbers are read as int? and decimal?, true and false as bool?."
                : $"{typeof(T)} has no form in IRM JSON. A number is an int or a decimal, absent ones are int?, decimal? and bool?; a list is made by Extension.ListOf and read by Items."
        );
}
