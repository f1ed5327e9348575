namespace Ogp.Model.Shapes;

internal static class AgreementShape
{
    public static readonly Shape<Agreement> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Agreement)node)._id, Codec.Name).Required(),
        Field.Of("title", node => ref ((Agreement)node)._title, Codec.Text),
        Field.Of("parties", node => ref ((Agreement)node)._parties, Codec.StringsTo(Target.Institution)),
        Field.Of("signed", node => ref ((Agreement)node)._signed, Codec.Date),
        Field.Of("duties", node => ref ((Agreement)node)._duties, Codec.Text),
        Field.Of("contacts", node => ref ((Agreement)node)._contacts, Codec.Objects(() => ContactShape.Shape)),
        Field.Of("sources", node => ref ((Agreement)node)._sources, Codec.StringsTo(Target.Source))
    );
}
