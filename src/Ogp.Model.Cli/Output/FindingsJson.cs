using System.Text.Json;

namespace Ogp.Model.Cli.Output;

/// <summary>Findings as JSON.</summary>
internal static class FindingsJson
{
    public static void Write(Stream output, FindingTally tally, string language) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("findings");
                foreach (Finding finding in tally.Listed)
                {
                    Write(json, finding, language);
                }

                json.WriteEndArray();
                json.WriteStartArray("unlisted");
                foreach (FindingCount count in tally.Unlisted)
                {
                    json.WriteStartObject();
                    json.WriteString("code", count.Kind.Code);
                    json.WriteNumber("count", count.Count);
                    json.WriteNumber("listed", count.Listed);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, Finding finding, string language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Kind.Name);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        Place place = finding.Place;
        JsonOutput.WriteIfStated(json, "file", place.File);
        JsonOutput.WriteIfStated(json, "pointer", place.Pointer);
        JsonOutput.WriteIfStated(json, "line", place.Line);
        JsonOutput.WriteIfStated(json, "column", place.Column);
        if (place.Offset is { } offset)
        {
            json.WriteNumber("offset", offset);
        }

        JsonOutput.WriteIfStated(json, "row", place.Row);
        JsonOutput.WriteIfStated(json, "heading", place.Heading);
        json.WriteString("message", finding.Message(language));
        JsonOutput.WriteIfStated(json, "suggestion", finding.Suggestion);
        json.WriteStartObject("arguments");
        foreach ((string name, string value) in finding.Arguments)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
