namespace Ogp.Model.Shapes;

internal static class SupportShape
{
    public static readonly Shape<Support> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Support)node)._id, Codec.Name).Required(),
        Field.Of("kind", node => ref ((Support)node)._kind, Codec.Code<SupportKind>()),
        Field.Of("providers", node => ref ((Support)node)._providers, Codec.StringsTo(Target.Institution)),
        Field.Of("incomplete", node => ref ((Support)node)._incomplete, Codec.Boolean),
        Field.Of("amount", node => ref ((Support)node)._amount, Codec.Number),
        Field.Of("currency", node => ref ((Support)node)._currency, Codec.String),
        Field.Of("description", node => ref ((Support)node)._description, Codec.Text),
        Field.Of("sources", node => ref ((Support)node)._sources, Codec.StringsTo(Target.Source))
    );
}
