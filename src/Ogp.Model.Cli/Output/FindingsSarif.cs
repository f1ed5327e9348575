using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ogp.Model.Cli.Output;

/// <summary>Findings as SARIF 2.1.0 (OASIS), within the limits that code hosts set: one run, and no more results than they take.</summary>
internal static partial class FindingsSarif
{
    /// <summary>How many results GitHub takes of a run.</summary>
    public const int MostResults = 25_000;

    /// <summary>Longer messages are cut: a document's own text may be part of one.</summary>
    private const int LongestMessage = 1_000;

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Stream output, IReadOnlyList<Examined> files, FindingTally tally, string language)
    {
        // Where there are too many the gravest are told.
        (int File, Finding Finding)[] results =
        [
            .. files
                .SelectMany((file, index) => file.Findings.Select(finding => (index, finding)))
                .OrderByDescending(result => result.finding.Severity)
                .Take(MostResults)
                .OrderBy(result => result.index),
        ];
        FindingKind[] kinds =
        [
            .. results
                .Select(result => result.Finding.Kind)
                .DistinctBy(kind => kind.Code)
                .OrderBy(kind => kind.Code, StringComparer.Ordinal),
        ];
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("$schema", Schema);
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                json.WriteStartObject();
                SarifTool.Write(json, kinds, language);
                WriteInvocation(json, tally, tally.Listed.Count - results.Length);
                WriteArtifacts(json, files);
                json.WriteString("columnKind", "utf16CodeUnits");
                json.WriteStartArray("results");
                Dictionary<string, int> seen = new(StringComparer.Ordinal);
                foreach ((int file, Finding finding) in results)
                {
                    int rule = Array.FindIndex(kinds, kind => kind.Code == finding.Code);
                    Write(json, files[file], file, finding, rule, seen, language);
                }

                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    private static void WriteInvocation(Utf8JsonWriter json, FindingTally tally, int leftOut)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (FindingCount count in tally.Unlisted)
        {
            WriteNotification(
                json,
                string.Create(CultureInfo.InvariantCulture, $"{count.Kind.Code}: {count.Listed} of {count.Count} are listed.")
            );
        }

        if (leftOut > 0)
        {
            WriteNotification(
                json,
                string.Create(CultureInfo.InvariantCulture, $"{leftOut} findings are left out: a run may have {MostResults}.")
            );
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("level", "warning");
        WriteText(json, "message", text);
        json.WriteEndObject();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, IEnumerable<Examined> files)
    {
        json.WriteStartArray("artifacts");
        foreach (Examined file in files)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", FileUri.Of(file.Path));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            FindingsJson.WriteVerdicts(json, file.Verdicts);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(
        Utf8JsonWriter json,
        Examined file,
        int index,
        Finding finding,
        int rule,
        Dictionary<string, int> seen,
        string language
    )
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", JsonOutput.NameOf(finding.Severity));
        WriteText(json, "message", Message(finding, language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(json, file, index, finding.Place);
        json.WriteEndObject();
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (int i = 0; i < finding.Related.Count; i++)
            {
                json.WriteStartObject();
                json.WriteNumber("id", i);
                WriteText(json, "message", finding.Related[i].Label.For(language));
                WriteLocation(json, file, index, finding.Related[i].Place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("ogpFinding/v1", Fingerprint(file, finding, seen));
        json.WriteEndObject();
        WriteFix(json, file, index, finding.Fix, language);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Examined file, int index, Place place)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, file, index);
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            if (place.EndLine > 0)
            {
                json.WriteNumber("endLine", place.EndLine);
                json.WriteNumber("endColumn", place.EndColumn);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        string? logical =
            place.Pointer
            ?? (place.Row > 0 || place.Heading is not null || place.Cell is not null ? (place with { File = null }).ToString() : null);
        if (!string.IsNullOrEmpty(logical))
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", logical);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteArtifact(Utf8JsonWriter json, Examined file, int index)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Of(file.Path));
        json.WriteNumber("index", index);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Examined file, int index, Fix? fix, string language)
    {
        if (fix is null)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", fix.Title.For(language));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, file, index);
        json.WriteStartArray("replacements");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            json.WriteNumber("byteOffset", edit.Offset);
            json.WriteNumber("byteLength", edit.Length);
            json.WriteEndObject();
            WriteText(json, "insertedContent", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Message(Finding finding, string language)
    {
        string message = finding.Message(language);
        int end = char.IsHighSurrogate(message[Math.Min(message.Length, LongestMessage) - 1]) ? LongestMessage - 1 : LongestMessage;
        return message.Length <= LongestMessage ? message : $"{message[..end]}…";
    }

    /// <summary>
    /// What tells a finding from others when lines or items move: code, members of the pointer without positions, and arguments; a number where several
    /// are alike.
    /// </summary>
    private static string Fingerprint(Examined file, Finding finding, Dictionary<string, int> seen)
    {
        string members = Positions().Replace(finding.Place.Pointer ?? finding.Place.Heading ?? "", "/");
        string all = string.Join(
            '\0',
            [FileUri.PathOf(file.Path), finding.Code, members, .. finding.Arguments.Select(argument => argument.Value)]
        );
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 16));
        seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{seen[hash]}");
    }

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex Positions();
}
