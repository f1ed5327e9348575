namespace Ogp.Model.Shapes;

internal static class IrmPackageShape
{
    public static readonly Shape<IrmPackage> Shape = new(
        // What a document does not say is not stated, the version that a new package has of itself, too.
        () => new() { FormatVersion = "" },
        [],
        Field.Of("formatVersion", node => ref ((IrmPackage)node)._formatVersion, Codec.Version).Required(),
        Field.Of("id", node => ref ((IrmPackage)node)._id, Codec.String),
        Field.Of("title", node => ref ((IrmPackage)node)._title, Codec.Text),
        Field.Of("published", node => ref ((IrmPackage)node)._published, Codec.Date),
        Field.Of("publisher", node => ref ((IrmPackage)node)._publisher, Codec.Object(() => PublisherShape.Shape)),
        Field.Of("licence", node => ref ((IrmPackage)node)._licence, Codec.String),
        Field.Of("sources", node => ref ((IrmPackage)node)._sources, Codec.Objects(() => SourceShape.Shape)),
        Field.Of("members", node => ref ((IrmPackage)node)._members, Codec.Objects(() => MemberShape.Shape)),
        Field.Of("actionPlans", node => ref ((IrmPackage)node)._actionPlans, Codec.Objects(() => ActionPlanShape.Shape)),
        Field.Of("commitments", node => ref ((IrmPackage)node)._commitments, Codec.Objects(() => CommitmentShape.Shape))
    )
    {
        Mark = "actionPlans",
    };
}
