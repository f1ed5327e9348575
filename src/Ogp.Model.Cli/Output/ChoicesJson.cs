using System.Text;
using System.Text.Json;
using Ogp.Model.Comparing;

namespace Ogp.Model.Cli.Output;

/// <summary>The choices of a merge as JSON.</summary>
internal static class ChoicesJson
{
    public static void Write(TextWriter output, ValueList<MergeChoice> choices, string language)
    {
        using MemoryStream utf8 = new();
        JsonOutput.Write(
            utf8,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("choices");
                foreach (MergeChoice choice in choices)
                {
                    Write(json, choice, language);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
        output.Write(Encoding.UTF8.GetString(utf8.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, MergeChoice choice, string language)
    {
        json.WriteStartObject();
        json.WriteString("kind", choice.IsConflict ? "conflict" : "refinement");
        json.WriteString("path", choice.Path(language));
        json.WriteString("message", choice.Message(language));
        json.WriteString("pointer", choice.Pointer);
        json.WritePropertyName("chosen");
        json.WriteRawValue(choice.Chosen, skipInputValidation: true);
        json.WriteStartArray("values");
        foreach ((string document, string value) in choice.Values)
        {
            json.WriteStartObject();
            json.WriteString("document", document);
            json.WritePropertyName("value");
            json.WriteRawValue(value, skipInputValidation: true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
