using System.Text.Json;

namespace Ogp.Model.Cli.Output;

/// <summary>Findings as JSON, as docs/schema/findings-1.0.schema.json describes it.</summary>
internal static class FindingsJson
{
    public static void Write(Stream output, IEnumerable<Examined> files, FindingTally tally, string language) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("formatVersion", "1.0");
                json.WriteStartArray("files");
                foreach (Examined file in files)
                {
                    json.WriteStartObject();
                    json.WriteString("path", FileUri.PathOf(file.Path));
                    WriteVerdicts(json, file.Verdicts);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                WriteFindings(json, tally, language);
                json.WriteEndObject();
            }
        );

    /// <summary>The findings that are listed, and how many of a kind there are that are not.</summary>
    public static void WriteFindings(Utf8JsonWriter json, FindingTally tally, string language)
    {
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
    }

    /// <summary>The verdicts of a document, each under the name of its aspect.</summary>
    public static void WriteVerdicts(Utf8JsonWriter json, ValueList<Verdict> verdicts)
    {
        json.WriteStartObject("verdicts");
        foreach (Verdict verdict in verdicts)
        {
            json.WriteStartObject(JsonOutput.NameOf(verdict.Aspect));
            json.WriteString("examined", JsonOutput.NameOf(verdict.Scrutiny));
            json.WriteNumber("errors", verdict.Errors);
            json.WriteNumber("warnings", verdict.Warnings);
            json.WriteNumber("notes", verdict.Notes);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Kind.Name);
        json.WriteString("severity", JsonOutput.NameOf(finding.Severity));
        json.WriteString("aspect", JsonOutput.NameOf(Verdict.AspectOf(finding.Kind.Family)));
        WritePlace(json, finding.Place);
        json.WriteString("message", finding.Message(language));
        JsonOutput.WriteIfStated(json, "suggestion", finding.Suggestion);
        json.WriteStartObject("arguments");
        foreach ((string name, string value) in finding.Arguments)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (RelatedPlace related in finding.Related)
            {
                json.WriteStartObject();
                json.WriteString("label", related.Label.For(language));
                WritePlace(json, related.Place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteFix(json, finding.Fix, language);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        JsonOutput.WriteIfStated(json, "file", place.File);
        JsonOutput.WriteIfStated(json, "pointer", place.Pointer);
        JsonOutput.WriteIfStated(json, "line", place.Line);
        JsonOutput.WriteIfStated(json, "column", place.Column);
        JsonOutput.WriteIfStated(json, "endLine", place.EndLine);
        JsonOutput.WriteIfStated(json, "endColumn", place.EndColumn);
        if (place.Offset is { } offset)
        {
            json.WriteNumber("offset", offset);
        }

        if (place.Length is { } length)
        {
            json.WriteNumber("length", length);
        }

        JsonOutput.WriteIfStated(json, "row", place.Row);
        JsonOutput.WriteIfStated(json, "heading", place.Heading);
        JsonOutput.WriteIfStated(json, "cell", place.Cell);
    }

    private static void WriteFix(Utf8JsonWriter json, Fix? fix, string language)
    {
        if (fix is null)
        {
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title.For(language));
        json.WriteStartArray("edits");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteNumber("offset", edit.Offset);
            json.WriteNumber("length", edit.Length);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
