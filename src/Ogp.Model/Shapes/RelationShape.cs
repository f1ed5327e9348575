namespace Ogp.Model.Shapes;

internal static class RelationShape
{
    public static readonly Shape<Relation> Shape = new(
        () => new(),
        node => new(node.Commitment.Text, node.Kind.Text),
        Field.Of("commitment", (Relation node) => ref node._commitment, Codec.Id<CommitmentId>()).Required(),
        Field.Of("kind", (Relation node) => ref node._kind, Codec.Code<RelationKind>()),
        Field.Of("note", (Relation node) => ref node._note, Codec.Text)
    );
}
