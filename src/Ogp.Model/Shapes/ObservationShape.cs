namespace Ogp.Model.Shapes;

internal static class ObservationShape
{
    public static readonly Shape<Observation> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Observation node) => ref node._id, Codec.Name).Required(),
        Field.Of("text", (Observation node) => ref node._text, Codec.Text),
        Field.Of("commitments", (Observation node) => ref node._commitments, Codec.List(Codec.Id<CommitmentId>(Target.Commitment))),
        Field.Of("sources", (Observation node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
