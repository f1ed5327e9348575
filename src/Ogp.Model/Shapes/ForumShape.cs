namespace Ogp.Model.Shapes;

internal static class ForumShape
{
    public static readonly Shape<Forum> Shape = new(
        () => new(),
        [],
        Field.Of("name", node => ref ((Forum)node)._name, Codec.Text),
        Field.Of("description", node => ref ((Forum)node)._description, Codec.Text),
        Field.Of("statedSize", node => ref ((Forum)node)._statedSize, Codec.Integer),
        Field.Of("members", node => ref ((Forum)node)._members, Codec.Objects(() => InstitutionShape.Shape)),
        Field.Of("url", node => ref ((Forum)node)._url, Codec.String),
        Field.Of("sources", node => ref ((Forum)node)._sources, Codec.StringsTo(Target.Source))
    );
}
