namespace Ogp.Model.Shapes;

internal static class FootnoteShape
{
    public static readonly Shape<Footnote> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Footnote node) => ref node._id, Codec.Name).Required(),
        Field.Of("text", (Footnote node) => ref node._text, Codec.Text),
        Field.Of("sources", (Footnote node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
