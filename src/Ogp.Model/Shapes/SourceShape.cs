namespace Ogp.Model.Shapes;

internal static class SourceShape
{
    public static readonly Shape<Source> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Source)node)._id, Codec.Name).Required(),
        Field.Of("title", node => ref ((Source)node)._title, Codec.String),
        Field.Of("publisher", node => ref ((Source)node)._publisher, Codec.String),
        Field.Of("url", node => ref ((Source)node)._url, Codec.String),
        Field.Of("published", node => ref ((Source)node)._published, Codec.Date),
        Field.Of("accessed", node => ref ((Source)node)._accessed, Codec.Date),
        Field.Of("language", node => ref ((Source)node)._language, Codec.String),
        Field.Of("note", node => ref ((Source)node)._note, Codec.Text),
        Field.Of("record", node => ref ((Source)node)._record.Value, Codec.Object(() => ImportRecordShape.Shape))
    );
}
