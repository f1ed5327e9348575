namespace Ogp.Model.Shapes;

internal static class AssessmentShape
{
    public static readonly Shape<Assessment> Shape = new(
        () => new(),
        node => new(node.Commitment.Text, node.Milestone ?? "", node.Cluster),
        Field.Of("commitment", (Assessment node) => ref node._commitment, Codec.Id<CommitmentId>(Target.Commitment)),
        Field.Of("milestone", (Assessment node) => ref node._milestone, Codec.Reference(Target.Milestone)),
        Field.Of("cluster", (Assessment node) => ref node._cluster, Codec.Reference(Target.Cluster)),
        Field.Of("ratings", (Assessment node) => ref node._ratings, Codec.Ratings),
        Field.Of("summary", (Assessment node) => ref node._summary, Codec.Text),
        Field.Of("sources", (Assessment node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
