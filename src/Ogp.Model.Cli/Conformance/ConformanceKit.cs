using System.Text.Json;

namespace Ogp.Model.Cli.Conformance;

/// <summary>The documents of docs/conformance and its manifest, as the command carries them along.</summary>
internal sealed class ConformanceKit
{
    private const string Prefix = "conformance/";

    private ConformanceKit(string version, ValueList<KitDocument> documents)
    {
        Version = version;
        Documents = documents;
    }

    /// <summary>Version of the library whose findings the manifest tells.</summary>
    public string Version { get; }

    public ValueList<KitDocument> Documents { get; }

    public static ConformanceKit Read()
    {
        using Stream manifest = Open("manifest.json");
        using JsonDocument json = JsonDocument.Parse(manifest);
        return new(
            json.RootElement.GetProperty("version").GetString()!,
            [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(Document)]
        );
    }

    /// <summary>The findings of an object that has them as <c>findings</c>: the manifest's entry, or an implementation's answer.</summary>
    /// <exception cref="KeyNotFoundException">A member is missing.</exception>
    /// <exception cref="InvalidOperationException">A value is of another type.</exception>
    public static ValueList<KitFinding> FindingsOf(JsonElement json) =>
        [
            .. json.GetProperty("findings")
                .EnumerateArray()
                .Select(finding => new KitFinding(
                    finding.GetProperty("code").GetString() ?? "",
                    Text(finding, "severity"),
                    Text(finding, "pointer")
                )),
        ];

    /// <summary>Writes the documents and their rule sets below a folder.</summary>
    public void Write(string folder)
    {
        foreach (string file in Documents.SelectMany(document => (string[])[document.File, document.RuleSet]).Where(IsFile))
        {
            string path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using Stream from = Open(file);
            using FileStream to = File.Create(path);
            from.CopyTo(to);
        }
    }

    /// <summary>What a command is told of the rule set: its name, or where its file was written.</summary>
    public static string RuleSetIn(string folder, KitDocument document) =>
        IsFile(document.RuleSet) ? Path.Combine(folder, document.RuleSet) : document.RuleSet;

    private static bool IsFile(string name) => name.Contains('/', StringComparison.Ordinal);

    private static KitDocument Document(JsonElement json) =>
        new(json.GetProperty("file").GetString()!, json.GetProperty("ruleSet").GetString()!, FindingsOf(json));

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";

    private static Stream Open(string file) => typeof(ConformanceKit).Assembly.GetManifestResourceStream(Prefix + file)!;
}
