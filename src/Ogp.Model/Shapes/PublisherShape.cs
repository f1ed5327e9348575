namespace Ogp.Model.Shapes;

internal static class PublisherShape
{
    public static readonly Shape<Publisher> Shape = new(
        () => new(),
        [],
        Field.Of("name", (Publisher node) => ref node._name, Codec.String),
        Field.Of("url", (Publisher node) => ref node._url, Codec.String)
    );
}
