namespace Ogp.Model.Shapes;

internal static class MemberShape
{
    public static readonly Shape<Member> Shape = new(
        () => new(),
        ["code"],
        Field.Of("code", (Member node) => ref node._code, Codec.Id<MemberCode>()).Required(),
        Field.Of("name", (Member node) => ref node._name, Codec.Text),
        Field.Of("level", (Member node) => ref node._level, Codec.Code<MemberLevel>()),
        Field.Of("country", (Member node) => ref node._country, Codec.Id<MemberCode>()),
        Field.Of("region", (Member node) => ref node._region, Codec.Code<Region>()),
        Field.Of("joined", (Member node) => ref node._joined, Codec.Date),
        Field.Of("statuses", (Member node) => ref node._statuses, Codec.Objects(() => MembershipPeriodShape.Shape)),
        Field.Of("eligibility", (Member node) => ref node._eligibility, Codec.Objects(() => EligibilityShape.Shape)),
        Field.Of("note", (Member node) => ref node._note, Codec.Text)
    );
}
