using System.Text.Json;
using Ogp.Model.Comparing;

namespace Ogp.Model.Cli.Output;

/// <summary>Differences as JSON.</summary>
internal static class DiffJson
{
    public static void Write(Stream output, ValueList<PackageDifference> differences, string language) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("differences");
                foreach (PackageDifference difference in differences)
                {
                    json.WriteStartObject();
                    json.WriteString("kind", difference.Kind.ToString().ToLowerInvariant());
                    json.WriteString("path", difference.Path(language));
                    json.WriteString("message", difference.Message(language));
                    WriteSide(json, "before", difference.PointerBefore, difference.Before);
                    WriteSide(json, "after", difference.PointerAfter, difference.After);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void WriteSide(Utf8JsonWriter json, string name, string? pointer, string? value)
    {
        if (value is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("pointer", pointer);
            json.WritePropertyName("value");
            json.WriteRawValue(value, skipInputValidation: true);
            json.WriteEndObject();
        }
    }
}
