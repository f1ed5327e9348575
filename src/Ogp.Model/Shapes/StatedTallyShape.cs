namespace Ogp.Model.Shapes;

internal static class StatedTallyShape
{
    public static readonly Shape<StatedTally> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (StatedTally node) => ref node._id, Codec.Name).Required(),
        Field.Of("variable", (StatedTally node) => ref node._variable, Codec.Key).Required(),
        Field.Of("levels", (StatedTally node) => ref node._levels, Codec.Strings()),
        Field.Of("count", (StatedTally node) => ref node._count, Codec.Integer),
        Field.Of("of", (StatedTally node) => ref node._of, Codec.Integer),
        Field.Of("percent", (StatedTally node) => ref node._percent, Codec.Number),
        Field.Of("printed", (StatedTally node) => ref node._printed, Codec.String),
        Field.Of("sources", (StatedTally node) => ref node._sources, Codec.StringsTo(Target.Source)),
        Field.Of("note", (StatedTally node) => ref node._note, Codec.Text)
    );
}
