namespace Ogp.Model.Shapes;

internal static class ActionPlanShape
{
    public static readonly Shape<ActionPlan> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (ActionPlan node) => ref node._id, Codec.Id<ActionPlanId>()).Required(),
        Field.Of("member", (ActionPlan node) => ref node._member, Codec.Id<MemberCode>(Target.Member)).Required(),
        Field.Of("jointMembers", (ActionPlan node) => ref node._jointMembers, Codec.List(Codec.Id<MemberCode>(Target.Member))),
        Field.Of("number", (ActionPlan node) => ref node._number, Codec.Integer),
        Field.Of("title", (ActionPlan node) => ref node._title, Codec.Text),
        Field.Of("summary", (ActionPlan node) => ref node._summary, Codec.Text),
        Field.Of("submitted", (ActionPlan node) => ref node._submitted, Codec.Date),
        Field.Of("period", (ActionPlan node) => ref node._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("language", (ActionPlan node) => ref node._language, Codec.String),
        Field.Of("url", (ActionPlan node) => ref node._url, Codec.String),
        Field.Of("coordination", (ActionPlan node) => ref node._coordination, Codec.Objects(() => InvolvementShape.Shape)),
        Field.Of("institutions", (ActionPlan node) => ref node._institutions, Codec.Objects(() => InstitutionShape.Shape)),
        Field.Of("forum", (ActionPlan node) => ref node._forum, Codec.Object(() => ForumShape.Shape)),
        Field.Of("amendments", (ActionPlan node) => ref node._amendments, Codec.Objects(() => AmendmentShape.Shape)),
        Field.Of("themes", (ActionPlan node) => ref node._themes, Codec.Objects(() => ThemeShape.Shape)),
        Field.Of("clusters", (ActionPlan node) => ref node._clusters, Codec.Objects(() => ClusterShape.Shape)),
        Field.Of("support", (ActionPlan node) => ref node._support, Codec.Objects(() => SupportShape.Shape)),
        Field.Of("commitments", (ActionPlan node) => ref node._commitments, Codec.Objects(() => CommitmentShape.Shape)),
        Field.Of("reports", (ActionPlan node) => ref node._reports, Codec.Objects(() => IrmReportShape.Shape)),
        Field.Of("sources", (ActionPlan node) => ref node._sources, Codec.StringsTo(Target.Source)),
        Field.Of("note", (ActionPlan node) => ref node._note, Codec.Text)
    );
}
