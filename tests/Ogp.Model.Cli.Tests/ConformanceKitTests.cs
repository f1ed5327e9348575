using Ogp.Model.Cli.Conformance;
using Ogp.Model.Cli.Output;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Tests;

/// <summary>The manifest under docs/conformance says what stands beside the documents, and our own command finds just that.</summary>
public sealed class ConformanceKitTests : Folder
{
    private static string File { get; } = Path.Combine(ReferenceTests.Docs, "conformance", "manifest.json");

    /// <summary>Set OGP_WRITE_DOCS=1 to write the manifest instead of comparing it.</summary>
    [Fact]
    public void The_manifest_is_that_of_the_documents()
    {
        string manifest = Manifest();
        if (Environment.GetEnvironmentVariable("OGP_WRITE_DOCS") == "1")
        {
            System.IO.File.WriteAllText(File, manifest);
        }

        Assert.Equal(manifest, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void The_command_carries_every_document_of_the_kit_byte_for_byte()
    {
        ConformanceKit kit = ConformanceKit.Read();
        kit.Write(Root);
        Assert.Equal(
            CorpusDocument.All.Select(document => $"documents/{document.Name}.irm.json"),
            kit.Documents.Select(document => document.File)
        );
        Assert.All(
            kit.Documents.Zip(CorpusDocument.All),
            pair => Assert.Equal(pair.Second.Utf8, System.IO.File.ReadAllBytes(In(pair.First.File)))
        );
    }

    /// <summary>What the command prints of every document, without a process for each.</summary>
    [Fact]
    public async Task Our_own_command_is_exact_for_every_document()
    {
        ConformanceKit kit = ConformanceKit.Read();
        kit.Write(Root);
        ConformanceScore score = await ConformanceScore.OfAsync(
            kit,
            takesRuleSet: true,
            (document, _) =>
            {
                string ruleSet = ConformanceKit.RuleSetIn(Root, document);
                Ogp run = Ogp.Run("validate", "--format", "json", "--ruleset", ruleSet, In(document.File));
                return Task.FromResult(new Answer(ConformanceKit.FindingsOf(run.Json)));
            }
        );
        Assert.All(score.Documents, document => Assert.True(document.IsExact, document.ToString()));
        Assert.Equal((1m, 0), (score.Share, score.NotRun));
    }

    private static string Manifest()
    {
        using MemoryStream output = new();
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("manifestVersion", "1.0");
                json.WriteString("version", typeof(Finding).Assembly.GetName().Version!.ToString(3));
                json.WriteStartArray("documents");
                foreach (CorpusDocument document in CorpusDocument.All)
                {
                    string ruleSet = document.RuleSetName;
                    json.WriteStartObject();
                    json.WriteString("file", $"documents/{document.Name}.irm.json");
                    json.WriteString("ruleSet", ruleSet.EndsWith(".json", StringComparison.Ordinal) ? $"documents/{ruleSet}" : ruleSet);
                    ConformanceOutput.WriteFindings(json, "findings", document.Expected.Select(line => FindingOf(line, document.RuleSet)));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A line of code, position and pointer as the manifest has it.</summary>
    private static KitFinding FindingOf(string line, ValidationRuleSet ruleSet)
    {
        string[] words = line.Split(' ', 3);
        Severity severity = ruleSet.SeverityOf(CorpusDocument.Kinds.Single(kind => kind.Code == words[0]))!.Value;
        return new(words[0], JsonOutput.NameOf(severity), words.ElementAtOrDefault(2) ?? "");
    }
}
