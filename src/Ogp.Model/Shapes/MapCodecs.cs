using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>A text: a map from language tag to words.</summary>
internal sealed class TextCodec : Codec<LocalizedText>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out LocalizedText value)
    {
        value = default;
        if (json.TokenType == JsonTokenType.String)
        {
            context.Report(FormatFindings.PlainText, json.TokenStartIndex, null);
            value = new(LocalizedText.Undetermined, context.GetString(ref json));
            return true;
        }

        if (!StringMap.TryRead(ref json, context, out List<KeyValuePair<string, string>> pairs))
        {
            return false;
        }

        value = new([.. pairs]);
        return true;
    }

    public override void Write(Utf8JsonWriter json, in LocalizedText value)
    {
        json.WriteStartObject();
        foreach ((string tag, string text) in value.AsSpan())
        {
            json.WriteString(tag, text);
        }

        json.WriteEndObject();
    }

    public override bool IsStated(in LocalizedText value) => value.IsStated;
}

/// <summary>Cells of a table: a map from heading to text.</summary>
internal sealed class CellsCodec : Codec<ValueList<Cell>>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out ValueList<Cell> value)
    {
        bool read = StringMap.TryRead(ref json, context, out List<KeyValuePair<string, string>> pairs);
        value = new([.. pairs.Select(pair => new Cell(pair.Key, pair.Value))]);
        return read;
    }

    public override void Write(Utf8JsonWriter json, in ValueList<Cell> value)
    {
        json.WriteStartObject();
        foreach ((string heading, string text) in value)
        {
            json.WriteString(heading, text);
        }

        json.WriteEndObject();
    }

    public override bool IsStated(in ValueList<Cell> value) => !value.IsEmpty;
}

internal static class StringMap
{
    /// <summary>Reads an object of strings. A name that is there twice counts once; a value that is no string is reported and left out.</summary>
    public static bool TryRead(ref Utf8JsonReader json, ReadContext context, out List<KeyValuePair<string, string>> pairs)
    {
        pairs = [];
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return context.Reject(ref json, "object");
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            long at = json.TokenStartIndex;
            string name = context.GetString(ref json);
            json.Read();
            if (json.TokenType != JsonTokenType.String)
            {
                context.Reject(ref json, "string");
            }
            else if (pairs.Exists(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)))
            {
                context.Report(FormatFindings.DuplicateMember, at, null, ("name", name));
            }
            else
            {
                pairs.Add(new(name, context.GetString(ref json)));
            }
        }

        return true;
    }
}
