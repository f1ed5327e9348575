using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Cli.Output;

/// <summary>The tool and its rules in SARIF.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, IEnumerable<FindingKind> kinds, string language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ogp");
        string version = typeof(SarifTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        json.WriteString("semanticVersion", version.Split('+')[0]);
        json.WriteStartArray("rules");
        foreach (FindingKind kind in kinds)
        {
            Write(json, kind, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingKind kind, string language)
    {
        json.WriteStartObject();
        json.WriteString("id", kind.Code);
        json.WriteString("name", PascalCase(kind.Name));
        FindingsSarif.WriteText(json, "shortDescription", kind.Message.For(language));
        string reason = kind.Reason.IsStated ? kind.Reason.For(language) : kind.Message.For(language);
        FindingsSarif.WriteText(json, "fullDescription", reason);
        json.WriteStartObject("help");
        string source = kind.Source is null ? "" : $"\n\n{kind.Source}";
        json.WriteString("text", $"{reason}{source}\n\nogp explain {kind.Code}");
        json.WriteString("markdown", $"{reason}{source}\n\n`ogp explain {kind.Code}`");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", JsonOutput.NameOf(kind.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(JsonOutput.NameOf(Verdict.AspectOf(kind.Family)));
        json.WriteStringValue(JsonOutput.NameOf(kind.Family));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string PascalCase(string name)
    {
        StringBuilder pascal = new();
        foreach (string word in name.Split('-'))
        {
            pascal.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return pascal.ToString();
    }
}
