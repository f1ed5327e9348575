namespace Ogp.Model.Shapes;

internal static class ClusterShape
{
    public static readonly Shape<Cluster> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Cluster)node)._id, Codec.Name).Required(),
        Field.Of("kind", node => ref ((Cluster)node)._kind, Codec.Code<ClusterKind>()),
        Field.Of("title", node => ref ((Cluster)node)._title, Codec.Text),
        Field.Of("commitments", node => ref ((Cluster)node)._commitments, Codec.List(Codec.Id<CommitmentId>(Target.Commitment)))
    );
}
