namespace Ogp.Model.Shapes;

internal static class StatedTallyShape
{
    public static readonly Shape<StatedTally> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((StatedTally)node)._id, Codec.Name).Required(),
        Field.Of("variable", node => ref ((StatedTally)node)._variable, Codec.Key).Required(),
        Field.Of("levels", node => ref ((StatedTally)node)._levels, Codec.Strings()),
        Field.Of("count", node => ref ((StatedTally)node)._count, Codec.Integer),
        Field.Of("of", node => ref ((StatedTally)node)._of, Codec.Integer),
        Field.Of("percent", node => ref ((StatedTally)node)._percent, Codec.Number),
        Field.Of("printed", node => ref ((StatedTally)node)._printed, Codec.String),
        Field.Of("sources", node => ref ((StatedTally)node)._sources, Codec.StringsTo(Target.Source)),
        Field.Of("note", node => ref ((StatedTally)node)._note, Codec.Text)
    );
}
