namespace Ogp.Model.Shapes;

internal static class ObservationShape
{
    public static readonly Shape<Observation> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Observation)node)._id, Codec.Name).Required(),
        Field.Of("text", node => ref ((Observation)node)._text, Codec.Text),
        Field.Of("commitments", node => ref ((Observation)node)._commitments, Codec.List(Codec.Id<CommitmentId>(Target.Commitment))),
        Field.Of("sources", node => ref ((Observation)node)._sources, Codec.StringsTo(Target.Source))
    );
}
