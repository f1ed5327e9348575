using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Reads single values where nobody takes findings: the first that is a fault is thrown.</summary>
internal static class CodecReader
{
    /// <summary>Reads the value at whose first token the reader stands, to its last.</summary>
    /// <exception cref="JsonException">The value breaks the format. The reader stands where it does, so that the serializer tells the line.</exception>
    public static T Read<T>(ref Utf8JsonReader json, Codec<T> codec, JsonSerializerOptions options)
    {
        // A codec needs the bytes of a value in one piece, to keep what it does not know.
        Utf8JsonReader ahead = json;
        using JsonDocument document = JsonDocument.ParseValue(ref ahead);
        bool isPlain = options is { ReadCommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };
        byte[] utf8 = isPlain ? JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray() : Rewrite(document.RootElement);
        T value = Read(utf8, codec, options, out PendingFinding? fault);
        if (fault is { } found)
        {
            long at = json.TokenStartIndex + (isPlain ? found.Offset : 0);
            while (json.TokenStartIndex < at && json.Read()) { }

            throw Exception(found, utf8);
        }

        json = ahead;
        return value;
    }

    /// <summary>Reads a value that is the name of a member.</summary>
    /// <exception cref="JsonException">The name is no such value.</exception>
    public static T ReadName<T>(string name, Codec<T> codec, JsonSerializerOptions options)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(name)}\"");
        T value = Read(utf8, codec, options, out PendingFinding? fault);
        return fault is null ? value : throw Exception(fault, utf8);
    }

    private static T Read<T>(byte[] utf8, Codec<T> codec, JsonSerializerOptions options, out PendingFinding? fault)
    {
        JsonSource source = Open(utf8);
        ReadContext context = new(source.Readable);
        JsonCursor json = new(source.Readable.Span);
        json.Read();
        codec.Read(ref json, context, out T value);

        // A text, a list or ratings by themselves have no object that keeps what could not be read.
        bool isLost = context.TakeUnread() is not null;
        fault = source
            .Findings.Listed.Concat(context.Findings.Listed)
            .Where(finding => isLost || IsFault(finding.Kind, options))
            .OrderBy(finding => finding.Offset)
            .Select(finding => (PendingFinding?)finding)
            .FirstOrDefault();
        return value;
    }

    private static bool IsFault(FindingKind kind, JsonSerializerOptions options) =>
        kind == FormatFindings.DuplicateMember ? !options.AllowDuplicateProperties
        : kind == FormatFindings.UnknownMember ? options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow
        : kind.Severity == Severity.Error;

    private static JsonSource Open(byte[] utf8) => JsonSource.Open(utf8, SourceOrigin.StartOf(null), IrmJsonOptions.Default);

    private static JsonException Exception(PendingFinding fault, byte[] utf8) => CodecFault.Of(SourceMap.Resolve(Open(utf8), [fault])[0]);

    /// <summary>The value without the comments and trailing commas that a caller allows.</summary>
    private static byte[] Rewrite(JsonElement value)
    {
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter json = new(utf8, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(json);
        }

        return utf8.WrittenSpan.ToArray();
    }
}
