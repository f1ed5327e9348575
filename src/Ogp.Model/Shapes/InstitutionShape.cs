namespace Ogp.Model.Shapes;

internal static class InstitutionShape
{
    public static readonly Shape<Institution> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Institution)node)._id, Codec.Name).Required(),
        Field.Of("name", node => ref ((Institution)node)._name, Codec.Text),
        Field.Of("acronym", node => ref ((Institution)node)._acronym, Codec.String),
        Field.Of("sector", node => ref ((Institution)node)._sector, Codec.Code<Sector>()),
        Field.Of("url", node => ref ((Institution)node)._url, Codec.String)
    );
}
