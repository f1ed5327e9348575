using System.Text;
using System.Text.Json;
using Ogp.Model.Comparing;

namespace Ogp.Model.Cli.Output;

/// <summary>The choices of a merge as JSON, with what was found while its documents were read.</summary>
internal static class ChoicesJson
{
    /// <summary>Writes the whole of a merge's list.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="found">What was found in the documents.</param>
    /// <param name="readInPart">Names of the documents of which a part could not be read.</param>
    /// <param name="language">Language of messages.</param>
    public static void Write(
        TextWriter output,
        ValueList<MergeChoice> choices,
        FindingTally found,
        IEnumerable<string> readInPart,
        string language
    )
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
                FindingsJson.WriteFindings(json, found, language);
                json.WriteStartArray("readInPart");
                foreach (string name in readInPart)
                {
                    json.WriteStringValue(name);
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
