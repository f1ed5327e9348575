using System.Diagnostics;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

/// <summary>
/// The schema in the hands of another implementation: ajv gives every document of the corpus the verdict that our reader gives it.
/// </summary>
public class AjvTests
{
    /// <summary>What no schema can see: bytes, depth and members that stand twice. A parser reads past them or not at all.</summary>
    private static readonly string[] s_bytes = ["OGP1003", "OGP1004", "OGP1006", "OGP1007", "OGP1012"];

    /// <summary>Findings of the validator that a strict schema gives too.</summary>
    private static readonly string[] s_codes = ["OGP1201", "OGP1203", "OGP1204", "OGP1205", "OGP1206"];

    [NodeTheory]
    [InlineData(SchemaVariant.Lenient)]
    [InlineData(SchemaVariant.Strict)]
    public void Every_document_gets_the_same_verdict(SchemaVariant variant)
    {
        string[] documents = [.. Directory.GetFiles(Repository.Corpus, "*.irm.json").Order(StringComparer.Ordinal)];
        string schema = Path.GetTempFileName();
        File.WriteAllBytes(schema, IrmSchema.Write(variant));
        string[] verdicts = Node("verdicts.mjs", [schema, .. documents]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        File.Delete(schema);

        Assert.Equal(documents.Length, verdicts.Length);
        Assert.Contains(verdicts, verdict => verdict.Contains("\tvalid", StringComparison.Ordinal));
        Assert.All(
            documents.Zip(verdicts, (document, verdict) => (document, verdict)),
            pair =>
            {
                if (Expected(pair.document, variant) is { } expected)
                {
                    Assert.Equal($"{Path.GetFileName(pair.document)}\t{(expected ? "valid" : "")}", Verdict(pair.verdict));
                }
            }
        );
    }

    /// <summary>Whether the document is right by our reader; null where only a reader of bytes can tell.</summary>
    private static bool? Expected(string path, SchemaVariant variant)
    {
        ReadResult<IrmPackage> result = IrmJson.Read(File.ReadAllBytes(path));
        if (result.Findings.ToArray().Any(finding => s_bytes.Contains(finding.Code)))
        {
            return null;
        }

        return variant == SchemaVariant.Lenient
            ? !result.HasErrors
            : result.Findings.IsEmpty && !Validator.Validate(result.Value!).ToArray().Any(IsSeenByTheSchema);
    }

    /// <summary>The variable of a total is a value, and decides which levels it may have: the schema does not tell them apart.</summary>
    private static bool IsSeenByTheSchema(Finding finding) =>
        s_codes.Contains(finding.Code)
        && !(finding.Code == "OGP1205" && finding.Place.Pointer!.Contains("/statedTallies/", StringComparison.Ordinal));

    /// <summary>A line without the reason.</summary>
    private static string Verdict(string line)
    {
        string[] cells = line.Split('\t');
        return $"{cells[0]}\t{(cells[1] == "valid" ? "valid" : "")}";
    }

    private static string Node(string script, string[] arguments)
    {
        ProcessStartInfo start = new("node") { WorkingDirectory = NodeTheoryAttribute.Folder, RedirectStandardOutput = true };
        foreach (string argument in (string[])[script, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using Process node = Process.Start(start)!;
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return output;
    }
}
