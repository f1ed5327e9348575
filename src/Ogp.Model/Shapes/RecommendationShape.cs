namespace Ogp.Model.Shapes;

internal static class RecommendationShape
{
    public static readonly Shape<Recommendation> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Recommendation)node)._id, Codec.Name).Required(),
        Field.Of("text", node => ref ((Recommendation)node)._text, Codec.Text),
        Field.Of("addressee", node => ref ((Recommendation)node)._addressee, Codec.Reference(Target.Institution)),
        Field.Of("uptake", node => ref ((Recommendation)node)._uptake, Codec.Statement<Uptake>()),
        Field.Of("uptakeNote", node => ref ((Recommendation)node)._uptakeNote, Codec.Text),
        Field.Of("commitments", node => ref ((Recommendation)node)._commitments, Codec.List(Codec.Id<CommitmentId>())),
        Field.Of("sources", node => ref ((Recommendation)node)._sources, Codec.StringsTo(Target.Source))
    );
}
