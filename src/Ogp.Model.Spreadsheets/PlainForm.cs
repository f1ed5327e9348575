using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ogp.Model.Spreadsheets;

/// <summary>The one way in which values that a profile adds come back from cells. What stands otherwise in a document, if only in another order, stays JSON.</summary>
internal static class PlainForm
{
    /// <summary>How the document is written that is put together from cells.</summary>
    public static JsonWriterOptions Options { get; } =
        new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether a value would come back to the letter.</summary>
    public static bool Is(FormatSchema schema, MemberShape shape, JsonElement value)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer, Options);
        if (!TryWrite(schema, shape, value, json))
        {
            return false;
        }

        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan) == value.GetRawText();
    }

    private static bool TryWrite(FormatSchema schema, MemberShape shape, JsonElement value, Utf8JsonWriter json)
    {
        switch (shape.Form, value.ValueKind)
        {
            case (MemberForm.Part, JsonValueKind.Object):
                return TryWriteObject(schema, shape.Type!, value, json);
            case (MemberForm.Rows, JsonValueKind.Array):
                json.WriteStartArray();
                bool areObjects = value
                    .EnumerateArray()
                    .All(item => item.ValueKind == JsonValueKind.Object && TryWriteObject(schema, shape.Type!, item, json));
                json.WriteEndArray();
                return areObjects;
            case (MemberForm.Words, JsonValueKind.Array):
                json.WriteStartArray();
                bool areWords = value.EnumerateArray().All(item => TryWriteWord(shape, item, json));
                json.WriteEndArray();
                return areWords;
            case (MemberForm.Text, JsonValueKind.Object):
                json.WriteStartObject();
                bool areTexts = value
                    .EnumerateObject()
                    .OrderBy(text => text.Name, StringComparer.Ordinal)
                    .All(text => TryWrite(text, json));
                json.WriteEndObject();
                return areTexts;
            case (MemberForm.Word, JsonValueKind.String):
                return TryWriteWord(shape, value, json);
            case (MemberForm.Number, JsonValueKind.Number) when CellText.OfNumber(value) is double number:
                json.WriteNumberValue(number);
                return true;
            case (MemberForm.Flag, JsonValueKind.True or JsonValueKind.False):
                json.WriteBooleanValue(value.GetBoolean());
                return true;
            default:
                return false;
        }
    }

    private static bool TryWriteObject(FormatSchema schema, string type, JsonElement value, Utf8JsonWriter json)
    {
        MemberShape[] shapes = schema.MembersOf(type);
        json.WriteStartObject();
        foreach (
            JsonProperty member in value.EnumerateObject().OrderBy(member => Array.FindIndex(shapes, shape => shape.Name == member.Name))
        )
        {
            if (Array.Find(shapes, shape => shape.Name == member.Name) is not { } shape)
            {
                return false;
            }

            json.WritePropertyName(member.Name);
            if (!TryWrite(schema, shape, member.Value, json))
            {
                return false;
            }
        }

        json.WriteEndObject();
        return true;
    }

    private static bool TryWrite(JsonProperty text, Utf8JsonWriter json)
    {
        json.WritePropertyName(text.Name);
        return TryWriteWord(text.Value, json);
    }

    /// <summary>A word that would be read as another: a label in the place of its code.</summary>
    private static bool TryWriteWord(MemberShape shape, JsonElement value, Utf8JsonWriter json) =>
        TryWriteWord(value, json) && value.GetString() is { } word && shape.ReadAs(word) is [var read] && read == word;

    private static bool TryWriteWord(JsonElement value, Utf8JsonWriter json)
    {
        try
        {
            json.WriteStringValue(value.GetString());
            return true;
        }
        catch (InvalidOperationException)
        {
            // No string, or half of a surrogate pair.
            return false;
        }
    }
}
