using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Any JSON value, kept as its text.</summary>
internal sealed class ExtensionCodec : Codec<Extension>
{
    public static readonly ExtensionCodec Instance = new();

    public override ValueDescription Description => new(ValueForm.String);

    public override bool Read(ref JsonCursor json, ReadContext context, out Extension value)
    {
        long start = json.TokenStartIndex;
        json.Skip();
        value = new(context.Raw(start, json.BytesConsumed));
        return true;
    }

    public override void Write(Utf8JsonWriter json, in Extension value) => KeptJson.Write(json, value.Json!);

    public override bool IsStated(in Extension value) => value.Json is not null;
}
