using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Cli.Output;

/// <summary>The tool and its rules in SARIF.</summary>
internal static class SarifTool
{
    /// <summary>The version and, behind it, the commit that the command was built from.</summary>
    private static readonly string[] s_version = typeof(SarifTool)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+');

    public static void Write(Utf8JsonWriter json, IEnumerable<FindingKind> kinds, string language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ogp");
        json.WriteString("semanticVersion", s_version[0]);
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
        json.WriteString("helpUri", HelpUri(kind));
        json.WriteStartObject("help");
        string source = kind.Source is null ? "" : $"\n\n{kind.Source}";
        string help = FindingsSarif.Escape($"{reason}{source}");
        json.WriteString("text", $"{help}\n\nogp explain {kind.Code}");
        json.WriteString("markdown", $"{help}\n\n`ogp explain {kind.Code}`");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", JsonOutput.NameOf(kind.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (string tag in ((string[])[JsonOutput.NameOf(Verdict.AspectOf(kind.Family)), JsonOutput.NameOf(kind.Family)]).Distinct())
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Address of the rule's page where the build knows that of the repository; else a name, as the schemas have.</summary>
    private static string HelpUri(FindingKind kind) =>
        typeof(SarifTool)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(data => data.Key == "RepositoryUrl")
            ?.Value
            is { } repository
        && repository.StartsWith("https://", StringComparison.Ordinal)
        && kind.Code.StartsWith("OGP", StringComparison.Ordinal)
            ? $"{repository.TrimEnd('/')}/blob/{s_version[^1]}/docs/rules/{kind.Code}.md"
            : $"urn:ogp-model:rule:{kind.Code}";

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
