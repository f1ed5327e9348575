using System.Buffers;
using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>JSON Schema (2020-12) of IRM JSON, made from the description that reader and writer use. Safe to use from several threads.</summary>
/// <remarks>
/// A schema sees neither bytes (encoding, members that stand twice) nor what needs two places at once (keys, references, sums): those are the
/// reader's and the validator's.
/// </remarks>
public static partial class IrmSchema
{
    /// <summary>The schema of a package, with the definitions of all objects in it, as UTF-8: indented, line feeds, one at the end. It needs no other file.</summary>
    /// <param name="variant">How much it demands.</param>
    /// <returns>The same bytes every time.</returns>
    public static byte[] Write(SchemaVariant variant = SchemaVariant.Lenient) => Write(variant, null);

    private static byte[] Write(SchemaVariant variant, SchemaAdditions? more)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, JsonOutput.Indented))
        {
            new SchemaWriter(json, variant == SchemaVariant.Strict, more).Write();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
