namespace Ogp.Model.Shapes;

internal static class ContactShape
{
    public static readonly Shape<Contact> Shape = new(
        () => new(),
        ["institution", "role"],
        Field.Of("institution", node => ref ((Contact)node)._institution, Codec.Reference(Target.Institution)).Required(),
        Field.Of("role", node => ref ((Contact)node)._role, Codec.Text)
    );
}
