using System.Text.Json;
using System.Text.RegularExpressions;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <content>Ratings and statements.</content>
internal sealed partial class SchemaWriter
{
    private static IEnumerable<Variable> Variables =>
        Variable.List.Entries.Select(entry => Variable.Of(entry.Code)).Where(variable => Scales.LevelsOf(variable) is not null);

    private void WriteRatings()
    {
        if (!isStrict)
        {
            WriteObjectOf("Ratings", () => WriteReference("Statement"), isNamelessLeft: true);
            return;
        }

        json.WriteStartObject("Ratings"u8);
        WriteType("object");
        json.WriteStartObject("patternProperties"u8);
        foreach (Variable variable in Variables)
        {
            string aspects = Scales.AspectsOf(variable) is { } list
                ? $@"(\.({string.Join('|', list.Entries.Select(entry => Regex.Escape(entry.Code)))}))?"
                : "";
            json.WriteStartObject($"^{Regex.Escape(variable.Text)}{aspects}$");
            WriteReference(StatementOf(Scales.LevelsOf(variable)!));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties"u8, false);
        json.WriteEndObject();
    }

    /// <summary>A statement: of any words, or of the levels of a list and the reasons why there is none.</summary>
    private void WriteStatement(string name, Codelist? list)
    {
        string[] levels = list is null ? [] : CodesOf(list) ?? [];
        string[] absences = levels.Length == 0 ? [] : [.. Absence.List.Entries.Select(entry => entry.Code).Except(levels)];
        json.WriteStartObject(name);
        WriteStrings("type", "string", "array", "object");
        if (levels.Length == 0)
        {
            json.WriteNumber("minLength"u8, 1);
            json.WriteStartObject("items"u8);
            WriteType("string");
            json.WriteNumber("minLength"u8, 1);
            json.WriteEndObject();
        }
        else
        {
            WriteLevels(levels, [.. levels, .. absences]);
        }

        json.WriteNumber("minItems"u8, 1);
        WriteStrings("required", "level");
        json.WriteStartObject("properties"u8);
        json.WriteStartObject("level"u8);
        WriteReference(name);
        WriteStrings("type", "string", "array");
        json.WriteEndObject();
        json.WriteStartObject("source"u8);
        WriteType("string");
        json.WriteEndObject();
        json.WriteStartObject("note"u8);
        WriteReference("Text");
        json.WriteEndObject();
        json.WriteEndObject();
        Close();
        json.WriteEndObject();
    }

    /// <summary>A word is a level or an absence; of several words, each is a level.</summary>
    private void WriteLevels(string[] levels, string[] words)
    {
        json.WriteStartObject("if"u8);
        WriteType("string");
        json.WriteEndObject();
        json.WriteStartObject("then"u8);
        WriteStrings("enum", words);
        json.WriteEndObject();
        json.WriteStartObject("else"u8);
        json.WriteStartObject("if"u8);
        WriteType("array");
        json.WriteNumber("minItems"u8, 2);
        json.WriteEndObject();
        json.WriteStartObject("then"u8);
        WriteItems(levels);
        json.WriteEndObject();
        json.WriteStartObject("else"u8);
        WriteItems(words);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteItems(string[] words)
    {
        json.WriteStartObject("items"u8);
        WriteStrings("enum", words);
        json.WriteEndObject();
    }

    private static string StatementOf(Codelist list) => $"Statement-{list.Name}";
}
