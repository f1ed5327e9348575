namespace Ogp.Model.Shapes;

internal static class SourceShape
{
    public static readonly Shape<Source> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Source node) => ref node._id, Codec.Name).Required(),
        Field.Of("title", (Source node) => ref node._title, Codec.String),
        Field.Of("publisher", (Source node) => ref node._publisher, Codec.String),
        Field.Of("url", (Source node) => ref node._url, Codec.String),
        Field.Of("published", (Source node) => ref node._published, Codec.Date),
        Field.Of("accessed", (Source node) => ref node._accessed, Codec.Date),
        Field.Of("language", (Source node) => ref node._language, Codec.String),
        Field.Of("note", (Source node) => ref node._note, Codec.Text),
        Field.Of("record", (Source node) => ref node._record.Value, Codec.Object(() => ImportRecordShape.Shape))
    );
}
