namespace Ogp.Model.Shapes;

internal static class IrmPackageShape
{
    public static readonly Shape<IrmPackage> Shape = new(
        () => new(),
        [],
        Field.Of("formatVersion", (IrmPackage node) => ref node._formatVersion, Codec.Version).Required(),
        Field.Of("id", (IrmPackage node) => ref node._id, Codec.String),
        Field.Of("title", (IrmPackage node) => ref node._title, Codec.Text),
        Field.Of("published", (IrmPackage node) => ref node._published, Codec.Date),
        Field.Of("publisher", (IrmPackage node) => ref node._publisher, Codec.Object(() => PublisherShape.Shape)),
        Field.Of("licence", (IrmPackage node) => ref node._licence, Codec.String),
        Field.Of("sources", (IrmPackage node) => ref node._sources, Codec.Objects(() => SourceShape.Shape)),
        Field.Of("members", (IrmPackage node) => ref node._members, Codec.Objects(() => MemberShape.Shape)),
        Field.Of("actionPlans", (IrmPackage node) => ref node._actionPlans, Codec.Objects(() => ActionPlanShape.Shape)),
        Field.Of("commitments", (IrmPackage node) => ref node._commitments, Codec.Objects(() => CommitmentShape.Shape))
    );
}
