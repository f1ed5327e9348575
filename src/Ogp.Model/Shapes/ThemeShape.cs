namespace Ogp.Model.Shapes;

internal static class ThemeShape
{
    public static readonly Shape<Theme> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Theme)node)._id, Codec.Name).Required(),
        Field.Of("title", node => ref ((Theme)node)._title, Codec.Text),
        Field.Of("description", node => ref ((Theme)node)._description, Codec.Text)
    );
}
