namespace Ogp.Model.Shapes;

internal static class MilestoneShape
{
    public static readonly Shape<Milestone> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Milestone)node)._id, Codec.Name).Required(),
        Field.Of("number", node => ref ((Milestone)node)._number, Codec.String),
        Field.Of("title", node => ref ((Milestone)node)._title, Codec.Text),
        Field.Of("description", node => ref ((Milestone)node)._description, Codec.Text),
        Field.Of("outputs", node => ref ((Milestone)node)._outputs, Codec.Text),
        Field.Of("period", node => ref ((Milestone)node)._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("institutions", node => ref ((Milestone)node)._institutions, Codec.Objects(() => InvolvementShape.Shape)),
        Field.Of("note", node => ref ((Milestone)node)._note, Codec.Text)
    );
}
