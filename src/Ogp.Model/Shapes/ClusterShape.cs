namespace Ogp.Model.Shapes;

internal static class ClusterShape
{
    public static readonly Shape<Cluster> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Cluster node) => ref node._id, Codec.Name).Required(),
        Field.Of("kind", (Cluster node) => ref node._kind, Codec.Code<ClusterKind>()),
        Field.Of("title", (Cluster node) => ref node._title, Codec.Text),
        Field.Of("commitments", (Cluster node) => ref node._commitments, Codec.List(Codec.Id<CommitmentId>(Target.Commitment)))
    );
}
