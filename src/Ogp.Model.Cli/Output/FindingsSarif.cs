using System.IO.Compression;
using System.Text.Json;

namespace Ogp.Model.Cli.Output;

/// <summary>Findings as SARIF 2.1.0 (OASIS), within the limits that code hosts set: one run, and no more results than they take.</summary>
internal static class FindingsSarif
{
    /// <summary>How many results GitHub takes of a run.</summary>
    public const int MostResults = 25_000;

    /// <summary>How many bytes GitHub takes of a file, compressed.</summary>
    public const int MostBytes = 10_000_000;

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Stream output, IReadOnlyList<Examined> files, FindingTally tally, string language)
    {
        int most = MostResults;
        byte[] sarif;
        do
        {
            sarif = Render(files, tally, most, language);
            most /= 2;
        } while (CompressedLength(sarif) > MostBytes && most > 0);
        output.Write(sarif);
    }

    private static byte[] Render(IReadOnlyList<Examined> files, FindingTally tally, int most, string language)
    {
        // Where there are too many the gravest are told.
        (int File, Finding Finding)[] results =
        [
            .. files
                .SelectMany((file, index) => file.Findings.Select(finding => (index, finding)))
                .OrderByDescending(result => result.finding.Severity)
                .Take(most)
                .OrderBy(result => result.index),
        ];
        FindingKind[] kinds =
        [
            .. results
                .Select(result => result.Finding.Kind)
                .DistinctBy(kind => kind.Code)
                .OrderBy(kind => kind.Code, StringComparer.Ordinal),
        ];
        using MemoryStream output = new();
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
                json.WriteString("language", CountWords.Language(language));
                WriteInvocation(json, files, tally, results, language);
                WriteArtifacts(json, files);
                json.WriteString("columnKind", "utf16CodeUnits");
                json.WriteStartArray("results");
                Dictionary<string, int> seen = new(StringComparer.Ordinal);
                foreach ((int file, Finding finding) in results)
                {
                    int rule = Array.FindIndex(kinds, kind => kind.Code == finding.Code);
                    SarifResult.Write(json, files[file], file, finding, rule, seen, language);
                }

                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
        return output.ToArray();
    }

    private static long CompressedLength(byte[] sarif)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(sarif);
        }

        return compressed.Length;
    }

    private static void WriteInvocation(
        Utf8JsonWriter json,
        IReadOnlyList<Examined> files,
        FindingTally tally,
        (int File, Finding Finding)[] results,
        string language
    )
    {
        Examined[] unread = [.. files.Where(file => !file.WasLookedAt)];
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", unread.Length == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (Examined file in unread)
        {
            WriteNotification(json, file.NotLookedAt(language), "error");
        }

        foreach (FindingCount count in tally.Unlisted)
        {
            WriteNotification(json, $"{count.Kind.Code}: {CountWords.Listed(count, language)}.");
        }

        NotifyOf(Words.FindingsLeftOut, tally.Listed.Count - results.Length, results.Length);
        NotifyOf(
            Words.RelatedLeftOut,
            results.Sum(result => Math.Max(0, result.Finding.Related.Count - SarifResult.MostLocations)),
            SarifResult.MostLocations
        );
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();

        void NotifyOf(LocalizedText words, int leftOut, int most)
        {
            if (leftOut > 0)
            {
                WriteNotification(json, words.In(language, leftOut, most));
            }
        }
    }

    private static void WriteNotification(Utf8JsonWriter json, string text, string level = "warning")
    {
        json.WriteStartObject();
        json.WriteString("level", level);
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

    /// <summary>Writes a message.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Escape(text));
        json.WriteEndObject();
    }

    /// <summary>A text as a message of SARIF that has neither placeholders (3.11.5) nor links (3.11.6): what a document says may look like one.</summary>
    public static string Escape(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal)
            .Replace("}", "}}", StringComparison.Ordinal)
            .Replace("](", "\\](", StringComparison.Ordinal);
}
