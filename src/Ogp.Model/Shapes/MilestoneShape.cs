namespace Ogp.Model.Shapes;

internal static class MilestoneShape
{
    public static readonly Shape<Milestone> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Milestone node) => ref node._id, Codec.Name).Required(),
        Field.Of("number", (Milestone node) => ref node._number, Codec.String),
        Field.Of("title", (Milestone node) => ref node._title, Codec.Text),
        Field.Of("description", (Milestone node) => ref node._description, Codec.Text),
        Field.Of("outputs", (Milestone node) => ref node._outputs, Codec.Text),
        Field.Of("period", (Milestone node) => ref node._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("institutions", (Milestone node) => ref node._institutions, Codec.Objects(() => InvolvementShape.Shape)),
        Field.Of("note", (Milestone node) => ref node._note, Codec.Text)
    );
}
