namespace Ogp.Model.Shapes;

internal static class InvolvementShape
{
    public static readonly Shape<Involvement> Shape = new(
        () => new(),
        ["institution", "role"],
        Field.Of("institution", (Involvement node) => ref node._institution, Codec.Reference(Target.Institution)).Required(),
        Field.Of("role", (Involvement node) => ref node._role, Codec.Code<InstitutionRole>()),
        Field.Of("note", (Involvement node) => ref node._note, Codec.Text)
    )
    {
        Recurs = true,
    };
}
