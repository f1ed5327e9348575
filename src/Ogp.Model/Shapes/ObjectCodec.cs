using System.Text.Json;

namespace Ogp.Model.Shapes;

internal sealed class ObjectCodec<T>(Func<Shape<T>> shape) : Codec<T?>
    where T : Node
{
    public override ValueDescription Description => new(ValueForm.Object) { Object = () => shape().Describe() };

    public override bool Read(ref Utf8JsonReader json, ReadContext context, out T? value)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            value = null;
            return context.Reject(ref json, "object");
        }

        value = shape().Read(ref json, context);
        return true;
    }

    public override void Write(Utf8JsonWriter json, in T? value) => shape().Write(json, value!);

    public override bool IsStated(in T? value) => value is not null;

    public override void Visit(in T? value, ModelVisitor visitor) => shape().Visit(value!, visitor);

    public override FieldValue View(in T? value) => value is null ? default : FieldValue.Of(value, shape());
}
