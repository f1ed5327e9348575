namespace Ogp.Model.Shapes;

internal static class ContextEventShape
{
    public static readonly Shape<ContextEvent> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((ContextEvent)node)._id, Codec.Name).Required(),
        Field.Of("kind", node => ref ((ContextEvent)node)._kind, Codec.Code<ContextKind>()),
        Field.Of("title", node => ref ((ContextEvent)node)._title, Codec.Text),
        Field.Of("period", node => ref ((ContextEvent)node)._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("effect", node => ref ((ContextEvent)node)._effect, Codec.Text),
        Field.Of("sources", node => ref ((ContextEvent)node)._sources, Codec.StringsTo(Target.Source))
    );
}
