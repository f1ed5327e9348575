namespace Ogp.Model.Shapes;

internal static class SupportShape
{
    public static readonly Shape<Support> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Support node) => ref node._id, Codec.Name).Required(),
        Field.Of("kind", (Support node) => ref node._kind, Codec.Code<SupportKind>()),
        Field.Of("providers", (Support node) => ref node._providers, Codec.StringsTo(Target.Institution)),
        Field.Of("incomplete", (Support node) => ref node._incomplete, Codec.Boolean),
        Field.Of("amount", (Support node) => ref node._amount, Codec.Number),
        Field.Of("currency", (Support node) => ref node._currency, Codec.String),
        Field.Of("description", (Support node) => ref node._description, Codec.Text),
        Field.Of("sources", (Support node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
