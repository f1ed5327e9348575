using System.Text;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Spreadsheets;

namespace Ogp.Model.Cli.Profiles;

/// <summary>What is written about a profile: its reference page, its schema with that of the format, and a template.</summary>
internal sealed class ProfileDocs(Profile profile, string language)
{
    private const string Template = "template.xlsx";

    /// <summary>The files, by name.</summary>
    public (string Name, byte[] Bytes)[] Files { get; } =
    [
        ("reference.md", Encoding.UTF8.GetBytes(ProfilePage.Of(profile, language))),
        ("schema.json", IrmSchema.Write(profile)),
        ("schema-strict.json", IrmSchema.Write(profile, SchemaVariant.Strict)),
        (Template, Workbook.WriteTemplate(language, profile)),
    ];

    /// <summary>Why what is there may not be replaced; null where it is one of these files, and nothing was filled in.</summary>
    public string? Refuse(string path, string name)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        byte[] there = File.ReadAllBytes(path);
        bool isOurs =
            name == Template ? Workbook.IsEmptyTemplate(there, profile)
            : PackageFile.IsJson(name) ? IsSchema(there)
            : Encoding.UTF8.GetString(there).Contains($"| `{profile.Id}` |", StringComparison.Ordinal);
        return isOurs
            ? null
            : $"'{path}' is there already, and {(name == Template ? "may have been filled in" : "was not written by this command")}: name another folder.";
    }

    private static bool IsSchema(byte[] there)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(there);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("$defs", out JsonElement types)
                && types.TryGetProperty("ActionPlan", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
