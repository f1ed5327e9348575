namespace Ogp.Model.Shapes;

internal static class ContactShape
{
    public static readonly Shape<Contact> Shape = new(
        () => new(),
        node => new(node.Institution ?? "", node.Role.For("en")),
        Field.Of("institution", (Contact node) => ref node._institution, Codec.Reference(Target.Institution)).Required(),
        Field.Of("role", (Contact node) => ref node._role, Codec.Text)
    );
}
