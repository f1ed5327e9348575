namespace Ogp.Model.Shapes;

internal static class AssessmentShape
{
    public static readonly Shape<Assessment> Shape = new(
        () => new(),
        ["commitment", "milestone", "cluster"],
        Field.Of("commitment", node => ref ((Assessment)node)._commitment, Codec.Id<CommitmentId>(Target.Commitment)),
        Field.Of("milestone", node => ref ((Assessment)node)._milestone, Codec.Reference(Target.Milestone)),
        Field.Of("cluster", node => ref ((Assessment)node)._cluster, Codec.Reference(Target.Cluster)),
        Field.Of("ratings", node => ref ((Assessment)node)._ratings, Codec.Ratings),
        Field.Of("summary", node => ref ((Assessment)node)._summary, Codec.Text),
        Field.Of("sources", node => ref ((Assessment)node)._sources, Codec.StringsTo(Target.Source))
    );
}
