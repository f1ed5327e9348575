namespace Ogp.Model.Shapes;

internal static class RelationShape
{
    public static readonly Shape<Relation> Shape = new(
        () => new(),
        ["commitment", "kind"],
        Field.Of("commitment", node => ref ((Relation)node)._commitment, Codec.Id<CommitmentId>()).Required(),
        Field.Of("kind", node => ref ((Relation)node)._kind, Codec.Code<RelationKind>()),
        Field.Of("note", node => ref ((Relation)node)._note, Codec.Text)
    );
}
