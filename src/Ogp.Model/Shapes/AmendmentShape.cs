namespace Ogp.Model.Shapes;

internal static class AmendmentShape
{
    public static readonly Shape<Amendment> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Amendment)node)._id, Codec.Name).Required(),
        Field.Of("kind", node => ref ((Amendment)node)._kind, Codec.Code<AmendmentKind>()),
        Field.Of("date", node => ref ((Amendment)node)._date, Codec.Date),
        Field.Of("from", node => ref ((Amendment)node)._from, Codec.Date),
        Field.Of("to", node => ref ((Amendment)node)._to, Codec.Date),
        Field.Of("commitments", node => ref ((Amendment)node)._commitments, Codec.List(Codec.Id<CommitmentId>(Target.Commitment))),
        Field.Of("into", node => ref ((Amendment)node)._into, Codec.List(Codec.Id<CommitmentId>(Target.Commitment))),
        Field.Of("reason", node => ref ((Amendment)node)._reason, Codec.Text),
        Field.Of("sources", node => ref ((Amendment)node)._sources, Codec.StringsTo(Target.Source))
    );
}
