using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ogp.Model.Cli.Output;

/// <summary>A finding as a result of SARIF.</summary>
internal static partial class SarifResult
{
    /// <summary>How many locations GitHub takes of a result.</summary>
    public const int MostLocations = 1_000;

    /// <summary>Longer messages are cut: a document's own text may be part of one.</summary>
    private const int LongestMessage = 1_000;

    /// <summary>Writes the result for a finding.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="file">The file it was found in.</param>
    /// <param name="index">Position of the file among the artifacts.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="rule">Position of its kind among the rules.</param>
    /// <param name="seen">Fingerprints so far, each with how often it was given.</param>
    /// <param name="language">Language of the texts.</param>
    public static void Write(
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
        FindingsSarif.WriteText(json, "message", Message(finding, language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(json, file, index, finding.Place);
        json.WriteEndObject();
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (int i = 0; i < Math.Min(finding.Related.Count, MostLocations); i++)
            {
                json.WriteStartObject();
                json.WriteNumber("id", i);
                FindingsSarif.WriteText(json, "message", finding.Related[i].Label.For(language));
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
        WriteArtifact(json, file, index, place);
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
        bool isOfTable = place.Row > 0 || place.Heading is not null || place.Cell is not null;
        string?[] logical = [isOfTable ? (place with { File = null, Pointer = null }).ToString() : null, place.Pointer];
        if (Array.Exists(logical, name => !string.IsNullOrEmpty(name)))
        {
            json.WriteStartArray("logicalLocations");
            foreach (string? name in logical)
            {
                if (!string.IsNullOrEmpty(name))
                {
                    json.WriteStartObject();
                    json.WriteString("fullyQualifiedName", name);
                    json.WriteEndObject();
                }
            }

            json.WriteEndArray();
        }
    }

    private static void WriteArtifact(Utf8JsonWriter json, Examined file, int index, Place place)
    {
        string path = file.FileOf(place);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Of(path));
        if (path == file.Path)
        {
            json.WriteNumber("index", index);
        }

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
        FindingsSarif.WriteText(json, "description", fix.Title.For(language));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, file, index, Place.Unknown);
        json.WriteStartArray("replacements");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            json.WriteNumber("byteOffset", edit.Offset);
            json.WriteNumber("byteLength", edit.Length);
            json.WriteEndObject();
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Message(Finding finding, string language)
    {
        string message = finding.Message(language);
        int end = char.IsHighSurrogate(message[Math.Min(message.Length, LongestMessage) - 1]) ? LongestMessage - 1 : LongestMessage;
        return message.Length <= LongestMessage ? message : $"{message[..end]}…";
    }

    /// <summary>
    /// What tells a finding from others when lines or items move: code, members of the pointer without positions, and arguments that are no places; a number where several
    /// are alike.
    /// </summary>
    private static string Fingerprint(Examined file, Finding finding, Dictionary<string, int> seen)
    {
        string members = Positions().Replace(finding.Place.Pointer ?? finding.Place.Heading ?? "", "/");
        string all = string.Join(
            '\0',
            [
                FileUri.PathOf(file.FileOf(finding.Place)),
                finding.Code,
                members,
                .. finding.Arguments.Where(argument => !argument.IsPlace).Select(argument => argument.Value),
            ]
        );
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 16));
        seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{seen[hash]}");
    }

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex Positions();
}
