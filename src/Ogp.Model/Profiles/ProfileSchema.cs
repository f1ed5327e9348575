using System.Text.Json;
using Ogp.Model.Json;

namespace Ogp.Model.Profiles;

/// <summary>What a profile adds to the schema of the format.</summary>
internal sealed class ProfileSchema(Profile profile) : SchemaAdditions
{
    public override string Name => profile.Id;

    public override IEnumerable<string> RequiredOf(string type) =>
        profile.FieldsOn(type).Where(field => field.IsRequired).Select(field => field.Name);

    public override void WriteMembers(string type, Utf8JsonWriter json, bool isStrict)
    {
        foreach (ProfileField field in profile.FieldsOn(type))
        {
            WriteMember(json, field, isStrict);
        }
    }

    public override void WriteTypes(Utf8JsonWriter json, bool isStrict)
    {
        foreach (ProfileType type in profile.Types)
        {
            json.WriteStartObject(type.Name);
            json.WriteString("type"u8, "object"u8);
            string[] required = [.. type.Fields.Where(field => field.IsRequired).Select(field => field.Name)];
            if (required.Length > 0)
            {
                WriteStrings(json, "required", required);
            }

            json.WriteStartObject("properties"u8);
            foreach (ProfileField field in type.Fields)
            {
                WriteMember(json, field, isStrict);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    public override string[]? CodesLeftOf(Codelist list) => profile.LeftOf(list);

    private void WriteMember(Utf8JsonWriter json, ProfileField field, bool isStrict)
    {
        json.WriteStartObject(field.Name);
        LocalizedText words = field.Description.IsStated ? field.Description : field.Label;
        json.WriteString("description"u8, words.For("en"));
        if (field.IsList)
        {
            json.WriteString("type"u8, "array"u8);
            if (field.IsRequired)
            {
                json.WriteNumber("minItems"u8, 1);
            }

            json.WriteStartObject("items"u8);
        }

        WriteValue(json, field, isStrict);
        if (field.IsList)
        {
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, ProfileField field, bool isStrict)
    {
        switch (field.Form)
        {
            case ProfileForm.Text or ProfileForm.Date or ProfileForm.Period:
                WriteReference(json, field.Form.ToString());
                break;
            case ProfileForm.Object:
                WriteReference(json, field.Type!.Name);
                break;
            case ProfileForm.Integer:
                json.WriteString("type"u8, "integer"u8);
                json.WriteNumber("minimum"u8, long.MinValue);
                json.WriteNumber("maximum"u8, long.MaxValue);
                break;
            case ProfileForm.Number:
                json.WriteString("type"u8, "number"u8);
                json.WriteNumber("minimum"u8, decimal.MinValue);
                json.WriteNumber("maximum"u8, decimal.MaxValue);
                break;
            case ProfileForm.Boolean or ProfileForm.String:
                json.WriteString("type"u8, field.Form.ToString().ToLowerInvariant());
                break;
            default:
                json.WriteString("type"u8, "string"u8);
                WriteCodes(json, field, isStrict);
                break;
        }
    }

    private void WriteCodes(Utf8JsonWriter json, ProfileField field, bool isStrict)
    {
        if (isStrict && field.Codes is { } list && (!list.IsOpen || profile.LeftOf(list) is not null))
        {
            WriteStrings(json, "enum", CodesLeftOf(list) ?? [.. list.Entries.Select(entry => entry.Code)]);
        }
        else
        {
            json.WriteNumber("minLength"u8, 1);
        }
    }

    private static void WriteReference(Utf8JsonWriter json, string name) => json.WriteString("$ref"u8, $"#/$defs/{name}");

    private static void WriteStrings(Utf8JsonWriter json, string name, string[] values)
    {
        json.WriteStartArray(name);
        Array.ForEach(values, value => json.WriteStringValue(value));
        json.WriteEndArray();
    }
}
