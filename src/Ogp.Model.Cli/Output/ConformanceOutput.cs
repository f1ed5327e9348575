using System.Text.Json;
using Ogp.Model.Cli.Conformance;

namespace Ogp.Model.Cli.Output;

/// <summary>How another implementation did, as text and as JSON.</summary>
internal static class ConformanceOutput
{
    public static void WriteText(TextWriter output, ConformanceScore score)
    {
        foreach (DocumentScore document in score.Documents.Where(document => !document.IsExact))
        {
            output.WriteLine($"{document.Document.File}: {document.CodesMatched} of {Count(document.Document.Findings.Count, "code")}");
            if (document.Failure is { } failure)
            {
                output.WriteLine(PathText.Line($"  ! {failure}"));
            }

            WriteLines(output, "-", document.Missing);
            WriteLines(output, "+", document.Extra);
        }

        foreach (FamilyScore family in score.Families)
        {
            output.WriteLine($"{family.Name}: {family.Matched} of {Count(family.Expected, "finding")}, {family.Extra} not expected");
        }

        output.WriteLine(
            $"Score {Numerals.Percent(score.Share * 100, decimals: 2)}: {score.Exact} of {Count(score.Documents.Count, "document")} exact, {score.Failed} without an answer; "
                + $"{score.Matched} of {Count(score.Expected, "finding")} told ({score.CodesMatched} by code alone), {score.Extra} not expected. Kit {score.KitVersion}."
        );
        if (score.NotRun > 0)
        {
            output.WriteLine(
                $"{Count(score.NotRun, "document")} not run: they ask for a rule set, whose name or file {Implementation.RuleSet} stands for in --cmd."
            );
        }
    }

    public static void WriteJson(Stream output, ConformanceScore score) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("kitVersion", score.KitVersion);
                json.WriteNumber("score", score.Share);
                json.WriteStartObject("documents");
                json.WriteNumber("run", score.Documents.Count);
                json.WriteNumber("exact", score.Exact);
                json.WriteNumber("failed", score.Failed);
                json.WriteNumber("notRun", score.NotRun);
                json.WriteEndObject();
                json.WriteStartObject("findings");
                json.WriteNumber("expected", score.Expected);
                json.WriteNumber("matched", score.Matched);
                json.WriteNumber("codesMatched", score.CodesMatched);
                json.WriteNumber("extra", score.Extra);
                json.WriteEndObject();
                json.WriteStartArray("families");
                foreach (FamilyScore family in score.Families)
                {
                    json.WriteStartObject();
                    json.WriteString("name", family.Name);
                    json.WriteNumber("expected", family.Expected);
                    json.WriteNumber("matched", family.Matched);
                    json.WriteNumber("extra", family.Extra);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartArray("results");
                foreach (DocumentScore document in score.Documents)
                {
                    json.WriteStartObject();
                    json.WriteString("file", document.Document.File);
                    json.WriteBoolean("exact", document.IsExact);
                    json.WriteNumber("expected", document.Document.Findings.Count);
                    json.WriteNumber("codesMatched", document.CodesMatched);
                    JsonOutput.WriteIfStated(json, "failure", document.Failure);
                    WriteFindings(json, "missing", document.Missing);
                    WriteFindings(json, "extra", document.Extra);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    /// <summary>Findings as the manifest of the kit has them.</summary>
    public static void WriteFindings(Utf8JsonWriter json, string name, IEnumerable<KitFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (KitFinding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            JsonOutput.WriteIfStated(json, "severity", finding.Severity);
            JsonOutput.WriteIfStated(json, "pointer", finding.Pointer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(TextWriter output, string mark, IEnumerable<KitFinding> findings)
    {
        foreach (KitFinding finding in findings)
        {
            output.WriteLine(PathText.Line($"  {mark} {finding}"));
        }
    }

    /// <summary>A number and a noun that fits it.</summary>
    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
