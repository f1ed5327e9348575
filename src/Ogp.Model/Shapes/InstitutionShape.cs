namespace Ogp.Model.Shapes;

internal static class InstitutionShape
{
    public static readonly Shape<Institution> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Institution node) => ref node._id, Codec.Name).Required(),
        Field.Of("name", (Institution node) => ref node._name, Codec.Text),
        Field.Of("acronym", (Institution node) => ref node._acronym, Codec.String),
        Field.Of("sector", (Institution node) => ref node._sector, Codec.Code<Sector>()),
        Field.Of("url", (Institution node) => ref node._url, Codec.String)
    );
}
