namespace Ogp.Model.Shapes;

internal static class AgreementShape
{
    public static readonly Shape<Agreement> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Agreement node) => ref node._id, Codec.Name).Required(),
        Field.Of("title", (Agreement node) => ref node._title, Codec.Text),
        Field.Of("parties", (Agreement node) => ref node._parties, Codec.StringsTo(Target.Institution)),
        Field.Of("signed", (Agreement node) => ref node._signed, Codec.Date),
        Field.Of("duties", (Agreement node) => ref node._duties, Codec.Text),
        Field.Of("contacts", (Agreement node) => ref node._contacts, Codec.Objects(() => ContactShape.Shape)),
        Field.Of("sources", (Agreement node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
