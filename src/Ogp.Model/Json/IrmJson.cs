using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Reads and writes IRM JSON, the format of <c>docs/format.md</c>. Safe to use from several threads.</summary>
public static class IrmJson
{
    private static readonly JsonWriterOptions s_indented = Options(indented: true);
    internal static readonly JsonWriterOptions Compact = Options(indented: false);

    /// <summary>All kinds of findings that reading can give, in the order of their codes.</summary>
    public static ValueList<FindingKind> FindingKinds { get; } = [.. FormatFindings.All];

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
        ReadContext context = new(source.Readable);
        IrmPackage? package = source.Refusal is null ? ReadWellFormed(source, context) : null;
        if (package is null && source.Refusal is null)
        {
            source.Mend();
            context = new(source.Readable);
            package = source.Refusal is null ? ReadWellFormed(source, context) : null;
        }

        string? refusal =
            source.Refusal
            ?? (IsForeign(package!) ? "none of its members belongs to IRM JSON. Expected formatVersion, actionPlans …" : null);
        if (refusal is not null)
        {
            return new(
                null,
                [
                    new Finding(
                        FormatFindings.NotRecognised,
                        new Place
                        {
                            File = file,
                            Line = 1,
                            Column = 1,
                        },
                        [new("detail", refusal)]
                    ),
                ]
            );
        }

        ValueList<Finding> findings =
            context.Findings.Count + source.Findings.Count == 0
                ? []
                : SourceMap.Resolve(source, [.. source.Findings, .. context.Findings], file);
        return new(package, findings);
    }

    /// <summary>Reads a package from a text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<IrmPackage> Read(string json, string? file = null) =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), file);

    /// <summary>Writes a package as UTF-8: members in the order of the format, line feeds, no escapes but the necessary ones, one line feed at the end.</summary>
    /// <param name="package">The package.</param>
    /// <param name="indented">Whether to indent by two spaces; else there is no white space between tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static byte[] Write(IrmPackage package, bool indented = true)
    {
        Guard.Against.Null(package);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, indented ? s_indented : Compact))
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
        if (findings.IsEmpty)
        {
            return findings;
        }

        JsonSource source = JsonSource.Open(utf8);
        source.Mend();
        return source.Refusal is null ? SourceMap.Locate(source, findings, file) : findings;
    }

    /// <summary>Reads a document that is expected to be well-formed; null when it is not, or is no object.</summary>
    private static IrmPackage? ReadWellFormed(JsonSource source, ReadContext context)
    {
        try
        {
            Utf8JsonReader json = new(source.Readable.Span);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            IrmPackage package = IrmPackageShape.Shape.Read(ref json, context);

            // Looks for what may stand behind the document's end.
            json.Read();
            return package;
        }
        catch (JsonException)
        {
            return null;
        }
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
            Encoder = new PlainEncoder(),
            SkipValidation = true,
        };
}
