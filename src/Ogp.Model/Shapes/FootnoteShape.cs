namespace Ogp.Model.Shapes;

internal static class FootnoteShape
{
    public static readonly Shape<Footnote> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Footnote)node)._id, Codec.Name).Required(),
        Field.Of("text", node => ref ((Footnote)node)._text, Codec.Text),
        Field.Of("sources", node => ref ((Footnote)node)._sources, Codec.StringsTo(Target.Source))
    );
}
