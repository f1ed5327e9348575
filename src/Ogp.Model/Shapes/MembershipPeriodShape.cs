namespace Ogp.Model.Shapes;

internal static class MembershipPeriodShape
{
    public static readonly Shape<MembershipPeriod> Shape = new(
        () => new(),
        ["status", "from"],
        Field.Of("status", node => ref ((MembershipPeriod)node)._status, Codec.Code<MemberStatus>()).Required(),
        Field.Of("from", node => ref ((MembershipPeriod)node)._from, Codec.Date),
        Field.Of("to", node => ref ((MembershipPeriod)node)._to, Codec.Date),
        Field.Of("reason", node => ref ((MembershipPeriod)node)._reason, Codec.Text),
        Field.Of("sources", node => ref ((MembershipPeriod)node)._sources, Codec.StringsTo(Target.Source))
    );
}
