namespace Ogp.Model.Shapes;

internal static class RecommendationShape
{
    public static readonly Shape<Recommendation> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Recommendation node) => ref node._id, Codec.Name).Required(),
        Field.Of("text", (Recommendation node) => ref node._text, Codec.Text),
        Field.Of("addressee", (Recommendation node) => ref node._addressee, Codec.Reference(Target.Institution)),
        Field.Of("uptake", (Recommendation node) => ref node._uptake, Codec.Statement<Uptake>()),
        Field.Of("uptakeNote", (Recommendation node) => ref node._uptakeNote, Codec.Text),
        Field.Of("commitments", (Recommendation node) => ref node._commitments, Codec.List(Codec.Id<CommitmentId>())),
        Field.Of("sources", (Recommendation node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
