namespace Ogp.Model.Shapes;

internal static class MembershipPeriodShape
{
    public static readonly Shape<MembershipPeriod> Shape = new(
        () => new(),
        node => new(node.Status.Text, node.From.ToString()),
        Field.Of("status", (MembershipPeriod node) => ref node._status, Codec.Code<MemberStatus>()).Required(),
        Field.Of("from", (MembershipPeriod node) => ref node._from, Codec.Date),
        Field.Of("to", (MembershipPeriod node) => ref node._to, Codec.Date),
        Field.Of("reason", (MembershipPeriod node) => ref node._reason, Codec.Text),
        Field.Of("sources", (MembershipPeriod node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
