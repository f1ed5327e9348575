using System.Text.Json;
using System.Text.RegularExpressions;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Writes the schema of a package and of every object in it.</summary>
internal sealed partial class SchemaWriter(Utf8JsonWriter json, bool isStrict, SchemaAdditions? more = null)
{
    /// <summary>Members of tools and of others, which no reader reports.</summary>
    private const string Extension = @"^(\$|[^:]+:)";

    /// <summary>Drafts, this version, and those of the same major version that are to come.</summary>
    private const string Version = @"^[01]\.(0|[1-9]\d{0,8})$";

    private const string Date =
        @"^(?!0000)\d{4}(-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|-(0[469]|11)-(0[1-9]|[12]\d|30)|-02-(0[1-9]|1\d|2[0-8]))?$"
        + @"|^(?!0000)(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$";

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema"u8);
        string with = more is null ? "" : $":{more.Name}";
        json.WriteString("$id"u8, $"urn:ogp-model:irm-json:{IrmPackage.CurrentFormatVersion}:{(isStrict ? "strict" : "lenient")}{with}");
        json.WriteString("title"u8, $"IRM JSON {IrmPackage.CurrentFormatVersion}{(more is null ? "" : $" with {more.Name}")}");
        json.WriteString("$ref"u8, $"#/$defs/{nameof(IrmPackage)}");
        json.WriteStartObject("$defs"u8);
        foreach (ShapeDescription shape in FormatTree.ByName.Values.OrderBy(shape => shape.Name, StringComparer.Ordinal))
        {
            WriteObject(shape);
        }

        more?.WriteTypes(json, isStrict);

        WriteText();
        WritePattern("Date", Date);
        WriteObjectOf("Cells", () => WriteType("string"));
        WriteRatings();
        WriteStatement("Statement", null);
        foreach (Codelist list in isStrict ? Lists() : [])
        {
            WriteStatement(StatementOf(list), list);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The lists whose levels statements can have, by name.</summary>
    private static Codelist[] Lists()
    {
        SortedDictionary<string, Codelist> lists = new(StringComparer.Ordinal);
        foreach (FieldDescription field in FormatTree.ByName.Values.SelectMany(shape => shape.Fields))
        {
            if ((field.Value.Item ?? field.Value) is { Form: ValueForm.Statement, Codes: { } list })
            {
                lists.TryAdd(list.Name, list);
            }
        }

        foreach (Variable variable in Variables)
        {
            Codelist levels = Scales.LevelsOf(variable)!;
            lists.TryAdd(levels.Name, levels);
        }

        return [.. lists.Values];
    }

    private void WriteObject(ShapeDescription shape)
    {
        json.WriteStartObject(shape.Name);
        json.WriteString("type"u8, "object"u8);
        WriteMeaning(FieldMeanings.Of(shape.Name, ""));
        string[] required =
        [
            .. shape.Fields.Where(field => field.IsRequired).Select(field => field.Name),
            .. more?.RequiredOf(shape.Name) ?? [],
        ];
        if (required.Length > 0)
        {
            WriteStrings("required", required);
        }

        json.WriteStartObject("properties"u8);
        foreach (FieldDescription field in shape.Fields)
        {
            json.WriteStartObject(field.Name);
            WriteMeaning(FieldMeanings.Of(shape.Name, field.Name));
            WriteValue(field.Value);
            json.WriteEndObject();
        }

        more?.WriteMembers(shape.Name, json, isStrict);
        json.WriteEndObject();
        Close();
        json.WriteEndObject();
    }

    private void WriteValue(ValueDescription value)
    {
        switch (value.Form)
        {
            case ValueForm.Name:
                WriteType("string");
                if (isStrict && value.Codes is { } list && CodesOf(list) is { } codes)
                {
                    WriteStrings("enum", codes);
                }
                else
                {
                    json.WriteNumber("minLength"u8, 1);
                }

                break;
            case ValueForm.Version when isStrict:
                json.WriteString("const"u8, IrmPackage.CurrentFormatVersion);
                break;
            case ValueForm.Version:
                WriteType("string");
                json.WriteString("pattern"u8, Version);
                break;
            case ValueForm.Integer:
                WriteType("integer");
                json.WriteNumber("minimum"u8, int.MinValue);
                json.WriteNumber("maximum"u8, int.MaxValue);
                break;
            case ValueForm.Number:
                WriteType("number");
                json.WriteNumber("minimum"u8, decimal.MinValue);
                json.WriteNumber("maximum"u8, decimal.MaxValue);
                break;
            case ValueForm.Array:
                WriteType("array");
                json.WriteStartObject("items"u8);
                WriteValue(value.Item!);
                json.WriteEndObject();
                break;
            case ValueForm.Object:
                WriteReference(value.Object!().Name);
                break;
            case ValueForm.Statement:
                WriteReference(isStrict ? StatementOf(value.Codes!) : "Statement");
                break;
            case ValueForm.Text or ValueForm.Date or ValueForm.Cells or ValueForm.Ratings:
                WriteReference(value.Form.ToString());
                break;
            default:
                WriteType(value.Form.ToString().ToLowerInvariant());
                break;
        }
    }

    /// <summary>The codes that a list leaves; null where it is open.</summary>
    private string[]? CodesOf(Codelist list) =>
        more?.CodesLeftOf(list) ?? (list.IsOpen ? null : [.. list.Entries.Select(entry => entry.Code)]);

    private void WriteText()
    {
        if (isStrict)
        {
            WriteObjectOf("Text", () => WriteType("string"));
            return;
        }

        // A plain string is read, as one of unknown language.
        json.WriteStartObject("Text"u8);
        WriteStrings("type", "object", "string");
        json.WriteStartObject("additionalProperties"u8);
        WriteType("string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Lets no member through that is neither known nor an extension.</summary>
    private void Close()
    {
        if (isStrict)
        {
            json.WriteStartObject("patternProperties"u8);
            json.WriteBoolean(Extension, true);
            json.WriteEndObject();
            json.WriteBoolean("additionalProperties"u8, false);
        }
    }

    private void WriteObjectOf(string name, Action writeValue, bool isNamelessLeft = false)
    {
        json.WriteStartObject(name);
        WriteType("object");
        if (isNamelessLeft)
        {
            // Nothing has no name: what stands there is kept as any member that is not known.
            json.WriteStartObject("properties"u8);
            json.WriteBoolean(""u8, true);
            json.WriteEndObject();
        }

        json.WriteStartObject("additionalProperties"u8);
        writeValue();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePattern(string name, string pattern)
    {
        json.WriteStartObject(name);
        WriteType("string");
        json.WriteString("pattern"u8, pattern);
        json.WriteEndObject();
    }

    private void WriteMeaning(string meaning) => json.WriteString("description"u8, meaning);

    private void WriteType(string type) => json.WriteString("type"u8, type);

    private void WriteReference(string name) => json.WriteString("$ref"u8, $"#/$defs/{name}");

    private void WriteStrings(string name, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
