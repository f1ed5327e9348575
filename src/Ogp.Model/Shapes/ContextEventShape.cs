namespace Ogp.Model.Shapes;

internal static class ContextEventShape
{
    public static readonly Shape<ContextEvent> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (ContextEvent node) => ref node._id, Codec.Name).Required(),
        Field.Of("kind", (ContextEvent node) => ref node._kind, Codec.Code<ContextKind>()),
        Field.Of("title", (ContextEvent node) => ref node._title, Codec.Text),
        Field.Of("period", (ContextEvent node) => ref node._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("effect", (ContextEvent node) => ref node._effect, Codec.Text),
        Field.Of("sources", (ContextEvent node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
