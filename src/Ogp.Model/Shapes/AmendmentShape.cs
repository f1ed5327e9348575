namespace Ogp.Model.Shapes;

internal static class AmendmentShape
{
    public static readonly Shape<Amendment> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Amendment node) => ref node._id, Codec.Name).Required(),
        Field.Of("kind", (Amendment node) => ref node._kind, Codec.Code<AmendmentKind>()),
        Field.Of("date", (Amendment node) => ref node._date, Codec.Date),
        Field.Of("from", (Amendment node) => ref node._from, Codec.Date),
        Field.Of("to", (Amendment node) => ref node._to, Codec.Date),
        Field.Of("commitments", (Amendment node) => ref node._commitments, Codec.List(Codec.Id<CommitmentId>(Target.Commitment))),
        Field.Of("into", (Amendment node) => ref node._into, Codec.List(Codec.Id<CommitmentId>(Target.Commitment))),
        Field.Of("reason", (Amendment node) => ref node._reason, Codec.Text),
        Field.Of("sources", (Amendment node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
