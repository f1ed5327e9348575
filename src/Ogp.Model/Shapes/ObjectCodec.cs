using System.Text.Json;

namespace Ogp.Model.Shapes;

internal sealed class ObjectCodec<T>(Func<Shape<T>> shape) : Codec<T?>(isWalked: true)
    where T : Node
{
    /// <summary>Shapes name each other in circles, so that each is looked for when it is first needed.</summary>
    private Shape<T>? _shape;

    private Shape<T> Shape => _shape ??= shape();

    public override ValueDescription Description => new(ValueForm.Object) { Object = () => shape().Describe() };

    public override bool Read(ref JsonCursor json, ReadContext context, out T? value)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            value = null;
            return context.Reject(ref json, "object");
        }

        value = Shape.Recurs ? ReadRecurring(ref json, context) : Shape.Read(ref json, context);
        return true;
    }

    private T ReadRecurring(ref JsonCursor json, ReadContext context)
    {
        if (context.Nodes.Find(Shape, json.TokenStartIndex, out RecurringNodes.Place place) is T known)
        {
            json.Leave(place.End);
            return known;
        }

        int before = context.Marks;
        T read = Shape.Read(ref json, context);
        if (context.Marks == before)
        {
            context.Nodes.Keep(Shape, read, place, json.BytesConsumed);
        }

        return read;
    }

    public override void Write(Utf8JsonWriter json, in T? value) => Shape.Write(json, value!);

    public override bool IsStated(in T? value) => value is not null;

    /// <summary>What tells an object from its siblings.</summary>
    public NodeKey KeyOfNode(T node) => Shape.KeyOf(node);

    public override void Visit(in T? value, ModelVisitor visitor) => Shape.Visit(value!, visitor);

    public override FieldValue View(in T? value) => value is null ? default : FieldValue.Of(value, Shape);
}
