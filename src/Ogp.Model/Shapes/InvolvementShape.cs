namespace Ogp.Model.Shapes;

internal static class InvolvementShape
{
    public static readonly Shape<Involvement> Shape = new(
        () => new(),
        ["institution", "role"],
        Field.Of("institution", node => ref ((Involvement)node)._institution, Codec.Reference(Target.Institution)).Required(),
        Field.Of("role", node => ref ((Involvement)node)._role, Codec.Code<InstitutionRole>()),
        Field.Of("note", node => ref ((Involvement)node)._note, Codec.Text)
    )
    {
        Recurs = true,
    };
}
