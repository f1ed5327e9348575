using System.Text.Json;

namespace Ogp.Model.Cli.Output;

/// <summary>Codelists as JSON, with everything that is known of each code.</summary>
internal static class CodelistJson
{
    public static void Write(Stream output, IEnumerable<Codelist> lists) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("codelists");
                foreach (Codelist list in lists)
                {
                    Write(json, list);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, Codelist list)
    {
        json.WriteStartObject();
        json.WriteString("name", list.Name);
        json.WriteBoolean("open", list.IsOpen);
        json.WriteBoolean("ranked", list.IsRanked);
        Write(json, "title", list.Title);
        Write(json, "definition", list.Definition);
        json.WriteStartArray("codes");
        foreach (CodeEntry entry in list.Entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CodeEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("code", entry.Code);
        if (entry.Rank is { } rank)
        {
            json.WriteNumber("rank", rank);
        }

        Write(json, "label", entry.Label);
        json.WriteStartObject("labelStatus");
        foreach ((string language, _) in entry.Label.AsSpan())
        {
            json.WriteString(language, entry.LabelStatus(language).ToString().ToLowerInvariant());
        }

        json.WriteEndObject();
        Write(json, "definition", entry.Definition);
        JsonOutput.WriteIfStated(json, "source", entry.Source);
        json.WriteString("status", entry.Status.ToString().ToLowerInvariant());
        JsonOutput.WriteIfStated(json, "since", entry.Since.ToString());
        JsonOutput.WriteIfStated(json, "until", entry.Until.ToString());
        JsonOutput.WriteIfStated(json, "replacedBy", entry.ReplacedBy);
        JsonOutput.WriteIfStated(json, "parent", entry.Parent);
        json.WriteStartArray("aliases");
        foreach ((string context, string text, CodeStatus status) in entry.Aliases)
        {
            json.WriteStartObject();
            json.WriteString("context", context);
            json.WriteString("text", text);
            json.WriteString("status", status.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("numbers");
        foreach ((string edition, int number) in entry.Numbers)
        {
            json.WriteNumber(edition, number);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        foreach ((string language, string words) in text.AsSpan())
        {
            json.WriteString(language, words);
        }

        json.WriteEndObject();
    }
}
