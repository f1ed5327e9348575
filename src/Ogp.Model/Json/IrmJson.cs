using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Reads and writes IRM JSON, the format of <c>docs/format.md</c>. Safe to use from several threads.</summary>
public static class IrmJson
{
    private static readonly JsonWriterOptions s_indented = Options(indented: true);
    private static readonly JsonWriterOptions s_compact = Options(indented: false);

    /// <summary>
    /// Reads a package. Faults in the content never throw: they become findings, and what could be read is kept. A document that is cut off or
    /// broken is read as far as it goes.
    /// </summary>
    /// <param name="utf8">The document, UTF-8.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <returns>The package, null when no document was recognised, and all findings with pointer, line and column.</returns>
    public static ReadResult<IrmPackage> Read(ReadOnlyMemory<byte> utf8, string? file = null)
    {
        JsonSource source = JsonSource.Open(utf8);
        if (source.Refusal is { } refusal)
        {
            return new(null, [new Finding(FormatFindings.NotRecognised, new Place { File = file, Line = 1, Column = 1 }, [new("detail", refusal)])]);
        }

        ReadContext context = new(source.Readable);
        Utf8JsonReader json = new(source.Readable.Span);
        json.Read();
        IrmPackage package = IrmPackageShape.Shape.Read(ref json, context);
        if (IsForeign(package))
        {
            string detail = "none of its members belongs to IRM JSON. Expected formatVersion, actionPlans …";
            return new(null, [new Finding(FormatFindings.NotRecognised, new Place { File = file, Line = 1, Column = 1, Pointer = "" }, [new("detail", detail)])]);
        }

        if (context.Findings.Count == 0 && source.Findings.Count == 0)
        {
            return new(package, []);
        }

        return new(package, SourceMap.Resolve(source, [.. source.Findings, .. context.Findings], file));
    }

    /// <summary>Reads a package from a text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<IrmPackage> Read(string json, string? file = null) => Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file);

    /// <summary>Writes a package as UTF-8: members in the order of the format, line feeds, no escapes but the necessary ones, one line feed at the end.</summary>
    /// <param name="package">The package.</param>
    /// <param name="indented">Whether to indent by two spaces; else there is no white space between tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static byte[] Write(IrmPackage package, bool indented = true)
    {
        Guard.Against.Null(package);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, indented ? s_indented : s_compact))
        {
            IrmPackageShape.Shape.Write(json, package);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Gives findings that have a pointer their line and column in a document.</summary>
    /// <param name="utf8">The document that the findings are about.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="file">Name of the file; null when there is none.</param>
    /// <returns>The findings in the order of the document. Where a pointer leads to nothing, the place is that of the nearest thing above.</returns>
    public static ValueList<Finding> Locate(ReadOnlyMemory<byte> utf8, ValueList<Finding> findings, string? file = null)
    {
        JsonSource source = JsonSource.Open(utf8);
        return findings.IsEmpty || source.Refusal is not null ? findings : SourceMap.Locate(source, findings, file);
    }

    /// <summary>Whether an object holds nothing but members that the format does not know.</summary>
    private static bool IsForeign(IrmPackage package) =>
        package.Unknown.Count > 0
        && package with { Unknown = default } == new IrmPackage()
        && !IrmPackageShape.Shape.Knows(package.Unknown.AsSpan());

    private static JsonWriterOptions Options(bool indented) =>
        new()
        {
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            SkipValidation = true,
        };
}
