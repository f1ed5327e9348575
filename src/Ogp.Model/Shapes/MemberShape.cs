namespace Ogp.Model.Shapes;

internal static class MemberShape
{
    public static readonly Shape<Member> Shape = new(
        () => new(),
        ["code"],
        Field.Of("code", node => ref ((Member)node)._code, Codec.Id<MemberCode>()).Required(),
        Field.Of("name", node => ref ((Member)node)._name, Codec.Text),
        Field.Of("level", node => ref ((Member)node)._level, Codec.Code<MemberLevel>()),
        Field.Of("country", node => ref ((Member)node)._country, Codec.Id<MemberCode>()),
        Field.Of("region", node => ref ((Member)node)._region, Codec.Code<Region>()),
        Field.Of("joined", node => ref ((Member)node)._joined, Codec.Date),
        Field.Of("statuses", node => ref ((Member)node)._statuses, Codec.Objects(() => MembershipPeriodShape.Shape)),
        Field.Of("eligibility", node => ref ((Member)node)._eligibility, Codec.Objects(() => EligibilityShape.Shape)),
        Field.Of("note", node => ref ((Member)node)._note, Codec.Text)
    );
}
