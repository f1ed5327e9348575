namespace Ogp.Model.Shapes;

internal static class PublisherShape
{
    public static readonly Shape<Publisher> Shape = new(
        () => new(),
        [],
        Field.Of("name", node => ref ((Publisher)node)._name, Codec.String),
        Field.Of("url", node => ref ((Publisher)node)._url, Codec.String)
    );
}
