namespace Ogp.Model.Shapes;

internal static class ForumShape
{
    public static readonly Shape<Forum> Shape = new(
        () => new(),
        [],
        Field.Of("name", (Forum node) => ref node._name, Codec.Text),
        Field.Of("description", (Forum node) => ref node._description, Codec.Text),
        Field.Of("statedSize", (Forum node) => ref node._statedSize, Codec.Integer),
        Field.Of("members", (Forum node) => ref node._members, Codec.Objects(() => InstitutionShape.Shape)),
        Field.Of("url", (Forum node) => ref node._url, Codec.String),
        Field.Of("sources", (Forum node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
