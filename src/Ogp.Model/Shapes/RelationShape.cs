namespace Ogp.Model.Shapes;

internal static class RelationShape
{
    public static readonly Shape<Relation> Shape = new(
        () => new(),
        ["commitment", "kind"],
        Field.Of("commitment", (Relation node) => ref node._commitment, Codec.Id<CommitmentId>()).Required(),
        Field.Of("kind", (Relation node) => ref node._kind, Codec.Code<RelationKind>()),
        Field.Of("note", (Relation node) => ref node._note, Codec.Text)
    );
}
