using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>A statement on one scale.</summary>
internal sealed class StatementOfCodec<T>() : Codec<Statement<T>>(isWalked: true)
    where T : struct, ICode<T>
{
    public override ValueDescription Description => new(ValueForm.Statement) { Codes = T.List };

    public override bool Read(ref JsonCursor json, ReadContext context, out Statement<T> value)
    {
        bool read = StatementJson.TryRead(ref json, context, T.List, out Statement statement);
        value = new(statement);
        return read;
    }

    public override void Write(Utf8JsonWriter json, in Statement<T> value) => StatementJson.Write(json, value.Untyped);

    public override bool IsStated(in Statement<T> value) => value.Untyped.IsStated || value.Untyped.IsObject;

    public override FieldValue View(in Statement<T> value) => FieldValue.Of(value.Untyped);

    public override void Visit(in Statement<T> value, ModelVisitor visitor)
    {
        visitor.Said(value.Untyped);
        if (value.Untyped.HasLevel)
        {
            foreach (string code in value.Untyped.Codes)
            {
                visitor.Code(T.List, code);
            }
        }

        StatementJson.VisitSource(value.Untyped, visitor);
    }
}

/// <summary>A statement on a scale that is not told.</summary>
internal sealed class StatementCodec : Codec<Statement>
{
    public override ValueDescription Description => new(ValueForm.Statement);

    public override bool Read(ref JsonCursor json, ReadContext context, out Statement value) =>
        StatementJson.TryRead(ref json, context, null, out value);

    public override void Write(Utf8JsonWriter json, in Statement value) => StatementJson.Write(json, value);

    public override bool IsStated(in Statement value) => value.IsStated || value.IsObject || value.Unread is not null;

    public override FieldValue View(in Statement value) => FieldValue.Of(value);
}
