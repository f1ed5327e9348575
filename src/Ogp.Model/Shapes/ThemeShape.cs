namespace Ogp.Model.Shapes;

internal static class ThemeShape
{
    public static readonly Shape<Theme> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Theme node) => ref node._id, Codec.Name).Required(),
        Field.Of("title", (Theme node) => ref node._title, Codec.Text),
        Field.Of("description", (Theme node) => ref node._description, Codec.Text)
    );
}
